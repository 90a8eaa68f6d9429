internal import PolicyText

/// Finds for the blocks of one version, in order, the same blocks of another: a line with the same bytes is read the same,
/// wherever it stands.
///
/// It walks through both side by side, and looks around where they part. Which of several same lines it takes is all the
/// same. O(n) in the blocks of either: looking far around is done half as often each time that nothing is found.
struct TwinLines {
  private let model: LineModel
  private let document: SourceDocument
  /// The line of the model that the next block is likely to be.
  private var next: Int
  /// How far around is looked, in lines.
  private var reach = 4096
  private var misses = 0
  /// How many misses come before it looks far around. At once at first, as a stretch begins anywhere.
  private var patience = 1

  private static let usualReach = 512
  private static let usualPatience = 8
  /// What is looked at first, as single lines are most often changed, added and left out.
  private static let near = [0, 1, -1, 2, -2]

  /// - Parameter block: the first of the blocks that it is going to be asked for.
  init(_ model: LineModel, _ document: SourceDocument, from block: Int) {
    self.model = model
    self.document = document
    next = block * model.lines.count / max(1, document.blocks.count)
  }

  /// The line that a block is, or nil where none like it was found.
  mutating func twin(of block: Int) -> Line? {
    guard case .line = document.blocks[block].role else { return nil }
    for step in Self.near where isSame(next + step, block) { return take(next + step, block) }
    misses += 1
    if misses >= patience, let found = search(block) { return take(found, block) }
    next += 1
    return nil
  }

  /// Looks far around.
  private mutating func search(_ block: Int) -> Int? {
    misses = 0
    patience = max(patience * 2, Self.usualPatience)
    let around = max(0, next - reach)..<max(0, min(model.lines.count, next + reach))
    reach = Self.usualReach
    return around.first { isSame($0, block) }
  }

  private func isSame(_ line: Int, _ block: Int) -> Bool {
    guard model.lines.indices.contains(line) else { return false }
    let other = model.lines[line].block
    let (mine, theirs) = (document.blocks[block].text, model.document.blocks[other].text)
    guard mine.count == theirs.count, document.blocks[block].isEmphasised == model.document.blocks[other].isEmphasised,
      case .line = model.document.blocks[other].role
    else { return false }
    return document.content.withUnsafeBytes { content in
      model.document.content.withUnsafeBytes { ByteComparison.areSame(content, mine, $0, theirs.lowerBound) }
    }
  }

  private mutating func take(_ index: Int, _ block: Int) -> Line {
    next = index + 1
    misses = 0
    patience = Self.usualPatience
    var line = model.lines[index]
    let distance = document.blocks[block].text.lowerBound - model.document.blocks[line.block].text.lowerBound
    line.move(by: distance)
    line.block = block
    line.indent = document.blocks[block].indent
    line.quoteDepth = document.blocks[block].quoteDepth
    line.isWrapped = document.blocks[block].isWrapped
    line.followsGap = document.blocks[block].followsGap
    line.precedesGap = true
    return line
  }
}

extension Line {
  /// Puts a line as it was read to another place of another text.
  fileprivate mutating func move(by distance: Int) {
    start += distance
    end += distance
    label?.start += distance
    label?.end += distance
    label?.text += distance
    if shape.leader >= 0 { shape.leader += distance }
    if shape.wideGap >= 0 { shape.wideGap += distance }
    if shape.colon >= 0 { shape.colon += distance }
    if shape.trailingStart >= 0 { shape.trailingStart += distance }
  }
}
