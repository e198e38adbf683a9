/// Ranges of every kind.
enum RangeMembers {
  static func fill(_ table: LibraryTable, _ type: BuiltInType) {
    let hasLower = type !== BuiltIn.partialRangeUpTo && type !== BuiltIn.partialRangeThrough
    let hasUpper = type !== BuiltIn.partialRangeFrom
    if hasLower { table.add("lowerBound: Bound") { $0.values[0].range.lower } }
    if hasUpper { table.add("upperBound: Bound") { $0.values[0].range.upper } }
    table.add("contains(_ element: Bound) -> Bool") { call in
      Value(try RangeTest.contains(call.values[0], call.values[1], call.site.receiver))
    }
    guard type === BuiltIn.range || type === BuiltIn.closedRange else { return }
    table.add("isEmpty: Bool") { call in
      guard type === BuiltIn.range else { return Value(false) }
      let range = call.values[0].range
      return Value(
        try Traits.of(call.site.receiver.arguments[0]).isEqual(range.lower, range.upper))
    }
    table.add("count: Int where Bound: BinaryInteger") { call in
      let range = call.values[0].range
      let (size, isOver) = range.upper.bits.subtractingReportingOverflow(range.lower.bits)
      let (count, isTooMany) = size.addingReportingOverflow(type === BuiltIn.range ? 0 : 1)
      if isOver || isTooMany { throw call.fatal("arithmetic overflow") }
      return Value(count)
    }
    table.add("overlaps(_ other: Self) -> Bool") { call in
      let traits = Traits.of(call.site.receiver.arguments[0])
      let (a, b) = (call.values[0].range, call.values[1].range)
      if type === BuiltIn.range {
        return Value(try traits.isLess(a.lower, b.upper) && traits.isLess(b.lower, a.upper))
      }
      return Value(try !traits.isLess(b.upper, a.lower) && !traits.isLess(a.upper, b.lower))
    }
    table.add("clamped(to limits: Self) -> Self") { call in
      let traits = Traits.of(call.site.receiver.arguments[0])
      let (a, b) = (call.values[0].range, call.values[1].range)
      func clamp(_ value: Value) throws -> Value {
        if try traits.isLess(value, b.lower) { return b.lower }
        return try traits.isLess(b.upper, value) ? b.upper : value
      }
      return Value(RangeBox(try clamp(a.lower), try clamp(a.upper)))
    }
  }

  /// The bounds of any range of whole numbers, the upper one excluded.
  static func bounds(_ value: Value, _ type: CellType, _ start: Int, _ end: Int) -> (Int, Int) {
    let range = value.range
    switch type.nominal {
    case BuiltIn.closedRange:
      return (range.lower.bits, range.upper.bits == .max ? .max : range.upper.bits + 1)
    case BuiltIn.partialRangeFrom: return (range.lower.bits, end)
    case BuiltIn.partialRangeUpTo: return (start, range.upper.bits)
    case BuiltIn.partialRangeThrough:
      return (start, range.upper.bits == .max ? .max : range.upper.bits + 1)
    default: return (range.lower.bits, range.upper.bits)
    }
  }
}
