// if and switch as values.
let ph = 5.2
let class1 = if ph < 5.5 { "acid" } else if ph < 7.3 { "neutral" } else { "alkaline" }
print(class1)
let liming = switch ph {
case ..<5: 3.5
case 5..<6: 1.5
default: 0.0
}
print(liming)
let optional: Int? = if ph > 7 { 1 } else { nil }
print(optional as Any)
func fee(_ kind: String, _ count: Int) -> Double {
  let base: Double = switch kind {
  case "texture": 12.0
  case "ph": 4.5
  default: if count > 10 { 1 } else { 2 }
  }
  return base * Double(count)
}
print(fee("texture", 2), fee("ph", 2), fee("x", 20), fee("x", 3))
var level = 0
level = if class1 == "acid" { 10 } else { 20 }
print(level)
let labels = [1, 2, 3].map { n in
  switch n {
  case 1: "one"
  case 2: "two"
  default: "n\(n)"
  }
}
print(labels)
func sign(_ x: Int) -> Int { if x > 0 { 1 } else if x < 0 { -1 } else { 0 } }
print(sign(9), sign(-9), sign(0))
