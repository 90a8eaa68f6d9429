/// A piece of a page as a value: elements and text that can only be what they were made as.
///
/// It is kept as its markup, which nothing but this type writes: text is escaped when it becomes a piece, and a piece can't
/// be made of bytes. So neither writing nor releasing it recurses. An element copies its content, which costs its size once
/// a level; the levels are those of the page's layout, not of a document.
package struct HTML: Hashable, Sendable {
  /// The markup as UTF-8.
  package private(set) var bytes: [UInt8]

  /// Nothing at all.
  package static let empty = HTML(bytes: [])

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Text, which stays text whatever characters it has.
  package init(text: String) {
    bytes = []
    Self.write(escaped: text, to: &bytes)
  }

  /// A file of the project's or the user's own templates, which is markup already. Nothing of a policy may come this way.
  init(template: [UInt8]) {
    self.init(bytes: template)
  }

  /// An element around its content. A void element has none, and an attribute that is nil is left out.
  package init(_ element: Element, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .empty }) {
    let inner = element.isVoid ? .empty : content()
    bytes = []
    bytes.reserveCapacity(inner.bytes.count + 64)
    bytes.append(UInt8(ascii: "<"))
    bytes += element.rawValue.utf8
    for case let attribute? in attributes {
      let (name, value) = attribute.pair
      bytes.append(UInt8(ascii: " "))
      bytes += name.utf8
      bytes += "=\"".utf8
      Self.write(escaped: value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
    if element.isContainer || (element.isVoid && !element.isInline) { bytes.append(UInt8(ascii: "\n")) }
    if element.isVoid { return }
    bytes += inner.bytes
    bytes += "</".utf8
    bytes += element.rawValue.utf8
    bytes.append(UInt8(ascii: ">"))
    if !element.isInline { bytes.append(UInt8(ascii: "\n")) }
  }

  package var isEmpty: Bool { bytes.isEmpty }

  package static func += (left: inout HTML, right: HTML) {
    left.bytes += right.bytes
  }

  /// Pieces in a row with a text between each two: "a, b".
  package static func joined(_ pieces: [HTML], by separator: String) -> HTML {
    var joined = HTML.empty
    for (index, piece) in pieces.enumerated() {
      if index > 0 { joined += HTML(text: separator) }
      joined += piece
    }
    return joined
  }
}
