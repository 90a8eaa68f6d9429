internal import PolicyMeaning
internal import PolicyText

/// A place where a policy names an Act, a regulation or a piece of guidance.
struct Citation: Sendable {
  enum Name: Sendable {
    /// Known: the index of a family of instruments.
    case known(Int)
    /// Not known, as it is printed and without its year.
    case unknown(String)
  }

  let name: Name
  /// Whether it is called by a short form or another name than its own.
  let isAlias: Bool
  /// The year of an Act, or the date of an edition, where the policy gives it.
  let date: PartialDate?
  let clause: Int
  /// The words of the name, as indices into the policy's words.
  let words: Range<Int>
  /// From the name to the date, in content.
  let range: ByteRange

  /// The family, where the name is known.
  var family: Int? { if case .known(let family) = name { family } else { nil } }
}
