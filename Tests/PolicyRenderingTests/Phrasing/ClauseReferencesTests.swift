import PolicyMeaning
import PolicyOutline
import PolicyRendering
import Testing

@Suite("Naming clauses")
struct ClauseReferencesTests {
  @Test("numbers on the way make the citation; bullets are cited by what they stand in")
  func numbers() {
    var fixture = PolicyFixture()
    let four = fixture.clause((.decimal([4]), "4."), heading: "Contact", "")
    let one = fixture.clause((.decimal([4, 1]), "4.1."), "Lead", in: four)
    let roman = fixture.clause((.roman(5), "(v)"), "Item", in: one)
    let bullet = fixture.clause((.bullet, "•"), "Point", in: roman)
    let appendix = fixture.clause((.named(2), "Appendix B:"), heading: "Form", "")
    let two = fixture.clause((.decimal([2]), "2)"), "Sign", in: appendix)
    let plain = fixture.clause("Words", in: nil)
    let references = ClauseReferences(fixture.policy("p.txt").tree)
    let expected: [(Int, String?)] = [
      (four, "section 4"), (one, "4.1"), (roman, "4.1(v)"), (bullet, "4.1(v)"), (appendix, "Appendix B"),
      (two, "Appendix B, 2"), (plain, nil),
    ]
    for (clause, citation) in expected { #expect(references.citation(of: clause)?.words == citation) }
    #expect(references.ids == ["4", "4.1", "4.1.v", "p4", "appendix-b", "appendix-b.2", "p7"])
  }

  @Test("where sections have no numbers, their headings are cited")
  func headings() {
    var fixture = PolicyFixture()
    let section = fixture.clause(heading: "Monitoring", "")
    let paragraph = fixture.clause("Words", in: section)
    let item = fixture.clause((.alphabetic(1), "a)"), "Item", in: section)
    let references = ClauseReferences(fixture.policy("p.txt").tree)
    #expect(references.citation(of: paragraph) == .heading("Monitoring"))
    #expect(references.citation(of: item)?.words == "point (a) under “Monitoring”")
    #expect(references.ids == ["p1", "p2", "p1.a"])
  }

  @Test("ids are unique and short however labels repeat, nest or imitate positions", .timeLimit(.minutes(1)))
  func hostile() {
    var fixture = PolicyFixture()
    var parent: Int?
    for _ in 0..<500 { parent = fixture.clause((.alphabetic(1), "(a)"), "x", in: parent) }
    for _ in 0..<500 { fixture.clause((.decimal([7]), "7."), "x") }
    for number in 0..<1_200 { fixture.clause((.named(number), "P\(number)"), "x") }
    fixture.clause((.named(1), "é|<b>"), "x")
    let ids = ClauseReferences(fixture.policy("p.txt").tree).ids
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.count <= 48 })
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789.-".utf8.contains($0) } })
  }
}
