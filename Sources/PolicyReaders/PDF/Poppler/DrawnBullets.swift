/// Finds bullets that are drawn and not written, as browsers print them: dots, rings and squares before lines that are set
/// in. They are added to the pages as if they were written.
struct DrawnBullets {
  /// How many pages are looked at, as each takes a run of another program.
  private static let mostPages = 60
  /// How far a list's text is set in, and how far before it its bullet may stand, in points.
  private static let indents = 14.0...160.0
  private static let distances = 1.0...30.0
  /// How many runs around a shape's height are looked at.
  private static let mostRuns = 200
  /// How wide and high a bullet is, in points.
  private static let sizes = 1.5...9.0

  /// Adds the bullets of a document that writes none itself. O(n) in the drawings of its pages.
  static func add(to document: inout PrintedDocument, file: [UInt8], through poppler: Poppler) {
    let writesBullets = document.pages.contains { page in page.runs.contains { LineOpening.of($0.text) == .bullet } }
    guard !writesBullets else { return }
    for index in document.pages.indices.filter({ mayHoldList(document.pages[$0]) }).prefix(mostPages) {
      guard let drawing = poppler.drawing(of: document.pages[index].number, in: file) else { return }
      add(shapes(in: drawing), to: &document.pages[index])
    }
  }

  /// Whether lines are set in from where others begin.
  private static func mayHoldList(_ page: PrintedPage) -> Bool {
    guard let left = page.runs.map(\.frame.left).min() else { return false }
    return page.runs.contains { indents.contains($0.frame.left - left) }
  }

  private static func add(_ shapes: [Frame], to page: inout PrintedPage) {
    var bullets: [Int: Frame] = [:]
    let order = page.runs.indices.sorted { (page.runs[$0].frame.top, $0) < (page.runs[$1].frame.top, $1) }
    for shape in shapes {
      let middle = (shape.top + shape.bottom) / 2
      // The lines around the shape's height: tops that are no more than a line's height above it.
      var position = order.partitioningIndex { page.runs[$0].frame.top > middle }
      for _ in 0..<min(position, mostRuns) {
        position -= 1
        let run = order[position]
        let frame = page.runs[run].frame
        if middle - frame.top > 60 { break }
        if frame.bottom > middle, distances.contains(frame.left - shape.right) {
          bullets[run] = shape
          break
        }
      }
    }
    guard !bullets.isEmpty else { return }
    page.runs = page.runs.indices.flatMap { index in
      let run = page.runs[index]
      guard let shape = bullets[index] else { return [run] }
      let frame = Frame(left: shape.left, top: run.frame.top, right: shape.right, bottom: run.frame.bottom)
      return [PrintedRun(text: Array("\u{2022}".utf8), frame: frame, size: run.size, isBold: false), run]
    }
  }

  /// The frames of the small shapes that a page's drawing holds, each as wide as high. O(n) in bytes.
  static func shapes(in drawing: [UInt8]) -> [Frame] {
    var shapes: [Frame] = []
    for line in drawing.split(separator: 0x0A) where line.starts(with: "<path ".utf8) && line.count < 4000 {
      let tag = MarkupTag(line.dropFirst())
      guard let path = tag.value("d"), var frame = frame(of: path) else { continue }
      if let matrix = tag.value("transform").map(numbers), matrix.count == 6 {
        frame = Frame(
          left: frame.left * matrix[0] + matrix[4], top: frame.top * matrix[3] + matrix[5],
          right: frame.right * matrix[0] + matrix[4], bottom: frame.bottom * matrix[3] + matrix[5])
      }
      let isBullet = sizes.contains(frame.width) && abs(frame.width - frame.height) < frame.width * 0.2
      // Shapes of letters stand around the origin.
      if isBullet, frame.left > 20 { shapes.append(frame) }
    }
    return shapes
  }

  private static func frame(of path: ArraySlice<UInt8>) -> Frame? {
    let numbers = numbers(path)
    guard numbers.count >= 6, numbers.count.isMultiple(of: 2) else { return nil }
    var frame = Frame(left: numbers[0], top: numbers[1], right: numbers[0], bottom: numbers[1])
    for index in stride(from: 2, to: numbers.count, by: 2) {
      let (x, y) = (numbers[index], numbers[index + 1])
      frame = frame.joined(with: Frame(left: x, top: y, right: x, bottom: y))
    }
    return frame
  }

  private static func numbers(_ text: ArraySlice<UInt8>) -> [Double] {
    text.split { !($0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E || $0 == 0x2D) }
      .compactMap { Double(String(decoding: $0, as: UTF8.self)) }.filter { $0.isFinite && abs($0) < 1e6 }
  }
}

extension Array {
  /// The first index whose element fulfils a condition that all later ones fulfil too. O(log n).
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
