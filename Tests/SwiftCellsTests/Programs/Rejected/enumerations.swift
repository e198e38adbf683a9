enum Texture: String { case clay, sand }
enum Reading { case value(Double), range(low: Int, high: Int), missing }
print(Texture.silt) // error: type 'Texture' has no member 'silt'
let a: Texture = "clay" // error: cannot convert value of type 'String' to specified type 'Texture'
let b = Texture(rawValue: 3) // error: cannot convert value of type 'Int' to expected argument type 'String'
let c: Texture = Texture(rawValue: "clay") // error: value of optional type 'Texture?' must be unwrapped to a value of type 'Texture'
let d = Reading.value("x") // error: cannot convert value of type 'String' to expected argument type 'Double'
let e: Reading = .value // error: member 'value' expects argument of type 'Double'
let f = Reading.range(1, 2) // error: missing argument labels 'low:high:' in call
let g = Reading.missing(3) // error: enum case 'missing' has no associated values
print(Reading.allCases) // error: type 'Reading' has no member 'allCases'
print(Reading.missing == Reading.missing) // error: binary operator '==' cannot be applied to two 'Reading' operands
print(Reading.missing.rawValue) // error: value of type 'Reading' has no member 'rawValue'
let h = .clay // error: reference to member 'clay' cannot be resolved without a contextual type
