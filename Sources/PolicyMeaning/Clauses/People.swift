internal import PolicyText

/// The persons whom a policy introduces with their role: "Mrs Kaur, our headteacher". From then on it may call them by name.
struct People: Equatable, Sendable {
  /// A form of address, up to three names, and the role of the one so called.
  struct Mention {
    let tokens: Range<Int>
    let role: Int
  }

  /// More are a list of names.
  private static let most = 64
  /// "Mr A. B. Pryce" has so many words.
  private static let longestName = 4

  /// The index of the role among the profile's, by surname in lower case.
  private var roles: [[UInt8]: Int] = [:]

  var isEmpty: Bool { roles.isEmpty }

  /// Notes the role of the one whose name stands at `name`. The first role that is told of somebody stays.
  mutating func introduce(_ name: Range<Int>, as role: Int, in view: TextView) {
    guard roles.count < Self.most else { return }
    let surname = Self.surname(of: name, in: view)
    if roles[surname] == nil { roles[surname] = role }
  }

  /// The one whose form of address stands at an index, if the policy has introduced them.
  func mention(at index: Int, before end: Int, in view: TextView) -> Mention? {
    guard !roles.isEmpty, let name = Self.name(at: index, before: end, in: view) else { return nil }
    return roles[Self.surname(of: name, in: view)].map { Mention(tokens: name, role: $0) }
  }

  // MARK: Names

  private static let forms: [StaticString] = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "rev", "revd", "canon", "prof",
    "professor",
  ]

  /// The tokens of a form of address and the name behind it: "Mrs Kaur", "Dr. A. Shah".
  static func name(at index: Int, before end: Int, in view: TextView) -> Range<Int>? {
    guard view.tokens[index].isCapitalised, view.tokens[index].end - view.tokens[index].start <= 9,
      forms.contains(where: { view.isWord(index, $0) })
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

  private static func surname(of name: Range<Int>, in view: TextView) -> [UInt8] {
    var bytes = view.bytes(name.upperBound - 1).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    // "Mrs Kaur's", "Mrs Kaur’s"
    if bytes.suffix(2) == [0x27, 0x73] { bytes.removeLast(2) }
    if bytes.suffix(4) == [0xE2, 0x80, 0x99, 0x73] { bytes.removeLast(4) }
    return bytes
  }
}
