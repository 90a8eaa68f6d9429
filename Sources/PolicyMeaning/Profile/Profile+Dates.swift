extension Profile {
  /// The topics that hold a policy's dates, as indices into `topics`, where the profile has such.
  package var dates: (adopted: Int?, nextReview: Int?) { (nil, nil) }
}
