internal import CTemplates
internal import PolicyJSON
package import PolicyText

extension Profile {
  /// The profile that is used where none is named.
  package static let standardName = "school-social-media"

  /// A profile that the program carries, by its name.
  ///
  /// - Throws: `Trouble` that lists the known names where there is none of this name.
  package static func embedded(named name: String) throws(Trouble) -> Profile {
    let file = policydiff_template_named("Profiles/\(name).json")
    let compiled = policydiff_template_named("Profiles/\(name).image")
    if let bytes = file.bytes, let image = compiled.bytes,
      let profile = Profile(
        image: UnsafeBufferPointer(start: image, count: compiled.count),
        of: UnsafeBufferPointer(start: bytes, count: file.count))
    {
      return profile
    }
    return try Profile(.embedded(name), opening: noFile)
  }

  /// A profile with everything that it extends.
  ///
  /// - Parameter open: reads a file.
  /// - Throws: `Trouble` that names the file and key whose value is wrong.
  package init(
    _ source: ProfileSource, opening open: (String) throws(Trouble) -> [UInt8]
  ) throws(Trouble) {
    try self.init(try ProfileInheritance(source, open), name: source.name, opening: open)
  }

  private static func noFile(_ path: String) throws(Trouble) -> [UInt8] {
    throw Trouble(path, "is a file, which can't be read from here; extend a profile that the program carries")
  }

  /// What lies among the profiles and is none: the law that they name.
  private static let lawPath = "Profiles/instruments.json"

  /// The names of the profiles that the program carries, in order.
  package static var embeddedNames: [String] {
    (0..<policydiff_template_count).compactMap { index in
      let name = String(cString: policydiff_template_at(index).name)
      guard name.hasPrefix("Profiles/"), name.hasSuffix(".json"), name != lawPath else { return nil }
      return String(name.dropFirst("Profiles/".count).dropLast(".json".count))
    }.sorted()
  }

  /// Reads a profile from the bytes of a JSON file; it may extend those that the program carries.
  ///
  /// - Throws: `Trouble` that names the key whose value is wrong.
  package init(json bytes: [UInt8], name: String? = nil, path: String) throws(Trouble) {
    let source = ProfileSource.file(path)
    try self.init(
      try ProfileInheritance(try JSONCursor(bytes, file: path), of: source, Profile.noFile), name: name ?? source.name,
      opening: Profile.noFile)
  }

  private init(
    _ inheritance: ProfileInheritance, name: String, opening open: (String) throws(Trouble) -> [UInt8]
  ) throws(Trouble) {
    if let problem = inheritance.problems.first { throw problem }
    let root = inheritance.root
    self.name = name
    title = try root.required("title").string()
    var groups: [Group] = []
    for group in try root.required("groups").elements() {
      groups.append(Group(id: try group.required("id").string(), title: try group.required("title").string()))
    }
    self.groups = groups
    concepts = try Profile.concepts(root)
    var numbers: [String: Int] = [:]
    for (number, concept) in zip(Lexicon.builtIn.count..., concepts) { numbers[concept.id] = number }
    topics = try Profile.topics(root, groups: groups, concepts: numbers)
    parties = try Profile.terms(root, "parties")
    roles = try Profile.terms(root, "roles")
    measures = try Profile.terms(root, "measures")
    platforms = try Profile.names(root, "platforms")
    instruments = try Profile.names(root, "instruments")
    statuteNouns = TextList(try root.member("statuteNouns")?.strings() ?? [])
    policyNouns = TextList(try root.member("policyNouns")?.strings() ?? [])
    organisations = try root.member("organisations")?.strings() ?? []
    notRules = TextList(try root.member("notRules")?.strings() ?? [])
    ignored = TextList(try root.member("ignore")?.strings() ?? [])
    var sections: [Section] = []
    for section in try root.member("sections")?.elements() ?? [] {
      sections.append(
        Section(
          kind: try section.required("kind").choice(of: ClauseKind.self),
          cues: TextList(try section.required("cues").strings())))
    }
    self.sections = sections
    book = nil
    weights = try Profile.weights(root.member("weights"), opening: open)
    weightsName = try root.member("weights")?.string()
    law = try root.member("law").map { (law) throws(Trouble) in try ProfileSource.path(law.string(), in: law.file) }
    let dates = try root.member("dates")
    self.dates = (
      try Profile.topic(dates?.member("adopted"), among: topics),
      try Profile.topic(dates?.member("nextReview"), among: topics)
    )
  }

  private static func topic(_ cursor: JSONCursor?, among topics: [Topic]) throws(Trouble) -> Int? {
    guard let cursor else { return nil }
    let id = try cursor.string()
    guard let index = topics.firstIndex(where: { $0.id == id }) else {
      throw cursor.failure("names \"\(id)\", which is not among the topics")
    }
    return index
  }

