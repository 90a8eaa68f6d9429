internal import PolicyReaders
internal import PolicyText

/// A site's folder as a preview shows it: files below it and nothing else.
package struct ServedFolder: Sendable {
  private let folder: String

  package init(_ folder: String) {
    self.folder = folder
  }

  package func response(to request: HTTPRequest) -> HTTPResponse {
    guard request.isLocal else { return HTTPResponse(.forbidden, "This preview answers this computer alone.") }
    guard request.method != .other else { return HTTPResponse(.notAllowed, "A preview can only be read.") }
    guard var components = request.components else { return HTTPResponse(.badRequest, "This is no address of a page.") }
    // What the site keeps for itself begins with a full stop.
    guard !components.contains(where: { $0.hasPrefix(".") }) else { return missing }
    let isFolder = Folder.exists(([folder] + components).joined(separator: "/"))
    if isFolder, !request.path.hasSuffix("/") {
      return HTTPResponse(.moved, "The page is at the address with a stroke at its end.", location: request.path + "/")
    }
    if isFolder { components.append("index.html") }
    let path = ([folder] + components).joined(separator: "/")
    guard !Folder.isLink(path), let body = try? InputFile.read(path) else { return missing }
    return HTTPResponse(.found, type: Self.type(of: path), body: body)
  }

  private var missing: HTTPResponse { HTTPResponse(.missing, "There is no such page.") }

  private static func type(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "json": "application/json"
    case "csv": "text/csv; charset=utf-8"
    case "md": "text/markdown; charset=utf-8"
    case "atom": "application/atom+xml"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    default: "application/octet-stream"
    }
  }
}
