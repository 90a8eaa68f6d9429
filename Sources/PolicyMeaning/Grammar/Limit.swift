/// What limits a rule: "unless …", "without written permission", "only if …", "provided that …".
struct Limit: Equatable {
  enum Kind {
    /// It takes something out of the rule: unless, except, other than, save where.
    case exception
    /// It asks for something first: until, without.
    case prerequisite
    /// It allows under a condition: provided that, so long as, subject to, only if.
    case proviso
    /// "Only" without "if": it narrows who or what.
    case only
  }

  var kind: Kind
  /// From its first word to the end of what it says, as indices into the tokens.
  var range: Range<Int>
  /// Whether somebody's permission is what it is about.
  var asksPermission: Bool
}

/// Finds what limits the rules of a sentence. Linear in the tokens.
enum LimitFinder {
  /// How many words "only", and a plain condition, is taken to speak of at most; neither ends the search for others
  /// behind it.
  private static let longestOpen = 60

  static func limits(in tokens: [Token], sentence: Range<Int>) -> [Limit] {
    var limits: [Limit] = []
    find(in: tokens, sentence: sentence, into: &limits)
    return limits
  }

  /// The same into an empty array, whose memory it uses again.
  static func find(in tokens: [Token], sentence: Range<Int>, into limits: inout [Limit]) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if tokens[index].grammar != .none, let kind = kind(at: index, in: tokens, sentence) {
        let isOpen = kind == .only || isPlainCondition(index, in: tokens)
        let reach = isOpen ? min(index + longestOpen, sentence.upperBound) : sentence.upperBound
        let end = endOfLimit(from: index, in: tokens, sentence.lowerBound..<reach)
        let asksPermission = (index..<end).contains {
          switch tokens[$0].grammar {
          case .permission, .permitted, .yes, .authority: true
          default: false
          }
        }
        guard asksPermission || !isPlainCondition(index, in: tokens) else {
          index += 1
          continue
        }
        let start = tokens[index].grammar == .elseWord ? sentence.lowerBound : index
        limits.append(Limit(kind: kind, range: start..<end, asksPermission: asksPermission))
        index = kind == .only ? index + 1 : end
      } else {
        index += 1
      }
    }
  }

  private static func kind(at index: Int, in tokens: [Token], _ sentence: Range<Int>) -> Limit.Kind? {
    func word(_ index: Int) -> GrammarWord { sentence.contains(index) ? tokens[index].grammar : .none }
    switch word(index) {
    case .unless, .except: return .exception
    case .save where opensPhrase(word(index + 1)): return .exception
    case .other where word(index + 1) == .than: return .exception
    case .otherwise where word(index + 1) == .than: return .exception
    case .apart where word(index + 1) == .from: return .exception
    // "Without undue delay", "without fail" press a rule; they limit nothing.
    case .without where [word(index + 1), word(index + 2)].contains { $0 == .delay || $0 == .fail }: return nil
    case .without, .until: return .prerequisite
    case .provided where word(index - 1) != .be && word(index + 1) != .by: return .proviso
    case .long where word(index - 1) == .asWord || word(index - 1) == .so: return .proviso
    case .subject where word(index + 1) == .to: return .proviso
    case .condition where word(index + 1) == .that: return .proviso
    case .ifWord, .whereWord: return index > sentence.lowerBound + 2 ? .proviso : nil
    case .with:
      // "With the prior agreement of …": the permission stands close behind.
      let isPermitted = (index + 1..<index + 5).contains { word($0) == .permission }
      return isPermitted && index > sentence.lowerBound + 2 ? .proviso : nil
    case .confined where word(index - 1) != .not && (word(index + 1) == .to || word(index + 1) == .forWord):
      return .only
    case .elseWord where word(index - 1) == .nobody || word(index - 2) == .no: return .only
    case .only: return word(index + 1) == .ifWord || word(index + 1) == .with ? .proviso : .only
    default: return nil
    }
  }

  /// "If", "where" and "with" limit only what they make depend on somebody's permission.
  private static func isPlainCondition(_ index: Int, in tokens: [Token]) -> Bool {
    switch tokens[index].grammar {
    case .ifWord, .whereWord, .with: true
    default: false
    }
  }

  /// "Save where …", "save with …": a preposition or a joint, where the verb "save" would have an object.
  private static func opensPhrase(_ word: GrammarWord) -> Bool {
    switch word {
    case .whereWord, .when, .ifWord, .forWord, .inWord, .with, .by, .asWord, .that, .to, .under: true
    default: false
    }
  }

  /// A limit reaches to the end of the sentence, or to a semicolon; "only" to the next comma.
  private static func endOfLimit(from index: Int, in tokens: [Token], _ sentence: Range<Int>) -> Int {
    var here = index + 1
    while here < sentence.upperBound {
      switch tokens[here].kind {
      case .semicolon, .bracketClose: return here
      case .comma where isPreposition(tokens[index].grammar) && index <= sentence.lowerBound + 1: return here
      case .word where isPreposition(tokens[index].grammar) && isModal(tokens[here].grammar): return here
      case .comma where here > index + 6 && startsClause(here + 1, in: tokens, sentence): return here
      default: here += 1
      }
    }
    return here
  }

  /// "Nobody other than the manager may …": such a limit has no verb of its own.
  private static func isPreposition(_ word: GrammarWord) -> Bool {
    word == .other || word == .apart || word == .except || word == .save
  }

  private static func isModal(_ word: GrammarWord) -> Bool {
    switch word {
    case .must, .shall, .will, .should, .may, .can, .cannot, .mustNot, .shouldNot, .willNot: true
    default: false
    }
  }

  /// Whether a main clause begins behind a comma: a subject with a modal verb soon after it.
  private static func startsClause(_ index: Int, in tokens: [Token], _ sentence: Range<Int>) -> Bool {
    (index..<min(index + 5, max(index, sentence.upperBound))).contains {
      switch tokens[$0].grammar {
      case .must, .shall, .should, .may, .cannot: true
      default: false
      }
    }
  }
}
