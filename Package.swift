// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A stage of the one-way flow. It may import only the stages named, all of which stand before it.
func stage(_ name: String, after earlier: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: earlier, swiftSettings: strict)
}

let stages: [Target.Dependency] = [
  "PolicyThreads",
  "PolicyText", "PolicyJSON", "PolicyReaders", "PolicyOutline", "PolicyMeaning", "PolicyComparison", "PolicyChecks",
  "PolicyRendering", "PolicySite",
  "PolicyCommand",
]

/// The tests of one stage. Tests may use any stage, as they run documents through all that stand before theirs.
func tests(of stage: String) -> Target {
  .testTarget(name: "\(stage)Tests", dependencies: stages + ["PolicyTestSupport"], swiftSettings: strict)
}

let package = Package(
  name: "policydiff",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "policydiff", targets: ["policydiff"])],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CJansson", pkgConfig: "jansson",
      providers: [.apt(["libjansson-dev"]), .brew(["jansson"])]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .systemLibrary(
      name: "CMiniZip", pkgConfig: "minizip",
      providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
    .systemLibrary(
      name: "CStemmer",
      providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .target(name: "CTemplates"),
    .target(name: "CExchange"),
    .target(name: "CProcess"),

    stage("PolicyThreads"),
    stage("PolicyText"),
    stage("PolicyJSON", after: ["PolicyText", "CJansson"]),
    stage("PolicyReaders", after: ["PolicyText", "CLibXML2", "CCMark", "CMiniZip", "CProcess"]),
    stage("PolicyOutline", after: ["PolicyThreads", "PolicyText"]),
    stage(
      "PolicyMeaning",
      after: ["PolicyThreads", "PolicyText", "PolicyJSON", "PolicyOutline", "CStemmer", "CTemplates"]),
    stage("PolicyComparison", after: ["PolicyThreads", "PolicyText", "PolicyOutline", "PolicyMeaning"]),
    stage("PolicyChecks", after: ["PolicyText", "PolicyJSON", "PolicyOutline", "PolicyMeaning", "CTemplates"]),
    stage(
      "PolicyRendering",
      after: [
        "PolicyText", "PolicyOutline", "PolicyMeaning", "PolicyComparison", "PolicyChecks", "CMessageDigest", "CXXHash",
        "CTemplates",
      ]),
    stage(
      "PolicySite",
      after: [
        "PolicyText", "PolicyJSON", "PolicyOutline", "PolicyMeaning", "PolicyComparison", "PolicyRendering",
        "CExchange",
      ]),
    stage(
      "PolicyCommand",
      after: [
        "PolicyThreads", "PolicyText", "PolicyReaders", "PolicyOutline", "PolicyMeaning", "PolicyComparison",
        "PolicyChecks",
        "PolicyRendering", "PolicySite", "PolicyJSON",
      ]),
    .executableTarget(
      name: "policydiff", dependencies: ["PolicyCommand"], swiftSettings: strict),

    .target(
      name: "PolicyTestSupport", dependencies: stages + ["CCMark", "CMiniZip"], path: "Tests/PolicyTestSupport",
      swiftSettings: strict),
    tests(of: "PolicyThreads"),
    tests(of: "PolicyText"),
    tests(of: "PolicyJSON"),
    tests(of: "PolicyReaders"),
    tests(of: "PolicyOutline"),
    tests(of: "PolicyMeaning"),
    tests(of: "PolicyComparison"),
    tests(of: "PolicyChecks"),
    tests(of: "PolicyRendering"),
    tests(of: "PolicySite"),
    tests(of: "PolicyCommand"),
  ]
)
