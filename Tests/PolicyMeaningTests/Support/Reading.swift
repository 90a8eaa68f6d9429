import PolicyOutline
import PolicyReaders
import PolicyText

@testable import PolicyMeaning

/// A sentence as the stages of reading see it, without a profile.
struct Reading {
  let view: TextView

  init(_ text: String) {
    let content = Array(text.utf8)
    var tokens: [Token] = []
    var tokenizer = Tokenizer(LexiconBuilder().book())
    content.withUnsafeBufferPointer { tokenizer.tokenize($0, content.indices, into: &tokens) }
    view = TextView(tokens: tokens, content: content)
  }

  var tokens: [Token] { view.tokens }

  func text(_ range: ByteRange) -> String { String(decoding: view.content[range], as: UTF8.self) }

  /// The text of tokens as printed.
  func text(ofTokens range: Range<Int>) -> String { range.isEmpty ? "" : text(view.range(range)) }

  var sentences: [String] {
    SentenceSplitter.sentences(in: tokens, tokens.indices).map { text(ofTokens: $0) }
  }

  var forces: [Force] { ForceScanner.forces(in: tokens, sentence: tokens.indices) }

  /// What the text does as a whole: its first main force that is more than telling.
  var force: Force {
    let main = forces.filter { !$0.isSubordinate }
    return main.first { $0.modality != .statement && $0.rule != "present tense" } ?? main.first
      ?? .statement(tokens.indices)
  }

  var limits: [Limit] { LimitFinder.limits(in: tokens, sentence: tokens.indices) }
}
