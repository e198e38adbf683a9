enum Sample { case dry(mass: Double), wet(mass: Double, water: Double), lost }
let sample = Sample.dry(mass: 2)
switch sample {
case .dry(let mass): print(mass + "g") // error: binary operator '+' cannot be applied to operands of type 'Double' and 'String'
case .wet(let mass): print(mass.water)
case .lost(let why): print(why) // error: pattern with associated values does not match enum case 'lost'
}
if case .wet(let mass, let water, let more) = sample { print(mass, water, more) } // error: tuple pattern has the wrong length for tuple type '(Double, Double)'
print(sample.mass, Sample.dry(2), Sample.wet(mass: 1)) // error: missing argument for parameter 'water' in call // error: missing argument label 'mass:' in call // error: value of type 'Sample' has no member 'mass'
