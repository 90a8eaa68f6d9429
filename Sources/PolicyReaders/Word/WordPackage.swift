/// The parts of a Word file and how they refer to each other.
struct WordPackage {
  private let archive: ZipArchive
  /// The name of the part that holds the text: as a rule `word/document.xml`.
  let document: String
  private let related: [Relationship]

  private struct Relationship {
    var id: String
    var type: Substring
    var target: String
  }

  private enum Element: String, XMLVocabulary {
    case relationship = "package:Relationship"
    case other
  }

  private enum Attribute: String, XMLVocabulary {
    case id = "Id"
    case type = "Type"
    case target = "Target"
    case mode = "TargetMode"
    case other
  }

  init(_ archive: ZipArchive) throws(PackageFailure) {
    self.archive = archive
    let roots = try Self.relationships(of: "", in: archive)
    let document = roots.first { $0.type == "officeDocument" }?.target ?? "word/document.xml"
    guard archive.holds(document) else { throw .missing(part: document) }
    self.document = document
    related = try Self.relationships(of: document, in: archive)
  }

  /// The steps of the text.
  func text() throws(PackageFailure) -> WordEvents {
    guard let events: WordEvents = try archive.events(of: document) else { throw .missing(part: document) }
    return events
  }

  /// The steps of the part that the text refers to as being of a type ("styles", "numbering"), or nil.
  func part(ofType type: String) throws(PackageFailure) -> WordEvents? {
    guard let target = related.first(where: { $0.type == type })?.target else { return nil }
    return try archive.events(of: target)
  }

  /// The steps of the part that the text refers to by an id, and the part's name.
  func part(withID id: String) throws(PackageFailure) -> (name: String, events: WordEvents)? {
    guard let target = related.first(where: { $0.id == id })?.target else { return nil }
    let events: WordEvents? = try archive.events(of: target)
    return events.map { (target, $0) }
  }

  /// What a part refers to within the file. Names are names of parts and nothing else: none is ever opened as a file.
  private static func relationships(of part: String, in archive: ZipArchive) throws(PackageFailure) -> [Relationship] {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let list = "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    guard let events: XMLEvents<Element, Attribute> = try archive.events(of: list) else { return [] }
    return events.steps.compactMap { step in
      guard case .start(.relationship) = step.kind, events.value(of: .mode, in: step) != "External",
        let target = events.value(of: .target, in: step), let type = events.value(of: .type, in: step)
      else { return nil }
      return Relationship(
        id: events.value(of: .id, in: step) ?? "", type: type.split(separator: "/").last ?? "",
        target: target.hasPrefix("/") ? String(target.dropFirst()) : folder + target)
    }
  }
}
