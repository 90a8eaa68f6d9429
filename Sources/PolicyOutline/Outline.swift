package import PolicyText

/// Infers the outline of a document from its blocks.
package enum Outline {
  /// Never fails: text that shows no structure becomes paragraphs.
  ///
  /// Every pass is linear in the document. Lines are told from furniture and joined into passages first; what each passage
  /// is comes next, with its neighbours as evidence; where it stands comes last.
  ///
  /// - Parameter threads: at most how many work at once; the tree is the same whatever the number.
  package static func infer(_ document: SourceDocument, threads: Int = 1) -> ClauseTree {
    var draft = Draft(document, threads: threads)
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
