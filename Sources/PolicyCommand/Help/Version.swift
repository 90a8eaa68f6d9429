/// The version that `--version` prints. The changelog's newest heading names the same.
package enum Version {
  package static let number = "0.1.0"
}
