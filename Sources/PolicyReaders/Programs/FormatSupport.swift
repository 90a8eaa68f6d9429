package import PolicyText

/// Whether a format can be read on this machine, and through what.
package enum FormatSupport: Sendable {
  case builtIn
  /// Through a program of another package, and what that loses.
  case through(String, loss: String?)
  /// It takes one of these packages, the best first.
  case missing(packages: [String])

  package static func of(_ format: DocumentFormat) -> FormatSupport {
    let converters = Converter.all(for: format)
    guard !converters.isEmpty else { return .builtIn }
    guard let installed = converters.first(where: \.isInstalled) else {
      return .missing(packages: converters.map(\.package))
    }
    return .through(installed.name, loss: installed.loss)
  }
}
