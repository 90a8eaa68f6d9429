/// A piece of a page as a value: elements and text that can only be what they were made as.
///
/// It is kept flat, in document order, so that neither writing nor releasing it recurses. An element copies its content,
/// which costs its size once a level; the levels are those of the page's layout, not of a document.
package struct HTML: Hashable, Sendable {
  enum Node: Hashable, Sendable {
    case open(Element, [Attribute])
    case close(Element)
    case text(String)
  }

  private(set) var nodes: [Node]

  private init(nodes: [Node]) {
    self.nodes = nodes
  }

  /// Nothing at all.
  package static let empty = HTML(nodes: [])

  /// Text, which stays text whatever characters it has.
  package init(text: String) {
    self.init(nodes: text.isEmpty ? [] : [.text(text)])
  }

  /// An element around its content. A void element has none.
  package init(_ element: Element, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) {
    var nodes: [Node] = [.open(element, attributes)]
    if !element.isVoid {
      nodes += content().nodes
      nodes.append(.close(element))
    }
    self.init(nodes: nodes)
  }

  package var isEmpty: Bool { nodes.isEmpty }

  package static func += (left: inout HTML, right: HTML) {
    left.nodes += right.nodes
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

/// Lets an element's content be written as a list of elements and texts.
@resultBuilder
package enum HTMLBuilder {
  package static func buildExpression(_ text: String) -> HTML { HTML(text: text) }
  package static func buildExpression(_ piece: HTML) -> HTML { piece }
  /// Several pieces in a row.
  package static func build(@HTMLBuilder _ pieces: () -> HTML) -> HTML { pieces() }

  package static func buildBlock(_ pieces: HTML...) -> HTML { buildArray(pieces) }
  package static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
  package static func buildEither(first piece: HTML) -> HTML { piece }
  package static func buildEither(second piece: HTML) -> HTML { piece }

  package static func buildArray(_ pieces: [HTML]) -> HTML {
    var all = HTML.empty
    for piece in pieces { all += piece }
    return all
  }
}
