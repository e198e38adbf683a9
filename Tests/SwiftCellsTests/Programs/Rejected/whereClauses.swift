for x in [1, 2, 3] where x { print(x) } // error: type 'Int' cannot be used as a boolean; test for '!= 0' instead
for x in [1, 2, 3] where y > 1 { print(x) } // error: cannot find 'y' in scope
for case let x? in [1, nil, 3] where x > "1" { print(x) } // error: binary operator '>' cannot be applied to operands of type 'Int' and 'String'
for case .some(let x) in [1, 2] { print(x) } // error: type 'Int' has no member 'some'
switch 3 { case let n where n.isEven: print(n); case _ where "a": print(2); default: break } // error: cannot convert value of type 'String' to expected condition type 'Bool' // error: value of type 'Int' has no member 'isEven'
let found = [1, 2].first(where: { $0 > 1.5 })
let index = ["a"].firstIndex(where: { $0 == 1 }) // error: cannot convert value of type 'String' to expected element type 'Int'
print(found as Any, index as Any)
