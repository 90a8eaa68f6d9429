import Testing

@Suite("What obliges")
struct ObligationTests {
  private static let sentences = ForceMarker.table(
    """
    obligation must · must · Staff must lock their screens.
    obligation must · must · All employees shall keep their passwords secret.
    obligation must · must · You must always ask first.
    obligation must · must · The form must, in every case, be kept.
    obligation must · must · Anyone who chooses to write about work must say so.
    obligation must · will · Managers will review each account every year.
    obligation must · will · We’ll answer within two working days.
    obligation must · have to · Volunteers have to sign the agreement.
    obligation must · need to · Anyone who posts needs to read the guidance.
    obligation must · required · Staff are required to report a breach.
    obligation must · required · Line managers are obliged to keep a record.
    obligation must · required · Contractors are instructed to return devices.
    obligation must · required · Everybody is bound by the code.
    obligation must · required · All workers will be required to attend.
    obligation must · is to · All comments are to be kept factual.
    obligation must · have a duty · Staff have a duty to report concerns.
    obligation must · have a duty · Every employee has a legal duty to keep data safe.
    obligation must · responsible · The manager is responsible for the account.
    obligation must · responsibility · It is the responsibility of the editor to check facts.
    obligation should · should · Staff should check their settings.
    obligation should · should · You ought to think twice.
    obligation should · asks · We ask staff to use two accounts.
    obligation must · requires · The company requires everybody to use two accounts.
    obligation must · may require · The manager may require a cook to use two accounts.
    obligation should · asked to · Visitors are kindly asked to sign in.
    obligation should · wants · We want everybody to use two accounts.
    obligation must · needs permission · A second account needs the written approval of the manager.
    obligation must · needs permission · A second account requires prior permission.
    obligation must · order · Be polite.
    obligation must · order · Limit who may read your posts.
    obligation should · expected to · Employees are expected to behave well.
    obligation should · expected to · Visitors will be expected to sign in.
    obligation should · expects · The company expects staff to be polite.
    obligation should · please · Please tell us if your number changes.
    obligation must · order · Report any concern to the manager.
    obligation must · order · Always ask before you post.
    obligation must · order · Keep your password secret.
    obligation must · order behind a condition · If you see abuse, report it at once.
    obligation must · order behind a condition · When you leave, please lock the door.
    obligation must · order behind a condition · Before you post, check who may read it.
    """)

  @Test("in so many words", arguments: sentences)
  func obliges(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }

  private static let doubled = ForceMarker.table(
    """
    obligation must · must · Staff must not fail to report a concern.
    obligation should · should · Staff should not hesitate to ask for help.
    obligation must · will · A manager will not neglect to answer.
    obligation must · never · Never forget to log out.
    obligation must · do not · Don’t forget to lock the door.
    obligation must · must · Staff must not only read the policy but sign it.
    """)

  @Test("by denying the contrary", arguments: doubled)
  func obligesByDenial(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }
}
