package import PolicyMeaning
internal import PolicyText

/// What to call each of some policies, so that a reader can tell them apart.
///
/// A clerk names a file as people speak of the school, so the file's name decides how much of the organisation's name is
/// said: "holy-trinity-2021.txt" makes "Holy Trinity" of "Holy Trinity Church of England Primary School".
package struct DocumentNames: Sendable {
  /// For tables and before quotes: distinct, in the order of the policies.
  package let short: [String]
  /// For headings: the organisation as printed, or the title where no organisation is named. Not always distinct.
  package let full: [String]
  /// The file's name without extension, made unique by a number: what JSON calls a document.
  package let ids: [String]

  /// O(n) in the number of policies.
  package init(_ policies: [Policy]) {
    self.init(
      paths: policies.map(\.document.path), titles: policies.map(\.title), organisations: policies.map(\.organisation))
  }

  /// - Parameters: lists of one length, in the order of the documents.
  package init(paths: [String], titles: [String], organisations: [String?]) {
    let files = paths.map(FileName.init)
    let printed = organisations.map { $0.map(Self.collapsed) }
    let organisations = printed.map { $0 == "" ? nil : $0 }
    let titles = titles.map(Self.collapsed)
    ids = Self.numbered(files.map { $0.stem }) { "\($0)-\($1)" }
    full = paths.indices.map { index in
      organisations[index] ?? (titles[index].isEmpty ? files[index].stem : titles[index])
    }
    // From the name that says most in fewest words to the one that is sure to differ.
    let spoken = paths.indices.map { index in
      organisations[index].map { Self.spoken($0, file: files[index].stem) } ?? files[index].stem
    }
    var candidates = spoken
    for better in [full, titles, files.map(\.stem), files.map(\.name), paths] {
      let shared = Self.shared(candidates)
      if shared.isEmpty { break }
      for index in shared where !better[index].isEmpty { candidates[index] = better[index] }
    }
    // The same file twice has nothing to tell it apart but its place.
    for index in Self.shared(candidates) { candidates[index] = spoken[index] }
    short = Self.numbered(candidates.map(Self.shortened)) { "\($0) (\($1))" }
  }

  /// The names of some of the policies.
  func selecting(_ policies: [Int]) -> DocumentNames {
    DocumentNames(
      short: policies.map { short[$0] }, full: policies.map { full[$0] }, ids: policies.map { ids[$0] })
  }

  private init(short: [String], full: [String], ids: [String]) {
    self.short = short
    self.full = full
    self.ids = ids
  }

  /// Names longer than this are cut at a word, in characters.
  private static let longest = 48

  /// Indices of the names that another one equals, whatever its capitals.
  private static func shared(_ names: [String]) -> [Int] {
    var counts: [String: Int] = [:]
    for name in names { counts[name.lowercased(), default: 0] += 1 }
    return names.indices.filter { counts[names[$0].lowercased(), default: 0] > 1 }
  }

  /// The leading words of an organisation's name that the file's name repeats: two at least, or all of the file's name.
  private static func spoken(_ organisation: String, file: String) -> String {
    let words = organisation.split(separator: " ")
    let target = letters(file[...])
    let article = words.first?.lowercased() == "the" && !target.hasPrefix("the") ? 1 : 0
    var said = ""
    var count = article
    while count < words.count, target.hasPrefix(said + letters(words[count])) {
      said += letters(words[count])
      count += 1
    }
    while count > article, letters(words[count - 1]).count < 3 { count -= 1 }
    guard count - article >= 2 || (count > article && said == target) else { return organisation }
    return count == words.count
      ? organisation : String(organisation[words[article].startIndex..<words[count - 1].endIndex])
  }

  /// Letters and digits alone, small, with "&" read as "and".
  private static func letters(_ text: Substring) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "and"
      case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
      case "A"..."Z": result.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: scalar) | 0x20))
      case "\0"..<"\u{80}": break
      default:
        // What is no letter of ASCII may still be a letter or a digit of another script.
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { continue }
        result += scalar.properties.lowercaseMapping
      }
    }
    return result
  }

  private static func collapsed(_ text: String) -> String {
    guard !VisibleText.isPlain(text) else { return VisibleText.line(text) }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func shortened(_ name: String) -> String {
    guard name.count > longest else { return name }
    let cut = name.prefix(longest - 1)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return "\(cut[..<end])…"
  }

  /// Repeated names get a number, which no other name has.
  private static func numbered(_ names: [String], _ join: (String, Int) -> String) -> [String] {
    let given = Set(names.map { $0.lowercased() })
    var next: [String: Int] = [:]
    return names.map { name in
      let key = name.lowercased()
      guard var number = next[key] else {
        next[key] = 2
        return name
      }
      while given.contains(join(key, number)) { number += 1 }
      next[key] = number + 1
      return join(name, number)
    }
  }
}

/// The last component of a path, with and without its extension.
private struct FileName {
  let name: String
  let stem: String

  init(_ path: String) {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    name = last
    let dot = last.lastIndex(of: ".") ?? last.endIndex
    stem = dot > last.startIndex ? String(last[..<dot]) : last
  }
}
