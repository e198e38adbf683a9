enum Horizon: String, CaseIterable { case top = "A", sub = "B" }
let h: Horizon = "A" // error: cannot convert value of type 'String' to specified type 'Horizon'
let i = Horizon("A") // error: missing argument label 'rawValue:' in call
let j: Horizon = Horizon(rawValue: "A") // error: value of optional type 'Horizon?' must be unwrapped to a value of type 'Horizon'
let k: String = Horizon.top // error: cannot convert value of type 'Horizon' to specified type 'String'
print(Horizon.top.count, Horizon.allCases.A, .top, Horizon.count) // error: type 'Any' has no member 'top' // error: type 'Horizon' has no member 'count' // error: value of type 'Horizon' has no member 'count' // error: value of type '[Horizon]' has no member 'A'
let n: Horizon = .tip // error: type 'Horizon' has no member 'tip'
var m = Horizon.top
m = "B" // error: cannot assign value of type 'String' to type 'Horizon'
m.rawValue = "C" // error: cannot assign to property: 'rawValue' is immutable
switch m { case "A": print(1); default: print(2) } // error: cannot convert value of type 'String' to expected argument type 'Horizon'
