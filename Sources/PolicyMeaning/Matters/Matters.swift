internal import CTemplates
internal import PolicyJSON
package import PolicyText

/// The matters that policies of a profile's kind speak of.
///
/// Loaded from `Templates/Matters/<profile>.json`, and only when clauses are aligned: nothing else needs them.
package struct Matters: Sendable {
  package let profile: Profile
  /// In the order of the file, which is the order of the alignments.
  package let all: [Matter]

  /// None: clauses are aligned by topics and words alone.
  package init(noneOf profile: Profile) {
    self.profile = profile
    all = []
  }

  /// Those that the program carries for a profile, by its name; none where it carries none.
  package init(embeddedFor profile: Profile) {
    let path = "Matters/\(profile.name).json"
    let file = policydiff_template_named(path)
    guard let bytes = file.bytes,
      let matters = try? Matters(
        json: Array(UnsafeBufferPointer(start: bytes, count: file.count)), path: path, profile: profile)
    else {
      self.init(noneOf: profile)
      return
    }
    self = matters
  }

  /// Reads matters from the bytes of a JSON file: an array of objects with `id`, `cues` and perhaps `topic`.
  ///
  /// - Throws: `Trouble` that names the key whose value is wrong.
  package init(json: [UInt8], path: String, profile: Profile) throws(Trouble) {
    var matters: [Matter] = []
    var topics: [String: Int] = [:]
    for (index, topic) in profile.topics.enumerated() { topics[topic.id] = index }
    var seen: Set<String> = []
    for matter in try JSONCursor(json, file: path).elements() {
      let id = try matter.required("id").string()
      guard seen.insert(id).inserted else { throw try matter.required("id").failure("repeats the matter \"\(id)\"") }
      var topic: Int?
      if let named = try matter.member("topic") {
        topic = topics[try named.string()]
        guard topic != nil else {
          throw named.failure("names \"\(try named.string())\", which is not among the topics")
        }
      }
      let cues = try matter.required("cues").strings().map { Matter.Cue($0) }
      guard !cues.isEmpty, cues.allSatisfy({ !$0.required.isEmpty }) else {
        throw try matter.required("cues").failure("has no phrase to look for")
      }
      matters.append(Matter(id: id, topic: topic, cues: cues))
    }
    self.profile = profile
    all = matters
  }
}
