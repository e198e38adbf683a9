/// A JSON value that is written as it was read: numbers keep their digits and objects their order.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// A number in its own digits.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// A whole number.
  package static func integer(_ value: Int) -> JSONValue { .number(String(value)) }

  /// A number, in the fewest digits that read back as the same one; `null` where it is not finite.
  package static func decimal(_ value: Double) -> JSONValue {
    value.isFinite ? .number(value.description) : .null
  }
}

extension JSONValue {
  /// The member of an object, or `nil` where there is none or this is no object.
  package subscript(name: String) -> JSONValue? {
    if case .object(let object) = self { object[name] } else { nil }
  }

  /// The text of a string, otherwise `nil`.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a Boolean, otherwise `nil`.
  package var flag: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// A whole number that fits into 64 bits, also one written with a fraction of zero; otherwise
  /// `nil`.
  package var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits) ?? Double(digits).flatMap { Int(exactly: $0) }
  }

  /// The nearest number of 64 bits, otherwise `nil`.
  package var decimal: Double? {
    if case .number(let digits) = self { Double(digits) } else { nil }
  }

  /// The elements of an array, otherwise `nil`.
  package var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object, otherwise `nil`.
  package var members: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByNilLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(floatLiteral value: Double) { self = .decimal(value) }
  package init(nilLiteral: ()) { self = .null }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements.map { (name: $0.0, value: $0.1) }))
  }
}
