/// Counts with their noun.
enum Plural {
  /// "1 passage", "3 passages"; "2 policies" where the plural is told.
  static func of(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? "\(one)s")"
  }
}
