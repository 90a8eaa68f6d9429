/// A page as it is printed: pieces of text and where they stand.
struct PrintedPage {
  /// Counted from 1, whatever number the page shows.
  let number: Int
  /// In points.
  let width: Double
  let height: Double
  /// In the order in which the file draws them, which is nearly always that of reading.
  var runs: [PrintedRun] = []
}

/// Words that a file draws in one go, in one font, on one line.
struct PrintedRun {
  var text: [UInt8]
  var frame: Frame
  /// The font's size in points.
  var size: Double
  var isBold: Bool
}

/// An entry of the outline that a file carries for the viewer's side bar: nearly always one of the text's headings.
struct Bookmark {
  let title: [UInt8]
  /// Counted from 1.
  let level: Int
  let page: Int
}

/// What is printed on the pages of a file.
struct PrintedDocument {
  var pages: [PrintedPage] = []
  var bookmarks: [Bookmark] = []
}
