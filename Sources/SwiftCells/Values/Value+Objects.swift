/// The checker has made sure that the object is of the type asked for; these only say so.
extension Value {
  @inline(__always)
  func object<T: AnyObject>(as type: T.Type) -> T {
    // The static type of the slot guarantees the class; a cast would cost a call here.
    unsafeDowncast(object.unsafelyUnwrapped, to: type)
  }
  var string: String { object(as: StringBox.self).text }
  @inline(__always)
  var array: ArrayObject { object(as: ArrayObject.self) }
  var dictionary: DictionaryBox { object(as: DictionaryBox.self) }
  var range: RangeBox { object(as: RangeBox.self) }
  @inline(__always)
  var aggregate: Aggregate { object(as: Aggregate.self) }
  var existential: Existential { object(as: Existential.self) }
  @inline(__always)
  var function: FunctionObject { object(as: FunctionObject.self) }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// Uses the object in this slot without holding it: nothing may empty the slot meanwhile.
  ///
  /// Holding costs two atomic operations, which is much in a loop over an array.
  @inline(__always)
  func withObject<T: AnyObject, R>(_ type: T.Type, _ body: (T) throws -> R) rethrows -> R {
    let offset = MemoryLayout<Value>.offset(of: \.object).unsafelyUnwrapped
    let reference = UnsafeRawPointer(self).load(fromByteOffset: offset, as: Unmanaged<T>.self)
    return try reference._withUnsafeGuaranteedRef(body)
  }

  /// Lets the array in this slot have no other holder, as its kind.
  @inline(__always)
  func makeUnique() throws {
    if !isKnownUniquelyReferenced(&pointee.object) {
      try admitCopy()
      pointee.object = pointee.array.copy()
    }
  }
}
