internal import PolicyOutline
internal import PolicyText

/// Cuts the text of a part into words and punctuation marks as a person marks them: "Low-level", "pupil's", "8.30am" and
/// "4.1(v)" are one word each; marks around a word are by themselves.
struct WordScanner {
  /// The run of text without white space that is being read, with quotation marks in one shape.
  private var run: [UInt8] = []
  /// For each byte of it, where it stands in content.
  private var starts: [Int32] = []
  private var ends: [Int32] = []

  /// Appends the words of a part. O(n).
  mutating func scan(_ part: VersionPart, of tree: ClauseTree, into words: inout [Word], _ lexicon: ChangeLexicon) {
    tree.document.content.withUnsafeBufferPointer { bytes in
      switch part {
      case .contentsEntry(let index):
        scan(ContentsEntry(tree.furniture[index], in: tree.document).title, bytes, &words, lexicon)
        endRun(&words, lexicon)
      case .clause(let clause):
        for index in tree.textFragments(of: clause) {
          scan(tree.fragments[index].range, bytes, &words, lexicon)
          if !tree.fragments[index].isGlued { endRun(&words, lexicon) }
        }
        endRun(&words, lexicon)
      }
    }
  }

  private mutating func scan(
    _ range: ByteRange, _ bytes: UnsafeBufferPointer<UInt8>, _ words: inout [Word], _ lexicon: ChangeLexicon
  ) {
    var scanner = ContentScanner(bytes, range)
    var start = scanner.place
    while let byte = scanner.next() {
      if byte == 0x20 {
        endRun(&words, lexicon)
      } else {
        run.append(byte)
        starts.append(Int32(start))
        ends.append(Int32(scanner.place))
      }
      start = scanner.place
    }
  }

  /// Cuts a run into the marks before, the word, and the marks behind.
  private mutating func endRun(_ words: inout [Word], _ lexicon: ChangeLexicon) {
    guard !run.isEmpty else { return }
    var index = 0
    while index < run.count {
      if let length = Punctuation.length(in: run, at: index) {
        append(index..<index + length, &words, lexicon)
        index += length
        continue
      }
      var end = index
      while end < run.count, !Punctuation.divides(run, at: end) { end += 1 }
      let tail = end
      end = Punctuation.endOfWord(in: run, index..<end)
      append(index..<end, &words, lexicon)
      while end < tail, let length = Punctuation.length(in: run, at: end) {
        append(end..<end + length, &words, lexicon)
        end += length
      }
      index = end
    }
    run.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  private func append(_ range: Range<Int>, _ words: inout [Word], _ lexicon: ChangeLexicon) {
    let number = run.withUnsafeBufferPointer { lexicon.number(of: UnsafeBufferPointer(rebasing: $0[range])) }
    words.append(Word(start: starts[range.lowerBound], end: ends[range.upperBound - 1], number: number))
  }
}
