struct Profile {
  var depths: [Int] = []
  var total: Int {
    depths.append(0) // error: cannot use mutating member on immutable value: 'self' is immutable
    return depths.count
  }
  func cleared() -> Profile {
    self.depths = [] // error: cannot assign to property: 'self' is immutable
    return self
  }
  static func make() -> Profile {
    depths = [1] // error: instance member 'depths' cannot be used on type 'Profile'
    return Profile()
  }
  mutating func replace() { self = 3 } // error: cannot assign value of type 'Int' to type 'Profile'
}
