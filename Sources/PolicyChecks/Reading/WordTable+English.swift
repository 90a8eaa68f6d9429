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
      "not must never all only do and or any no always should may will cannot both is are if the each every note important "
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
    table.add(.here, "this above below")
    table.add(.statute, "act regulations order directive convention kcsie guidance")
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
        + "reference ref status issue issued lead created updated prepared effective agreed")
    table.addWithForms(.verb, verbs)
    table.add(.rank, "deputy assistant vice senior executive acting associate chief")
    table.add(.linking, "and of for in on the to with at or against by")
    table.add(.negation, "not never don't cannot mustn't prohibited forbidden")
    table.add(.reporting, "report reported notify notified")
    table.add(.duty, "must shall should to be will")
    table.add(.promptly, "immediately promptly always also be at once")
    table.add(.to, "to")
    table.add(.page, "page pages")
    table.add(.common, commonWords)
    table.add(.naming, "as called means mean abbreviated stands")
    table.add(
      .month,
      "january february march april may june july august september october november december jan feb mar apr jun jul aug "
        + "sept sep oct nov dec")
    return table
  }()

  /// Finite forms and bases of the verbs that policies use. Those that are nouns as well are among them: whoever looks
  /// for a sentence without a verb must be sure.
  private static let verbs = """
    accept accepts access accesses act acts add adds address adopt adopts advise advises affect affects agree agrees aim \
    aims allow allows answer answers appear appears apply applies approve approves arise arises ask asks attend avoid \
    bear became become becomes began begin begins believe believes belong belongs block breach breaches break breaks bring \
    brings build bully call calls came cause causes change changes check checks choose click close come comes comment \
    communicate comply complies concern concerns conduct confirm confirms consider considers constitute constitutes \
    contact contacts contain contains continue continues contribute control count counts cover covers create creates deal \
    deals decide decides decline defame define defines delete depend depends describe describes develop disclose discuss \
    display does encourage encourages end ends endorse enable enables engage enjoy ensure ensures exist exists expect \
    expects explain explains extend extends face faces fail fails fall falls feel feels find finds follow follows form \
    film forms gave get gets give gives go goes grew grow had happen happens harass harm hear hears help helps hold holds hope \
    hopes identify include includes inform informs intend intends involve involves keep keeps knew know knows lead leads \
    learn leave leaves let lets lie lies like likes limit limits link links listen live lives log look looks lose made \
    maintain maintains make makes manage manages mean means meet meets mention message monitor monitors move name names need needs \
    note notes notify obtain occur occurs offer offers open opens own owns pass pay permit permits place places play plays \
    please point points pop post posts prefer prepare present presents prevent prevents print prohibit prohibits promote \
    promotes protect protects provide provides publish put puts raise raises read reads receive receives recognise \
    recognises record records refer refers reflect reflects refrain refuse regard regards relate relates rely remain \
    remains remember remind remove reply report reports represent represents request requests require requires reserve \
    reserves respect respects respond result results retain review reviews run runs said saw say says screenshot search \
    see seek seeks seem seems send sends serve serves set sets share shares show shows sign signs speak speaks spend stand \
    stands start starts state states stay stays stop stops store suffer suggest suggests supersedes support supports take \
    takes talk talks teach tell tells thank think thinks took treat treats trust try turn understand undertake update \
    uphold upload urge use uses value view visit wait want wants warn warns welcome went wish wishes work works worry \
    write writes wrote
    """

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
