internal import CMiniZip

/// A zip archive in memory, read with minizip. No minizip type or pointer leaves this file, and nothing is ever unpacked to
/// disk.
struct ZipArchive {
  enum Failure: Error {
    case damaged
    case encrypted
    /// More than `mostBytes` of one part, whatever size the archive states.
    case tooLarge
    case tooManyParts
    /// A name that would lead out of a folder, as no program writes.
    case unsafeName
  }

  /// The most that one part may hold: as much as a file that is read directly.
  static let mostBytes = InputFile.largest
  static let mostParts = 10_000

  private let bytes: [UInt8]
  private let places: [String: unz64_file_pos]

  /// Reads the names of the parts. O(n) in parts.
  init(_ bytes: [UInt8]) throws(Failure) {
    self.bytes = bytes
    var places: [String: unz64_file_pos] = [:]
    let failure = Self.open(bytes) { archive -> Failure? in
      guard let archive else { return .damaged }
      var result = unzGoToFirstFile(archive)
      while result == UNZ_OK {
        guard places.count < Self.mostParts else { return .tooManyParts }
        guard let name = Self.name(in: archive) else { return .damaged }
        guard Self.isSafe(name) else { return .unsafeName }
        var place = unz64_file_pos()
        guard unzGetFilePos64(archive, &place) == UNZ_OK else { return .damaged }
        // Of two parts with one name, the first is the one that word processors open.
        if places[name] == nil { places[name] = place }
        result = unzGoToNextFile(archive)
      }
      return result == UNZ_END_OF_LIST_OF_FILE ? nil : .damaged
    }
    if let failure { throw failure }
    self.places = places
  }

  /// The names of the parts, sorted.
  var names: [String] { places.keys.sorted() }

  func holds(_ name: String) -> Bool { places[name] != nil }

  /// The bytes of a part, or nil where there is none of that name. Its checksum is verified.
  func part(_ name: String) throws(Failure) -> [UInt8]? {
    guard var place = places[name] else { return nil }
    let result = Self.open(bytes) { archive -> Result<[UInt8], Failure> in
      guard let archive, unzGoToFilePos64(archive, &place) == UNZ_OK else { return .failure(.damaged) }
      var information = unz_file_info64()
      guard unzGetCurrentFileInfo64(archive, &information, nil, 0, nil, 0, nil, 0) == UNZ_OK else {
        return .failure(.damaged)
      }
      guard information.flag & 1 == 0 else { return .failure(.encrypted) }
      guard unzOpenCurrentFile(archive) == UNZ_OK else { return .failure(.damaged) }
      let content = Self.content(of: archive)
      // Only at the end of a part does its checksum count.
      let isIntact = unzCloseCurrentFile(archive) == UNZ_OK
      return isIntact ? content : content.flatMap { _ in .failure(.damaged) }
    }
    return try result.get()
  }

  /// Unpacks the part that is open. The size that the archive states is not believed.
  private static func content(of archive: unzFile) -> Result<[UInt8], Failure> {
    var content: [UInt8] = []
    while true {
      var got: Int32 = 0
      content.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
          got = unzReadCurrentFile(archive, buffer.baseAddress, UInt32(buffer.count))
          count = max(0, Int(got))
        })
      if got < 0 { return .failure(.damaged) }
      if got == 0 { return .success(content) }
      guard content.count <= mostBytes else { return .failure(.tooLarge) }
    }
  }

  private static func name(in archive: unzFile) -> String? {
    var name = [CChar](repeating: 0, count: 1024)
    let result = unzGetCurrentFileInfo64(archive, nil, &name, UInt(name.count - 1), nil, 0, nil, 0)
    guard result == UNZ_OK else { return nil }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func isSafe(_ name: String) -> Bool {
    !name.hasPrefix("/") && !name.utf8.contains(0x5C) && !name.split(separator: "/").contains("..")
  }

  /// Opens an archive for the length of a call; it is handed on as nil where it has no directory.
  private static func open<Result>(_ bytes: [UInt8], _ body: (unzFile?) -> Result) -> Result {
    bytes.withUnsafeBytes { buffer in
      let memory = MemoryFile(buffer)
      return withExtendedLifetime(memory) {
        var functions = memory.functions
        let archive = unzOpen2_64("", &functions)
        defer { if archive != nil { unzClose(archive) } }
        return body(archive)
      }
    }
  }

  /// Lets minizip read bytes in memory as though they were a file.
  private final class MemoryFile {
    private let bytes: UnsafeRawBufferPointer
    private var position: UInt64 = 0

    init(_ bytes: UnsafeRawBufferPointer) {
      self.bytes = bytes
    }

    private static func of(_ stream: UnsafeMutableRawPointer?) -> MemoryFile? {
      stream.map { Unmanaged<MemoryFile>.fromOpaque($0).takeUnretainedValue() }
    }

    var functions: zlib_filefunc64_def {
      zlib_filefunc64_def(
        zopen64_file: { memory, _, _ in memory },
        zread_file: { _, stream, buffer, count in MemoryFile.of(stream)?.read(into: buffer, UInt64(count)) ?? 0 },
        zwrite_file: { _, _, _, _ in 0 },
        ztell64_file: { _, stream in MemoryFile.of(stream)?.position ?? 0 },
        zseek64_file: { _, stream, offset, origin in
          MemoryFile.of(stream)?.seek(to: offset, from: origin) ?? -1
        },
        zclose_file: { _, _ in 0 },
        zerror_file: { _, _ in 0 },
        opaque: Unmanaged.passUnretained(self).toOpaque())
    }

    private func read(into buffer: UnsafeMutableRawPointer?, _ count: UInt64) -> UInt {
      let count = min(count, UInt64(bytes.count) - position)
      guard let buffer, let base = bytes.baseAddress, count > 0 else { return 0 }
      buffer.copyMemory(from: base + Int(position), byteCount: Int(count))
      position += count
      return UInt(count)
    }

    private func seek(to offset: UInt64, from origin: Int32) -> Int {
      let base: UInt64
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: base = position
      case ZLIB_FILEFUNC_SEEK_END: base = UInt64(bytes.count)
      default: base = 0
      }
      let (target, overflows) = base.addingReportingOverflow(offset)
      guard !overflows, target <= UInt64(bytes.count) else { return -1 }
      position = target
      return 0
    }
  }
}
