/// The members of a JSON object, in the order they were written.
package struct JSONObject: Equatable, Sendable {
  /// Names and values; a name that comes twice keeps both, and the last one counts.
  package private(set) var members: [(name: String, value: JSONValue)]

  /// Makes an object from its members.
  package init(_ members: [(name: String, value: JSONValue)] = []) {
    self.members = members
  }

  /// The value of a name, or `nil` where there is none.
  package subscript(name: String) -> JSONValue? {
    get { members.last { $0.name == name }?.value }
    set {
      members.removeAll { $0.name == name }
      if let newValue { members.append((name, newValue)) }
    }
  }

  /// Adds a member at the end without looking for an earlier one of the same name.
  mutating func append(_ name: String, _ value: JSONValue) {
    members.append((name, value))
  }

  package static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members.elementsEqual(right.members) { $0 == $1 }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = elements.map { (name: $0.0, value: $0.1) }
  }
}
