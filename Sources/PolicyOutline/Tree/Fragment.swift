package import PolicyText

/// A run of content that is part of a clause's text. A clause has one a line, or more where furniture interrupts it.
package struct Fragment: Sendable {
  package var range: ByteRange
  /// Whether the next fragment follows without a space: a word that a line end hyphenated (the hyphen left out of `range`).
  package var isGlued: Bool

  package init(_ range: ByteRange, isGlued: Bool = false) {
    self.range = range
    self.isGlued = isGlued
  }
}
