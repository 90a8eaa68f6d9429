import Foundation
import PolicyRendering
import PolicyTestSupport
import Testing

@Suite("What a change does, in plain words")
struct EffectPhrasingTests {
  private let pair: VersionPair

  init() throws { pair = try VersionPair() }

  /// A policy with one clause of interest, so that numbers and neighbours are those of a real one.
  private func policy(_ clause: String) -> String {
    "Oak School Social Media Policy\n\n1. Introduction\n\nThis policy protects pupils.\n\n2. Rules\n\n2.1 \(clause)\n\n"
      + "2.2 Staff must be kind to everybody.\n\n3. End\n\n3.1 Staff must sign this policy.\n"
  }

  private func rows(_ before: String, _ after: String) throws -> [String] {
    try rows(between: policy(before), policy(after))
  }

  /// The rows of the table of what matters, as "where: what changed".
  private func rows(between before: String, _ after: String) throws -> [String] {
    let set = try pair.changes(before, after)
    let page = String(decoding: MarkdownRenderer(profile: pair.profile).changes(set), as: UTF8.self)
    let table = page.components(separatedBy: "<details>")[0]
    return table.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).map {
      String($0.dropFirst(2).dropLast(2)).replacing(" | ", with: ": ")
    }
  }

  @Test("a clause that speaks to several questions is told under the one that is answered differently")
  func answeredDifferently() throws {
    let before = String(decoding: try Repository.bytes("Documents/holy-trinity.txt"), as: UTF8.self)
    let after = before.replacing("under the age of 18 years", with: "under the age of 19 years")
    #expect(
      try rows(between: before, after) == ["Former pupils (4.1(v)): The age limit rises from under 18 to under 19."])
  }

  private static let sentences: [(before: String, after: String, told: String, reversed: String)] = [
    (
      "Staff must not be friends with former pupils under the age of 18.",
      "Staff must not be friends with former pupils under the age of 19.",
      "Former pupils (2.1): The age limit rises from under 18 to under 19.",
      "Former pupils (2.1): The age limit falls from under 19 to under 18."
    ),
    (
      "This policy will be reviewed every year by the governors.",
      "This policy will be reviewed every two years by the governors.",
      "Next review (2.1): The interval becomes longer: every 2 years, before every year.",
      "Next review (2.1): The interval becomes shorter: every year, before every 2 years."
    ),
    (
      "Concerns must be reported within one week.", "Concerns must be reported within two days.",
      "Reporting concerns (2.1): The time becomes shorter: two days, before one week.",
      "Reporting concerns (2.1): The time becomes longer: one week, before two days."
    ),
    (
      "Concerns must be reported within two working days.", "Concerns must be reported within two days.",
      "Rules (2.1): “two working days” becomes “two days”.", "Rules (2.1): “two days” becomes “two working days”."
    ),
    (
      "Passwords must have 8 characters.", "Passwords must have 12 characters.",
      "Passwords (2.1): The figure rises from 8 to 12.", "Passwords (2.1): The figure falls from 12 to 8."
    ),
    (
      "Staff must report concerns to the line manager.", "Staff must report concerns to the headteacher.",
      "Reporting concerns (2.1): The line manager is replaced by the headteacher.",
      "Reporting concerns (2.1): The headteacher is replaced by the line manager."
    ),
    (
      "Staff must not message pupils privately.", "Staff may message pupils privately.",
      "Private messages (2.1): Now permitted, no longer forbidden: “may” instead of “must not”.",
      "Private messages (2.1): Now forbidden, no longer permitted: “must not” instead of “may”."
    ),
    (
      "Staff must use privacy settings.", "Staff should use privacy settings.",
      "Privacy settings (2.1): Now only advised, no longer required: “should” instead of “must”.",
      "Privacy settings (2.1): Now required, no longer only advised: “must” instead of “should”."
    ),
    (
      "Staff must not post photographs of pupils.", "Staff must not post photographs of pupils unless parents agree.",
      "Photographs of pupils (2.1): A new exception: “unless parents agree”.",
      "Photographs of pupils (2.1): An exception is dropped: “unless parents agree”."
    ),
    (
      "A visit must be agreed by letter and by telephone.",
      "A visit must be agreed by letter or by telephone.",
      "Rules (2.1): “and” becomes “or”, which makes it less strict.",
      "Rules (2.1): “or” becomes “and”, which makes it stricter."
    ),
    (
      "Breaches may lead to disciplinary action.", "Breaches may lead to dismissal.",
      "Consequences for staff (2.1): Disciplinary action is replaced by dismissal.",
      "Consequences for staff (2.1): Dismissal is replaced by disciplinary action."
    ),
    (
      "Staff must follow the Data Protection Act 1998.", "Staff must follow the Data Protection Act 2018.",
      "Legislation (2.1): It names “Data Protection Act 2018” instead of “Data Protection Act 1998”.",
      "Legislation (2.1): It names “Data Protection Act 1998” instead of “Data Protection Act 2018”."
    ),
    (
      "Visitors must carry a torch.", "Visitors must normally carry a torch.",
      "Rules (2.1): “normally” is added, which makes it less strict.",
      "Rules (2.1): “normally” is dropped, which makes it stricter."
    ),
    (
      "Staff must follow section 2 of this policy.", "Staff must follow section 3 of this policy.",
      "Who is covered (2.1): It refers to “section 3” instead of “section 2”.",
      "Who is covered (2.1): It refers to “section 2” instead of “section 3”."
    ),
  ]

  @Test(
    "each kind of change is told by its values and its direction, and the reverse the other way", arguments: sentences)
  func told(case sentence: (before: String, after: String, told: String, reversed: String)) throws {
    #expect(try rows(sentence.before, sentence.after) == [sentence.told])
    #expect(try rows(sentence.after, sentence.before) == [sentence.reversed])
  }

  @Test("a rule that came or went is quoted shortly, and no sentence is longer than 25 words")
  func short() throws {
    let long = (1...60).map { "word\($0)" }.joined(separator: " ")
    for (before, after) in [
      ("Staff must sign.", "Staff must sign. They must not \(long)."), ("Staff must \(long).", "Staff must sign."),
      ("Staff must sign unless \(long).", "Staff must sign."), ("Staff \(long).", "Pupils \(long)."),
    ] {
      for row in try rows(before, after) {
        for statement in row.split(separator: ";") { #expect(statement.split(separator: " ").count <= 31, "\(row)") }
      }
    }
    #expect(
      try rows("Staff must sign.", "Staff must sign. They must not smoke.")
        == ["Rules (2.1): A new prohibition: “They must not smoke”."])
  }

  @Test("a clause that came or went is cited so, and told by what nothing else answers")
  func whole() throws {
    let base = policy("Staff must sign.")
    let longer = base + "\n3.2 Staff must not message pupils privately.\n"
    func first(_ before: String, _ after: String) throws -> String {
      let text = TerminalRenderer(profile: pair.profile, width: 200).changes(try pair.changes(before, after))
      return String(decoding: text, as: UTF8.self).split(separator: "\n")[3].description
    }
    #expect(
      try first(base, longer)
        == "Private messages (3.2, new): a new prohibition: “Staff must not message pupils privately”.")
    #expect(
      try first(longer, base)
        == "Private messages (was 3.2): a prohibition is dropped: “Staff must not message pupils privately”.")
  }
}
