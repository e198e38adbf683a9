/// The parts of a tuple, of a structure, or of what an enumeration's case carries.
final class Aggregate: ManagedBuffer<Int, Value> {
  /// Makes an aggregate of values.
  static func make(_ values: [Value]) -> Aggregate {
    let aggregate = allocate(values.count)
    aggregate.withUnsafeMutablePointerToElements { pointer in
      for (index, value) in values.enumerated() { pointer[index] = value }
    }
    return aggregate
  }

  /// Makes an aggregate whose parts hold nothing yet.
  static func allocate(_ count: Int) -> Aggregate {
    let buffer = Aggregate.create(minimumCapacity: count) { _ in count }
    buffer.withUnsafeMutablePointerToElements {
      $0.initialize(repeating: .void, count: count)
    }
    return unsafeDowncast(buffer, to: Aggregate.self)
  }

  deinit {
    withUnsafeMutablePointers { count, elements in Freeing.end(elements, count.pointee) }
  }

  /// Where the parts are.
  @inline(__always)
  var elements: UnsafeMutablePointer<Value> { withUnsafeMutablePointerToElements { $0 } }

  var values: [Value] { Array(UnsafeBufferPointer(start: elements, count: header)) }

  /// A copy that shares nothing but the objects in it.
  func copy() -> Aggregate { Aggregate.make(values) }

  @inline(__always)
  subscript(index: Int) -> Value { elements[index] }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// The aggregate in this slot, copied first where somebody else holds it too.
  @inline(__always)
  func uniqueAggregate() -> Aggregate {
    if !isKnownUniquelyReferenced(&pointee.object) {
      pointee.object = pointee.aggregate.copy()
    }
    return pointee.aggregate
  }
}
