import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText
import Testing

/// Four lines of a paragraph that fills a column of 450 points, and its last.
private let paragraph = [
  "Staff must not accept pupils as friends on any of the sites that they use in their own time, and",
  "must not follow them. This holds for former pupils under the age of eighteen as well, whatever the",
  "reason is. A member of staff who is asked by a pupil should decline and tell the headteacher about",
  "it on the same day.",
]
private let narrow = [
  "Staff must not accept pupils as friends", "on any of the sites that they use in their",
  "own time, and must not follow them. This",
  "holds for former pupils under the age of", "eighteen as well, whatever the reason is.",
]

@Suite("The layout of PDF pages")
struct PDFLayoutTests {
  @Test("Lines that fill their column are one paragraph, and a short one ends it")
  func paragraphs() throws {
    let document = try readPage { page in
      page.lines(paragraph, left: 72, top: 100)
      page.lines(paragraph, left: 72, top: 100 + 4 * 13.2)
      page.lines(["Report concerns to the headteacher."], left: 72, top: 240)
    }
    let joined = paragraph.joined(separator: "/")
    #expect(document.texts == [joined, joined, "Report concerns to the headteacher."])
    #expect(document.blocks.map(\.followsGap) == [true, false, true])
    #expect(document.blocks.map(\.isWrapped) == [true, true, false])
  }

  @Test("A first line that is set in begins a paragraph")
  func indentedFirstLine() throws {
    let document = try readPage { page in
      for part in 0..<3 {
        let top = 100 + Double(part) * 39.6
        page.lines([paragraph[0]], left: 90, top: top)
        page.lines(Array(paragraph[1...2]), left: 72, top: top + 13.2)
      }
    }
    #expect(document.texts == Array(repeating: paragraph[...2].joined(separator: "/"), count: 3))
  }

  @Test("Larger type makes headings, the largest the highest")
  func headings() throws {
    let document = try readPage { page in
      page.text("Social Media Policy", left: 72, top: 80, size: 20, isBold: true)
      page.lines(paragraph, left: 72, top: 120)
      page.text("Scope", left: 72, top: 200, size: 14, isBold: true)
      page.lines(paragraph, left: 72, top: 220)
      page.text("Monitoring", left: 72, top: 300, size: 14, isBold: true)
      page.lines(paragraph, left: 72, top: 320)
    }
    #expect(document.levels == [1, nil, 2, nil, 2, nil])
    #expect(document.blocks[0].isEmphasised && !document.blocks[1].isEmphasised)
  }

