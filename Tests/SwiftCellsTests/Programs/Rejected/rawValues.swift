enum Depth: Int { case top = 0, middle = "5", deep = 10 } // error: 'Depth' declares raw type 'Int', but does not conform to RawRepresentable and conformance could not be synthesized // error: cannot convert value of type 'String' to raw type 'Int'
enum Name: String { case a = "x", b = "x" } // error: raw value for enum case is not unique
enum Mixed: Int { case a(Int) } // error: 'Mixed' declares raw type 'Int', but does not conform to RawRepresentable and conformance could not be synthesized // error: enum with raw type cannot have cases with arguments
enum Plain { case a = 1 } // error: enum case cannot have a raw value if the enum does not have a raw type
print(Depth.top + 1) // error: cannot convert value of type 'Depth' to expected argument type 'Int'
print(Depth(rawValue: 0).rawValue) // error: no exact matches in call to initializer // error: value of type 'Depth' has no member 'rawValue'
