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
