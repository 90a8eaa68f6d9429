import Testing

@testable import PolicyMeaning

/// A line that says what a sentence does: `obligation must · have to · Volunteers have to sign.`
struct ForceMarker: CustomTestStringConvertible, Sendable {
  let wanted: String
  let sentence: String

  var testDescription: String { sentence }

  /// The lines of a table.
  static func table(_ text: String) -> [ForceMarker] {
    text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "·", maxSplits: 2).map { part in
        part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      }
      guard parts.count == 3 else { return nil }
      return ForceMarker(wanted: "\(String(parts[0])) · \(String(parts[1]))", sentence: String(parts[2]))
    }
  }

  /// What the sentence is found to do, written in the same way.
  var found: String {
    let force = Reading(sentence).force
    return "\(force.modality.rawValue) \(force.strength?.rawValue ?? "-") · \(force.rule)"
  }
}
