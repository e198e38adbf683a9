import Foundation

// Integration, roots, differential equations, series.
func simpson(_ a: Double, _ b: Double, intervals n: Int = 100, _ f: (Double) -> Double) -> Double {
  let h = (b - a) / Double(n)
  var sum = f(a) + f(b)
  for i in 1..<n { sum += (i.isMultiple(of: 2) ? 2 : 4) * f(a + Double(i) * h) }
  return sum * h / 3
}
print(String(format: "%.10f %.10f", simpson(0, .pi, sin), simpson(0, 1) { $0 * $0 * $0 }))
func newton(_ x: Double, _ f: (Double) -> Double, _ derivative: (Double) -> Double) -> (root: Double, steps: Int) {
  var x = x, steps = 0
  while abs(f(x)) > 1e-12, steps < 50 {
    x -= f(x) / derivative(x)
    steps += 1
  }
  return (x, steps)
}
let root = newton(2, { $0 * $0 * $0 - 5 }, { 3 * $0 * $0 })
print(String(format: "%.12f", root.root), root.steps, abs(root.root - cbrt(5)) < 1e-12)
func rungeKutta(_ y: Double, until end: Double, steps: Int, _ slope: (Double, Double) -> Double) -> Double {
  var y = y, t = 0.0
  let h = end / Double(steps)
  for _ in 0..<steps {
    let k1 = slope(t, y), k2 = slope(t + h / 2, y + h / 2 * k1)
    let k3 = slope(t + h / 2, y + h / 2 * k2), k4 = slope(t + h, y + h * k3)
    y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    t += h
  }
  return y
}
print(String(format: "%.8f %.8f", rungeKutta(1, until: 1, steps: 50) { _, y in -y }, exp(-1.0)))
var term = 1.0, e = 1.0
for n in 1...18 { term /= Double(n); e += term }
print(e == exp(1) || abs(e - exp(1)) < 1e-15)
let basel = (1...1000).map { 1 / Double($0 * $0) }.reduce(0, +)
print(basel < Double.pi * .pi / 6, (basel * 1000).rounded())
func normal(_ x: Double) -> Double { exp(-x * x / 2) / sqrt(2 * .pi) }
print(String(format: "%.5f", simpson(-1.96, 1.96, normal)))
