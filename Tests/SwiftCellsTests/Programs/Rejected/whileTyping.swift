struct Horizon {
  var top = 0.0, clay = 10.0
  var thickness: Double { 5 }
}
let horizons = [Horizon(), Horizon(top: 5, clay: 20)]
let mean = horizons.map { $0.clya }.reduce(0, +) / Double(horizons.count) // error: value of type 'Horizon' has no member 'clya'
let deep = horizons.filter { $0.top > "5" } // error: binary operator '>' cannot be applied to operands of type 'Double' and 'String'
let names = horizons.map { $0.name.uppercased() } // error: value of type 'Horizon' has no member 'name'
let sum = horizons.reduce(0) { $0 + $1.thickness * $1.sand } // error: missing argument label 'into:' in call
for horizon in horizons where horizon.tpo > 3 { print(horizon) } // error: value of type 'Horizon' has no member 'tpo'
let sorted = horizons.sorted { $0.clay < $1.caly } // error: value of type 'Horizon' has no member 'caly'
print("of \(horizons.cuont)") // error: value of type '[Horizon]' has no member 'cuont'
