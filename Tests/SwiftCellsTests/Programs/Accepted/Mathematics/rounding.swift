import Foundation

// Rounding in every direction, and to some decimals.
let values = [2.5, 3.5, -2.5, 2.4, -2.6]
print(values.map { $0.rounded() })
print(values.map { $0.rounded(.down) }, values.map { $0.rounded(.up) })
print(values.map { $0.rounded(.towardZero) }, values.map { $0.rounded(.toNearestOrEven) })
print(values.map { $0.rounded(.awayFromZero) }, values.map { Int($0.rounded()) })
func round(_ value: Double, to decimals: Int) -> Double {
  let scale = pow(10, Double(decimals))
  return (value * scale).rounded() / scale
}
print(round(3.14159, to: 2), round(2.675, to: 2), round(1234.5, to: -2), round(0.5, to: 0))
var x = 7.8
x.round()
print(x, Int(7.99), Int(-7.99), Int((7.99).rounded(.up)))
print((5.0).rounded() == 5, (0.1 + 0.2).rounded(.up), -0.4.rounded())
print(7 / 2, 7.0 / 2, Double(7) / 2, Double(7 / 2), Int(7.0 / 2), (7 + 2 - 1) / 2)
