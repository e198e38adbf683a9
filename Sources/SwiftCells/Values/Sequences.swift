/// Reading the elements of any sequence, one after another.
enum Sequences {
  /// Hands out elements until there are none.
  final class Cursor {
    /// The function in a form that it keeps when it is handed over.
    private struct Step {
      let advance: () throws -> Value?
    }
    private var step: Step
    init(_ advance: @escaping () throws -> Value?) { step = Step(advance: advance) }
    deinit { Freeing.end(&step, leaving: Step { nil }) }
    func next() throws -> Value? {
      try ValueDepth.check()
      return try step.advance()
    }
  }

  /// All elements of a sequence as an array; arrays are handed over as they are.
  static func array(_ value: Value, _ type: CellType) throws -> ArrayObject {
    if type.isBuiltIn(BuiltIn.array) { return value.array }
    if type.isBuiltIn(BuiltIn.arraySlice) { return value.array }
    if type.isBuiltIn(BuiltIn.keys) || type.isBuiltIn(BuiltIn.values) { return value.array }
    let element = type.elementType ?? .any
    if type == .range(.int) || type == .closedRange(.int) {
      let (low, high) = (value.range.lower.bits, value.range.upper.bits)
      let (count, isHuge) = high.subtractingReportingOverflow(low)
      try MemoryWatch.check(isHuge ? .max : count, of: MemoryLayout<Int>.stride, nil)
      return IntArray(type == .range(.int) ? Array(low..<high) : Array(low...high))
    }
    if let values = try entries(value, type) { return ArrayObject.make(element: element, values) }
    let cursor = try cursor(value, type)
    let result = ArrayObject.make(element: element)
    try MemoryWatch.check(leastCount(value, type), of: result.stride, nil)
    while let next = try cursor.next() {
      try MemoryWatch.checkGrowth(of: result)
      // An endless sequence must stop when it is asked to.
      if result.count & 1023 == 0 { try Machine.current?.poll() }
      result.append(next)
    }
    return result
  }

  /// How many elements a sequence has at least, as far as that can be told without making them.
  private static func leastCount(_ value: Value, _ type: CellType) -> Int {
    switch type.nominal {
    case BuiltIn.repeated: return value.aggregate[1].bits
    case BuiltIn.range where type == .range(.int),
      BuiltIn.closedRange where type == .closedRange(.int):
      let (low, high) = (value.range.lower.bits, value.range.upper.bits)
      let (count, isOver) = high.subtractingReportingOverflow(low)
      return isOver ? .max : count
    case BuiltIn.array, BuiltIn.arraySlice, BuiltIn.keys, BuiltIn.values:
      return value.array.count
    case BuiltIn.zipped:
      return min(
        leastCount(value.aggregate[0], type.arguments[0]),
        leastCount(value.aggregate[1], type.arguments[1]))
    case BuiltIn.enumerated: return leastCount(value.aggregate[0], type.arguments[0])
    default: return 0
    }
  }

  /// Whether a sequence may have no end, so that its elements must be asked for one by one.
  static func isEndless(_ type: CellType) -> Bool {
    switch type.nominal {
    case BuiltIn.partialRangeFrom, BuiltIn.lazySequence, BuiltIn.unfold: true
    case BuiltIn.zipped, BuiltIn.enumerated: type.arguments.contains { isEndless($0) }
    default: type.nominal is UserType
    }
  }

  private static func entries(_ value: Value, _ type: CellType) throws -> [Value]? {
    switch type.nominal {
    case BuiltIn.string, BuiltIn.substring:
      return try value.string.map {
        try Machine.current?.poll()
        return Value(String($0))
      }
    case BuiltIn.set: return value.dictionary.entries.map(\.key)
    case BuiltIn.dictionary:
      return value.dictionary.entries.map { Value(Aggregate.make([$0.key, $0.value])) }
    default: return nil
    }
  }

