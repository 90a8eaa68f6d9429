internal import CProcess

/// The variables of this process, for programs that are set up by their own: git finds its settings and a repository so.
enum InheritedVariables {
  static func all() -> [String: String] {
    var variables: [String: String] = [:]
    var index = 0
    while let entry = policydiff_variable(index) {
      let text = String(cString: entry)
      index += 1
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else { continue }
      variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
    }
    return variables
  }
}
