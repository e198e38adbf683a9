enum Horizon: String, CaseIterable {
  case a = "A", b = "B"
  var depth = 3 // error: enums must not contain stored properties
  var next: Horizon { case .a: return .b } // error: 'case' label can only appear inside a 'switch' statement
}
