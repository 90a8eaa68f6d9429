/// A list that nearly always holds one element, or none, and takes no memory of its own for that.
package enum Few<Element: Sendable>: RandomAccessCollection, Sendable {
  case none
  case one(Element)
  case several([Element])

  package init(_ elements: [Element]) {
    switch elements.count {
    case 0: self = .none
    case 1: self = .one(elements[0])
    default: self = .several(elements)
    }
  }

  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch self {
    case .none: 0
    case .one: 1
    case .several(let elements): elements.count
    }
  }

  package subscript(index: Int) -> Element {
    switch self {
    case .none: preconditionFailure("Nothing is in an empty list.")
    case .one(let element):
      precondition(index == 0, "A list of one has a first element only.")
      return element
    case .several(let elements): return elements[index]
    }
  }
}

extension Few: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension Few: Equatable where Element: Equatable {}
