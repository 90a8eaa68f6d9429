#if os(Linux)
  import Foundation
  import PolicyCommand
  import PolicyTestSupport
  import Testing

  @Suite("A site whose making is cut short")
  struct SiteCrashTests {
    /// A folder of policies, and the same with other words in them.
    private func sources(in scratch: Scratch, count: Int) throws -> [String] {
      try ["one", "two"].map { name in
        let folder = try scratch.makeFolder(name)
        for index in 0..<count {
          try scratch.file(
            "\(name)/school-\(index).txt", "School \(index) Policy\n\n1. Staff must not blog (\(name) \(index)).\n")
        }
        return folder
      }
    }

    private func tree(_ path: String) throws -> [String: Data] {
      var files: [String: Data] = [:]
      for name in FileManager.default.subpaths(atPath: path) ?? [] {
        var isDirectory: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isDirectory)
        if !isDirectory.boolValue { files[name] = try Data(contentsOf: URL(filePath: "\(path)/\(name)")) }
      }
      return files
    }

    @Test(
      "is one whole version whenever the program was killed, and the next run mends what is left",
      arguments: [(3, 60), (SiteLimits.remembered, 40)])
    func killed(policies: Int, times: Int) throws {
      let scratch = try Scratch()
      let sources = try sources(in: scratch, count: policies)
      var whole: [[String: Data]] = []
      var longest = 0.0
      for (index, source) in sources.enumerated() {
        let start = Date()
        #expect(Run("site", source, "-o", scratch.path("whole-\(index)")).status == .same)
        longest = max(longest, Date().timeIntervalSince(start))
        whole.append(try tree(scratch.path("whole-\(index)")))
      }
      let output = scratch.path("out")
      #expect(Run("site", sources[0], "-o", output).status == .same)
      var generator = SeededGenerator(seed: UInt64(policies))
      var killed = 0
      for round in 0..<times {
        let process = Process()
        process.executableURL = URL(filePath: Binary.path)
        process.arguments = ["site", sources[(round + 1) % 2], "-o", output, "-q"]
        try process.run()
        Thread.sleep(forTimeInterval: Double.random(in: 0...(1.2 * longest), using: &generator))
        if process.isRunning { killed += 1 }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let now = try tree(output)
        #expect(whole.contains(now), "after \(round) rounds")
      }
      #expect(killed > 0)
      #expect(Run("site", sources[1], "-o", output).status == .same)
      #expect(try tree(output) == whole[1])
    }

    @Test("stays the old one where a file can't be written to its end")
    func limited() throws {
      let scratch = try Scratch()
      let sources = try sources(in: scratch, count: 3)
      let output = scratch.path("out")
      #expect(Run("site", sources[0], "-o", output).status == .same)
      let before = try tree(output)
      let result = try Binary.shell("trap '' XFSZ; ulimit -f 4; policydiff site '\(sources[1])' -o '\(output)'")
      #expect(result.status == 2)
      #expect(result.messages.split(separator: "\n").count == 1, "\(result.messages)")
      #expect(try tree(output) == before)
      #expect(try scratch.names == ["one", "out", "two"])
    }

    /// Whether a test may have a file system of its own here.
    private static let canMount =
      (try? Binary.shell("unshare --user --map-root-user --mount sh -c 'mount -t tmpfs none /mnt'").status) == 0

    @Test("stays the old one on a full disk", .enabled(if: canMount, "needs leave to mount a small file system"))
    func fullDisk() throws {
      let scratch = try Scratch()
      let sources = try sources(in: scratch, count: 3)
      let script = """
        mount -t tmpfs -o size=1m none /mnt && policydiff site '\(sources[0])' -o /mnt/out -q && cp -r /mnt/out '\(scratch.path("before"))' &&
        { dd if=/dev/zero of=/mnt/filler bs=4k 2>/dev/null; policydiff site '\(sources[1])' -o /mnt/out; status=$?;
        cp -r /mnt/out '\(scratch.path("after"))'; rm /mnt/filler; ls -A /mnt; exit $status; }
        """
      try scratch.file("script", script)
      let result = try Binary.shell("unshare --user --map-root-user --mount sh '\(scratch.path("script"))'")
      #expect(result.status == 2, "\(result.messages)")
      #expect(result.messages.contains("free some space"), "\(result.messages)")
      #expect(result.output == "out\n")
      #expect(try tree(scratch.path("after")) == tree(scratch.path("before")))
    }
  }

  /// What the site takes for many.
  private enum SiteLimits {
    static let remembered = 100
  }
#endif
