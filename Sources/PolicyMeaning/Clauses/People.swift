internal import PolicyText

/// The persons whom a policy introduces with their role: "Mrs Kaur, our headteacher". From then on it may call them by name.
package struct People: Equatable, Sendable {
  /// A form of address, up to three names, and the role of the one so called.
  struct Mention {
    let tokens: Range<Int>
    let role: Int
  }

  /// More are a list of names.
  private static let most = 64
  /// "Mr A. B. Pryce" has so many words.
  private static let longestName = 4

  private struct Person: Equatable {
    /// In lower case.
    let surname: [UInt8]
    /// The index among the profile's roles.
    let role: Int
  }

  /// So few that looking through them costs less than a dictionary.
  private var known: [Person] = []

  package init() {}

  var isEmpty: Bool { known.isEmpty }

  /// Notes the role of the one whose name stands at `name`. The first role that is told of somebody stays.
  mutating func introduce(_ name: Range<Int>, as role: Int, in view: TextView) {
    guard known.count < Self.most else { return }
    let surname = Self.surname(of: name, in: view)
    if !known.contains(where: { $0.surname == surname }) { known.append(Person(surname: surname, role: role)) }
  }

  /// The one whose form of address stands at an index, if the policy has introduced them.
  func mention(at index: Int, before end: Int, in view: TextView) -> Mention? {
    guard !known.isEmpty, let name = Self.name(at: index, before: end, in: view) else { return nil }
    let surname = Self.surname(of: name, in: view)
    return known.first { $0.surname == surname }.map { Mention(tokens: name, role: $0.role) }
  }

  // MARK: Names

  private static let forms: [StaticString] = [
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Dame", "Rev", "Revd", "Canon", "Prof", "Professor",
  ]

  /// Where forms of address stand in bytes, ascending. Linear.
  static func addresses(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var places: [Int] = []
    var next = 0
    while let index = ByteSearch.first(from: 0x43, through: 0x53, in: bytes, next..<bytes.count) {
      if isAddress(at: index, in: bytes, before: bytes.count) { places.append(index) }
      next = index + 1
    }
    return places
  }

  /// Whether a form of address and something behind it stand at a place.
  static func isAddress(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
    forms.contains { isForm($0, at: index, in: bytes, before: end) }
  }

  private static func isForm(
    _ form: StaticString, at index: Int, in bytes: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> Bool {
    let count = form.utf8CodeUnitCount
    guard index + count < end, bytes[index] == form.utf8Start[0] else { return false }
    for offset in 1..<count where bytes[index + offset] != form.utf8Start[offset] { return false }
    // A space, a no-break space or a stop.
    return bytes[index + count] <= 0x2E || bytes[index + count] == 0xC2
  }

  /// The tokens of a form of address and the name behind it: "Mrs Kaur", "Dr. A. Shah".
  static func name(at index: Int, before end: Int, in view: TextView) -> Range<Int>? {
    guard view.tokens[index].isCapitalised, view.tokens[index].end - view.tokens[index].start <= 9,
      view.withBytes(index, { word in forms.contains { isSame($0, word) } })
    else { return nil }
    var next = index + 1
    var last: Int?
    while next < min(end, index + 2 * longestName) {
      let token = view.tokens[next]
      if token.kind == .stop, next + 1 < end, view.tokens[next - 1].range.count <= 4, next - 1 == last ?? index {
        next += 1
        continue
      }
      guard token.kind == .word, token.isCapitalised else { break }
      last = next
      next += 1
    }
    return last.map { index..<$0 + 1 }
  }

  private static func isSame(_ form: StaticString, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    form.utf8CodeUnitCount == word.count && word.indices.allSatisfy { word[$0] == form.utf8Start[$0] }
  }

  private static func surname(of name: Range<Int>, in view: TextView) -> [UInt8] {
    var bytes = view.bytes(name.upperBound - 1).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    // "Mrs Kaur's", "Mrs Kaur’s"
    if bytes.suffix(2) == [0x27, 0x73] { bytes.removeLast(2) }
    if bytes.suffix(4) == [0xE2, 0x80, 0x99, 0x73] { bytes.removeLast(4) }
    return bytes
  }
}
