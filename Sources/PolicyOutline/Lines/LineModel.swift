internal import PolicyText

/// The lines of one version, as read, for another version that has most of them too.
struct LineModel: Sendable {
  let document: SourceDocument
  let lines: [Line]
}
