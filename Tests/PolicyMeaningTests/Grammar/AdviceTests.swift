import Testing

@testable import PolicyMeaning

@Suite("What advises")
struct AdviceTests {
  private static let advice = ForceMarker.table(
    """
    recommendation advice · advised · Staff are advised to check their settings.
    recommendation advice · advised · Staff are strongly advised to check their settings.
    recommendation advice · advised · Volunteers are encouraged to join a union.
    recommendation advice · advised · Separate accounts are recommended.
    recommendation advice · advised · It is advisable to use two accounts.
    recommendation advice · advised · It would be wise to use two accounts.
    recommendation advice · advised · It is best to use two accounts.
    recommendation advice · advised · Users are urged to think twice.
    recommendation advice · recommends · The company recommends that staff use two accounts.
    recommendation advice · recommends · We strongly recommend two accounts.
    recommendation advice · recommends · We would encourage staff to use two accounts.
    recommendation advice · recommends · We suggest a long password.
    recommendation advice · advised · It is good practice to use two accounts.
    recommendation advice · advised · It’s a good idea to use two accounts.
    recommendation advice · advised · It is better to use two accounts.
    recommendation advice · may wish to · Staff may wish to use two accounts.
    recommendation advice · should consider · Staff should consider using two accounts.
    recommendation advice · consider · Consider using two accounts.
    recommendation advice · would like · We would like you to use two accounts.
    recommendation advice · think · Think about who may read it.
    """)

  @Test("to do something", arguments: advice)
  func advises(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }

  private static let warnings = ForceMarker.table(
    """
    discouragement advice · advised not to · Staff are advised not to use their surname.
    discouragement advice · advised not to · Staff are strongly advised against using their surname.
    discouragement advice · advised not to · Staff are advised to avoid politics.
    discouragement advice · advised not to · It is inadvisable to use a surname.
    discouragement advice · advised not to · It is not advisable to use a surname.
    discouragement advice · advised not to · It is not recommended that staff use their surname.
    discouragement advice · advised not to · It would be unwise to reply.
    discouragement advice · discouraged · The use of surnames is strongly discouraged.
    discouragement advice · discourages · The company discourages late messages.
    discouragement advice · recommends · We advise against late messages.
    discouragement advice · recommends · We recommend that staff do not use their surname.
    discouragement advice · recommends · We advise staff not to use their surname.
    discouragement advice · does not allow · We do not recommend late messages.
    discouragement advice · not permitted · It would not be appropriate to reply.
    discouragement advice · inappropriate · It would be inappropriate to reply.
    discouragement advice · would rather · We would rather staff did not use their surname.
    discouragement advice · would rather · We'd much rather you weren't there.
    discouragement advice · would like · We would prefer you not to use your surname.
    discouragement advice · advised not to · It is a bad idea to use a surname.
    discouragement advice · advised not to · It’s better not to use a surname.
    discouragement advice · advised not to · It would be daft to reply.
    discouragement advice · asked not to · Visitors are asked not to film.
    discouragement advice · asked not to · We ask visitors not to film.
    discouragement advice · please avoid · Please avoid long messages.
    discouragement should · think before · Staff should think carefully before they reply.
    discouragement advice · think · Think twice before you reply.
    discouragement should · be careful · Staff should be very wary of strangers.
    discouragement advice · be careful · Be careful with politics.
    discouragement advice · recommends · We recommend that you leave your surname off your page.
    """)

  @Test("against something", arguments: warnings)
  func warns(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }

  @Test("what is advised against is forbidden nowhere else in the sentence")
  func hasOneForce() {
    let sentences = [
      "We recommend that staff do not use their surname.", "We advise staff to not use their surname.",
      "We expect that staff do not use their surname.",
    ]
    for sentence in sentences { #expect(Reading(sentence).forces.count == 1, "\(sentence)") }
  }
}
