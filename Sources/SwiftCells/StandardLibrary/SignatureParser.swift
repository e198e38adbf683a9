/// Reads declarations as Swift writes them, for the functions of the standard library:
/// `map<T>(_ transform: (Element) throws -> T) -> [T]`.
///
/// The texts stand in this module and are correct; what cannot be read becomes a hole.
struct SignatureParser {
  private let characters: [UInt8]
  private var index = 0
  private var names: [String: CellType]

  init(_ text: String, names: [String: CellType]) {
    characters = Array(text.utf8)
    self.names = names
  }

  /// What was read.
  struct Signature {
    var name = ""
    var isStatic = false
    var isMutating = false
    var isProperty = false
    var isSettable = false
    var isThrowing = false
    var generics: [GenericParameter] = []
    var requirements: [Requirement] = []
    var parameters: [ParameterDeclaration] = []
    var result: CellType = .void
  }

  mutating func signature() -> Signature {
    var result = Signature()
    while true {
      if take("static ") {
        result.isStatic = true
      } else if take("mutating ") {
        result.isMutating = true
      } else if take("var ") {
        result.isSettable = true
      } else {
        break
      }
    }
    result.name = name()
    if result.name == "init" { result.isStatic = true }
    if take("<") { result.generics = generics() }
    skipSpace()
    if take(":") {
      result.isProperty = true
      result.result = type()
    } else if take("(") {
      result.parameters = parameters()
      if take("throws") { result.isThrowing = true }
      if take("->") { result.result = type() }
    }
    if take("where") { result.requirements = requirements() }
    return result
  }

  private mutating func generics() -> [GenericParameter] {
    var result: [GenericParameter] = []
    repeat {
      let parameter = GenericParameter(identifier())
      names[parameter.name] = CellType(.parameter(parameter))
      if take(":") { parameter.constraints = protocols() }
      result.append(parameter)
    } while take(",")
    _ = take(">")
    return result
  }

  private mutating func protocols() -> [ProtocolType] {
    var result: [ProtocolType] = []
    repeat {
      let name = identifier()
      if let one = StandardLibrary.anyProtocol(named: name) { result.append(one) }
    } while take("&")
    return result
  }

  private mutating func requirements() -> [Requirement] {
    var result: [Requirement] = []
    repeat {
      let left = type()
      if take("==") {
        result.append(.same(left, type()))
      } else if take(":") {
        result += protocols().map { .conformance(left, $0) }
      }
    } while take(",")
    return result
  }

  private mutating func parameters() -> [ParameterDeclaration] {
    var result: [ParameterDeclaration] = []
    if take(")") { return result }
    repeat {
      let first = identifier()
      let second = identifier()
      _ = take(":")
      let isInout = take("inout ")
      let isAutoclosure = take("@autoclosure ")
      let type = type()
      var parameter = ParameterDeclaration(
        label: first == "_" ? nil : first, name: second.isEmpty ? first : second, type: type)
      parameter.isInout = isInout
      parameter.isAutoclosure = isAutoclosure
      parameter.isVariadic = take("...")
      if take("=") {
        let text = defaultText()
        parameter.defaultText = text
        parameter.defaultValue = DefaultText.value(text)
      }
      result.append(parameter)
    } while take(",")
    _ = take(")")
    return result
  }

  private mutating func defaultText() -> String {
    skipSpace()
    let start = index
    var isQuoted = false
    while index < characters.count {
      let character = characters[index]
      if character == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, character == UInt8(ascii: ",") || character == UInt8(ascii: ")") { break }
      index += 1
    }
    return String(decoding: characters[start..<index], as: UTF8.self)
  }

  // MARK: Types

  mutating func type() -> CellType {
    var result = plainType()
    while take("?") { result = .optional(result) }
    return result
  }

  private mutating func plainType() -> CellType {
    if take("[") {
      let first = type()
      if take(":") {
        let second = type()
        _ = take("]")
        return .dictionary(first, second)
      }
      _ = take("]")
      return .array(first)
    }
    if take("(") { return tupleOrFunction() }
    if take("any ") { return CellType(.existential(protocols())) }
    var name = identifier()
    // A type inside a type, as opposed to an associated type.
    while !isAhead("..."), isAhead("."), let nested = nested(in: name) { name = nested }
    var result = named(name)
    while !isAhead("..."), take(".") {
      let member = identifier()
      result = member == "Type" ? .metatype(result) : CellType(.member(result, member))
    }
    return result
  }

  private mutating func nested(in name: String) -> String? {
    let start = index
    _ = take(".")
    let whole = name + "." + identifier()
    if StandardLibrary.type(named: whole) != nil { return whole }
    index = start
    return nil
  }

  private mutating func tupleOrFunction() -> CellType {
    var elements: [TupleElement] = []
    var parameters: [FunctionParameter] = []
    if !take(")") {
      repeat {
        let label = labelAhead()
        let isInout = take("inout ")
        let part = type()
        elements.append(TupleElement(label: label, type: part))
        parameters.append(FunctionParameter(type: part, isInout: isInout))
      } while take(",")
      _ = take(")")
    }
    let isThrowing = take("throws")
    if take("->") {
      return CellType(
        .function(
          FunctionType(parameters: parameters, result: type(), isThrowing: isThrowing)))
    }
    return elements.count == 1 && elements[0].label == nil ? elements[0].type : .tuple(elements)
  }

  private mutating func labelAhead() -> String? {
    let start = index
    let label = identifier()
    if !label.isEmpty, take(":") { return label }
    index = start
    return nil
  }

  private mutating func named(_ name: String) -> CellType {
    var arguments: [CellType] = []
    if take("<") {
      repeat { arguments.append(type()) } while take(",")
      _ = take(">")
    }
    if let known = names[name] { return known }
    if name == "Any" { return .any }
    if name == "Void" { return .void }
    return StandardLibrary.type(named: name)?.applied(arguments) ?? .hole
  }

  // MARK: Characters

  private mutating func skipSpace() {
    while index < characters.count, characters[index] == UInt8(ascii: " ") { index += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    guard isAhead(text) else { return false }
    index += text.utf8.count
    return true
  }

  private mutating func isAhead(_ text: String) -> Bool {
    skipSpace()
    let end = index + text.utf8.count
    return end <= characters.count && characters[index..<end].elementsEqual(text.utf8)
  }

  private mutating func identifier() -> String {
    skipSpace()
    let start = index
    while index < characters.count {
      let character = characters[index]
      let isPart =
        character == UInt8(ascii: "_") || (character >= 48 && character <= 57)
        || (character >= 65 && character <= 90) || (character >= 97 && character <= 122)
      if !isPart { break }
      index += 1
    }
    return String(decoding: characters[start..<index], as: UTF8.self)
  }

  private mutating func name() -> String {
    let word = identifier()
    if !word.isEmpty { return word }
    let start = index
    while index < characters.count, characters[index] != UInt8(ascii: "(") { index += 1 }
    return String(decoding: characters[start..<index], as: UTF8.self)
  }
}

/// The default arguments that functions of the standard library have.
enum DefaultText {
  static func value(_ text: String) -> DefaultValue {
    let value: () -> Value
    switch text {
    case "true": value = { Value(true) }
    case "false": value = { Value(false) }
    case "nil": value = { .none }
    default:
      if text.hasPrefix("\"") {
        let content = text.dropFirst().dropLast().split(
          separator: "\\n", omittingEmptySubsequences: false
        ).joined(separator: "\n")
        value = { Value(content) }
      } else if let number = Int(text) {
        value = { Value(number) }
      } else {
        value = { .void }
      }
    }
    return .native(value)
  }
}
