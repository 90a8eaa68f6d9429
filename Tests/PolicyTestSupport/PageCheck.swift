/// Reads a page strictly and finds what is wrong with it: markup that does not balance, and what every page must have.
///
/// It reads bytes, as a browser does: to a `Character` a combining mark behind a tag would be part of it.
package struct PageCheck {
  package struct Tag: Hashable {
    package let name: String
    package let attributes: [String: String]
  }

  /// One for each opening tag, in order.
  package private(set) var tags: [Tag] = []
  /// The text of the page, its entities read; that of its style and scripts left out.
  package private(set) var text = ""
  /// What scripts in the page itself hold.
  package private(set) var scripts: [String] = []
  /// Everything that is wrong, each as a sentence.
  package private(set) var problems: [String] = []

  private var open: [String] = []

  private static let void: Set<String> = ["meta", "link", "br", "img", "input"]
  private static let doctype = Array("<!doctype html>\n".utf8)
  private static let endOfScript = Array("</script>".utf8)
  private static let entities: [([UInt8], String)] = [
    ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'"),
  ].map { (Array($0.0.utf8), $0.1) }

  package init(_ bytes: [UInt8]) {
    if String(validating: bytes, as: UTF8.self) == nil { problems.append("is not UTF-8") }
    if !bytes.starts(with: Self.doctype) { problems.append("has no doctype") }
    var rest = bytes.dropFirst(Self.doctype.count)
    while let start = nextTag(in: rest) {
      read(text: rest[..<start])
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else {
        problems.append("ends inside a tag")
        return
      }
      read(tag: rest[(start + 1)..<end])
      rest = rest[(end + 1)...]
    }
    read(text: rest)
    if !open.isEmpty { problems.append("leaves \(open) open") }
    problems += rules()
  }

  package var ids: Set<String> { Set(tags.compactMap { $0.attributes["id"] }) }
  /// What the page loads: its scripts and pictures.
  package var sources: [String] { tags.compactMap { $0.attributes["src"] } }
  package var links: [String] { tags.compactMap { $0.attributes["href"] } }

  /// What stands in a script is no markup until its end.
  private func nextTag(in rest: ArraySlice<UInt8>) -> Int? {
    rest.indices.first { index in
      rest[index] == UInt8(ascii: "<") && (open.last != "script" || rest[index...].starts(with: Self.endOfScript))
    }
  }

  private mutating func read(text piece: ArraySlice<UInt8>) {
    if open.last == "script" { scripts.append(String(decoding: piece, as: UTF8.self)) }
    guard open.last != "style", open.last != "script" else { return }
    text += unescaped(piece)
  }

  private mutating func read(tag: ArraySlice<UInt8>) {
    let shown = String(decoding: tag.prefix(60), as: UTF8.self)
    if tag.first == UInt8(ascii: "/") {
      if open.popLast() != String(shown.dropFirst()) { problems.append("closes \(shown) out of order") }
      return
    }
    let name = tag.prefix { $0 != 0x20 }
    if name.isEmpty || !name.allSatisfy({ (0x61...0x7A).contains($0) || (0x31...0x36).contains($0) }) {
      problems.append("has a tag <\(shown)")
    }
    var attributes: [String: String] = [:]
    var rest = tag[name.endIndex...]
    while !rest.isEmpty {
      guard rest.first == 0x20, let equals = rest.firstIndex(of: UInt8(ascii: "=")),
        rest[equals...].starts(with: [UInt8(ascii: "="), 0x22]),
        let quote = rest[(equals + 2)...].firstIndex(of: 0x22)
      else {
        problems.append("has an attribute without a quoted value in <\(shown)>")
        break
      }
      let key = String(decoding: rest[(rest.startIndex + 1)..<equals], as: UTF8.self)
      if attributes.updateValue(unescaped(rest[(equals + 2)..<quote]), forKey: key) != nil {
        problems.append("gives \(key) twice in <\(shown)>")
      }
      rest = rest[(quote + 1)...]
    }
    let tag = Tag(name: String(decoding: name, as: UTF8.self), attributes: attributes)
    tags.append(tag)
    if !Self.void.contains(tag.name) { open.append(tag.name) }
  }

  private mutating func unescaped(_ piece: ArraySlice<UInt8>) -> String {
    var result = ""
    var rest = piece
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += String(decoding: rest[..<start], as: UTF8.self)
      rest = rest[(start + 1)...]
      if let (name, meaning) = Self.entities.first(where: { rest.starts(with: $0.0) }) {
        result += meaning
        rest = rest.dropFirst(name.count)
      } else {
        problems.append("has a bare & before \(String(decoding: rest.prefix(10), as: UTF8.self))")
      }
    }
    return result + String(decoding: rest, as: UTF8.self)
  }
}
