package import PolicyText
internal import PolicyThreads

/// Infers the outline of a document from its blocks.
package enum Outline {
  /// Never fails: text that shows no structure becomes paragraphs.
  ///
  /// Every pass is linear in the document. Lines are told from furniture and joined into passages first; what each passage
  /// is comes next, with its neighbours as evidence; where it stands comes last.
  ///
  /// - Parameter threads: at most how many work at once; the tree is the same whatever the number.
  package static func infer(_ document: SourceDocument, threads: Int = 1) -> ClauseTree {
    infer(Draft(document, threads: threads))
  }

  /// The same for versions of one text, faster: lines that one has of another are read once.
  package static func infer(versions: [SourceDocument], threads: Int = 1) -> [ClauseTree] {
    var lines: [[Line]] = []
    for version in versions {
      let model = lines.first.map { LineModel(document: versions[0], lines: $0) }
      lines.append(LineReading.lines(of: version, like: model, threads: threads))
    }
    let drafts = zip(versions, lines).map { Handover(Draft($0, $1)) }
    lines = []
    return Workers.map(versions.count, threads: threads) { index in
      drafts[index].take().map { infer($0) } ?? ClauseTree(document: versions[index])
    }
  }

  private static func infer(_ draft: consuming Draft) -> ClauseTree {
    var draft = draft
    ContentsList.mark(&draft)
    PageNumbers.mark(&draft)
    RunningLines.mark(&draft)
    BareNumbers.settle(&draft)
    PassageAssembly.assemble(&draft)
    LabelReadings.settle(&draft)
    LooseTables.mark(&draft)
    TitleSearch.mark(&draft)
    TitleEchoes.mark(&draft)
    Signatures.mark(&draft)
    DocumentControl.mark(&draft)
    Footnotes.mark(&draft)
    NumberedHeadings.mark(&draft)
    Questions.mark(&draft)
    PlainHeadings.mark(&draft)
    ImplicitItems.mark(&draft)
    LeadIns.mark(&draft)
    Quotations.mark(&draft)
    HeadingRanks.settle(&draft)
    return TreeEmission.tree(of: draft)
  }
}
