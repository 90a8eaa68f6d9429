/// The bytes of a weights file, in the program's own image or in memory that this holds.
///
/// Unchecked, as a pointer is never Sendable: what it points at is not written again, and lives as long as this does.
final class WeightBytes: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  private let isOwned: Bool

  /// Bytes that outlive the program's work, as embedded files do.
  init(embedded bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = UnsafeRawBufferPointer(bytes)
    isOwned = false
  }

  init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    self.bytes = UnsafeRawBufferPointer(copy)
    isOwned = true
  }

  deinit {
    if isOwned { bytes.deallocate() }
  }

  var count: Int { bytes.count }

  func uint32(at offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  func uint16(at offset: Int) -> UInt16 {
    UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }

  func int8(at offset: Int) -> Int { Int(bytes.load(fromByteOffset: offset, as: Int8.self)) }

  /// The lines between two places that are not empty.
  func lines(from start: Int, to end: Int) -> [String] {
    bytes[start..<end].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  func withBytes(from start: Int, to end: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]).assumingMemoryBound(to: UInt8.self))
  }

  /// Whether these bytes stand there, and nothing else.
  func holds(_ word: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    guard end - start == word.count else { return false }
    for index in 0..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }

  /// Adds as many weights as there are scores, a multiple of sixteen, to them.
  @inline(__always)
  func add(at offset: Int, to scores: inout [Int32]) {
    scores.withUnsafeMutableBytes { scores in
      for start in stride(from: 0, to: scores.count / 4, by: 16) {
        let weights = bytes.loadUnaligned(fromByteOffset: offset + start, as: SIMD16<Int8>.self)
        let sum = scores.loadUnaligned(fromByteOffset: 4 * start, as: SIMD16<Int32>.self)
        scores.storeBytes(
          of: sum &+ SIMD16<Int32>(truncatingIfNeeded: weights), toByteOffset: 4 * start, as: SIMD16<Int32>.self)
      }
    }
  }
}
