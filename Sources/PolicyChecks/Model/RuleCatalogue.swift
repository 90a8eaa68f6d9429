/// All rules, in the order in which explanations list them.
package enum RuleCatalogue {
  package static let all: [Rule] = [
    .unresolvedTemplate, .blankField,
    .brokenSentence, .missingTarget,
    .namedPerson, .inconsistentRole,
    .inconsistentReference, .noSanction, .noRoute, .duplicateClause, .emptySection, .missingTopic,
    .deadList, .inconsistentTerm, .undefinedTerm,
    .contradiction, .overdueReview, .missingMetadata,
    .contentsMismatch, .headingTypo,
    .numberingGap, .duplicateLabel,
    .undefinedAbbreviation,
    .supersededReference, .unknownReference, .referenceWithoutYear, .quotedGuidance,
    .unusedSuppression, .expiredSuppression,
  ]

  package static func rule(named name: String) -> Rule? {
    all.first { $0.name == name }
  }
}
