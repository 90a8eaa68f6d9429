internal import PolicyText

/// What all provisions of a sentence rest on, whatever their topic. Ranges are in content.
struct Evidence {
  /// The sentence.
  var range: ByteRange
  /// Ids of the parties that it binds.
  var parties: [String]
  /// What limits it ("unless …", "except …"), in order.
  var exceptions: [ByteRange]
  /// The blanks that nobody has filled.
  var blanks: [ByteRange]
}
