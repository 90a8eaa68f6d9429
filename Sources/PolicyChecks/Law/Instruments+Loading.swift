internal import CTemplates
internal import PolicyJSON
package import PolicyMeaning
package import PolicyText

extension Instruments {
  /// The instruments that a profile names: those that the program carries, or a file.
  ///
  /// - Parameter open: reads a file.
  /// - Throws: `Trouble` for a name that isn't known, and one that names the key whose value is wrong.
  package init(for profile: Profile, opening open: (String) throws(Trouble) -> [UInt8]) throws(Trouble) {
    guard let name = profile.law else {
      self.init()
      return
    }
    guard !ProfileSource.isPath(name) else {
      try self.init(json: try open(name), path: name)
      return
    }
    let file = policydiff_template_named("Profiles/\(name).json")
    guard let bytes = file.bytes else {
      throw Trouble(
        profile.name, "law names \"\(name)\", which the program doesn't carry; give the path of a .json file")
    }
    try self.init(json: Array(UnsafeBufferPointer(start: bytes, count: file.count)), path: "\(name).json")
  }

  /// Reads instruments from the bytes of a JSON file.
  ///
  /// - Throws: `Trouble` that names the key whose value is wrong.
  package init(json: [UInt8], path: String) throws(Trouble) {
    let root = try JSONCursor(json, file: path)
    var instruments: [Instrument] = []
    for entry in try root.required("instruments").elements() { instruments.append(try Instrument(entry)) }
    self.init(instruments)
  }
}

extension Instrument {
  fileprivate init(_ cursor: JSONCursor) throws(Trouble) {
    name = try cursor.required("name").string()
    guard !name.isEmpty else { throw try cursor.required("name").failure("must not be empty") }
    kind = try cursor.required("kind").choice(of: Kind.self)
    year = try cursor.member("year").map { (year) throws(Trouble) in try year.year() }
    aliases = try cursor.member("aliases")?.strings() ?? []
    var editions: [PartialDate] = []
    for edition in try cursor.member("editions")?.elements() ?? [] {
      editions.append(try edition.required("from").date())
    }
    var history: [Event] = []
    for event in try cursor.member("history")?.elements() ?? [] { history.append(try Event(event)) }
    guard kind.hasYearInName == (year != nil) || kind == .regulation else {
      throw cursor.failure(year == nil ? "lacks the key \"year\"" : "has a year, which only law has in its name")
    }
    self.editions = editions.sorted { CalendarDate(startOf: $0) < CalendarDate(startOf: $1) }
    self.history = history.sorted { CalendarDate(startOf: $0.from) < CalendarDate(startOf: $1.from) }
  }
}

extension Instrument.Event {
  fileprivate init(_ cursor: JSONCursor) throws(Trouble) {
    from = try cursor.required("from").date()
    change = try cursor.required("status").choice(of: Change.self)
    successor = try cursor.member("by")?.string()
    note = try cursor.member("note")?.string()
  }
}

extension JSONCursor {
  fileprivate func year() throws(Trouble) -> Int {
    let number = try number()
    guard let year = Int(exactly: number), (1000...9999).contains(year) else { throw failure("must be a year") }
    return year
  }

  /// "2018-05-25", "2018-05", "2018".
  fileprivate func date() throws(Trouble) -> PartialDate {
    let text = try string()
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard numbers.count == parts.count, parts.map(\.utf8.count) == Array([4, 2, 2].prefix(parts.count)),
      !parts.isEmpty, (1...12).contains(numbers.dropFirst().first ?? 1),
      (1...31).contains(numbers.dropFirst(2).first ?? 1)
    else { throw failure("must be a date of the form YYYY-MM-DD, YYYY-MM or YYYY") }
    return PartialDate(
      year: numbers[0], month: numbers.dropFirst().first, day: numbers.dropFirst(2).first)
  }
}
