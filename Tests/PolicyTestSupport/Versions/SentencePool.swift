import Foundation
import PolicyOutline

/// Sentences of the policies that come with the project, as material for made-up ones.
package struct SentencePool {
  package let sentences: [String]

  package static let headings = [
    "Purpose", "Scope", "Personal use", "Contact with pupils", "Contact with parents", "School accounts", "Monitoring",
    "Breaches", "Reporting concerns", "Photographs", "Passwords", "Confidentiality", "Gifts", "Working hours", "Review",
    "Training", "Volunteers", "Visitors", "Complaints", "Records",
  ]

  /// Every sentence once, in the order of the files.
  package init() throws {
    var found: [String] = []
    var seen: Set<String> = []
    for folder in [
      "Documents", "Tests/Gold/more/documents", "Tests/Gold/others/documents", "Tests/Gold/fresh/documents",
    ] {
      let files = try FileManager.default.contentsOfDirectory(atPath: Repository.file(folder).path())
      for file in files.sorted() where file.hasSuffix(".txt") {
        let tree = try Repository.tree("\(folder)/\(file)")
        for clause in tree.clauses.indices
        where tree.clauses[clause].role == .paragraph || tree.clauses[clause].role == .item {
          for sentence in tree.body(of: clause).split(separator: ". ") {
            let text = sentence.trimmingCharacters(in: CharacterSet(charactersIn: " .;:,"))
            let words = text.split(separator: " ").count
            guard (9...32).contains(words), text.first?.isUppercase ?? false, seen.insert(text).inserted else {
              continue
            }
            found.append(text + ".")
          }
        }
      }
    }
    sentences = found
  }
}
