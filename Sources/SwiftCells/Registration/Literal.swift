/// A literal that a registered type can be made from, where Swift cannot be asked at run time.
///
/// String, integer and floating-point literals are found by asking the type itself
/// (`ExpressibleByStringLiteral` and so on) and need no entry.
package struct Literal<T> {
  let kind: LiteralKind
  let converter: (Vocabulary) -> LiteralConverter

  /// `[a, b, c]` makes a value.
  package static func array<Element>(
    of element: Element.Type, _ make: @escaping ([Element]) throws -> T
  ) -> Literal<T> {
    Literal(kind: .array) { converter($0, [Element].self, make) }
  }

  /// `[key: value]` makes a value, from the pairs in the order in which they are written.
  package static func dictionary<Key, Element>(
    of key: Key.Type, _ element: Element.Type,
    _ make: @escaping ([(Key, Element)]) throws -> T
  ) -> Literal<T> {
    Literal(kind: .dictionary) { vocabulary in
      let (key, element) = (vocabulary.conversion(Key.self), vocabulary.conversion(Element.self))
      let result = vocabulary.conversion(T.self)
      return LiteralConverter(operand: .dictionary(key.type, element.type)) { pairs in
        let pairs = try pairs.array.values.map { pair in
          (try key.unwrap(pair.aggregate[0]), try element.unwrap(pair.aggregate[1]))
        }
        return try result.wrap(make(pairs))
      }
    }
  }

  /// `true` or `false` makes a value.
  package static func boolean(_ make: @escaping (Bool) throws -> T) -> Literal<T> {
    Literal(kind: .boolean) { converter($0, Bool.self, make) }
  }

  private static func converter<Operand>(
    _ vocabulary: Vocabulary, _ type: Operand.Type, _ make: @escaping (Operand) throws -> T
  ) -> LiteralConverter {
    let operand = vocabulary.conversion(Operand.self)
    let result = vocabulary.conversion(T.self)
    return LiteralConverter(operand: operand.type) {
      try result.wrap(make(operand.unwrap($0)))
    }
  }
}
