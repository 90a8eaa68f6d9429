#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif
internal import Synchronization

/// Whether the user has asked a long run to end, with Ctrl-C or by a signal.
enum Interruption {
  private static let asked = Atomic(false)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  /// From now on such a signal is noted and does not end the program by itself.
  static func watch() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in Interruption.asked.store(true, ordering: .relaxed) }
      sigaddset(&set, number)
    }
    // Whoever started the program may have left them blocked.
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}
