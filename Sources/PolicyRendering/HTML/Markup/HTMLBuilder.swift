/// Lets an element's content be written as a list of elements and texts.
@resultBuilder
package enum HTMLBuilder {
  package static func buildExpression(_ text: String) -> HTML { HTML(text: text) }
  package static func buildExpression(_ piece: HTML) -> HTML { piece }

  /// Several pieces in a row.
  package static func build(@HTMLBuilder _ pieces: () -> HTML) -> HTML { pieces() }

  package static func buildBlock() -> HTML { .empty }
  package static func buildPartialBlock(first: HTML) -> HTML { first }

  package static func buildPartialBlock(accumulated: consuming HTML, next: HTML) -> HTML {
    accumulated += next
    return accumulated
  }

  package static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
  package static func buildEither(first piece: HTML) -> HTML { piece }
  package static func buildEither(second piece: HTML) -> HTML { piece }

  package static func buildArray(_ pieces: [HTML]) -> HTML {
    var all = HTML.empty
    for piece in pieces { all += piece }
    return all
  }
}
