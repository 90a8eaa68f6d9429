import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

/// `columns.libreoffice.pdf` and `columns.chromium.pdf` have a heading and a paragraph over two columns with headings of their
/// own, notes at the columns' feet or lists in them, and a table below.
@Suite("Columns and tables of PDF pages")
struct PDFColumnTests {
  private static let left = [
    "Staff must not accept pupils as friends", "on any of the sites that they use in their",
    "own time, and must not follow them. This",
    "holds for former pupils under the age of", "eighteen as well, whatever the reason is.",
    "They decline, and tell the head about it",
    "on the same day that they were asked.",
  ]
  private static let right = [
    "Pupils do not use their phones between", "the gates, which means that these are off",
    "and out of sight. What is seen is taken to",
    "the office and kept there until the end of", "the day. Parents who need to reach a child",
    "ring the office, which will tell the child at",
    "once and note the time of the call.",
  ]

  @Test("Columns under a heading are read one after the other, and their notes are notes")
  func printedByLibreOffice() throws {
    let document = try Reader.read(Repository.bytes("Tests/Inputs/PDF/columns.libreoffice.pdf"), path: "policy.pdf")
    let tree = Outline.infer(document)
    let text = tree.clauses.indices.map { index in
      (tree.label(of: index).map { "\($0) " } ?? "")
        + (tree.heading(of: index) ?? String(tree.body(of: index).prefix(10)))
    }
    #expect(
      text == [
        "Rules for everybody who works here", "This page ", "1. Privacy", "Rule 1. St", "Further 1.", "2. Friends",
        "Rule 2. Th",
        "Further 2.", "3. Pictures", "¹ Guidance n", "Rule 3. Th", "Further 3.", "4. Reports", "Rule 4. A ",
        "Further 4.",
        "5. Devices", "Rule 5. Ph", "² Guidance n", "Further 5.", "6. Review", "Rule 6. St", "Further 6.",
        "¹ Guidance n",
        "A table for all", "Role\tMust ", "Headteache", "Governors\t", "The end of",
      ])
    #expect(document.furniture("running-header").count == 3)
    #expect(document.furniture("page-number") == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"])
    #expect(tree.clauses.count { $0.role == .footnote } == 3)
  }

  @Test("Columns with lists, and a table whose cells are set in the middle of their rows")
  func printedByChromium() throws {
    let document = try Reader.read(Repository.bytes("Tests/Inputs/PDF/columns.chromium.pdf"), path: "policy.pdf")
    let tree = Outline.infer(document)
    let text = tree.clauses.indices.map { index in
      (tree.label(of: index).map { "\($0) " } ?? "")
        + (tree.heading(of: index) ?? String(tree.body(of: index).prefix(8)))
    }
    let section = { (number: Int, name: String) in
      ["\(number). \(name)", "Rule \(number). ", "• First of", "• Second o", "Further "]
    }
    #expect(
      text == ["Social Media Policy", "This pag"] + section(1, "Privacy") + section(2, "Friends")
        + section(3, "Pictures")
        + section(4, "Reports") + ["A table", "Role\tMus", "Headteac", "Governor", "The end."])
    let rows = document.blocks.filter { if case .tableRow = $0.role { true } else { false } }
    #expect(
      rows.map { row in row.cells.map { document.text($0).replacing("\n", with: " ") } } == [
        ["Role", "Must do", "When"],
        [
          "Headteacher", "Approve accounts before they are opened by any member of the staff of the school",
          "Each term",
        ],
        ["Governors", "Review the policy", "Each year"],
      ])
  }

  @Test("Two columns that are drawn line by line across the page are read one after the other")
  func interleaved() throws {
    let document = try readPage { page in
      page.text("Rules for everybody", left: 60, top: 70, size: 16)
      for (index, (left, right)) in zip(Self.left, Self.right).enumerated() {
        page.text(left, left: 60, top: 100 + Double(index) * 13.2)
        page.text(right, left: 320, top: 100 + Double(index) * 13.2)
      }
      page.text(
        "This stands below both of the columns and goes over the full width of the page as it is.", left: 60, top: 220)
    }
    #expect(
      document.texts == [
        "Rules for everybody", Self.left.joined(separator: "/"), Self.right.joined(separator: "/"),
        "This stands below both of the columns and goes over the full width of the page as it is.",
      ])
  }

  @Test("Items and numbers in columns that are drawn across stay with their text")
  func interleavedItems() throws {
    let document = try readPage { page in
      for (index, (left, right)) in zip(Self.left, Self.right).enumerated() {
        let top = 100 + Double(index) * 13.2
        if index == 0 { page.text("(a)", left: 60, top: top) }
        page.text(left, left: 84, top: top)
        if index == 0 { page.text("(b)", left: 330, top: top) }
        page.text(right, left: 354, top: top)
      }
    }
    #expect(document.texts == ["(a) " + Self.left.joined(separator: "/"), "(b) " + Self.right.joined(separator: "/")])
  }

  @Test("Keys with their values, and rows of short cells, are no columns")
  func keysAndValues() throws {
    let document = try readPage { page in
      let rows = [
        ("Owner", "The headteacher"), ("Adopted", "May 2025"), ("Review", "every year"), ("Version", "3"),
        ("Audience", "all staff"),
        ("Related", "Safeguarding Policy"), ("Contact", "the office"),
      ]
      for (index, row) in rows.enumerated() {
        page.text(row.0, left: 60, top: 100 + Double(index) * 16)
        page.text(row.1, left: 320, top: 100 + Double(index) * 16)
      }
    }
    #expect(document.texts.first == "Owner\tThe headteacher")
    #expect(document.texts.count == 7)
  }

  @Test("A note whose figure is as large as other figures is tied to the one figure that can mean it")
  func plainFigures() throws {
    let tree = Outline.infer(
      try Reader.read(Repository.bytes("Tests/Inputs/PDF/plain-notes.libreoffice.pdf"), path: "policy.pdf"))
    let notes = tree.clauses.indices.filter { tree.clauses[$0].role == .footnote }
    #expect(notes.map { tree.label(of: $0) } == ["¹", "²", "³", "⁴"])
    #expect(notes.map { tree.body(of: $0) }.allSatisfy { $0.hasPrefix("Guidance") })
    let words = String(decoding: tree.document.content, as: UTF8.self)
    #expect(words.contains("private.¹ More") && words.contains("day.⁴ More"))
    #expect(words.contains("No more than 2 devices may be used, and 3 for governors."))
  }

  @Test(
    "Figures stay as they are where more than one, or none, could mean a note, or the notes do not count",
    arguments: [
      (["Pupils1 learn and teachers1 teach at this school."], ["1See the guidance of the trust."]),
      (["Pupils learn in Key Stage 1 and 2."], ["1See the guidance of the trust."]),
      (["Pupils1 learn, and teachers2 teach."], ["1See the guidance of the trust.", "4See the other guidance."]),
      (["Year7 and KS1 pupils learn at the school."], ["1See the guidance of the trust."]),
    ])
  func unsafeFigures(body: [String], notes: [String]) throws {
    let document = try readPage { page in
      page.lines(Self.left + body, left: 60, top: 100)
      page.lines(notes, left: 60, top: 780, size: 8)
    }
    let text = String(decoding: document.content, as: UTF8.self)
    for line in body + notes { #expect(text.contains(line)) }
  }
}
