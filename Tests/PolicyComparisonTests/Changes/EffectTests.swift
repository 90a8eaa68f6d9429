import PolicyComparison
import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import Testing

@Suite("What a change does to whom")
struct EffectTests {
  private func change(_ before: String, _ after: String) throws -> Change {
    let compiler = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
    func policy(_ text: String) throws -> Policy {
      compiler.compile(Outline.infer(try Reader.read(Array("1. Conduct\n\n1.1 \(text)\n".utf8), path: "policy.txt")))
    }
    let set = ChangeFinder(compiler: compiler).changes(from: try policy(before), to: try policy(after))
    return try #require(set.changes.first { $0.kind != .unchanged })
  }

  @Test(
    "a change of substance is told with its effect",
    arguments: [
      ("Staff should not smoke in the yard or the hall.", "Staff must not smoke in the yard or the hall.", "stronger"),
      ("Visits must be agreed with the office first.", "Visits may be agreed with the office first.", "weaker"),
      (
        "The use of a telephone in class is not permitted at all.",
        "The use of a telephone in class is permitted at all.", "weaker"
      ),
      (
        "Staff must not befriend former pupils under the age of 18 online.",
        "Staff must not befriend former pupils under the age of 19 online.", "value-changed"
      ),
      (
        "A report must reach the office within two working days.",
        "A report must reach the office within five working days.",
        "value-changed"
      ),
      (
        "A report must reach the office within two working days.", "A report must reach the office within two days.",
        "value-changed"
      ),
      (
        "Any concern must be reported to the Headteacher at once by staff.",
        "Any concern must be reported to the Chair of Governors at once by staff.", "recipient-changed"
      ),
      (
        "Staff must not use personal telephones during the school day.",
        "Staff must not use personal telephones during the school day unless there is an emergency.", "exception-added"
      ),
      (
        "Staff must not use personal telephones in lessons, except in an emergency.",
        "Staff must not use personal telephones in lessons.", "exception-removed"
      ),
      (
        "Tuition is allowed only where the office has agreed in writing and the child is in another class.",
        "Tuition is allowed only where the office has agreed in writing or the child is in another class.", "weaker"
      ),
      (
        "The office may lend equipment where this has been agreed in writing beforehand.",
        "The office may lend equipment where this has been agreed beforehand.", "weaker"
      ),
      (
        "\"Equipment\" means any laptop, tablet or camera that the office lends.",
        "\"Equipment\" means any laptop or tablet that the office lends.", "narrower"
      ),
      (
        "Staff must keep records. Staff must not remove files from the premises. Rooms are locked at night.",
        "Staff must keep records. Rooms are locked at night.", "weaker"
      ),
      (
        "Records are kept under the Data Protection Act 1998 by the office.",
        "Records are kept under the Data Protection Act 2018 by the office.", "reference-updated"
      ),
    ])
  func substance(before: String, after: String, effect: String) throws {
    let change = try change(before, after)
    #expect(change.isSubstantive, "\(change.effects)")
    #expect(change.effects.first?.name == effect, "\(change.effects)")
  }

  @Test(
    "a change of words alone is quiet",
    arguments: [
      (
        "Any breach of this policy may lead to disciplinary action.",
        "A breach of this policy may result in disciplinary action."
      ),
      (
        "Passwords are to be kept by the office and changed each term.",
        "The office is to keep passwords and change them each term."
      ),
      ("Staff should take care with what they write online.", "Staff should be careful with what they write online."),
      (
        "Staff who recieve a gift must declare it to the office.",
        "Staff who receive a gift must declare it to the office."
      ),
      ("Staff shall declare gifts; small tokens are no gifts.", "Staff must declare gifts: small tokens are no gifts."),
      ("Low level concerns are recorded, and files are kept.", "Low-level concerns are recorded and files are kept."),
      ("Staff must inform the office before they commence work.", "Staff must tell the office before they start work."),
    ])
  func rewording(before: String, after: String) throws {
    let change = try change(before, after)
    #expect(!change.isSubstantive, "\(change.effects)")
    #expect(change.effects.allSatisfy { $0.name == "editorial" }, "\(change.effects)")
  }

  @Test("the reverse of a change has the opposite effect")
  func reversal() throws {
    let before = "Staff should not use personal telephones in lessons."
    let after = "Staff must not use personal telephones in lessons."
    #expect(try change(before, after).effects.map(\.name) == ["stronger"])
    #expect(try change(after, before).effects.map(\.name) == ["weaker"])
  }

  @Test(
    "another party is wider where it includes the earlier one, narrower where that includes it, and else somebody else",
    arguments: [
      ("Volunteers", "Staff", ["wider"], ["narrower"]),
      ("Pupils", "Parents", ["recipient-changed"], ["recipient-changed"]),
      ("Pupils", "Staff", ["recipient-changed"], ["recipient-changed"]),
    ])
  func parties(first: String, second: String, there: [String], back: [String]) throws {
    let (before, after) = (
      "\(first) must sign the book at the gate.", "\(second) must sign the book at the gate."
    )
    #expect(try change(before, after).effects.map(\.name) == there)
    #expect(try change(after, before).effects.map(\.name) == back)
  }

  @Test("a person whom the policy introduces by name is told by the role")
  func names() throws {
    let introduced = "Mrs Kaur is the headteacher, and Mr Dean is the chair of governors."
    let change = try change(
      "\(introduced) Staff must report any concern about a child to Mrs Kaur at once.",
      "\(introduced) Staff must report any concern about a child to Mr Dean at once.")
    guard case .recipientChanged(let from, let to)? = change.effects.first else {
      Issue.record("\(change.effects)")
      return
    }
    #expect(from?.value == .role("head"))
    #expect(to?.value == .role("chair-of-governors"))
  }

  @Test("two rules of a sentence that change places in force are both told")
  func exchangedForces() throws {
    let change = try change(
      "Staff should lock the gate at noon and must sign the book at the desk.",
      "Staff must lock the gate at noon and should sign the book at the desk.")
    #expect(Set(change.effects.map(\.name)) == ["stronger", "weaker"])
  }

  @Test("a duty that goes while a paragraph is made a list is told, and so is a figure in it")
  func duties() throws {
    let compiler = PolicyCompiler(profile: try .embedded(named: Profile.standardName))
    func policy(_ text: String) throws -> Policy {
      compiler.compile(Outline.infer(try Reader.read(Array("1. Conduct\n\n1.1 \(text)\n".utf8), path: "policy.txt")))
    }
    let before = try policy(
      "Serious cases will be treated as gross misconduct and may lead to dismissal. The headteacher will inform the chair of "
        + "governors of any serious case. Staff who are unsure whether a gift is suitable will ask the office before they "
        + "accept it. Records of cases will be kept for six years.")
    let after = try policy(
      """
      Where a case is serious:

      - it will be treated as gross misconduct and may lead to dismissal;
      - the headteacher will inform the chair of governors;
      - records of the case will be kept for three years.
      """)
    let set = ChangeFinder(compiler: compiler).changes(from: before, to: after)
    let effects = set.changes.flatMap(\.effects)
    #expect(
      effects.contains {
        guard case .weaker(.ruleRemoved(let force)) = $0 else { return false }
        return set.before.tree.text(of: force.wording).hasPrefix("Staff who are unsure")
      })
    #expect(
      effects.contains {
        guard case .valueChanged(let from?, let to?) = $0 else { return false }
        return (from.number, to.number) == (6, 3)
      })
  }
}
