struct Scale {
  static let least = 0.0
  static func make() -> Scale { Scale(factor: 1) }
  var factor: Double
  func value() -> Double { factor * least } // error: static member 'least' cannot be used on instance of type 'Scale'
  static func doubled() -> Double { factor * 2 } // error: instance member 'factor' cannot be used on type 'Scale'
}
print(Scale.most) // error: type 'Scale' has no member 'most'
Scale.least = 3 // error: cannot assign to property: 'least' is a 'let' constant
print(Scale(factor: 2).make()) // error: static member 'make' cannot be used on instance of type 'Scale'
print(Scale.factor) // error: instance member 'factor' cannot be used on type 'Scale'; did you mean to use a value of this type instead?
