/// The elements of OpenDocument text that change how a document is read. All others are transparent.
enum OpenDocumentElement: String, XMLVocabulary {
  case text = "office:text"
  case paragraph = "text:p"
  case heading = "text:h"
  case spaces = "text:s"
  case tab = "text:tab"
  case lineBreak = "text:line-break"
  case span = "text:span"
  case list = "text:list"
  case listItem = "text:list-item"
  case listHeader = "text:list-header"
  case note = "text:note"
  case noteCitation = "text:note-citation"
  case noteBody = "text:note-body"
  case annotation = "office:annotation"
  case creator = "dc:creator"
  case date = "dc:date"
  case placeholder = "text:placeholder"
  case rubyAnnotation = "text:ruby-text"
  case textBox = "draw:text-box"
  case customShape = "draw:custom-shape"
  case title = "svg:title"
  case description = "svg:desc"
  case forms = "office:forms"
  case scripts = "office:scripts"

  case trackedChanges = "text:tracked-changes"
  case changedRegion = "text:changed-region"
  case insertion = "text:insertion"
  case deletion = "text:deletion"
  case changeInformation = "office:change-info"
  case changeStart = "text:change-start"
  case changeEnd = "text:change-end"
  case change = "text:change"

  case table = "table:table"
  case headerRows = "table:table-header-rows"
  case row = "table:table-row"
  case cell = "table:table-cell"
  case coveredCell = "table:covered-table-cell"

  case style = "style:style"
  case defaultStyle = "style:default-style"
  case paragraphProperties = "style:paragraph-properties"
  case textProperties = "style:text-properties"
  case listStyle = "text:list-style"
  case outlineStyle = "text:outline-style"
  case numberLevel = "text:list-level-style-number"
  case bulletLevel = "text:list-level-style-bullet"
  case imageLevel = "text:list-level-style-image"
  case outlineLevel = "text:outline-level-style"
  case labelAlignment = "style:list-level-label-alignment"
  case header = "style:header"
  case footer = "style:footer"
  case firstHeader = "style:header-first"
  case firstFooter = "style:footer-first"
  case leftHeader = "style:header-left"
  case leftFooter = "style:footer-left"

  case encryption = "manifest:encryption-data"
  case other
}

enum OpenDocumentAttribute: String, XMLVocabulary {
  case styleName = "text:style-name"
  case outlineLevel = "text:outline-level"
  case isListHeader = "text:is-list-header"
  case count = "text:c"
  case continuesNumbering = "text:continue-numbering"
  case continuesList = "text:continue-list"
  case xmlID = "xml:id"
  case textID = "text:id"
  case startValue = "text:start-value"
  case changeID = "text:change-id"

  case name = "style:name"
  case family = "style:family"
  case defaultOutlineLevel = "style:default-outline-level"
  case parent = "style:parent-style-name"
  case margin = "fo:margin"
  case marginTop = "fo:margin-top"
  case marginBottom = "fo:margin-bottom"
  case marginLeft = "fo:margin-left"
  case textIndent = "fo:text-indent"
  case contextualSpacing = "style:contextual-spacing"
  case weight = "fo:font-weight"
  case display = "text:display"
  case level = "text:level"
  case numberFormat = "style:num-format"
  case numberPrefix = "style:num-prefix"
  case numberSuffix = "style:num-suffix"
  case displayLevels = "text:display-levels"
  case bullet = "text:bullet-char"
  case other
}

typealias OpenDocumentEvents = XMLEvents<OpenDocumentElement, OpenDocumentAttribute>

extension XMLEvents where Element == OpenDocumentElement, Attribute == OpenDocumentAttribute {
  func isTrue(_ attribute: OpenDocumentAttribute, in step: Step) -> Bool { value(of: attribute, in: step) == "true" }

  func number(_ attribute: OpenDocumentAttribute, in step: Step) -> Int? {
    value(of: attribute, in: step).flatMap { Int($0) }.flatMap { abs($0) < 1_000_000 ? $0 : nil }
  }

  /// A length ("0.5in", "1.27cm", "12pt") in twentieths of a point; nil for one that is relative.
  func length(_ attribute: OpenDocumentAttribute, in step: Step) -> Int? {
    guard let text = value(of: attribute, in: step) else { return nil }
    let number = text.prefix { $0.isNumber || $0 == "." || $0 == "-" }
    guard let value = Double(number), abs(value) < 10_000 else { return nil }
    let points: Double
    switch text.dropFirst(number.count) {
    case "in": points = 72
    case "cm": points = 72 / 2.54
    case "mm": points = 72 / 25.4
    case "pc": points = 12
    case "px": points = 0.75
    case "pt": points = 1
    default: return nil
    }
    return Int(value * points * 20)
  }
}
