internal import PolicyText

/// A run of another program that is not trusted with more than it needs: no shell, an environment of its own, no network, and
/// limits on time, memory and output. Whatever it started is ended with it.
struct ChildProcess {
  struct Limits {
    /// Wall-clock time for all of the run.
    var seconds = 60
    /// Address space of each process, in bytes. Held on Linux only; macOS has no such limit.
    var memory = 1 << 30
    /// Bytes on standard output.
    var output = 64 << 20
  }

  /// How a program ended that kept within its limits.
  struct Outcome {
    var status: Int32
    var output: [UInt8]
    /// What it wrote on standard error, up to `ChildProcess.messagesKept` bytes.
    var messages: [UInt8]
  }

  enum Failure: Error, Hashable {
    /// It could not be started, or not be given its input: an error number of the system.
    case notStarted(Int32)
    case tookTooLong(seconds: Int)
    case wroteTooMuch(bytes: Int)
    /// A signal ended it, as after a crash or for want of memory.
    case killed(signal: Int32)
    /// It ended, but not with what it was run for.
    case wroteNothing
  }

  static let messagesKept = 1 << 16

  /// The path of the program.
  let program: String
  /// Without the program's own name.
  let arguments: [String]
  var limits = Limits()
  /// Variables beside PATH and a locale, which is always C.UTF-8 so that the output is the same everywhere.
  var variables: [String: String] = [:]
  var confinement = Confinement.offline

  /// Runs the program with some bytes as its standard input, a file that it may also seek in.
  ///
  /// Safe to call on several threads at once. An exit status other than 0 is no failure here: what it means differs.
  func run(input: [UInt8] = []) throws(Failure) -> Outcome {
    let child = try SpawnedProcess(self, input: input)
    let stopwatch = ContinuousClock.now + .seconds(limits.seconds)
    var output: [UInt8] = []
    var messages: [UInt8] = []
    do throws(Failure) {
      while let (stream, bytes) = try child.read(until: stopwatch) {
        switch stream {
        case .output:
          output.append(contentsOf: bytes)
          guard output.count <= limits.output else { throw Failure.wroteTooMuch(bytes: limits.output) }
        case .messages:
          messages.append(contentsOf: bytes.prefix(Self.messagesKept - messages.count))
        }
      }
      let status = try child.wait(until: stopwatch)
      return Outcome(status: status, output: output, messages: messages)
    } catch {
      child.kill()
      guard case .tookTooLong = error else { throw error }
      throw .tookTooLong(seconds: limits.seconds)
    }
  }
}

extension ChildProcess.Failure {
  /// What happened to a file that a program was to read.
  ///
  /// - Parameter program: what people call it.
  func trouble(_ path: String, program: String) -> Trouble {
    let advice = "save it in another format, such as text"
    return switch self {
    case .notStarted(let error): Trouble(path, "\(program) could not be started (system error \(error)); \(advice)")
    case .tookTooLong(let seconds): Trouble(path, "\(program) took more than \(seconds) seconds to read it; \(advice)")
    case .wroteTooMuch(let bytes):
      Trouble(path, "\(program) made more than \(bytes >> 20) MiB of it, as of no policy; \(advice)")
    case .killed(let signal): Trouble(path, "\(program) broke down over it (signal \(signal)); \(advice)")
    case .wroteNothing:
      Trouble(path, "\(program) can't read it: it may be damaged or protected by a password; \(advice)")
    }
  }
}
