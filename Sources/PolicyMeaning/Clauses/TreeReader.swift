internal import PolicyOutline
internal import PolicyText
internal import PolicyThreads

/// Reads all clauses of a tree, a long one's in stretches on several threads.
enum TreeReader {
  /// A stretch of fewer bytes is not worth a thread.
  static let worthThread = 1 << 18
  /// How many stretches there are for each thread, so that none waits long for the slowest.
  private static let stretchesOfEach = 2
  /// The bytes of a stretch of which there are several versions: so many as a memory holds the readings of.
  private static let sizeOfVersions = 1 << 17
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
    let survey = TreeSurvey(tree, compiler)
    let count = threads > 1 ? threads * stretchesOfEach : 1
    let stretches = stretches(of: tree, size: max(leastStretch, tree.document.content.count / count + 1))
    let memories = tree.clauses.count < leastRemembered ? nil : ReadingMemories(holdFirst: false)
    return joined(
      Workers.map(stretches.count, threads: threads) { index in
        read(stretches[index], of: survey, compiler: compiler, memories)
      }, survey, compiler)
  }

  /// Versions of one text, each as if it were read by itself: what several say at about the same place is read once.
  ///
  /// - Parameter stretch: how many bytes of the longest version are read before those of the others.
  static func read(
    versions: [ClauseTree], compiler: PolicyCompiler, threads: Int, stretch: Int = sizeOfVersions
  ) -> [StretchReading] {
    read(versions: versions, compiler: compiler, threads: threads, stretch: stretch) { $1 }
  }

  /// The same, and what becomes of each version's reading: the work on different versions is done at once.
  static func read<Result: Sendable>(
    versions: [ClauseTree], compiler: PolicyCompiler, threads: Int, stretch: Int = sizeOfVersions,
    _ use: @escaping @Sendable (ClauseTree, StretchReading) -> Result
  ) -> [Result] {
    let surveys = Workers.map(versions.count, threads: threads) { TreeSurvey(versions[$0], compiler) }
    // The same name may be another's in another version, and then the same words mean something else. Clauses with a
    // defined term are not remembered, but what one version defines may be plain words in another.
    guard
      surveys.allSatisfy({
        $0.people == surveys[0].people && $0.definitions.define(sameTermsAs: surveys[0].definitions)
      })
    else {
      return versions.map { use($0, read($0, compiler: compiler, threads: threads)) }
    }
    let longest = versions.reduce(0) { max($0, $1.document.content.count) }
    let count = longest / stretch + 1
    let cut = versions.map { stretches(of: $0, size: $0.document.content.count / count + 1) }
    let memories = ReadingMemories(holdFirst: true)
    var parts = Workers.map(cut.reduce(0) { max($0, $1.count) }, threads: threads) { index in
      surveys.indices.map { version in
        let end = versions[version].clauses.count
        let clauses = index < cut[version].count ? cut[version][index] : end..<end
        return read(clauses, of: surveys[version], compiler: compiler, memories)
      }
    }
    let own = versions.indices.map { version in
      Handover(
        parts.indices.map { index in
          // Taken out, so that it is let go when the whole has it.
          let part = parts[index][version]
          parts[index][version] = StretchReading(clauses: part.clauses)
          return part
        })
    }
    return Workers.map(versions.count, threads: threads) { version in
      use(versions[version], joined(own[version].take() ?? [], surveys[version], compiler))
    }
  }

  private static func read(
    _ stretch: Range<Int>, of survey: TreeSurvey, compiler: PolicyCompiler, _ memories: ReadingMemories?
  ) -> StretchReading {
    let reader = ClauseReader(survey, stretch, compiler: compiler)
    guard let memories else { return reader.readAll() }
    var memory = memories.take()
    defer { memories.putBack(memory) }
    return reader.readAll(with: &memory)
  }

  /// The whole of which stretches are the parts, in order.
  private static func joined(
    _ parts: consuming [StretchReading], _ survey: TreeSurvey, _ compiler: PolicyCompiler
  ) -> StretchReading {
    // From the end, as each is let go when the whole has it.
    var rest = parts
    rest.reverse()
    var whole = rest.popLast() ?? StretchReading(clauses: 0..<0)
    whole.people = survey.people
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
