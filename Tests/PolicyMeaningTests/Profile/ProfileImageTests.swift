import Foundation
import PolicyTestSupport
import Testing

@testable import PolicyMeaning

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

  @Test("an image that was cut short, or is of another profile or version, is refused")
  func refused() throws {
    let json = try Repository.bytes("Templates/Profiles/\(Profile.standardName).json")
    let image = try Profile(json: json, name: Profile.standardName, path: "x").image(of: json)
    func isRead(_ image: [UInt8], of json: [UInt8]) -> Bool {
      // Aligned as the program's own is.
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: image.count, alignment: ImageReader.alignment)
      defer { memory.deallocate() }
      memory.copyBytes(from: image)
      return json.withUnsafeBufferPointer {
        Profile(image: UnsafeBufferPointer(memory.bindMemory(to: UInt8.self)), of: $0) != nil
      }
    }
    #expect(isRead(image, of: json))
    for count in stride(from: 0, to: image.count, by: 997) { #expect(!isRead(Array(image[..<count]), of: json)) }
    #expect(!isRead(Array(image.dropLast(1)), of: json))
    #expect(!isRead(image, of: json + [0x20]))
    for place in [0, 31, 32, 1000, json.count - 1] {
      var other = json
      other[place] ^= 1
      #expect(!isRead(image, of: other))
    }
    #expect(!isRead([image[0] ^ 2] + image.dropFirst(), of: json))
  }
}
