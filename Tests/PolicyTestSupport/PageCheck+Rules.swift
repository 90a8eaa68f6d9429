extension PageCheck {
  /// What holds for every page: one title, landmarks, headings in order, tables that can be read aloud, nothing that runs
  /// or loads.
  func rules() -> [String] {
    var problems: [String] = []
    func count(_ name: String) -> Int { tags.count { $0.name == name } }
    for name in ["html", "title", "h1", "main", "body"] where count(name) != 1 {
      problems.append("has \(count(name)) \(name) elements")
    }
    if tags.first?.attributes["lang"] != "en-GB" { problems.append("does not tell its language") }
    for name in ["iframe", "object", "embed", "form", "base", "svg"] where count(name) > 0 {
      problems.append("has a \(name) element")
    }
    for tag in tags {
      if let key = tag.attributes.keys.first(where: { $0.hasPrefix("on") || $0 == "style" }) {
        problems.append("has the attribute \(key)")
      }
    }
    // Scripts and pictures are files of the site; a page that stands alone may hold the project's own script.
    for source in sources where source.contains(":") || source.hasPrefix("/") { problems.append("loads \(source)") }
    let own = try? String(decoding: Repository.bytes("Templates/Pages/changes.js"), as: UTF8.self)
    for script in scripts where !script.isEmpty && script != own { problems.append("runs a script") }
    if text.unicodeScalars.contains(where: {
      $0.value < 32 && $0 != "\n" && $0 != "\t" || (127..<160).contains($0.value)
    }) {
      problems.append("shows a control character")
    }
    return problems + identifiers() + linkRules() + headings() + tables()
  }

  private func identifiers() -> [String] {
    var seen: Set<String> = []
    let all = tags.compactMap { $0.attributes["id"] }
    var problems = all.filter { !seen.insert($0).inserted }.map { "gives the id \($0) twice" }
    for tag in tags {
      if let label = tag.attributes["aria-labelledby"], !seen.contains(label) {
        problems.append("lacks the label \(label)")
      }
    }
    return problems
  }

  private func linkRules() -> [String] {
    let ids = ids
    return links.compactMap { link in
      if link.hasPrefix("#") {
        return ids.contains(String(link.dropFirst())) ? nil : "leads to \(link), which is nowhere"
      }
      let scheme = link.split(separator: "/", omittingEmptySubsequences: false).first ?? ""
      return scheme.contains(":") || link.hasPrefix("/") || link.isEmpty ? "leads away to \(link)" : nil
    }
  }

  private func headings() -> [String] {
    let levels = tags.compactMap { tag in
      tag.name.count == 2 && tag.name.first == "h" ? tag.name.last.flatMap(\.wholeNumberValue) : nil
    }
    var problems: [String] = []
    var last = 0
    for level in levels {
      if level > last + 1 { problems.append("skips from a heading of level \(last) to one of level \(level)") }
      last = level
    }
    return problems
  }

  private func tables() -> [String] {
    var problems: [String] = []
    for (index, tag) in tags.enumerated() where tag.name == "table" {
      if index + 1 >= tags.count || tags[index + 1].name != "caption" {
        problems.append("has a table without a caption")
      }
    }
    for tag in tags where tag.name == "input" && !tags.contains(where: { $0.attributes["for"] == tag.attributes["id"] })
    {
      problems.append("has a field without a label")
    }
    if tags.contains(where: { $0.name == "th" && $0.attributes["scope"] == nil }) {
      problems.append("has a th without scope")
    }
    return problems
  }
}
