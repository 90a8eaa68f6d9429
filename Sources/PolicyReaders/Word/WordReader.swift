internal import PolicyText

/// Reads Word's own format: DOCX, and its kin with macros and templates.
enum WordReader {
  /// - Throws: `Trouble` for a file that is damaged, protected or not what a word processor writes.
  static func read(
    _ archive: ZipArchive, path: String, original: [UInt8], trackedChanges: TrackedChanges
  ) throws(Trouble) -> SourceDocument {
    do throws(PackageFailure) {
      return try document(WordPackage(archive), path: path, original: original, trackedChanges: trackedChanges)
    } catch {
      throw error.trouble(path, program: "Word")
    }
  }

  private static func document(
    _ package: WordPackage, path: String, original: [UInt8], trackedChanges: TrackedChanges
  ) throws(PackageFailure) -> SourceDocument {
    let events = try package.text()
    let styles = try package.part(ofType: "styles").map(WordStyles.init) ?? WordStyles()
    let numbering = try package.part(ofType: "numbering").map(WordNumbering.init) ?? WordNumbering()

    func walk(_ events: WordEvents, after walk: WordWalk?) -> WordWalk {
      WordWalk(
        events, styles: styles, numbering: walk?.numbering ?? numbering, trackedChanges: trackedChanges,
        writer: walk?.writer ?? OfficeWriter(), findings: walk?.findings ?? OfficeFindings())
    }

    var text = walk(events, after: nil)
    text.read(events.steps.indices)
    var last = try readNotes(text.notes, of: package, after: text, walk)
    for reference in furniture(in: events) {
      guard let part = try package.part(withID: reference.id) else { continue }
      last = walk(part.events, after: last)
      last.writer.separate()
      last.writer.furniture = reference.rule
      last.read(part.events.steps.indices)
    }
    var findings = last.findings
    if let comments = try package.part(ofType: "comments") { note(comments, in: &findings) }
    let document = last.writer.document(path: path, format: .docx, original: original, diagnostics: [])
    return last.writer.document(
      path: path, format: .docx, original: original,
      diagnostics: findings.diagnostics(of: document.content, reading: trackedChanges))
  }

  /// Reads the notes behind the text, as they are printed, each with its number.
  private static func readNotes(
    _ notes: [WordNote], of package: WordPackage, after text: WordWalk, _ walk: (WordEvents, WordWalk?) -> WordWalk
  ) throws(PackageFailure) -> WordWalk {
    guard !notes.isEmpty else { return text }
    var last = text
    for (isEndnote, type) in [(false, "footnotes"), (true, "endnotes")] {
      guard notes.contains(where: { $0.isEndnote == isEndnote }), let events = try package.part(ofType: type) else {
        continue
      }
      var places: [String: Int] = [:]
      for (index, step) in events.steps.enumerated() {
        guard case .start(let element) = step.kind, element == .footnote || element == .endnote else { continue }
        if let id = events.value(of: .id, in: step), places[id] == nil { places[id] = index }
      }
      last = walk(events, last)
      last.writer.separate()
      for (number, note) in notes.enumerated() where note.isEndnote == isEndnote {
        // A note that is referred to twice is printed once.
        guard let start = places.removeValue(forKey: note.id) else { continue }
        last.writer.prefix = OfficeText.raised(number + 1)
        last.read(start + 1..<events.end(of: start))
      }
    }
    return last
  }

  /// The headers and footers that the sections name, each once.
  private static func furniture(in events: WordEvents) -> [(id: String, rule: String)] {
    var seen: Set<String> = []
    return events.steps.compactMap { step in
      let rule: String
      switch step.kind {
      case .start(.headerReference): rule = PageFurniture.pageHeader.rawValue
      case .start(.footerReference): rule = PageFurniture.pageFooter.rawValue
      default: return nil
      }
      guard let id = events.value(of: .relationship, in: step), seen.insert(id).inserted else { return nil }
      return (id, rule)
    }
  }

  private static func note(_ comments: WordEvents, in findings: inout OfficeFindings) {
    var open: (id: String, author: String, text: [UInt8])?
    for step in comments.steps {
      switch step.kind {
      case .start(.comment):
        let author = comments.value(of: .author, in: step) ?? ""
        open = (comments.value(of: .id, in: step) ?? "", author, [])
      case .start(.paragraph): if open?.text.isEmpty == false { open?.text.append(0x20) }
      case .text: open?.text += OfficeText.line(of: comments.texts[step.payload])
      case .end(.comment):
        if let open {
          findings.noteComment(
            by: open.author, String(decoding: open.text, as: UTF8.self), at: findings.commentPlaces[open.id])
        }
        open = nil
      default: break
      }
    }
  }
}
