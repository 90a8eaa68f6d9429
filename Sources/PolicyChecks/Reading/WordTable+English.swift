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
    table.add(.modal, "must shall should will would may might can could ought cannot can't won't shouldn't mustn't")
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
      "not must never all only do and or any no always should may will cannot both is are if the each every note important yes ever "
        + "please before after immediately don't own personal very")
    table.add(.selfName, "policy guide document procedure code it this")
    table.add(
      .reviewing,
      "review reviewed reviewing revised adopted approved agreed ratified looked look updated issued written wrote dated"
    )
    table.add(.choosing, "delete select choose amend")
    table.add(.filling, "insert enter add complete state specify name names date")
    table.add(.insertion, "insert inserted tbc tba xx xxx xxxx added")
    table.add(.slot, "name names date title job number organisation address email contact role")
    table.add(.or, "or")
    table.add(.your, "your")
    table.add(.recommending, "recommend recommends recommended recommending")
    table.add(.adopting, "adopt adoption")
    table.add(.adopted, "adopted ratified")
    table.add(.model, "model template draft sample specimen exemplar")
    table.add(.signing, "signed signature signatures sign")
    table.add(.form, "form acknowledgement declaration agreement consent slip receipt checklist")
    table.add(.pledging, "have agree understand confirm accept declare acknowledge will wish am")
    table.add(.attachment, "appendix appendices annex annexe annexes schedule")
    table.add(.plural, "sections parts appendices annexes paragraphs clauses paras")
    table.add(.listing, "and or to")
    table.add(.of, "of")
    table.add(.here, "this above below following such")
    table.add(
      .unit, "am pm per percent seconds hours hour minutes years months days weeks million thousand pounds miles")
    table.add(.statute, "act regulations order directive convention guidance")
    table.add(.pointing, "see under in to and or by with paragraph section at from of breach contrary")
    table.add(.never, "a an the and or our your their my nor whose")
    table.add(.doubling, "that had is do")
    table.add(.clashing, "is are was were of and the an which has")
    table.add(
      .pronounVerb,
      "it's he's she's that's there's what's who's i'm you're we're they're i've you've we've they've i'll you'll we'll "
        + "they'll he'd she'd i'd let's here's where's")
    table.add(.asking, "what who how when where why which can may do does should is are must will")
    table.add(
      .control,
      "version owner author date dated review reviewed approved approval adopted ratified signed responsible responsibility "
        + "reference ref status issue issued lead created updated prepared effective agreed written "
        + "drafted produced checked compiled maintained holder")
    table.addWithForms(.verb, verbs)
    table.add(.rank, "deputy assistant vice senior executive acting associate chief")
    table.add(.linking, "and of for in on the to with at or against by")
    table.add(.negation, "not never don't cannot mustn't prohibited forbidden")
    table.add(.reporting, "report reported notify notified")
    table.add(.duty, "must shall should to be will")
    table.add(.promptly, "immediately promptly always also be at once")
    table.add(.to, "to")
    table.add(
      .place,
      "road street lane avenue park house hall hospital foundation centre building award prize fund institute library law"
    )
    table.add(.passive, "be been being")
    table.add(
      .replacing,
      "replace replaces replaced replacing supersede supersedes superseded superseding repeal repeals repealed repealing "
        + "revoke revokes revoked revoking withdrawn")
    table.add(.formerly, "formerly previously")
    table.add(.stating, "states says provides reads advises follows warns requires stated said")
    table.add(.pending, "tbc tba tbd xxx xxxx")
    table.add(.awaited, "confirmed determined finalised")
    table.add(
      .open,
      "a an the our your my its their whose which if because although unless whether while than must shall cannot")
    table.add(.relative, "that which")
    table.add(.raising, "raise raised escalate escalated flag flagged disclose disclosed")
    table.addWithForms(.trouble, "concern incident complaint worry allegation misuse")
    table.add(.trouble, "breach breaches worries")
    table.add(.page, "page pages")
    table.add(.common, commonWords)
    table.add(.naming, "as called means mean abbreviated stands")
    table.add(
      .month,
      "january february march april may june july august september october november december jan feb mar apr jun jul aug "
        + "sept sep oct nov dec")
    return table
  }()
}
