import Foundation
import PolicyTestSupport
import PolicyText
import Testing

@testable import PolicyMeaning

@Suite("Weights learned from examples")
struct WeightsTests {
  private static let examples = [
    Example(text: "Never give a pupil your own mobile number.", topics: ["phone"]),
    Example(text: "Ring families from the office telephone.", heading: "Telephones", topics: ["phone"]),
    Example(text: "Choose a long password and tell it to nobody.", topics: ["password"]),
    Example(text: "lock the screen when they leave", leadIn: "Staff must:", topics: ["password"]),
    Example(text: "The governors adopted this policy in 2024.", topics: []),
  ]

  private func read(_ bytes: [UInt8]) -> WordWeights? { WordWeights(WeightBytes(copying: bytes)) }

  private func row(_ weights: WordWeights, _ stem: String) -> Int16 {
    Array(stem.utf8).withUnsafeBufferPointer { weights.row(ofStem: $0) }
  }

  @Test("what was written is read back, and a word that no example holds has no row")
  func coding() throws {
    let weights = try #require(read(WeightsTrainer.weights(of: Self.examples)))
    #expect(weights.topics == ["password", "phone"])
    #expect(row(weights, "mobil") >= 0)
    #expect(row(weights, "#") >= 0)
    #expect(row(weights, "giraff") == -1)
  }

  @Test("a word of a topic's examples speaks for it, and against others")
  func learning() throws {
    let weights = try #require(read(WeightsTrainer.weights(of: Self.examples)))
    let mobile = row(weights, "mobil")
    #expect(weights.weight(of: mobile, in: .text, topic: 1) > 0)
    #expect(weights.weight(of: mobile, in: .text, topic: 0) <= 0)
  }

  @Test("of many examples, a word that one alone holds is not learned")
  func rareWords() throws {
    let many = (0..<200).flatMap { _ in Self.examples } + [Example(text: "giraffe", topics: ["phone"])]
    let weights = try #require(read(WeightsTrainer.weights(of: many)))
    #expect(row(weights, "mobil") >= 0)
    #expect(row(weights, "giraff") == -1)
  }

  @Test("the same examples give the same bytes")
  func determinism() {
    #expect(WeightsTrainer.weights(of: Self.examples) == WeightsTrainer.weights(of: Self.examples))
  }

  @Test("a file that is cut, lengthened or changed in its sizes is refused")
  func damage() {
    let bytes = WeightsTrainer.weights(of: Self.examples)
    for length in 0..<bytes.count { #expect(read(Array(bytes.prefix(length))) == nil) }
    #expect(read(bytes + [0]) == nil)
    for place in 0..<24 {
      var changed = bytes
      changed[place] ^= 0xFF
      #expect(read(changed) == nil)
    }
  }

  @Test("a file with any byte changed is refused or answers every question")
  func change() {
    let bytes = WeightsTrainer.weights(of: Self.examples)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x81
      guard let weights = read(changed) else { continue }
      #expect(row(weights, "giraff") < 100)
    }
  }

  @Test("the committed weights are of the committed examples", arguments: ["school-social-media"])
  func isCurrent(name: String) throws {
    let json = try Repository.bytes("Templates/Examples/\(name).json")
    let examples = try Example.examples(json: json, path: name)
    let path = Repository.file("Sources/CTemplates/Images/\(name).weights")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try Data(WeightsTrainer.weights(of: examples)).write(to: path)
    }
    let committed = try #require(read(try [UInt8](Data(contentsOf: path))))
    #expect(committed.checksum == WeightsTrainer.checksum(of: examples), "run make goldens")
  }

  @Test("examples name only topics that the profile has", arguments: ["school-social-media"])
  func topics(name: String) throws {
    let examples = try Example.examples(json: Repository.bytes("Templates/Examples/\(name).json"), path: name)
    let known = Set(try Profile.embedded(named: name).topics.map(\.id))
    #expect(Set(examples.flatMap(\.topics)).subtracting(known) == [])
  }
}
