internal import CProcess

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A process that was started, leads a group of its own and is waited for. No pointer of the system leaves this file.
struct SpawnedProcess {
  enum Stream {
    case output
    case messages
  }

  private let id: pid_t
  private let output: Pipe
  private let messages: Pipe

  init(_ child: ChildProcess, input: [UInt8]) throws(ChildProcess.Failure) {
    let input = try UnnamedFile(holding: input)
    output = try Pipe()
    messages = try Pipe()
    id = try Self.spawn(child, streams: [input.descriptor, output.writing, messages.writing])
    output.closeWriting()
    messages.closeWriting()
  }

  /// The next bytes that the process wrote; nil when both of its streams have ended.
  ///
  /// - Throws: `.tookTooLong` when the time is over; the seconds are for the caller to tell.
  func read(until deadline: ContinuousClock.Instant) throws(ChildProcess.Failure) -> (Stream, [UInt8])? {
    while output.isOpen || messages.isOpen {
      var waiting = [
        pollfd(fd: output.reading, events: Int16(POLLIN), revents: 0),
        pollfd(fd: messages.reading, events: Int16(POLLIN), revents: 0),
      ]
      // A negative descriptor is not waited for.
      if !output.isOpen { waiting[0].fd = -1 }
      if !messages.isOpen { waiting[1].fd = -1 }
      guard poll(&waiting, 2, try Self.milliseconds(until: deadline)) > 0 else { continue }
      for (index, stream) in [Stream.output, .messages].enumerated() where waiting[index].revents != 0 {
        if let bytes = (stream == .output ? output : messages).next() { return (stream, bytes) }
      }
    }
    return nil
  }

  /// Waits for the end of a process that closed its streams, and ends what it may have left behind.
  ///
  /// - Returns: its exit status.
  func wait(until deadline: ContinuousClock.Instant) throws(ChildProcess.Failure) -> Int32 {
    var pause: Int32 = 0
    var information = siginfo_t()
    // Not reaped yet, so that its number still stands for its group and for no other.
    while waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT) == 0, information.si_signo == 0 {
      _ = poll(nil, 0, min(pause, try Self.milliseconds(until: deadline)))
      pause = min(pause + 1, 20)
    }
    let status = reap()
    let signal = status & 0x7F
    guard signal == 0 else { throw .killed(signal: signal) }
    return status >> 8 & 0xFF
  }

  /// Ends the process and its group at once.
  func kill() {
    _ = reap()
  }

  private func reap() -> Int32 {
    var status: Int32 = 0
    _ = system_kill(-id, SIGKILL)
    while waitpid(id, &status, 0) == -1, errno == EINTR {}
    return status
  }

  /// - Throws: `.tookTooLong` when none are left.
  private static func milliseconds(until deadline: ContinuousClock.Instant) throws(ChildProcess.Failure) -> Int32 {
    let left = ContinuousClock.now.duration(to: deadline).components
    guard left.seconds >= 0, left.attoseconds >= 0 else { throw .tookTooLong(seconds: 0) }
    return Int32(clamping: left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1)
  }

  /// - Parameter streams: what become descriptors 0, 1 and 2.
  private static func spawn(_ child: ChildProcess, streams: [Int32]) throws(ChildProcess.Failure) -> pid_t {
    var variables = child.variables
    variables["PATH"] = InstalledProgram.searchPath
    variables["LC_ALL"] = "C.UTF-8"
    let arguments = CStrings([child.program] + child.arguments)
    let environment = CStrings(variables.map { "\($0)=\($1)" }.sorted())
    var id: pid_t = 0
    let readable = child.confinement.readablePaths(toRun: child.program).map { CStrings($0) }
    let folder = CStrings([child.confinement.folder].compactMap(\.self))
    let confinement = policydiff_confinement(
      is_online: child.confinement.isOnline ? 1 : 0, readable: readable?.constants, writable: folder.pointers[0])
    // The limit on processor time also holds when this process is ended and nobody watches the clock any more.
    let error = policydiff_spawn(
      child.program, arguments.pointers, environment.pointers, streams, UInt64(child.limits.memory),
      UInt64(child.limits.seconds), confinement, &id)
    for strings in [arguments, environment, folder, readable] { withExtendedLifetime(strings) {} }
    guard error == 0 else { throw .notStarted(error) }
    return id
  }

  /// Copies of strings as C takes a list of them, ended by a null pointer. They go with their owner.
  private final class CStrings {
    let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    private let count: Int

    init(_ strings: [String]) {
      count = strings.count
      pointers = .allocate(capacity: count + 1)
      for (index, string) in strings.enumerated() { (pointers + index).initialize(to: strdup(string)) }
      (pointers + count).initialize(to: nil)
    }

    deinit {
      for index in 0..<count { free(pointers[index]) }
      pointers.deallocate()
    }

    /// The list for C functions that promise not to change it.
    var constants: UnsafePointer<UnsafePointer<CChar>?> {
      UnsafeRawPointer(pointers).assumingMemoryBound(to: UnsafePointer<CChar>?.self)
    }
  }

  /// Takes what the process writes on one of its streams.
  private final class Pipe {
    let reading: Int32
    let writing: Int32
    private(set) var isOpen = true
    private var isWritable = true

    init() throws(ChildProcess.Failure) {
      var ends: [Int32] = [-1, -1]
      guard policydiff_pipe(&ends) == 0 else { throw .notStarted(errno) }
      (reading, writing) = (ends[0], ends[1])
    }

    deinit {
      closeWriting()
      close(reading)
    }

    func closeWriting() {
      guard isWritable else { return }
      isWritable = false
      close(writing)
    }

    /// What can be read at once; nil at the end.
    func next() -> [UInt8]? {
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, system_read(reading, buffer.baseAddress, buffer.count))
      }
      guard bytes.isEmpty else { return bytes }
      isOpen = false
      return nil
    }
  }

  /// A file without a name, which goes when both processes have closed it.
  private struct UnnamedFile: ~Copyable {
    let descriptor: Int32

    init(holding bytes: [UInt8]) throws(ChildProcess.Failure) {
      guard !bytes.isEmpty else {
        descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC)
        return
      }
      var template = Array("\(TemporaryFolder.parent)/policydiff-XXXXXX".utf8CString)
      descriptor = mkstemp(&template)
      guard descriptor >= 0 else { throw .notStarted(errno) }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      unlink(template)
      var written = 0
      while written < bytes.count {
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written) }
        guard count > 0 || errno == EINTR else { throw .notStarted(errno) }
        written += max(count, 0)
      }
      lseek(descriptor, 0, SEEK_SET)
    }

    deinit { close(descriptor) }
  }
}

/// The C library's functions, which methods of these names hide.
private func system_kill(_ id: pid_t, _ signal: Int32) -> Int32 { kill(id, signal) }
private func system_read(_ descriptor: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
