// `if` and `switch` give values.
func texture(clay: Double, sand: Double) -> String {
  if clay > 40 { "clay" } else if sand > 70 { "sand" } else { "loam" }
}
let grades = [1, 4, 9].map { grade in
  switch grade {
  case ..<3: "poor"
  case 3...6: "fair"
  default: "good"
  }
}
let depth = 25
let layer = switch depth {
case 0..<5: 0
case 5..<15: 1
default: 2
}
print(texture(clay: 50, sand: 10), texture(clay: 5, sand: 80), texture(clay: 20, sand: 40), grades, layer)
var sign: Int
if depth > 0 { sign = 1 } else { sign = -1 }
print(sign)