  /// A cursor over a sequence.
  static func cursor(_ value: Value, _ type: CellType) throws -> Cursor {
    switch type.nominal {
    case BuiltIn.array, BuiltIn.arraySlice, BuiltIn.keys, BuiltIn.values:
      return cursor(value.array)
    case BuiltIn.range: return counting(value.range.lower.bits, value.range.upper.bits)
    case BuiltIn.closedRange:
      guard value.range.upper.bits < Int.max else { return counting(value.range.lower.bits, .max) }
      return counting(value.range.lower.bits, value.range.upper.bits + 1)
    case BuiltIn.partialRangeFrom: return counting(value.range.lower.bits, .max)
    case BuiltIn.lazySequence, BuiltIn.unfold:
      try ValueDepth.check()
      return try value.object(as: LazyBox.self).cursor()
    case BuiltIn.indexingIterator:
      if let cursor = value.object as? Cursor { return cursor }
      let (array, start) = (value.aggregate[0].array, value.aggregate[1].bits)
      return cursor(array.part(min(start, array.count)..<array.count))
    case BuiltIn.strideTo: return stride(value, type.arguments[0], isThrough: false)
    case BuiltIn.strideThrough: return stride(value, type.arguments[0], isThrough: true)
    case BuiltIn.zipped:
      let first = try cursor(value.aggregate[0], type.arguments[0])
      let second = try cursor(value.aggregate[1], type.arguments[1])
      return Cursor {
        guard let a = try first.next(), let b = try second.next() else { return nil }
        return Value(Aggregate.make([a, b]))
      }
    case BuiltIn.enumerated:
      let base = try cursor(value.aggregate[0], type.arguments[0])
      var offset = -1
      return Cursor {
        guard let element = try base.next() else { return nil }
        offset += 1
        return Value(Aggregate.make([Value(offset), element]))
      }
    case BuiltIn.anyIterator:
      return value.object(as: Cursor.self)
    case BuiltIn.repeated:
      var left = value.aggregate[1].bits
      let element = value.aggregate[0]
      return Cursor {
        if left <= 0 { return nil }
        left -= 1
        return element
      }
    default:
      if let user = type.nominal as? UserType { return try user.cursor(value, type) }
      if let values = try entries(value, type) { return cursor(ValueArray(values)) }
      throw HostError("a value of type '\(type)' cannot be iterated")
    }
  }

  private static func cursor(_ array: ArrayObject) -> Cursor {
    var position = 0
    let count = array.count
    return Cursor {
      if position >= count { return nil }
      defer { position += 1 }
      return array.value(at: position)
    }
  }

  private static func counting(_ low: Int, _ high: Int) -> Cursor {
    var next = low
    return Cursor {
      if next >= high { return nil }
      defer { next += 1 }
      return Value(next)
    }
  }

  /// `from`, `to` or `through`, `by`; floating-point steps are multiplied as Swift does it.
  private static func stride(_ value: Value, _ type: CellType, isThrough: Bool) -> Cursor {
    let parts = value.aggregate
    if type == .int {
      return intStride(parts[0].bits, parts[1].bits, parts[2].bits, isThrough)
    }
    let number: (Value) -> Double = type == .float ? { Double($0.float) } : { $0.double }
    let (start, end, step) = (number(parts[0]), number(parts[1]), number(parts[2]))
    var round = 0
    return Cursor {
      let next = start + Double(round) * step
      let isInside =
        step > 0
        ? (isThrough ? next <= end : next < end) : (isThrough ? next >= end : next > end)
      if !isInside { return nil }
      round += 1
      return type == .float ? Value(Float(next)) : Value(next)
    }
  }

  private static func intStride(
    _ start: Int, _ end: Int, _ step: Int, _ isThrough: Bool
  ) -> Cursor {
    var next: Int? = start
    return Cursor {
      guard let value = next else { return nil }
      let isInside =
        step > 0
        ? (isThrough ? value <= end : value < end) : (isThrough ? value >= end : value > end)
      if !isInside { return nil }
      let (sum, overflow) = value.addingReportingOverflow(step)
      next = overflow ? nil : sum
      return Value(value)
    }
  }

  /// A sequence that is no collection, as Swift prints it.
  static func describe(_ value: Value, _ type: CellType) -> String {
    let parts = value.object as? Aggregate
    func part(_ index: Int, _ type: CellType) -> String {
      parts.map { Describer.debugText($0[index], type) } ?? ""
    }
    switch type.nominal {
    case BuiltIn.zipped:
      return "\(type)(_sequence1: \(part(0, type.arguments[0])), "
        + "_sequence2: \(part(1, type.arguments[1])))"
    case BuiltIn.enumerated: return "\(type)(_base: \(part(0, type.arguments[0])))"
    case BuiltIn.strideTo, BuiltIn.strideThrough:
      let element = type.arguments[0]
      return "\(type)(_start: \(part(0, element)), _end: \(part(1, element)), "
        + "_stride: \(part(2, element)))"
    case BuiltIn.repeated:
      return "\(type)(count: \(parts?[1].bits ?? 0), repeatedValue: \(part(0, type.arguments[0])))"
    default: return "\(type)"
    }
  }
}
