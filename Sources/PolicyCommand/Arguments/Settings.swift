package import PolicyChecks
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
  /// A name that the program carries, or the path of a JSON file; nil where none is named.
  package var namedProfile: String?
  package var profile: String { namedProfile ?? Profile.standardName }
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
  /// Overrules what configuration files say; an error fails where nothing is said.
  package var failureLevel: FailureLevel?
  /// Which configuration files `check` heeds.
  package var configuration: ConfigurationChoice = .search
  /// The file of findings that are known and may stay.
  package var baseline: String?
  /// Whether `check` writes what it finds to that file.
  package var writesBaseline = false
  /// Why findings that are written to it may stay, and the last day on which they may.
  package var reason: String?
  package var until: CalendarDate?
  /// Whether `check` mends what it safely can.
  package var fixes = false
  /// Whether it then only shows what it would do.
  package var isDryRun = false
  /// Whether `check` only says what is configured.
  package var printsConfiguration = false
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
