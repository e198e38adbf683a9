// if, else if, several conditions, bindings in the middle.
func classify(_ clay: Double, _ sand: Double?) -> String {
  if clay < 0 || clay > 100 {
    return "impossible"
  } else if clay >= 40 {
    return "clay"
  } else if let sand, sand > 70, clay < 15 {
    return "sand"
  } else if let sand, case let silt = 100 - clay - sand, silt > 50 {
    return "silt \(silt)"
  } else {
    return "loam"
  }
}
print(classify(-1, nil), classify(45, 10), classify(10, 80), classify(10, 30), classify(30, nil))
let n = 7
if n % 2 == 0 { print("even") } else { print("odd") }
if n > 5, n < 10, n != 8 { print("between") }
if (n > 100) { print("never") }
if case 5...8 = n { print("in range") }
if case let (a, b) = (n, n * 2), b > a { print(a, b) }
if n > 0 {
  if n > 6 {
    print("nested")
  }
}
if !(n < 0), let text = Optional("x"), text.count == n - 6 { print(text, "matched") }
