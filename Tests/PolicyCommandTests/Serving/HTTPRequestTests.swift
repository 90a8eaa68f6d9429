import PolicyCommand
import Testing

@Suite("A request to a preview")
struct HTTPRequestTests {
  private func request(_ line: String, host: String = "localhost:8000") -> HTTPRequest? {
    HTTPRequest(Array("\(line)\r\nHost: \(host)\r\n\r\n".utf8))
  }

  @Test("is read by its method, its path without the query, and its host")
  func read() throws {
    let request = try #require(self.request("GET /policies/a%20b.html?x=1 HTTP/1.1"))
    #expect(request.method == .get)
    #expect(request.components == ["policies", "a b.html"])
    #expect(request.isLocal)
    #expect(try #require(self.request("HEAD / HTTP/1.0")).components == [])
    #expect(try #require(self.request("POST / HTTP/1.1")).method == .other)
  }

  @Test(
    "never leads out of the folder",
    arguments: [
      "/../secret", "/a/../../secret", "/%2e%2e/secret", "/a/%2E%2E/%2e%2e/secret", "/./x", "/%00", "/%ff", "/%zz",
      "/%2",
    ])
  func traversal(path: String) throws {
    #expect(try #require(request("GET \(path) HTTP/1.1")).components == nil)
  }

  @Test(
    "counts as local only under this machine's own names", arguments: ["evil.example", "localhost.evil.example", ""])
  func host(name: String) throws {
    let request = try #require(self.request("GET / HTTP/1.1", host: name))
    #expect(!request.isLocal)
  }

  @Test(
    "is refused where it is none", arguments: ["", "GET", "GET / FTP/1", "GET  / HTTP/1.1", "GET http://x/ HTTP/1.1"])
  func nonsense(line: String) {
    #expect(request(line) == nil)
  }
}
