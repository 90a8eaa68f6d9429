import Foundation
import PolicyChecks
import PolicyTestSupport
import Testing

/// Defects planted into policies that are otherwise in order: each must be found where it was planted.
@Suite("Planted defects")
struct PlantedDefectTests {
  /// A change to a document, and what must be said of it.
  struct Defect: CustomTestStringConvertible {
    let file: String
    /// Words that stand once in the file, and what takes their place; the finding is on the line of the new words.
    let old: String
    let new: String
    let rule: String
    /// Words of the line that the finding is on, where it is not that of the change.
    var place: String?

    var testDescription: String { "\(rule) in \(file): \(new.prefix(40))" }
  }

  private static let thornwick = "others/documents/thornwick-primary-academy.txt"
  private static let wrensfield = "fresh/documents/wrensfield-junior.txt"
  private static let marlbrook = "fresh/documents/marlbrook-comprehensive.txt"
  private static let brambleford = "fresh/documents/brambleford-trust.txt"
  private static let ravensholme = "others/documents/ravensholme-college.txt"
  private static let hollies = "others/documents/hollies-special-school.txt"
  private static let brackenhurst = "others/documents/brackenhurst-high.txt"

  private static let kingsmead = "others/documents/kingsmead-sixth-form-college.txt"

  private static let defects: [Defect] = [
    // Numbering
    Defect(file: thornwick, old: "4.3 Employees are", new: "4.6 Employees are", rule: "numbering-gap"),
    Defect(file: thornwick, old: "(c) discloses", new: "(d) discloses", rule: "numbering-gap"),
    Defect(file: wrensfield, old: "6.4  Photographs", new: "6.3  Photographs", rule: "duplicate-label"),
    Defect(file: ravensholme, old: "(d) The name and arms", new: "(e) The name and arms", rule: "numbering-gap"),
    Defect(file: thornwick, old: "12. Briefing", new: "13. Briefing", rule: "numbering-gap"),
    // References
    Defect(
      file: thornwick, old: "prohibition in 5.1 extends", new: "prohibition in 5.9 extends", rule: "missing-target"),
    Defect(
      file: wrensfield, old: "Paragraphs 3.1 and 3.2 do", new: "Paragraphs 3.1 and 3.8 do", rule: "missing-target"),
    Defect(file: ravensholme, old: "clause 3(a) or 3(e)", new: "clause 3(a) or 3(k)", rule: "missing-target"),
    Defect(
      file: brambleford, old: "approved under Section 8.", new: "approved under Section 21.", rule: "missing-target"),
    Defect(
      file: wrensfield, old: "dealt with in the site rules.", new: "dealt with in the site rules (Appendix 2).",
      rule: "missing-target"),
    // Drafting
    Defect(
      file: wrensfield, old: "at least once a term, because", new: "at least [insert frequency], because",
      rule: "unresolved-template"),
    Defect(
      file: thornwick, old: "to the Chair of the Local Governing Body.",
      new: "to the [Chair of the Local Governing Body/Chief Executive].", rule: "unresolved-template"),
    Defect(
      file: marlbrook, old: "Suspension is a neutral act",
      new: "*Schools should amend as appropriate.* Suspension is a neutral act",
      rule: "unresolved-template"),
    Defect(file: thornwick, old: "Policy reference: HR-22", new: "Policy reference:", rule: "blank-field"),
    Defect(file: brambleford, old: "Version: 4.1", new: "Version: ________", rule: "blank-field"),
    Defect(
      file: wrensfield, old: "Any approach from a journalist must be passed",
      new: "Any approach from a journalist must be passed to the. It must be passed", rule: "broken-sentence"),
    Defect(
      file: thornwick, old: "Monitoring of employees’ personal", new: "Monitoring of of employees’ personal",
      rule: "broken-sentence"),
    Defect(file: thornwick, old: "3. Definitions and extent", new: "3. Defintions and extent", rule: "heading-typo"),
    Defect(file: wrensfield, old: "9  Monitoring and removal", new: "9  Monitorng and removal", rule: "heading-typo"),
    Defect(
      file: brackenhurst, old: "WHAT MUST NOT BE POSTED\n\nStaff", new: "WHAT MUST NOT BE PUBLISHED\n\nStaff",
      rule: "contents-mismatch", place: "What must not be posted ......"),
    // Terms and people
    Defect(
      file: wrensfield, old: "The IT technician produces", new: "The RBCM technician produces",
      rule: "undefined-abbreviation"),
    Defect(
      file: thornwick, old: "shall notify the Designated Safeguarding Lead", new: "shall notify the DSL",
      rule: "undefined-abbreviation"),
    Defect(
      file: wrensfield, old: "should speak to the Head of School, who", new: "should speak to Karen Holt, who",
      rule: "named-person"),
    Defect(
      file: kingsmead, old: "The Marketing Manager replies", new: "The Head of Marketing replies",
      rule: "inconsistent-role"),
    Defect(
      file: thornwick, old: "brought to the attention of the Principal.",
      new: "brought to the attention of the Headteacher.",
      rule: "inconsistent-role"),
    // Dates
    Defect(file: thornwick, old: "no later than: 31/07/2028", new: "no later than: 31/07/2024", rule: "overdue-review"),
    Defect(
      file: wrensfield, old: "will review it every two years", new: "will review it every six months",
      rule: "contradiction"),
    // Structure
    Defect(
      file: wrensfield,
      old:
        "5.2  School laptops, tablets and the school network must not be used for personal social media at any time, including at home.",
      new:
        "5.2  Passwords for school accounts must contain at least twelve characters and must be changed each September and whenever an account holder leaves. They must not be shared by email.",
      rule: "duplicate-clause", place: "7.2  Passwords"),
    Defect(
      file: thornwick,
      old:
        "12. Briefing\n\n12.1 The Principal shall ensure that a copy of this policy is issued to every employee on appointment and that its contents are covered in the safeguarding briefing given each September.\n",
      new: "12. Briefing\n", rule: "empty-section"),
    Defect(
      file: wrensfield,
      old:
        "should report it to the Head of School. If the concern is about the Head of School it should go to the Executive Headteacher, and if it is about the Executive Headteacher, to the Chair of Governors.",
      new: "must report it without delay.", rule: "no-route"),
  ]

  @Test("are found where they were planted", arguments: defects)
  func planted(defect: Defect) throws {
    let text = String(decoding: try Repository.bytes("Tests/Gold/\(defect.file)"), as: UTF8.self)
    let parts = text.components(separatedBy: defect.old)
    try #require(parts.count == 2, "\(defect.old) stands \(parts.count - 1) times")
    let damaged = parts[0] + defect.new + parts[1]
    let anchor =
      defect.place.flatMap { damaged.range(of: $0)?.lowerBound }
      ?? damaged.index(
        damaged.startIndex, offsetBy: parts[0].count)
    let line = damaged[..<anchor].count { $0 == "\n" } + 1
    let policy = try Checking.policy(damaged)
    let findings = try Checking.checker().check([policy])
    let lines = Checking.lines(of: findings, in: policy)
    #expect(lines.contains { $0.hasPrefix("\(line) ") && $0.contains(" \(defect.rule): ") }, "line \(line): \(lines)")
  }
}
