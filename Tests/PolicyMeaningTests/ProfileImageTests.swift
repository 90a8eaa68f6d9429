import Foundation
import PolicyMeaning
import PolicyTestSupport
import Testing

@Suite("Profile images")
struct ProfileImageTests {
  @Test("the committed image is of the committed profile", arguments: ["school-social-media"])
  func isCurrent(name: String) throws {
    let json = try Repository.bytes("Templates/Profiles/\(name).json")
    let image = try Profile(json: json, name: name, path: name).image(of: json)
    let path = Repository.file("Sources/CTemplates/Images/\(name).image")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" { try Data(image).write(to: path) }
    let committed = try [UInt8](Data(contentsOf: path))
    #expect(committed == image, "run make profiles, which compiles the profiles anew")
  }

  @Test("a policy means the same whether its profile came from an image or from JSON")
  func meansTheSame() throws {
    let name = Profile.standardName
    let fromJSON = try Profile(json: Repository.bytes("Templates/Profiles/\(name).json"), name: name, path: name)
    let embedded = try Profile.embedded(named: name)
    for path in Repository.policies {
      let tree = try Repository.tree(path)
      let left = PolicyCompiler(profile: fromJSON).compile(tree)
      let right = PolicyCompiler(profile: embedded).compile(tree)
      #expect(left.provisions.map(\.rule) == right.provisions.map(\.rule))
      #expect(left.positions.map(\.stance) == right.positions.map(\.stance))
    }
  }
}
