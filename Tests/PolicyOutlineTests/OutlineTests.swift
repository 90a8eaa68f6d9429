import PolicyOutline
import PolicyText
import Testing

@Suite("What the outline infers")
struct OutlineTests {
  @Test("a number behind a bullet is the label, and a missing number is a gap")
  func bulletedNumbers() throws {
    let tree = try outline("2. SCOPE\n\n- 2.1 One thing.\n- 2.3 Another:\n- a point\n- 2.5 A third.\n")
    #expect(
      sketch(tree) == ["[2.] <SCOPE>", "  [2.1] One thing.", "  [2.3] Another:", "    [-] a point", "  [2.5] A third."])
  }

  @Test("(i) is a letter after (h) and roman before (ii)")
  func ambiguousLetters() throws {
    let letters = try outline(
      "1.1 The list:\n" + "abcdefghij".map { "(\($0)) item\n" }.joined())
    #expect(letters.clauses.last(where: { $0.depth == 1 })?.label?.style == .alphabetic(10))
    #expect(letters.clauses[9].label?.style == .alphabetic(9))
    let roman = try outline("1.1 The list:\n(h) eight:\n(i) one\n(ii) two\n(i) nine\n")
    #expect(roman.clauses[2].label?.style == .roman(1))
    #expect(roman.clauses[2].depth == 2)
  }

  @Test("a quotation with numbers of its own ends where the policy's numbers resume")
  func quotedNumbers() throws {
    let tree = try outline(
      """
      4. Contact

      Contact is dangerous.

      5. Safeguarding

      The department's guidance states:-
      12. Communication with children
      Adults should take care.
      This means that adults should:
      • not give out personal details

      6. Review

      The policy is reviewed each year.
      """)
    #expect(
      sketch(tree).suffix(7) == [
        "  The department's guidance states:-", "  [12.] <Communication with children>",
        "    Adults should take care.", "    This means that adults should:", "      [•] not give out personal details",
        "[6.] <Review>", "  The policy is reviewed each year.",
      ])
    #expect(tree.clauses.filter(\.isQuoted).count == 4)
  }

  @Test("a heading below an item that breaks off is no part of it")
  func headingBelowOpenItem() throws {
    let tree = try outline(
      "Do\n- take down, the same day, whatever the manager asks you to\n\nDon't\n- shout\n- run\n")
    #expect(
      sketch(tree) == [
        "<Do>", "  [-] take down, the same day, whatever the manager asks you to", "<Don't>", "  [-] shout",
        "  [-] run",
      ])
  }

  @Test("a line numbered as a question is one, and a colon below it opens its answer")
  func numberedQuestions() throws {
    let tree = try outline(
      """
      Q1. May I give a guest my own number in case of an emergency that nobody could have foreseen?

      Please don't.

      Question 2: What must never go up?

      Three things:

      * names
      * faces

      """)
    #expect(
      sketch(tree) == [
        "<Q1. May I give a guest my own number in case of an emergency that nobody could have foreseen?>",
        "  Please don't.", "<Question 2: What must never go up?>", "  Three things:", "    [*] names", "    [*] faces",
      ])
  }

  @Test("a web address completes the item before it, and the next item goes on with the list")
  func addressInList() throws {
    let lines = [
      "Report it, the link is:", "https://www.example.org/report", "Pupils may not go online.", "Phones stay off.",
    ]
    #expect(
      sketch(outline(lines.map { (.listItem(depth: 1), "\u{2022} \($0)") })) == [
        "[•] Report it, the link is:", "  [•] https://www.example.org/report", "[•] Pupils may not go online.",
        "[•] Phones stay off.",
      ])
    // Rules are no answers: they may well be the lead-in's own.
    let rules = ["Staff must not:", "post pictures of pupils", "shout"].map {
      (Block.Role.listItem(depth: 1), "\u{2022} \($0)")
    }
    #expect(
      sketch(outline(rules)) == ["[•] Staff must not:", "  [•] post pictures of pupils", "  [•] shout"])
  }

  @Test("text below a list belongs to what the list belongs to")
  func textBelowLists() throws {
    let tree = try outline(
      "A. Rules\n\nStaff must:\n- ask\n- listen\nThey may also complain.\n\nB. Review\n\nYearly.\n")
    #expect(
      sketch(tree) == [
        "[A.] <Rules>", "  Staff must:", "    [-] ask", "    [-] listen", "  They may also complain.", "[B.] <Review>",
        "  Yearly.",
      ])
    #expect(tree.clauses[1].isLeadIn)
    #expect(!tree.clauses[4].isLeadIn)
  }

  @Test("a sentence that a footer cuts is one clause, with the footer aside")
  func cutSentence() throws {
    let tree = try outline(
      """
      1. Scope

      1.1 The policy applies to everyone who works at the school and to those

      Page 1 of 2

      who help without pay. It does not apply to visitors.

      Page 2 of 2
      """)
    #expect(
      sketch(tree) == [
        "[1.] <Scope>",
        "  [1.1] The policy applies to everyone who works at the school and to those who help without pay. "
          + "It does not apply to visitors.",
      ])
    #expect(tree.furniture.map(\.rule) == ["page-number", "page-number"])
    let place = tree.document.source(of: tree.clauses[1].range)
    #expect(place == SourceRange(line: 3, column: 1, endLine: 7, endColumn: 53))
  }

  @Test("a word that a line's end hyphenates closes up where the document writes it whole")
  func hyphens() throws {
    let tree = try outline(
      """
      The headteacher decides whether a member of staff may use it, and the head-
      teacher may change that decision at any time if there is reason to do so or
      where somebody has come to harm, whether by accident or by neglect or self-
      harm, or where the governors have asked for it to be changed at their own
      meeting.
      """)
    let text = tree.body(of: 0)
    #expect(text.contains("and the headteacher may change"))
    #expect(text.contains("or self-harm, or"))
  }

  @Test("document-control entries are fields with a key and a value")
  func fields() throws {
    let tree = try outline(
      "Data Policy\n\nVersion: 3.2\nOwner:\tHead of People\nNext review:\n\n1. Purpose\n\nThis policy protects data.\n")
    #expect(tree.fields.map { tree.document.text($0.key) } == ["Version", "Owner", "Next review"])
    #expect(tree.fields.map { tree.document.text($0.value) } == ["3.2", "Head of People", ""])
    #expect(tree.fields.allSatisfy { tree.clauses[$0.clause].role == .field })
  }

  @Test("a note is tied to its mark and stands where its list stands")
  func footnotes() throws {
    let tree = try outline(
      "1.1 They must not:\n(a) meet *parents;\n(b) write to pupils.\n(*Some are related to them.)\n")
    #expect(tree.clauses.last?.role == .footnote)
    #expect(tree.clauses.last?.label?.style == .note)
    #expect(tree.clauses.last?.parent == 0)
  }

  @Test("a star that no word carries begins an item")
  func starWithoutMark() throws {
    let tree = try outline("Adults must:\n* ask first\n* keep a record\n")
    #expect(tree.clauses.map(\.role) == [.paragraph, .item, .item])
  }

  @Test("a contents list without a heading is one clause with its entries as text")
  func contentsWithoutHeading() throws {
    let tree = try outline(
      "Data Policy\n\n1\tIntroduction.....\t2\n2\tScope.....\t2\n3\tRules.....\t3\n\n1 Introduction\n\nData is dear.\n\n"
        + "2 Scope\n\nIt applies to all.\n\n3 Rules\n\nKeep it safe.\n")
    #expect(tree.clauses.map(\.role).filter { $0 == .contents }.count == 1)
    #expect(tree.clauses.filter { $0.role == .section }.count == 3)
  }

  @Test("numbers that begin a line of a wrapped sentence are not labels")
  func numbersInSentences() throws {
    let tree = try outline(
      """
      Some time ago the governors decided that every member of staff who had
      340 hours or more in post must be given a copy of the policy, and that
      12 copies are kept in the office for visitors who may wish to read what
      2.1 and 2.2 require of them before they come into the building at all.
      """)
    #expect(tree.clauses.count == 1)
  }

  @Test("headings that a format marks nest by level and keep their numbers")
  func markedHeadings() {
    let tree = outline([
      (.heading(level: 1), "Data Policy"), (.paragraph, "For all staff."), (.heading(level: 2), "1. Purpose"),
      (.paragraph, "We keep data safe."), (.heading(level: 3), "Why"), (.paragraph, "The law says so:"),
      (.listItem(depth: 1), "- one act"), (.listItem(depth: 2), "- its schedule"), (.listItem(depth: 1), "- another"),
      (.continuation(depth: 1), "which is newer."), (.heading(level: 2), "2. Review"), (.paragraph, "Each year."),
    ])
    #expect(
      sketch(tree) == [
        "<Data Policy>", "  For all staff.", "[1.] <Purpose>", "  We keep data safe.", "  <Why>",
        "    The law says so:",
        "      [-] one act", "        [-] its schedule", "      [-] another", "        which is newer.",
        "[2.] <Review>",
        "  Each year.",
      ])
  }

  @Test("what a format sets apart as quoted is quoted")
  func blockQuotes() {
    let tree = outline(
      [(.paragraph, "The guidance says:"), (.paragraph, "Be careful."), (.paragraph, "We agree.")],
      quoteDepths: [0, 1, 0])
    #expect(tree.clauses.map(\.isQuoted) == [false, true, false])
  }
}
