package import PolicyText

/// Removes a folder of the program's own.
package enum SiteRemoval {
  /// Links are removed, not followed. Nothing there is no failure.
  package static func remove(_ folder: String) throws(Trouble) { try FileSystem.removeDirectory(folder) }
}
