extension WordTable {
  /// English as rules need to know it.
  static let english: WordTable = {
    var table = WordTable()
    table.add(.shortened, "mr mrs ms dr prof rev revd fr st etc eg ie vs no nos inc para paras ref approx")
    table.add(.article, "a an the")
    table.add(.determiner, "my your his her its our their this that these those any each every some no all both")
    table.add(
      .preposition,
      "of to in on at by for from with within without into onto upon about above after against among around before behind "
        + "below beneath beside between beyond during except inside near off over per since through throughout towards "
        + "toward under until up via as than regarding concerning including")
    table.add(.conjunction, "and or but nor if when where while because although unless whether so that whereas once")
    table.add(.pronoun, "i you he she it we they them him us me who whom which what anyone everyone someone nobody one")
    table.add(.modal, "must shall should will would may might can could cannot can't won't shouldn't mustn't")
    table.add(
      .auxiliary,
      "is are was were am be been being has have had having do does did isn't aren't wasn't weren't hasn't haven't don't "
        + "doesn't didn't")
    table.add(
      .dangling, "a an the of and or to from than our your their its my nor if whose at into with by for as that")
    table.add(.honorific, "mr mrs ms miss dr sir dame professor prof revd reverend mx")
    table.add(
      .division,
      "section sections part parts appendix appendices annex annexe annexes schedule paragraph paragraphs para paras "
        + "clause clauses chapter")
    table.add(
      .telling,
      "report reported reports inform informed notify notified tell told alert alerted raise raised refer referred")
    table.add(
      .emphasis,
      "not must never all only do and or any no always should may will cannot both is are if the each every note important "
        + "please before after immediately don't own personal very")
    table.add(.selfName, "policy guide document procedure code it this")
    table.add(
      .reviewing,
      "review reviewed reviewing revised adopted approved agreed ratified looked look updated issued written wrote dated"
    )
    table.add(.page, "page pages")
    table.add(.common, commonWords)
    table.add(.naming, "as called means mean abbreviated stands")
    table.add(
      .month,
      "january february march april may june july august september october november december jan feb mar apr jun jul aug "
        + "sept sep oct nov dec")
    return table
  }()

  /// Words that differ in a letter or two from others that policies use ("contract", "contact"), and what headings are
  /// made of.
  private static let commonWords = """
    abuse access account accounts action actions additional address advice agreement aims annual appeal appeals appendix \
    application applications approach approval assessment behaviour breach breaches bullying business cases code \
    comment comments commitment communication communications community complaint complaints compliance conduct \
    confidential confidentiality consent consequence consequences contact contacts content contents context contract \
    contracts control copyright courtesy data date dates definition definitions details digital disciplinary discipline \
    duties duty education email employee employees employer employment equality equipment ethos event events example \
    examples exception exceptions expectation expectations family family form forms formal framework freedom friend \
    friends friendship friendships further general good group groups guidance guideline guidelines harassment health \
    image images implementation incident incidents induction information internet introduction investigation issue \
    issues judgement key language law leadership learning legal legislation liability links list local management \
    manager managers matters media meaning media meeting meetings member members message messages monitoring music \
    network networking networks notice objectives official online opportunities organisation other others overview \
    parent parents part parties passwords people permission permissions person personal phone phones photos photographs \
    police policies policy posting posts practice preface press principle principles privacy private procedure \
    procedures process professional profile prohibited protection provision provisions public publication publicity \
    purpose question questions reference references regulation related relationship relationships reporting requests \
    requirements respect response responsibilities responsibility responsible review rights risk risks role roles rule \
    rules safety sanction sanctions scenario scenarios scope section secure security service services setting settings \
    sharing sites social standard standards statement status steps summary support system systems team teams technology \
    terms third training travel trips use useful user users using values version video videos visits volunteer \
    volunteers website websites welfare work working
    """
}
