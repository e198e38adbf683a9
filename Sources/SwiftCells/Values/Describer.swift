import Display

/// Values as text, exactly as Swift's `print` and `debugPrint` write them.
enum Describer {
  /// What `print` writes.
  static func text(_ value: Value, _ type: CellType) -> String {
    switch type {
    case .int: return String(value.bits)
    case .double: return value.double.description
    case .string, .substring, .character: return value.string
    default:
      var result = ""
      describe(value, type, isDebug: false, &result)
      return result
    }
  }

  /// What `debugPrint` writes, which is also how an element of a collection is written.
  static func debugText(_ value: Value, _ type: CellType) -> String {
    var result = ""
    describe(value, type, isDebug: true, &result)
    return result
  }

  static func describe(
    _ value: Value, _ type: CellType, isDebug: Bool, _ result: inout String
  ) {
    guard ValueDepth.allowsMore() else { return }
    switch type.kind {
    case .nominal(let nominal, let arguments):
      if nominal is BuiltInType {
        describeBuiltIn(value, type, arguments, isDebug, &result)
      } else if let box = value.object as? NativeObject {
        result += isDebug ? String(reflecting: box.any) : String(describing: box.any)
      } else if let user = nominal as? UserType {
        user.describe(value, arguments, isDebug: isDebug, &result)
      } else {
        result += nominal.name
      }
    case .tuple(let elements): describeTuple(value, elements, &result)
    case .existential:
      let content = value.existential
      describe(content.value, content.type, isDebug: isDebug, &result)
    case .function: result += "(Function)"
    case .metatype(let instance):
      result += ((value.object as? MetatypeBox)?.type ?? instance).runtimeName
    case .parameter, .member, .variable, .hole: result += "\(type)"
    }
  }

  private static func describeTuple(
    _ value: Value, _ elements: [TupleElement], _ result: inout String
  ) {
    result += "("
    for (index, element) in elements.enumerated() {
      if index > 0 { result += ", " }
      if let label = element.label { result += label + ": " }
      describe(value.aggregate[index], element.type, isDebug: true, &result)
    }
    result += ")"
  }

  private static func describeBuiltIn(
    _ value: Value, _ type: CellType, _ arguments: [CellType], _ isDebug: Bool,
    _ result: inout String
  ) {
    switch type.nominal {
    case BuiltIn.int: result += String(value.bits)
    case BuiltIn.double: result += value.double.description
    case BuiltIn.float: result += value.float.description
    case BuiltIn.bool: result += value.bool ? "true" : "false"
    case BuiltIn.string, BuiltIn.substring:
      result += isDebug ? value.string.debugDescription : value.string
    case BuiltIn.character:
      result += isDebug ? (value.string.first?.debugDescription ?? "") : value.string
    case BuiltIn.result: result += ResultMembers.text(value, type, isDebug: isDebug)
    case BuiltIn.optional: describeOptional(value, arguments[0], &result)
    case BuiltIn.array, BuiltIn.arraySlice, BuiltIn.set, BuiltIn.dictionary, BuiltIn.keys,
      BuiltIn.values:
      describeCollection(value, type, arguments, isDebug, &result)
    case BuiltIn.range, BuiltIn.closedRange, BuiltIn.partialRangeFrom, BuiltIn.partialRangeUpTo,
      BuiltIn.partialRangeThrough:
      describeRange(value, type, arguments[0], isDebug, &result)
    default:
      result += type.integer?.text(bits: value.bits) ?? Sequences.describe(value, type)
    }
  }

  private static func describeOptional(
    _ value: Value, _ wrapped: CellType, _ result: inout String
  ) {
    if value.isNone {
      result += "nil"
      return
    }
    result += "Optional("
    describe(wrapped.isOptional ? value.unnested : value, wrapped, isDebug: true, &result)
    result += ")"
  }

  private static func describeCollection(
    _ value: Value, _ type: CellType, _ arguments: [CellType], _ isDebug: Bool,
    _ result: inout String
  ) {
    if type.isBuiltIn(BuiltIn.dictionary) {
      if value.dictionary.count == 0 {
        result += "[:]"
        return
      }
      list(value.dictionary.entries, "[", "]", &result) { entry, result in
        describe(entry.key, arguments[0], isDebug: true, &result)
        result += ": "
        describe(entry.value, arguments[1], isDebug: true, &result)
      }
    } else if type.isBuiltIn(BuiltIn.set) {
      list(value.dictionary.entries, isDebug ? "Set([" : "[", isDebug ? "])" : "]", &result) {
        describe($0.key, arguments[0], isDebug: true, &$1)
      }
    } else {
      let isSlice = isDebug && type.isBuiltIn(BuiltIn.arraySlice)
      list(value.array.values, isSlice ? "ArraySlice([" : "[", isSlice ? "])" : "]", &result) {
        describe($0, arguments[0], isDebug: true, &$1)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ result: inout String,
    _ describe: (Element, inout String) -> Void
  ) {
    result += open
    for (index, element) in elements.enumerated() {
      if index > 0 { result += ", " }
      describe(element, &result)
    }
    result += close
  }

  private static func describeRange(
    _ value: Value, _ type: CellType, _ bound: CellType, _ isDebug: Bool,
    _ result: inout String
  ) {
    func part(_ value: Value) { describe(value, bound, isDebug: true, &result) }
    switch type.nominal {
    case BuiltIn.range, BuiltIn.closedRange:
      let isClosed = type.isBuiltIn(BuiltIn.closedRange)
      if isDebug { result += isClosed ? "ClosedRange(" : "Range(" }
      part(value.range.lower)
      result += isClosed ? "..." : "..<"
      part(value.range.upper)
      if isDebug { result += ")" }
    case BuiltIn.partialRangeFrom:
      result += "PartialRangeFrom<\(bound.runtimeName)>(lowerBound: "
      part(value.range.lower)
      result += ")"
    case BuiltIn.partialRangeUpTo:
      result += "PartialRangeUpTo<\(bound.runtimeName)>(upperBound: "
      part(value.range.upper)
      result += ")"
    default:
      result += "PartialRangeThrough<\(bound.runtimeName)>(upperBound: "
      part(value.range.upper)
      result += ")"
    }
  }

  /// The value in every form that a notebook can show.
  static func display(_ value: Value, _ type: CellType) -> DisplayData {
    if case .existential = type.kind, ValueDepth.allowsMore() {
      let content = value.existential
      return display(content.value, content.type)
    }
    if let wrapped = type.wrapped, !value.isNone, wrapped.nominal is NativeType {
      return display(value, wrapped)
    }
    let content = value.isNone ? type : type.wrapped ?? type
    if let user = content.nominal as? UserType,
      let displayable = user.lookup.vocabulary.displayable(value, content)
    {
      return displayable.displayData
    }
    if let box = value.object as? NativeObject, type.nominal is NativeType,
      let displayable = box.any as? any Displayable
    {
      return displayable.displayData
    }
    return DisplayData(plainText: resultText(value, type))
  }

  /// A result as text: like an element of a collection, so that strings show their quotes.
  private static func resultText(_ value: Value, _ type: CellType) -> String {
    type == .string ? debugText(value, type) : text(value, type)
  }
}
