/// How a reader would cite a clause.
package enum ClauseCitation: Hashable, Sendable {
  /// "4.1(v)", "Appendix B, 2". A number that is counted anew under each heading comes with its heading.
  case number(String, under: String?)
  /// What it stands under, where nothing on the way is numbered.
  case heading(String)

  /// "4.1(v)", "section 4", "point (a) under “Monitoring”", "under “Monitoring”".
  package var words: String {
    switch self {
    // A lone figure behind a name would be read as part of it.
    case .number(let number, nil): number.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "section \(number)" : number
    case .number(let number, let heading?): "point \(number) under “\(heading)”"
    case .heading(let heading): "under “\(heading)”"
    }
  }
}
