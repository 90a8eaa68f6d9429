/// The elements of WordprocessingML that change how a document is read. All others are transparent: what they hold is read
/// as though they were not there.
enum WordElement: String, XMLVocabulary {
  case body = "w:body"
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case style = "w:style"
  case styleName = "w:name"
  case basedOn = "w:basedOn"
  case defaultParagraph = "w:pPrDefault"
  case defaultRun = "w:rPrDefault"
  case paragraphStyle = "w:pStyle"
  case outlineLevel = "w:outlineLvl"
  case spacing = "w:spacing"
  case contextualSpacing = "w:contextualSpacing"
  case indentation = "w:ind"
  case numbering = "w:numPr"
  case numberingLevel = "w:ilvl"
  case numberingID = "w:numId"

  case run = "w:r"
  case runProperties = "w:rPr"
  case runStyle = "w:rStyle"
  case bold = "w:b"
  case hidden = "w:vanish"
  case capitals = "w:caps"
  case smallCapitals = "w:smallCaps"
  case text = "w:t"
  case deletedText = "w:delText"
  case mathText = "m:t"
  case tab = "w:tab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case hyphen = "w:noBreakHyphen"
  case symbol = "w:sym"
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case commentReference = "w:commentReference"
  case rubyAnnotation = "w:rt"

  case inserted = "w:ins"
  case movedTo = "w:moveTo"
  case deleted = "w:del"
  case movedFrom = "w:moveFrom"
  case formerParagraphProperties = "w:pPrChange"
  case formerRunProperties = "w:rPrChange"
  case formerRowProperties = "w:trPrChange"
  case formerTableProperties = "w:tblPrChange"
  case formerCellProperties = "w:tcPrChange"
  case formerSectionProperties = "w:sectPrChange"
  case formerNumbering = "w:numberingChange"

  case table = "w:tbl"
  case row = "w:tr"
  case rowProperties = "w:trPr"
  case headerRow = "w:tblHeader"
  case cell = "w:tc"

  case textBox = "w:txbxContent"
  case fallback = "mc:Fallback"
  case placeholder = "w:showingPlcHdr"
  case sectionProperties = "w:sectPr"
  case headerReference = "w:headerReference"
  case footerReference = "w:footerReference"

  case abstractNumbering = "w:abstractNum"
  case numberingInstance = "w:num"
  case abstractNumberingID = "w:abstractNumId"
  case level = "w:lvl"
  case levelOverride = "w:lvlOverride"
  case startOverride = "w:startOverride"
  case start = "w:start"
  case numberFormat = "w:numFmt"
  case levelText = "w:lvlText"
  case levelRestart = "w:lvlRestart"
  case isLegal = "w:isLgl"
  case numberingStyleLink = "w:numStyleLink"
  case styleLink = "w:styleLink"

  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case comment = "w:comment"
  case other
}

enum WordAttribute: String, XMLVocabulary {
  case value = "w:val"
  case id = "w:id"
  case type = "w:type"
  case styleID = "w:styleId"
  case isDefault = "w:default"
  case before = "w:before"
  case after = "w:after"
  case automaticBefore = "w:beforeAutospacing"
  case automaticAfter = "w:afterAutospacing"
  case left = "w:left"
  /// What strict documents call `left`.
  case start = "w:start"
  case hanging = "w:hanging"
  case level = "w:ilvl"
  case numberingID = "w:numId"
  case abstractNumberingID = "w:abstractNumId"
  case character = "w:char"
  case author = "w:author"
  case relationship = "r:id"
  case other
}

typealias WordEvents = XMLEvents<WordElement, WordAttribute>

extension XMLEvents where Element == WordElement, Attribute == WordAttribute {
  /// A property that is on where its element stands, unless the element says otherwise.
  func isOn(_ step: Step) -> Bool {
    switch value(of: .value, in: step) {
    case "0", "false", "off": false
    default: true
    }
  }

  func number(_ attribute: WordAttribute, in step: Step) -> Int? {
    value(of: attribute, in: step).flatMap { Int($0) }.flatMap { abs($0) < 1_000_000 ? $0 : nil }
  }
}
