/// The types of the standard library that the language itself knows.
///
/// What members they have stands in `StandardLibrary`.
final class BuiltInType: NominalType, @unchecked Sendable {
  /// The associated types, by name, from the generic arguments.
  let associated: ([CellType]) -> [String: CellType]
  /// The Swift type of whole numbers that it is, or `nil`.
  let integer: (any FixedWidthInteger.Type)?

  init(
    _ name: String, _ genericParameters: [GenericParameter] = [],
    representation: Representation = .object, integer: (any FixedWidthInteger.Type)? = nil,
    associated: @escaping ([CellType]) -> [String: CellType] = { _ in [:] }
  ) {
    self.associated = associated
    self.integer = integer
    super.init(
      name: name, form: .builtIn, genericParameters: genericParameters,
      representation: representation)
  }

  override func text(_ arguments: [CellType]) -> String {
    switch (name, arguments.count) {
    case ("Array", 1): return "[\(arguments[0])]"
    case ("Dictionary", 2): return "[\(arguments[0]) : \(arguments[1])]"
    case ("Optional", 1):
      switch arguments[0].kind {
      case .function, .existential: return arguments[0].isAny ? "Any?" : "(\(arguments[0]))?"
      default: return "\(arguments[0])?"
      }
    case ("Keys", 1), ("Values", 1): return "Dictionary.\(name)"
    default: return super.text(arguments)
    }
  }
}

/// The named built-in types, one object each.
enum BuiltIn {
  static let int = BuiltInType("Int", representation: .int, integer: Int.self)
  static let double = BuiltInType("Double", representation: .double)
  static let float = BuiltInType("Float", representation: .word)
  static let bool = BuiltInType("Bool", representation: .bool)
  static let string = BuiltInType("String") { _ in ["Element": .character] }
  static let substring = BuiltInType("Substring") { _ in ["Element": .character] }
  static let character = BuiltInType("Character")
  static let never = BuiltInType("Never")
  static let array = BuiltInType("Array", parameters("Element")) { ["Element": $0[0]] }
  static let arraySlice = BuiltInType("ArraySlice", parameters("Element")) { ["Element": $0[0]] }
  static let set = BuiltInType("Set", [hashable("Element")]) { ["Element": $0[0]] }
  static let optional = BuiltInType("Optional", parameters("Wrapped"))
  static let dictionary = BuiltInType("Dictionary", [hashable("Key")] + parameters("Value")) {
    ["Element": .pair("key", $0[0], "value", $0[1])]
  }
  static let range = BuiltInType("Range", [comparable("Bound")]) { ["Element": $0[0]] }
  static let closedRange = BuiltInType("ClosedRange", [comparable("Bound")]) { ["Element": $0[0]] }
  static let partialRangeFrom = BuiltInType("PartialRangeFrom", [comparable("Bound")]) {
    ["Element": $0[0]]
  }
  static let partialRangeUpTo = BuiltInType("PartialRangeUpTo", [comparable("Bound")])
  static let partialRangeThrough = BuiltInType("PartialRangeThrough", [comparable("Bound")])
  static let strideTo = BuiltInType("StrideTo", parameters("Element")) { ["Element": $0[0]] }
  static let strideThrough = BuiltInType("StrideThrough", parameters("Element")) {
    ["Element": $0[0]]
  }
  static let zipped = BuiltInType(
    "Zip2Sequence", [sequence("Sequence1"), sequence("Sequence2")]
  ) { arguments in
    guard let first = arguments[0].elementType, let second = arguments[1].elementType else {
      return [:]
    }
    return ["Element": .tuple([first, second])]
  }
  static let enumerated = BuiltInType("EnumeratedSequence", [sequence("Base")]) { arguments in
    guard let element = arguments[0].elementType else { return [:] }
    return ["Element": .pair("offset", .int, "element", element)]
  }
  /// What `keys` and `values` of a dictionary give: collections with an order of their own.
  static let keys = BuiltInType("Keys", parameters("Key")) { ["Element": $0[0]] }
  static let values = BuiltInType("Values", parameters("Value")) { ["Element": $0[0]] }
  static let anyIterator = BuiltInType("AnyIterator", parameters("Element")) { ["Element": $0[0]] }
  static let indexingIterator = BuiltInType(
    "IndexingIterator", [sequence("Elements")]
  ) { arguments in arguments[0].elementType.map { ["Element": $0] } ?? [:] }
  static let repeated = BuiltInType("Repeated", parameters("Element")) { ["Element": $0[0]] }

  static let roundingRule = BuiltInType("FloatingPointRoundingRule", representation: .int)
  static let characterSet = BuiltInType("CharacterSet")
  static let processInfo = BuiltInType("ProcessInfo")
  static let hasher = BuiltInType("Hasher")
  static let result = BuiltInType(
    "Result",
    parameters("Success") + [GenericParameter("Failure", constraints: [StandardProtocol.error])])
  static let lazySequence = BuiltInType("LazySequence", parameters("Element")) {
    ["Element": $0[0]]
  }
  /// What `sequence(first:next:)` gives.
  static let unfold = BuiltInType("UnfoldSequence", parameters("Element")) { ["Element": $0[0]] }
  /// The position of a character: its distance from the beginning, in bytes of UTF-8.
  static let stringIndex = BuiltInType("String.Index", representation: .word)
  static let systemGenerator = BuiltInType("SystemRandomNumberGenerator", representation: .word)