  private static func terms(_ root: JSONCursor, _ key: String) throws(Trouble) -> [Term] {
    var terms: [Term] = []
    for term in try root.member(key)?.elements() ?? [] {
      terms.append(
        Term(
          id: try term.required("id").string(), name: try term.required("name").string(),
          aliases: TextList(try term.required("aliases").strings()),
          isCommon: try term.member("common")?.bool() ?? false,
          broader: try term.member("of")?.string()))
    }
    return terms
  }

  private static func names(_ root: JSONCursor, _ key: String) throws(Trouble) -> [Name] {
    var names: [Name] = []
    for name in try root.member(key)?.elements() ?? [] {
      names.append(
        Name(
          name: try name.required("name").string(), aliases: TextList(try name.member("aliases")?.strings() ?? []),
          exact: TextList(try name.member("exact")?.strings() ?? [])))
    }
    return names
  }

  private static func concepts(_ root: JSONCursor) throws(Trouble) -> [Concept] {
    let members = try root.required("concepts").members()
    guard members.count <= ConceptSet.capacity - Lexicon.builtIn.count else {
      throw try root.required("concepts").failure(
        "has more than \(ConceptSet.capacity - Lexicon.builtIn.count) entries")
    }
    var numbers: [String: Int] = [:]
    for (number, (id, _)) in zip(Lexicon.builtIn.count..., members) { numbers[id] = number }
    var concepts: [Concept] = []
    for (id, cursor) in members {
      if case .array = cursor.value {
        concepts.append(Concept(id: id, phrases: TextList(try cursor.strings()), hides: []))
      } else {
        let hides = try cursor.member("hides")?.strings() ?? []
        concepts.append(
          Concept(
            id: id, phrases: TextList(try cursor.required("phrases").strings()),
            hides: hides.compactMap { numbers[$0] }))
      }
    }
    return concepts
  }

  private static func topics(
    _ root: JSONCursor, groups: [Group], concepts: [String: Int]
  ) throws(Trouble) -> [Topic] {
    var topics: [Topic] = []
    for topic in try root.required("topics").elements() {
      let read = try Topic(topic, groups: groups, concepts: concepts)
      guard !topics.contains(where: { $0.id == read.id }) else {
        throw try topic.required("id").failure("repeats the topic \"\(read.id)\"")
      }
      topics.append(read)
    }
    return topics
  }
}

extension Profile.Topic {
  init(_ cursor: JSONCursor, groups: [Profile.Group], concepts: [String: Int]) throws(Trouble) {
    id = try cursor.required("id").string()
    let groupID = try cursor.member("group")?.string() ?? String(id.prefix { $0 != "." })
    guard let group = groups.firstIndex(where: { $0.id == groupID }) else {
      throw cursor.failure("belongs to the group \"\(groupID)\", which is not among the groups")
    }
    self.group = group
    title = try cursor.required("title").string()
    question = try cursor.required("question").string()
    subject = try cursor.required("subject").string()
    subjectIsPlural = try cursor.member("plural")?.bool() ?? true
    action = try cursor.required("action").string()
    var says = StanceTable<String>()
    for (key, sentence) in try cursor.member("says")?.members() ?? [] {
      guard let stance = Stance(rawValue: key) else { throw sentence.failure("is not a stance") }
      says.set(try sentence.string(), for: stance)
    }
    self.says = says
    let nature = try cursor.member("nature")
    let natureName = try nature?.string() ?? "rule"
    guard natureName == "rule" || natureName == "fact" else {
      throw (nature ?? cursor).failure("is \"\(natureName)\"; it must be one of rule, fact")
    }
    isFact = natureName == "fact"
    valueTypes = ValueTypes(named: try cursor.member("values")?.strings() ?? [])
    commonRoles = try cursor.member("roles")?.strings() ?? []
    weight = try cursor.member("weight")?.number() ?? 0.5
    binds = try cursor.member("binds")?.strings() ?? []
    rolePreposition = try cursor.member("toward")?.string()
    statement = try cursor.member("statement")?.choice(of: Stance.self)
    var replacements = StanceTable<Stance?>()
    for (key, value) in try cursor.member("as")?.members() ?? [] {
      guard let stance = Stance(rawValue: key) else { throw value.failure("is not a stance") }
      replacements.set(try value.string() == "none" ? nil : try value.choice(of: Stance.self), for: stance)
    }
    self.replacements = replacements
    var cues: [Cue] = []
    for cue in try cursor.required("cues").elements() { cues.append(try Cue(cue, concepts: concepts)) }
    self.cues = cues
  }
}
