import PolicyRendering
import Testing

@Suite("Naming documents")
struct DocumentNamesTests {
  private func short(_ documents: [(path: String, title: String, organisation: String?)]) -> [String] {
    DocumentNames(
      paths: documents.map(\.path), titles: documents.map(\.title), organisations: documents.map(\.organisation)
    ).short
  }

  @Test(
    "the file's name decides how much of an organisation's name is said",
    arguments: [
      ("d/holy-trinity.txt", "Holy Trinity Church of England Primary School", "Holy Trinity"),
      ("HolyTrinity_2021.docx", "Holy Trinity Church of England Primary School", "Holy Trinity"),
      ("bath-and-wells-mat.txt", "Bath & Wells Multi Academy Trust", "Bath & Wells"),
      ("st-marys.txt", "St Mary’s Infant School", "St Mary’s"),
      ("montessori-place.txt", "The Montessori Place", "The Montessori Place"),
      ("st-johns.txt", "St Mary’s Infant School", "St Mary’s Infant School"),
      ("policy.txt", "Hope Tree School", "Hope Tree School"),
      ("ravensmead.txt", "Ravensmead Academy", "Ravensmead"),
    ])
  func spoken(path: String, organisation: String, expected: String) {
    #expect(short([(path, "Policy", organisation)]) == [expected])
  }

  @Test("a document that names no organisation is called by its file")
  func file() {
    #expect(short([("a/b/oak.v2.txt", "Policy", nil), ("standard input", "", "")]) == ["oak.v2", "standard input"])
  }

  @Test("policies of one organisation are told apart by title, file, path or number, in that order")
  func oneOrganisation() {
    #expect(
      short([("2023.txt", "Staff policy", "Oak School"), ("2024.txt", "Pupil policy", "Oak School")])
        == ["Staff policy", "Pupil policy"])
    #expect(
      short([("2023.txt", "Policy", "Oak School"), ("2024.txt", "Policy", "Oak School")]) == ["2023", "2024"])
    #expect(
      short([("a/p.txt", "Policy", "Oak School"), ("b/p.txt", "Policy", "Oak School")]) == ["a/p.txt", "b/p.txt"])
    #expect(
      short([("p.txt", "Policy", "Oak School"), ("p.txt", "Policy", "Oak School")]) == ["Oak School", "Oak School (2)"])
  }

  @Test("ids and short names are unique whatever the files are called")
  func unique() {
    let paths = ["a.txt", "a.md", "a-2.txt", "A.txt", "a", ".a", "a (2).txt", "", "/"]
    let names = DocumentNames(
      paths: paths, titles: paths.map { _ in String(repeating: "word ", count: 40) },
      organisations: paths.map { _ in nil })
    #expect(Set(names.ids).count == paths.count)
    #expect(Set(names.short).count == paths.count)
    #expect(names.ids[...1] == ["a", "a-3"])
  }

  @Test("a long name is cut at a word")
  func long() {
    let name = short([("p.txt", "Policy", String(repeating: "Saint ", count: 30))])[0]
    #expect(name.count <= 48)
    #expect(name.hasSuffix("Saint…"))
  }
}
