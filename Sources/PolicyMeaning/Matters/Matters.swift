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

  /// Those that the program carries for a profile: by its name, else the first whose topics the profile has all, as one
  /// that extends another does; none where there are none.
  package init(embeddedFor profile: Profile) {
    let named = policydiff_template_named("Matters/\(profile.name).json")
    let files = (0..<policydiff_template_count).lazy.map(policydiff_template_at)
      .filter { String(cString: $0.name).hasPrefix("Matters/") }
    for file in named.bytes == nil ? Array(files) : [named] {
      let json = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      if let matters = try? Matters(json: json, path: String(cString: file.name), profile: profile) {
        self = matters
        return
      }
    }
    self.init(noneOf: profile)
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
