import PolicyMeaning
import Testing

@testable import PolicyComparison

@Suite("Policies grouped by what they answer")
struct CampsTests {
  private func answer(_ number: Int) -> Answer {
    Answer(Position(topic: 0, stance: .stated, values: [LocatedValue(.interval(months: number), at: 0..<1)]))
  }

  @Test("camps keep the order in which their answers first appear, however many there are", arguments: [1, 8, 9, 500])
  func order(count: Int) {
    var camps = Camps<Answer>()
    for round in 0..<3 {
      for number in 0..<count { camps.add(round * count + number, answering: answer(number)) }
    }
    #expect(camps.all.map(\.answer) == (0..<count).map(answer))
    #expect(camps.all.map(\.policies) == (0..<count).map { [$0, count + $0, 2 * count + $0] })
  }
}
