import PolicyMeaning
import PolicyText

/// A small profile about something else than schools, with each kind of topic that phrasing treats in its own way.
enum ProfileFixture {
  static let profile: Profile = {
    do throws(Trouble) {
      return try Profile(json: Array(json.utf8), name: "fixture", path: "fixture.json")
    } catch {
      preconditionFailure("\(error.subject): \(error.message)")
    }
  }()

  private static let json = """
    {
      "title": "For tests",
      "groups": [{"id": "contact", "title": "Contact"}, {"id": "care", "title": "Care and review"}],
      "concepts": {},
      "parties": [{"id": "staff", "name": "staff", "aliases": []}],
      "roles": [{"id": "head", "name": "the head", "aliases": []}],
      "measures": [{"id": "dismissal", "name": "dismissal", "aliases": []}],
      "topics": [
        {
          "id": "contact.former", "title": "Former members", "question": "May staff befriend former members?",
          "subject": "Staff", "action": "befriend former members online", "cues": []
        },
        {
          "id": "contact.private", "title": "Private messages", "question": "May staff write privately to members?",
          "subject": "Staff", "action": "write privately to members", "cues": []
        },
        {
          "id": "care.review", "title": "Next review", "question": "When is it next reviewed?",
          "subject": "The society", "plural": false, "action": "review the policy", "cues": []
        },
        {
          "id": "care.report", "title": "Reporting", "question": "Whom do staff tell of a worry?",
          "subject": "Staff", "action": "report a worry",
          "says": {"required": "Staff {must} report a worry", "stated": "Those to tell:"}, "cues": []
        }
      ]
    }
    """
}

extension Profile {
  static var fixture: Profile { ProfileFixture.profile }
}
