/// The members of a JSON object, in the order they were written; the order makes no difference.
package struct JSONObject: Sendable {
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
      let place = members.lastIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (nil, let value?): append(name, value)
      case (_, nil): members.removeAll { $0.name == name }
      }
    }
  }

  /// Adds a member at the end without looking for an earlier one of the same name.
  package mutating func append(_ name: String, _ value: JSONValue) {
    members.append((name, value))
  }

  /// The names, in the order they were written.
  package var names: [String] { members.map(\.name) }

  /// The object with other values under the same names.
  package func mapValues(_ transform: (_ name: String, JSONValue) -> JSONValue) -> JSONObject {
    JSONObject(members.map { ($0.name, transform($0.name, $0.value)) })
  }
}

extension JSONObject: Equatable {
  package static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.byName == right.byName
  }

  private var byName: [String: JSONValue] {
    Dictionary(members.map { ($0.name, $0.value) }) { _, last in last }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = elements.map { (name: $0.0, value: $0.1) }
  }
}
