import Testing

@testable import PolicyMeaning

@Suite("Stems")
struct StemmerTests {
  private func stem(_ word: String) -> String {
    let stemmer = Stemmer()
    return Array(word.utf8).withUnsafeBufferPointer { word in
      stemmer.withStem(word) { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test(
    "forms of one word share a stem", arguments: [["post", "posts", "posted", "posting"], ["policy", "policies"]])
  func forms(words: [String]) {
    #expect(Set(words.map(stem)).count == 1)
  }

  @Test("different words keep different stems")
  func others() {
    #expect(stem("pupil") != stem("pupillage"))
    #expect(stem("police") != stem("policy"))
  }

  @Test("what is too long for a word, or empty, is left as it is")
  func leftAlone() {
    let long = String(repeating: "posting", count: 20)
    #expect(stem(long) == long)
    #expect(stem("").isEmpty)
  }
}
