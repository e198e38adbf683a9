import Foundation

// The mathematical functions at points where they are known.
print(sqrt(16.0), sqrt(2.0), 2.0.squareRoot(), sqrt(-1.0).isNaN, cbrt(27.0))
let kilo: Double = pow(2, 10)
print(kilo, pow(9, 0.5), pow(2.0, -1.0), pow(0.0, 0.0))
print(exp(0.0), exp(1.0), log(1.0), log(exp(2.0)), log10(1000.0), log2(8.0), log(0.0))
print(sin(0.0), cos(0.0), tan(0.0), atan2(1.0, 1.0) == .pi / 4, abs(sin(Double.pi)) < 1e-15)
print(floor(2.7), ceil(2.2), floor(-2.5), ceil(-2.5), trunc(-2.7), round(2.5), round(-2.5))
print(Double.pi, Float.pi, Double.pi / 2 == acos(0.0), hypot(3.0, 4.0))
print(abs(-3.5), abs(-3), max(1.5, 2), min(-0.5, 3), fabs(-1.25))
func degrees(_ radians: Double) -> Double { radians * 180 / .pi }
print(degrees(.pi), degrees(asin(1)), tanh(0.0), 1 / (1 + exp(-0.0)))
let e = M_E
print(e == exp(1), log(e), fmod(7.5, 2), 7.5.truncatingRemainder(dividingBy: 2), (-7.5).remainder(dividingBy: 2))
print(sqrt(Double(49)), pow(Double(3), 4), Int(pow(2.0, 20)), exp2(3.0))
