import Foundation
import PolicyText
import Testing

@testable import PolicySite

@Suite("Publishing where directories can't be exchanged")
struct SitePlaceTests {
  private let folder: TemporaryFolder
  private let place: SitePlace

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("old", to: "out/index.html")
    place = try SitePlace(folder.path + "/out")
  }

  @Test("the old site gives way to the new in two steps")
  func twoSteps() throws {
    try folder.write("new", to: ".out.policydiff-new/index.html")
    try place.publishInTwoSteps()
    #expect(folder.files == [".out.policydiff-old/index.html", "out/index.html"])
    #expect(folder.text("out/index.html") == "new")
  }

  @Test("the old site comes back when the second step fails")
  func failure() {
    #expect(throws: Trouble.self) { try place.publishInTwoSteps() }
    #expect(folder.files == ["out/index.html"])
  }
}
