/// How long each stage took, for `--timings`. Stages that ran on several threads count the time of all.
package struct Timings: Sendable {
  package enum Stage: String, CaseIterable, Sendable {
    case opening, profile, reading, outline, meaning, comparison, checking, rendering
  }

  /// Nanoseconds of each stage, in the order of the stages.
  private var spent = Array(repeating: 0, count: Stage.allCases.count)
  /// The bytes of all documents.
  package var bytes = 0

  package init() {}

  /// Runs a piece of work and counts its time for a stage.
  package mutating func measure<Result, Failure: Error>(
    _ stage: Stage, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = Stopwatch.now()
    defer { spent[index(of: stage)] += Stopwatch.now() - start }
    return try work()
  }

  package mutating func add(_ other: Timings) {
    for index in spent.indices { spent[index] += other.spent[index] }
    bytes += other.bytes
  }

  /// One line a stage: name, milliseconds, and megabytes (of 1,000,000 bytes) a second.
  package var report: [String] {
    Stage.allCases.map { stage in
      let time = spent[index(of: stage)]
      let speed = time > 0 ? bytes * 10_000 / time : 0
      return "\(stage.rawValue)\t\(tenths(time / 100_000)) ms\t\(tenths(speed)) MB/s"
    }
  }

  private func index(of stage: Stage) -> Int {
    switch stage {
    case .opening: 0
    case .profile: 1
    case .reading: 2
    case .outline: 3
    case .meaning: 4
    case .comparison: 5
    case .checking: 6
    case .rendering: 7
    }
  }

  private func tenths(_ count: Int) -> String { "\(count / 10).\(count % 10)" }
}
