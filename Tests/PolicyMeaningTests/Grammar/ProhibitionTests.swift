import Testing

@Suite("What forbids")
struct ProhibitionTests {
  private static let modals = ForceMarker.table(
    """
    prohibition must · must not · Staff must not accept gifts.
    prohibition must · must not · Staff mustn’t accept gifts.
    prohibition must · must not · Employees shall not speak for the company.
    prohibition must · must not · Staff must never share a password.
    prohibition must · must not · Staff must at no time film a client.
    prohibition must · must not · Staff must under no circumstances film a client.
    prohibition must · must · Passwords must be shared under no circumstances.
    prohibition must · must not · Staff must refrain from comment.
    prohibition must · must not · Invitations must be declined.
    prohibition must · will not · Managers will not befriend clients.
    prohibition must · will not · We won't pass on your number.
    prohibition must · may not · Visitors may not take photographs.
    prohibition must · may not · Under no circumstances may staff share a password.
    prohibition must · cannot · You cannot share this account.
    prohibition must · cannot · You can’t share this account.
    prohibition must · cannot · You can not share this account.
    prohibition should · should not · Staff should not post about clients.
    prohibition should · should not · Staff shouldn't post about clients.
    prohibition should · should not · Staff should avoid arguments.
    prohibition should · should not · In no circumstances should a photograph be posted.
    prohibition should · should not · At no time should a screen be left open.
    prohibition must · off limits · The store room is off limits.
    prohibition must · off limits · Company phones are out of bounds for private calls.
    prohibition must · not permitted · Long calls are not OK.
    prohibition must · not permitted · It is not open to staff to make long calls.
    prohibition must · not permitted · Trainees are not authorised to make calls.
    prohibition must · is a breach · It is an offence to copy the list.
    prohibition must · is not to · There are to be no long calls.
    prohibition must · is not to · Under no circumstances is a trainee to make calls.
    prohibition must · must not · Staff must never encourage long calls.
    prohibition should · should not · Staff should take care not to make long calls.
    prohibition must · must not · At no time shall staff make calls.
    prohibition must · may not · Nobody who works here may make calls.
    prohibition must · may not · No one who works here may make calls.
    """)

  @Test("with a modal verb", arguments: modals)
  func forbidsByModal(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }

  private static let negatives = ForceMarker.table(
    """
    prohibition must · must not · No employee shall post on behalf of the company.
    prohibition must · may not · No one may share a password.
    prohibition must · may not · Nobody may film a client.
    prohibition must · may not · Neither staff nor volunteers may film.
    prohibition should · should not · No comment should be made to the press.
    prohibition should · should not · Staff should neither send nor accept invitations.
    prohibition must · must not · There must be no filming.
    prohibition must · must not · Staff must have no contact with former clients.
    prohibition must · will not · Staff will take no photographs of clients.
    """)

  @Test("with a negative elsewhere than behind the modal", arguments: negatives)
  func forbidsByNegative(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }

  private static let others = ForceMarker.table(
    """
    prohibition must · never · Staff never give out a number.
    prohibition must · never · Never share your password.
    prohibition must · never · Accounts are never to be shared.
    prohibition must · do not · Do not post photographs.
    prohibition must · do not · Don’t post photographs.
    prohibition must · do not · Staff do not post photographs of clients.
    prohibition must · no · No filming in the changing rooms.
    prohibition must · avoid · Avoid arguments online.
    prohibition should · please · Please do not feed the pigeons.
    prohibition must · is not to · A client's name is not to be used.
    prohibition must · not permitted · Staff are not permitted to film.
    prohibition must · not permitted · Personal calls aren't allowed in working hours.
    prohibition must · not permitted · Filming is strictly not allowed.
    prohibition must · not permitted · It is not acceptable to mock a client.
    prohibition should · inappropriate · It is inappropriate to mock a client.
    prohibition must · prohibited · Filming is prohibited.
    prohibition must · prohibited · Filming is strictly forbidden.
    prohibition must · prohibited · Visitors are banned from filming.
    prohibition must · prohibits · This policy prohibits filming.
    prohibition must · does not allow · The company does not allow filming.
    prohibition must · required · Staff are required not to film.
    prohibition must · required · Staff are required to refrain from filming.
    prohibition should · expected to · Staff are not expected to answer at night.
    prohibition should · expected to · Staff are expected not to film.
    prohibition should · expects · We expect staff to avoid gossip.
    prohibition must · order · Keep politics off the company's page.
    prohibition - · present tense · Mobile phones are not used in the kitchen.
    """)

  @Test("without a modal verb", arguments: others)
  func forbidsOtherwise(marker: ForceMarker) {
    #expect(marker.found == marker.wanted)
  }
}
