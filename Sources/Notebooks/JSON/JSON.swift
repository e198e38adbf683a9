/// A JSON value that is written as it was read: numbers keep their digits.
package enum JSON: Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number in its own digits.
  case number(String)
  /// A text.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object; names are sorted when it is written.
  case object([String: JSON])
}

extension JSON {
  /// The member of an object, or `nil` where there is none.
  package subscript(name: String) -> JSON? {
    members?[name]
  }

  /// The members of an object, otherwise `nil`.
  package var members: [String: JSON]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The elements of an array, otherwise `nil`.
  package var elements: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The text of a string, otherwise `nil`.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number, otherwise `nil`.
  package var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// A whole number.
  package static func integer(_ value: Int) -> JSON { .number(String(value)) }

  /// The text of a string or of a list of strings, as notebooks store long texts.
  package var joinedText: String? {
    switch self {
    case .string(let text): return text
    case .array(let elements):
      let lines = elements.compactMap(\.text)
      return lines.count == elements.count ? lines.joined() : nil
    default: return nil
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  /// Makes a text.
  package init(stringLiteral text: String) { self = .string(text) }
  /// Makes an array.
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// Makes an object; a name that comes twice takes the last value.
  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(Dictionary(members, uniquingKeysWith: { _, last in last }))
  }
}
