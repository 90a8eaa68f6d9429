internal import PolicyText

/// Pages without text: pictures of text, which only a person or text recognition can read, or nothing at all.
enum SilentPages {
  /// What to say of them, if there are any that hold pictures. A blank page is nothing to speak of.
  ///
  /// - Throws: `Trouble` where no page has text.
  static func diagnostic(
    of pages: [PrintedPage], file: [UInt8], path: String, through poppler: Poppler
  ) throws(Trouble) -> Diagnostic? {
    let silent = pages.filter { $0.runs.isEmpty }.map(\.number)
    guard let first = silent.first, let last = silent.last else {
      guard !pages.isEmpty else { throw Trouble(path, "has no pages; check that it is the right file") }
      return nil
    }
    let pictures = poppler.pagesWithPictures(in: file, from: first, to: last)
    let scanned = silent.filter { pictures?.contains($0) ?? true }
    if silent.count == pages.count {
      let all = pages.count == 1 ? "its one page" : "its \(pages.count) pages"
      throw scanned.isEmpty
        ? Trouble(path, "shows no text and no pictures on \(all); check that it is the right file")
        : Trouble(path, "has no text on \(all): a scan needs OCR first (for example with ocrmypdf), or give its text")
    }
    guard !scanned.isEmpty else { return nil }
    return Diagnostic(.warning, "no text on \(words(for: scanned)): a scan needs OCR before it can be read")
  }

  /// "page 3", "pages 3–7 and 9". Numbers must rise.
  static func words(for pages: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for page in pages {
      if let last = ranges.last, last.upperBound + 1 == page {
        ranges[ranges.count - 1] = last.lowerBound...page
      } else {
        ranges.append(page...page)
      }
    }
    let named = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    let list =
      named.count < 2 ? named.joined() : "\(named.dropLast().joined(separator: ", ")) and \(named[named.count - 1])"
    return pages.count == 1 ? "page \(list)" : "pages \(list)"
  }
}
