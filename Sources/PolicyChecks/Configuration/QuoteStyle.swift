/// Which quotation marks fixes leave in a text.
package enum QuoteStyle: String, CaseIterable, Sendable {
  /// Those that are there.
  case keep
  /// ' and ".
  case straight
  /// ‘ ’ “ ”.
  case curly
}
