import PolicyThreads
import Testing

@Suite("Threads")
struct WorkersTests {
  @Test("results come in the order of the work, whoever did it", arguments: [1, 2, 7, 64])
  func order(threads: Int) {
    let results = Workers.map(500, threads: threads) { index in (0...(index * 37 % 101)).reduce(index, +) }
    #expect(results == (0..<500).map { index in (0...(index * 37 % 101)).reduce(index, +) })
  }

  @Test("no work gives no results")
  func none() {
    #expect(Workers.map(0, threads: 4) { $0 }.isEmpty)
  }
}