  @Test("Of the large lines on a title page none is a section, and the words tell which is the title")
  func titlePage() throws {
    let document = try readPage { page in
      page.text("Oakfield School", left: 220, top: 80, size: 18)
      page.text("Social Media Policy", left: 190, top: 120, size: 24)
      page.text("May 2025", left: 250, top: 150, size: 16)
      page.lines(paragraph, left: 72, top: 200)
    }
    #expect(document.levels == [nil, nil, nil, nil])
    #expect(
      Outline.infer(document).clauses.first { $0.role == .title }.map { document.text($0.range) }
        == "Social Media Policy")
  }

  @Test("A file's bookmarks tell headings that look like other lines")
  func bookmarks() throws {
    var file = PDFFile { page in
      page.text("Who this is for", left: 72, top: 80)
      page.lines(paragraph, left: 72, top: 100)
    }
    file.bookmarks = [("Who this is for", 0)]
    #expect(try Reader.read(file.bytes, path: "a.pdf").levels == [1, nil])
  }

  @Test("Two columns are read one after the other, and a sentence goes on from the first to the second")
  func columns() throws {
    let document = try readPage { page in
      page.lines(narrow, left: 60, top: 100)
      page.lines(Array(narrow[...2]) + ["and they tell the headteacher of all who"], left: 60, top: 180)
      page.lines(["ask them."], left: 320, top: 100)
      page.lines(narrow, left: 320, top: 130)
    }
    let cut = narrow[...2].joined(separator: "/") + "/and they tell the headteacher of all who/ask them."
    #expect(document.texts == [narrow.joined(separator: "/"), cut, narrow.joined(separator: "/")])
  }

  @Test("A heading over two columns that was drawn last is read first")
  func drawnLast() throws {
    let document = try readPage { page in
      page.lines(narrow, left: 60, top: 150)
      page.lines(narrow, left: 320, top: 150)
      page.text("Rules for everybody", left: 60, top: 110, size: 16)
    }
    #expect(document.texts.first == "Rules for everybody")
  }

  @Test("What comes again at the edge of the pages is no text, and the sentence that it cuts is whole")
  func runningHeads() throws {
    let file = PDFFile(
      (1...4).map { number in
        var page = PDFFile.Page()
        page.text("Oakfield School", left: 72, top: 40, size: 9)
        page.lines(number == 1 ? [] : [paragraph[2], paragraph[3]], left: 72, top: 130)
        page.lines(paragraph, left: 72, top: 190)
        page.lines(number == 4 ? [] : Array(paragraph[...1]), left: 72, top: 270)
        page.text("Adopted May 2025", left: 72, top: 810, size: 9)
        page.text("Page \(number) of 4", left: 470, top: 810, size: 9)
        return page
      })
    let document = try Reader.read(file.bytes, path: "policy.pdf")
    #expect(document.furniture("running-header") == Array(repeating: "Oakfield School", count: 4))
    #expect(document.furniture("running-footer").count == 4)
    #expect(document.body.count { $0 == paragraph.joined(separator: "/") } == 7)
  }

  @Test("Numbers that count the pages are no text; the number of a heading at the top of a page is")
  func pageNumbers() throws {
    let file = PDFFile(
      (1...3).map { number in
        var page = PDFFile.Page()
        page.text("\(number). Rules of part \(number)", left: 72, top: 80)
        page.lines(paragraph, left: 72, top: 100)
        page.text("\(number)", left: 295, top: 812)
        return page
      })
    let document = try Reader.read(file.bytes, path: "policy.pdf")
    #expect(document.furniture("page-number") == ["1", "2", "3"])
    #expect(document.body.count { $0.contains("Rules of part") } == 3)
  }

  @Test("A bullet or number that stands apart belongs to the text beside it, and so do its further lines")
  func labels() throws {
    let document = try readPage { page in
      page.text("Staff must:", left: 72, top: 100)
      for (index, label) in ["•", "•", "(a)"].enumerated() {
        let top = 120 + Double(index) * 26.4
        page.text(label, left: 90, top: top)
        page.lines(
          [
            "keep their accounts private, and check the settings of all of them at least once in a term, or", "in two.",
          ],
          left: 112, top: top)
      }
    }
    let text = "keep their accounts private, and check the settings of all of them at least once in a term, or/in two."
    #expect(document.texts == ["Staff must:", "•\t\(text)", "•\t\(text)", "(a) \(text)"])
  }

  @Test("A number on a line of its own is left to the heading below it")
  func numberAlone() throws {
    let document = try readPage { page in
      page.text("1.", left: 72, top: 100, size: 14, isBold: true)
      page.text("Scope", left: 72, top: 120, size: 14, isBold: true)
      page.lines(paragraph, left: 72, top: 140)
    }
    #expect(document.texts == ["1.", "Scope", paragraph.joined(separator: "/")])
  }

  @Test("Bullets that are drawn and not written are read")
  func drawnBullets() throws {
    let document = try readPage { page in
      page.text("Staff must:", left: 72, top: 100)
      for (index, text) in ["never post", "report concerns"].enumerated() {
        page.dot(left: 92, top: 110 + Double(index) * 13)
        page.text(text, left: 102, top: 116 + Double(index) * 13)
      }
    }
    #expect(
      document.texts.map { $0.replacing("\t", with: " ") } == ["Staff must:", "• never post", "• report concerns"])
  }

  @Test("Rows of a table keep their cells together, also where cells have several lines")
  func tables() throws {
    let document = try readPage { page in
      page.lines(paragraph, left: 72, top: 60)
      for (row, cells) in [
        [["Role"], ["Must do"], ["When"]],
        [["Headteacher"], ["Approve accounts before", "they are opened"], ["Each term"]],
        [["Governors"], ["Review the policy"], ["Each year", "in May"]],
      ].enumerated() {
        for (column, lines) in cells.enumerated() {
          page.lines(lines, left: 72 + Double(column) * 160, top: 150 + Double(row) * 40)
        }
      }
    }
    let rows = document.blocks.filter { if case .tableRow = $0.role { true } else { false } }
    #expect(
      rows.map { row in row.cells.map { document.text($0).replacing("\n", with: " ") } } == [
        ["Role", "Must do", "When"], ["Headteacher", "Approve accounts before they are opened", "Each term"],
        ["Governors", "Review the policy", "Each year in May"],
      ])
  }

  @Test("The lines of a contents list are lines and no table")
  func contents() throws {
    let document = try readPage { page in
      for (index, entry) in [("1", "Scope", "2"), ("2", "Personal use", "3"), ("3", "Monitoring", "5")].enumerated() {
        let top = 100 + Double(index) * 20
        page.text(entry.0, left: 72, top: top)
        page.text(entry.1, left: 100, top: top)
        page.text(entry.2, left: 500, top: top)
      }
    }
    #expect(document.texts == ["1\tScope\t2", "2\tPersonal use\t3", "3\tMonitoring\t5"])
    #expect(document.blocks.allSatisfy { $0.role == .line })
  }

  @Test("A raised figure marks a note, and raised letters belong to their word")
  func superscripts() throws {
    let document = try readPage { page in
      page.text("This is the rule", left: 72, top: 100)
      page.text("2", left: 143.8, top: 96, size: 7)
      page.text("as of the 14", left: 151, top: 100)
      page.text("th", left: 208.7, top: 96, size: 7)
      page.text("of May.", left: 217.6, top: 100)
    }
    #expect(document.texts == ["This is the rule² as of the 14th of May."])
  }

  @Test("Words that a justified line has pulled apart are a line")
  func stretchedLine() throws {
    let document = try readPage { page in
      page.lines(["Communication with parents", "about social media networks", "of any other"], left: 72, top: 100)
      for (index, word) in ["should", "take", "place"].enumerated() {
        page.text(word, left: [72, 124.5, 185][index], top: 139.6)
      }
      page.text("about social media networks", left: 72, top: 152.8)
    }
    #expect(document.texts.joined(separator: "/").contains("should take place"))
  }
}
