/// What a fault is known by from one edition of a policy to the next.
///
/// It is made of the rule, the words of the sentence and the words that are wrong, and of nothing that changes when lines are
/// wrapped anew, spaces or capitals differ, or clauses are counted anew. Of faults that are alike in all of that, the
/// first, the second and so on are told apart by their order.
package struct Fingerprint: Hashable, Sendable {
  /// Sixteen hexadecimal digits.
  package let text: String

  /// Of a finding that has not been given its own yet.
  static let none = Fingerprint(0)

  /// - Parameter text: as it was written down once.
  package init(text: String) {
    self.text = text
  }

  init(_ hash: UInt64) {
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Of a finding that no words of the policy have.
  init(of rule: String, _ quote: String) {
    self.init(quote.utf8.reduce(WordHash.of(rule)) { WordHash.adding($1, to: $0) })
  }
}
