internal import PolicyOutline
internal import PolicyText
internal import PolicyThreads

/// Reads all clauses of a tree, a long one's in stretches on several threads.
enum TreeReader {
  /// A stretch of fewer bytes is not worth a thread.
  static let worthThread = 1 << 18
  /// How many stretches there are for each thread, so that none waits long for the slowest.
  private static let stretchesOfEach = 2
  /// A stretch begins with a clause in at most so many others, as each of these is read again for it.
  private static let deepestStart = 8

  /// The same whatever the number of threads. Linear in the text.
  ///
  /// - Parameters:
  ///   - leastStretch: the bytes of the shortest stretch that is worth a thread.
  ///   - leastRemembered: how many clauses must be read for it to be worth while to remember them.
  static func read(
    _ tree: ClauseTree, compiler: PolicyCompiler, threads: Int, leastStretch: Int = worthThread,
    leastRemembered: Int = ReadingMemory.leastClauses
  ) -> StretchReading {
    let survey = TreeSurvey(tree)
    let count = threads > 1 ? threads * stretchesOfEach : 1
    let stretches = stretches(of: tree, size: max(leastStretch, tree.document.content.count / count + 1))
    var rest = Workers.map(stretches.count, threads: threads) { index in
      ClauseReader(survey, stretches[index], compiler: compiler, leastRemembered: leastRemembered).readAll()
    }
    // From the end, as each is let go when the whole has it.
    rest.reverse()
    var whole = rest.popLast() ?? StretchReading(clauses: 0..<0)
    whole.reserve(for: rest)
    while let next = rest.popLast() {
      if next.lacksEarlierRule, let rule = whole.lastRule {
        // Rare, so that reading it once more costs less than knowing beforehand.
        whole.append(ClauseReader(survey, next.clauses, compiler: compiler, lastRule: rule).readAll())
      } else {
        whole.append(next)
      }
    }
    return whole
  }

  /// Cuts the clauses into stretches of a number of bytes, or a few more.
  private static func stretches(of tree: ClauseTree, size: Int) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    var end = size
    for index in tree.clauses.indices
    where tree.clauses[index].range.lowerBound >= end && tree.clauses[index].depth <= deepestStart {
      stretches.append(start..<index)
      start = index
      end = tree.clauses[index].range.lowerBound + size
    }
    stretches.append(start..<tree.clauses.count)
    return stretches
  }
}
