internal import PolicyChecks
internal import PolicyText

/// Says where findings stand in the terms of a SARIF log.
struct SARIFRegions {
  enum Location {
    /// In a text file, with columns in UTF-16 code units.
    case region(SourceRange)
    /// In a file whose lines only a reader of policies counts: "page 3, line 12".
    case words(String)
  }

  private let document: SourceDocument
  // Of starts and of ends apart: findings stand in order, so that each column is counted on from the last.
  private var starts = Ruler()
  private var ends = Ruler()

  init(_ document: SourceDocument) {
    self.document = document
  }

  mutating func location(of finding: Finding) -> Location {
    let place = finding.place(in: document)
    guard document.format.isText else { return .words(Phrasing.place(place)) }
    let bytes = finding.sourceBytes(in: document)
    var region = place
    region.column = starts.column(of: bytes.lowerBound, document)
    region.endColumn = ends.column(of: bytes.upperBound, document, line: place.endLine - 1)
    return .region(region)
  }

  /// Counts columns from where it counted last.
  private struct Ruler {
    private var line = -1
    private var offset = 0
    private var units = 0

    /// - Parameter line: the 0-based line that the offset is counted on; that which holds it where nil.
    mutating func column(of target: Int, _ document: SourceDocument, line wanted: Int? = nil) -> Int {
      let wanted = wanted ?? document.lines.line(at: target)
      if wanted != line || target < offset {
        line = wanted
        offset = document.lines.bytes(ofLine: wanted).lowerBound
        units = 0
      }
      while offset < target, offset < document.source.count {
        // Each character begins with a byte that continues none; those of four bytes are two units.
        let byte = document.source[offset]
        if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
        offset += 1
      }
      return units + 1
    }
  }
}