  /// The types that can be named in a cell.
  static let all: [BuiltInType] =
    [
      int, double, float, bool, string, substring, character, never, array, arraySlice, set,
      optional, dictionary, range, closedRange, partialRangeFrom, partialRangeUpTo,
      partialRangeThrough, strideTo, strideThrough, zipped, enumerated, repeated, keys,
      values, roundingRule, characterSet, processInfo, systemGenerator,
      hasher, result, anyIterator, indexingIterator, lazySequence, unfold, stringIndex,
    ] + otherIntegers

  private static func parameters(_ name: String) -> [GenericParameter] { [GenericParameter(name)] }
  private static func hashable(_ name: String) -> GenericParameter {
    GenericParameter(name, constraints: [StandardProtocol.hashable])
  }
  private static func comparable(_ name: String) -> GenericParameter {
    GenericParameter(name, constraints: [StandardProtocol.comparable])
  }
  private static func sequence(_ name: String) -> GenericParameter {
    GenericParameter(name, constraints: [StandardProtocol.sequence])
  }
}

extension CellType {
  static let int = BuiltIn.int.applied()
  static let double = BuiltIn.double.applied()
  static let float = BuiltIn.float.applied()
  static let bool = BuiltIn.bool.applied()
  static let string = BuiltIn.string.applied()
  static let substring = BuiltIn.substring.applied()
  static let character = BuiltIn.character.applied()
  static let never = BuiltIn.never.applied()

  static func array(_ element: CellType) -> CellType { BuiltIn.array.applied([element]) }
  static func slice(_ element: CellType) -> CellType { BuiltIn.arraySlice.applied([element]) }
  static func set(_ element: CellType) -> CellType { BuiltIn.set.applied([element]) }
  static func optional(_ wrapped: CellType) -> CellType { BuiltIn.optional.applied([wrapped]) }
  static func dictionary(_ key: CellType, _ value: CellType) -> CellType {
    BuiltIn.dictionary.applied([key, value])
  }
  static func range(_ bound: CellType) -> CellType { BuiltIn.range.applied([bound]) }
  static func closedRange(_ bound: CellType) -> CellType { BuiltIn.closedRange.applied([bound]) }
  static func pair(
    _ first: String, _ firstType: CellType, _ second: String, _ secondType: CellType
  ) -> CellType {
    .tuple([
      TupleElement(label: first, type: firstType), TupleElement(label: second, type: secondType),
    ])
  }

  /// Whether it is a built-in type with generic arguments of a certain name.
  func isBuiltIn(_ type: BuiltInType) -> Bool { nominal === type }
  var isOptional: Bool { isBuiltIn(BuiltIn.optional) }
  var isNever: Bool { isBuiltIn(BuiltIn.never) }
  /// What an optional wraps, or `nil`.
  var wrapped: CellType? { isOptional ? arguments[0] : nil }
  /// The type without any optional around it.
  var unwrapped: CellType { wrapped?.unwrapped ?? self }
  /// What a sequence gives one after another, or `nil`.
  var elementType: CellType? { associatedType("Element") }
  /// The type of one array element, or `nil`.
  var arrayElement: CellType? { isBuiltIn(BuiltIn.array) ? arguments[0] : nil }

  /// The type of the bounds of a range of any kind, or `nil`.
  var rangeBound: CellType? {
    switch nominal {
    case BuiltIn.range, BuiltIn.closedRange, BuiltIn.partialRangeFrom, BuiltIn.partialRangeUpTo,
      BuiltIn.partialRangeThrough:
      return arguments[0]
    default: return nil
    }
  }

  /// How values of the type are held.
  var representation: Representation {
    if case .nominal(let nominal, _) = kind { return nominal.representation }
    return .object
  }

  /// An associated type by name, or `nil` where there is none or it is not known yet.
  func associatedType(_ name: String) -> CellType? {
    switch kind {
    case .nominal(let nominal, let arguments):
      if let builtIn = nominal as? BuiltInType { return builtIn.associated(arguments)[name] }
      let found = nominal.members.associatedTypes[name]
      return (nominal as? UserType).map { found?.substituting($0.substitution(arguments)) } ?? found
    case .parameter(let parameter):
      return parameter.sameTypes[name]
        ?? (parameter.constraints.contains { $0.hasAssociatedType(name) }
          ? CellType(.member(self, name)) : nil)
    default: return nil
    }
  }
}

extension ProtocolType {
  /// The names of its associated types and those of the protocols that it refines.
  var allAssociatedTypes: [String] { associatedTypes + inherited.flatMap(\.allAssociatedTypes) }

  /// Whether conforming types have an associated type of that name.
  func hasAssociatedType(_ name: String) -> Bool {
    associatedTypes.contains(name) || inherited.contains { $0.hasAssociatedType(name) }
  }
}
