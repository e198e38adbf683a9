/// Asking for the memory of a result before it is made.
extension LibraryCall {
  /// An empty array for the result, with room for as many elements.
  func resultArray(count: Int) throws -> ArrayObject {
    let result = site.resultArray()
    try MemoryWatch.check(count, of: result.stride, site.span)
    result.reserve(count)
    return result
  }

  /// A copy of an array, whose indices begin at zero, that the function may change.
  func copy(of array: ArrayObject) throws -> ArrayObject {
    try MemoryWatch.check(array.count, of: array.stride, site.span)
    let copy = array.copy()
    copy.startIndex = 0
    return copy
  }

  /// All parts one after another, with something between them.
  func joined(_ parts: [Value], of type: CellType, separator: ArrayObject?) throws -> Value {
    var total = 0
    let arrays = try parts.map { part in
      let array = try Sequences.array(part, type)
      let (sum, isOver) = total.addingReportingOverflow(array.count + (separator?.count ?? 0))
      total = isOver ? .max : sum
      return array
    }
    let result = try resultArray(count: total)
    for (position, array) in arrays.enumerated() {
      if position > 0, let separator { try append(separator, to: result) }
      try append(array, to: result)
    }
    return Value(result)
  }

  /// Appends a part to what the function makes, as far as there is memory for it.
  func append(_ part: ArrayObject, to result: ArrayObject) throws {
    try poll()
    let (count, isOver) = result.count.addingReportingOverflow(part.count)
    if isOver || count.leadingZeroBitCount != result.count.leadingZeroBitCount {
      // The room doubles, and what is there already is held beside it.
      try MemoryWatch.check(isOver ? .max : count, of: 3 * result.stride, site.span)
    }
    result.append(contentsOf: part)
  }
}
