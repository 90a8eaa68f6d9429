import Foundation

/// Does long work on a thread of its own, so that the few threads that all tests share stay free for those that have time
/// limits. What is expected of the result is for the test to say: that thread belongs to no test.
func onOwnThread<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
  await withCheckedContinuation { continuation in
    Thread { continuation.resume(returning: work()) }.start()
  }
}
