package import PolicyMeaning
package import PolicyReaders
package import PolicyRendering
package import PolicyText

/// What the options of one call say. Every member has the value that holds where its option is not given.
package struct Settings: Sendable {
  /// Where the result goes.
  package enum Destination: Hashable, Sendable {
    case standardOutput
    case path(String)
  }

  package var format: OutputFormat?
  package var destination: Destination = .standardOutput
  /// A name that the program carries, or the path of a JSON file.
  package var profile = Profile.standardName
  package var today: CalendarDate?
  /// Ids of topics or of groups of them; all where empty.
  package var topics: [String] = []
  package var onlyDifferences = false
  /// What the operands of `changes` are.
  package enum ChangeOperands: Sendable {
    case files
    /// Revisions of git and a file.
    case revisions
    /// What git hands to a program that it calls for a diff.
    case git
  }

  package var changeOperands: ChangeOperands = .files
  /// Which changes between two versions are shown, and how much of them.
  package var changes: ChangeScope = .all
  package var changeDetail: ChangeDetail = .report
  package var colour: ColourChoice = .auto
  /// How many threads; as many as there are processors where nil.
  package var jobs: Int?
  package var failureLevel: FailureLevel = .error
  /// Overrides what a file's content and name say about its format.
  package var sourceFormat: DocumentFormat?
  /// The folder whose files take the place of the program's own templates.
  package var templates: String?
  /// Where the preview is: 0 for any port that is free.
  package var port = 8000
  /// Which version is read of a document with changes that nobody has accepted or rejected.
  package var trackedChanges: TrackedChanges = .final
  package var isQuiet = false
  package var showsTimings = false
  /// Whether `site` only says if the published site is current.
  package var checksOnly = false

  package init() {}
}
