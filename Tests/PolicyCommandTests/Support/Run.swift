import Foundation
import PolicyCommand
import PolicyTestSupport

/// One call of the program inside the test's process, and all that came of it.
struct Run {
  let status: ExitStatus
  let output: [UInt8]
  let messages: [String]

  /// - Parameter failure: what writing to standard output shall fail with.
  init(_ arguments: String..., environment: Environment = Environment(), failure: WriteFailure? = nil) {
    self.init(arguments: arguments, environment: environment, failure: failure)
  }

  init(arguments: [String], environment: Environment = Environment(), failure: WriteFailure? = nil) {
    var written: [UInt8] = []
    var said: [String] = []
    let program = Program(environment: environment) { bytes throws(WriteFailure) in
      if let failure { throw failure }
      written += bytes
    } messages: {
      said.append($0)
    }
    status = program.run(arguments)
    output = written
    messages = said
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The paths of the five policies, which exist wherever the tests run.
  static let policies = Repository.policies.map { Repository.file($0).path }
}
