internal import PolicyText

/// Why bytes could not be written.
package enum WriteFailure: Error, Hashable, Sendable {
  /// Nobody reads the pipe any more, as after `| head`: nothing that the user must be told.
  case closedPipe
  case noSpace
  /// The system's own words.
  case other(String)

  package var advice: String {
    switch self {
    case .closedPipe: "nobody reads the output any more"
    case .noSpace: "no space left to write the output; free some space or write elsewhere with -o"
    case .other(let reason): "can't write the output (\(reason)); check the place and its permissions"
    }
  }
}
