import PolicyMeaning
import PolicyOutline
import PolicyReaders
import PolicyTestSupport
import PolicyText

/// The standard profile's compiler, made once.
let standardCompiler: PolicyCompiler = {
  do throws(Trouble) {
    return PolicyCompiler(profile: try .embedded(named: Profile.standardName))
  } catch {
    preconditionFailure("\(error.message)")
  }
}()

func compile(_ text: String, with compiler: PolicyCompiler = standardCompiler) throws -> Policy {
  try compile(Array(text.utf8), with: compiler)
}

func compile(_ bytes: [UInt8], with compiler: PolicyCompiler = standardCompiler) throws -> Policy {
  compiler.compile(Outline.infer(try Reader.read(bytes, path: "policy.txt", as: .text)))
}

/// What is wrong with a policy whatever its text; nil where nothing is.
func complaint(_ policy: Policy, _ profile: Profile = standardCompiler.profile) -> String? {
  let tree = policy.tree
  guard policy.readings.count == tree.clauses.count else { return "not every clause was read" }
  guard policy.positions.map(\.topic) == Array(profile.topics.indices) else { return "not one position a topic" }
  var last = (place: 0, topic: 0)
  for (index, provision) in policy.provisions.enumerated() {
    let fragments = tree.fragments[tree.clauses[provision.clause].body]
    guard let first = fragments.first?.range.lowerBound, let end = fragments.last?.range.upperBound else {
      return "provision \(index) stands in a clause without text"
    }
    let body = first..<end
    func lies(_ range: Range<Int>) -> Bool {
      body.lowerBound <= range.lowerBound && range.upperBound <= body.upperBound
    }
    if provision.range.isEmpty || !lies(provision.range) { return "provision \(index) lies outside its clause" }
    if !provision.exceptions.allSatisfy(lies) { return "an exception of provision \(index) lies outside its clause" }
    if provision.values.contains(where: { $0.range.isEmpty || !tree.document.content.indices.contains($0.range) }) {
      return "a value of provision \(index) lies outside the document"
    }
    if !(0...1).contains(provision.confidence) { return "provision \(index) is more than certain" }
    if provision.stance == .silent { return "provision \(index) is silent" }
    let here = (place: provision.range.lowerBound, topic: provision.topic)
    if here < last { return "provision \(index) is out of order" }
    last = here
  }
  for position in policy.positions {
    let id = profile.topics[position.topic].id
    if (position.stance == .silent) != position.provisions.isEmpty { return "\(id) is silent with provisions or not" }
    if position.provisions.contains(where: { policy.provisions[$0].topic != position.topic }) {
      return "\(id) rests on another topic's provisions"
    }
    if Set(position.provisions).count < position.provisions.count { return "\(id) rests on a provision twice" }
    if Set(position.values.map(\.value)).count < position.values.count { return "\(id) gives a value twice" }
    if let first = position.provisions.first, policy.provisions[first].stance != position.stance {
      return "\(id) does not stand where its deciding provision does"
    }
  }
  return nil
}
