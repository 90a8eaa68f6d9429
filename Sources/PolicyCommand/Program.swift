#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import PolicyText

/// The program as a function: from arguments and an environment to bytes and an exit status.
package struct Program {
  package let environment: Environment
  /// Takes what belongs on standard output.
  package let output: ([UInt8]) throws(WriteFailure) -> Void
  /// Takes what belongs on standard error, in whole lines.
  package let messages: (String) -> Void
  /// Whether the process ends with the program, so that nothing large need be let go piece by piece before.
  let endsProcess: Bool

  package init(
    environment: Environment, endsProcess: Bool = false, output: @escaping ([UInt8]) throws(WriteFailure) -> Void,
    messages: @escaping (String) -> Void
  ) {
    self.environment = environment
    self.endsProcess = endsProcess
    self.output = output
    self.messages = messages
  }

  /// Runs this process's arguments and ends it.
  package static func main() -> Never {
    FileDescriptor.prepareStandardStreams()
    let program = Program(environment: .current(), endsProcess: true) { bytes throws(WriteFailure) in
      try FileDescriptor.standardOutput.write(bytes)
    } messages: { line in
      // Where standard error is closed too, nobody is left to be told.
      try? FileDescriptor.standardError.write(Array("\(line)\n".utf8))
    }
    exit(program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  /// - Parameter arguments: without the program's own name.
  package func run(_ arguments: [String]) -> ExitStatus {
    do throws(Troubles) {
      return try perform(orTroubles(try ArgumentParser.parse(arguments)))
    } catch {
      for trouble in error.all { messages(Message.line(trouble)) }
      return .trouble
    }
  }

  private func perform(_ request: Request) throws(Troubles) -> ExitStatus {
    switch request {
    case .version: return try print("policydiff \(Version.number)\n")
    case .help(.program): return try print(HelpText.program())
    case .help(.command(let command)): return try print(HelpText.command(command))
    case .help(.topics(let settings)):
      let profile = try orTroubles(try ProfileLoading.profile(settings.profile))
      return try print(HelpText.topics(of: profile))
    case .job(let job, let settings): return try JobRunner(program: self, settings: settings).run(job)
    }
  }

  private func print(_ text: String) throws(Troubles) -> ExitStatus {
    try write(Array(text.utf8))
    return .same
  }

  /// Writes to standard output. Nothing is said of a reader that went away, as after `| head`.
  package func write(_ bytes: [UInt8]) throws(Troubles) {
    do throws(WriteFailure) {
      try output(bytes)
    } catch {
      throw error == .closedPipe ? Troubles([]) : Troubles(Trouble("standard output", error.advice))
    }
  }
}
