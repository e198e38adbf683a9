struct Run { let seed: Int; var loss: [Double]; var note: String? }
var runs: [Run] = []
runs.append(Run(seed: 1, loss: [0.5]))
runs += Run(seed: 2, loss: [0.4], note: nil) // error: operator function '+=' requires that 'Run' conform to 'Sequence'
runs[0].seed = 3 // error: cannot assign to property: 'seed' is a 'let' constant
runs[0].loss.append("0.3") // error: cannot convert value of type 'String' to expected argument type 'Double'
runs[0].note.append("x") // error: cannot use mutating member on immutable value: 'runs' is immutable // error: value of optional type 'String?' must be unwrapped to refer to member 'append' of wrapped base type 'String'
let best = runs.min { $0.loss.last < $1.loss.last } // error: value of optional type 'Double?' must be unwrapped to a value of type 'Double'
let mean = runs.map(\.loss).reduce(0, +) // error: key path value type '[Double]' cannot be converted to contextual type 'Int'
let table = runs.map { ($0.seed, $0.note!) }.sorted { $0.0 < $1.note } // error: value of tuple type '(Int, String)' has no member 'note'
print(best!.seed, mean, table, runs.first.seed) // error: value of optional type 'Run?' must be unwrapped to refer to member 'seed' of wrapped base type 'Run'
