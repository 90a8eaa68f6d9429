/// The long lists of English words.
extension WordTable {
  /// Finite forms and bases of the verbs that policies use. Those that are nouns as well are among them: whoever looks
  /// for a sentence without a verb must be sure.
  static let verbs = """
    accept accepts access accesses act acts add adds address adopt adopts advise advises affect affects agree agrees \
    aim aims allow allows answer answers appear appears apply applies approve approves arise arises ask asks attend \
    avoid bear became become becomes began begin begins believe believes belong belongs block breach breaches break \
    breaks bring brings build bully call calls came cause causes change changes check checks choose click close come \
    comes comment communicate comply complies concern concerns conduct confirm confirms consider considers \
    constitute constitutes contact contacts contain contains continue continues contribute control count counts \
    cover covers create creates deal deals decide decides decline defame define defines delete depend depends \
    describe describes develop disclose discuss display does encourage encourages end ends endorse enable enables \
    engage enjoy ensure ensures exist exists expect expects explain explains extend extends face faces fail fails \
    fall falls feel feels find finds follow follows form film forms gave get gets give gives go goes grew grow had \
    happen happens harass harm hear hears help helps hold holds hope hopes identify include includes inform informs \
    intend intends involve involves keep keeps knew know knows lead leads learn leave leaves let lets lie lies like \
    likes limit limits link links listen live lives log look looks lose made maintain maintains make makes manage \
    manages mean means meet meets mention message monitor monitors move name names need needs note notes notify \
    obtain occur occurs offer offers open opens own owns pass pay permit permits place places play plays please \
    point points pop post posts prefer prepare present presents prevent prevents print prohibit prohibits promote \
    promotes protect protects provide provides publish put puts raise raises read reads receive receives recognise \
    recognises record records refer refers reflect reflects refrain refuse regard regards relate relates rely remain \
    remains remember remind remove reply report reports represent represents request requests require requires \
    reserve reserves respect respects respond result results retain review reviews run runs said saw say says \
    screenshot search see seek seeks seem seems send sends serve serves set sets share shares show shows sign signs \
    speak speaks spend stand stands start starts state states stay stays stop stops store suffer suggest suggests \
    supersedes support supports take takes talk talks teach tell tells thank think thinks took treat treats trust \
    try turn understand undertake update uphold upload urge use uses value view visit wait want wants warn warns \
    welcome went wish wishes work works worry write writes wrote ought sit sells sell film mention
    """

  /// Words that differ in a letter or two from others that policies use ("contract", "contact"), and what headings are
  /// made of.
  static let commonWords = """
    abuse access account accounts action actions additional address advice agreement aims annual appeal appeals \
    appendix application applications approach approval assessment behaviour breach breaches bullying business cases \
    code comment comments commitment communication communications community complaint complaints compliance conduct \
    confidential confidentiality consent consequence consequences contact contacts content contents context contract \
    contracts control copyright courtesy data date dates definition definitions details digital discipline duties \
    duty education email employer employment equality equipment ethos event events example examples exception \
    exceptions expectation expectations form forms formal framework freedom friend friends friendship friendships \
    further general good group groups guidance guideline guidelines harassment health image images implementation \
    incident incidents induction information introduction issue issues judgement judgment program programme adviser advisor key language law leadership \
    learning legal legislation liability links list local management manager managers matters media meaning meeting \
    meetings message messages monitoring music network networking networks notice objectives official online \
    opportunities organisation other others overview part parties passwords people permission permissions person \
    personal photos photographs policies policy posting posts practice preface press principle principles privacy \
    private procedure procedures process professional profile prohibited protection provision provisions public \
    publication publicity purpose question questions reference references regulation related relationship \
    relationships reporting requests requirements respect response responsibilities responsibility responsible \
    review rights risk risks role roles rule rules safety sanction sanctions scenario scenarios scope section secure \
    security service services setting settings sharing sites social standard standards statement status steps \
    summary support system systems team teams technology terms third training travel trips use useful user users \
    using values version video videos visits welfare work working \
    absence absences adaptation affect affects answer answers areas assigning attention beliefs believe \
    caption captions capture captured caring causes chains chairs chance chances chapter chapters charge \
    charged charges charter charters chemical clarify clarity clause clauses clinical closing closure \
    closures clothing complement compliment compliments concept concepts conference conferences conservation \
    contest contrast convent conversation conversations conversion costing council counsel course courses \
    critical culture cultures damage damages deals defence design designing designs device \
    devise difference differences division divisions earning effect effects effort efforts enquiries enquiry \
    essence extension extensions extent familiar family feature features festival festivals final \
    finally forming framing future games gaming graphic graphics healthy heart hearts hosting ideal ideals \
    ideas intention intentions invention journey kindness lasting leader leaders leaning \
    lighting listening listing listings marking matter mature medium mental metal mission missions \
    model models module modules moral morals morning mortal motive motives naming national natural \
    nature nothing notices noting observation observations offence offences origin original originals origins \
    package packages partial passage passages patents patience patient performance performances performing \
    persons photography picture pictures position positions possession possessions poster posters postings \
    practical practise preference preferences premises presence presents prevention preview previews \
    promise promises propose proposes purposes queries query quote quoted quotes rating \
    ratings rational reach reader readers region regional rental report reports reservation resign resort \
    resource resources respectful responsive retention revise revised revisit safely safer scarce securing \
    sensible sensitive shares signing speaker speakers special specials speech sport sports spread stage \
    stages starting statue statutes tactical taking talking teach teaches tension thanks thing things think \
    thinking topic topics traffic trail trails trial trials tropical typical valued vision visions walking \
    warning warnings welcome wellbeing wonder wording world worlds writer writers writing written
    """
}
