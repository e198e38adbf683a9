import Foundation

// Members of Double and Float.
let x = 37.456
print(x.rounded(), x.rounded(.up), x.rounded(.down), x.rounded(.towardZero), (2.5).rounded(.toNearestOrEven), (-2.5).rounded(.awayFromZero))
print((x * 100).rounded() / 100, x.squareRoot() > 6, x.truncatingRemainder(dividingBy: 5) < 3, (7.0).remainder(dividingBy: 4))
print(x.sign == .plus, (-x).magnitude, (0.1 + 0.2).isEqual(to: 0.3), x.isLess(than: 40), Double.minimum(2, .nan), Double.maximum(-1, 3))
print(x.exponent, (8.0).significand, (1.0).ulp == .ulpOfOne, (1.0).nextDown < 1, (12.0).binade, Double.leastNonzeroMagnitude > 0)
print(Double("6.5")!, Double("x") as Any, Double("inf")!, Double(" 1") as Any, Float("0.1")!, Double("1_000") as Any)
print(Double.infinity > .greatestFiniteMagnitude, (0.0 / 0).isNaN, (-1 / 0.0).isInfinite, Double.zero.isZero)
let f: Float = 0.1
print(f, Double(f), f.rounded(), f.squareRoot(), f.ulp, Float.pi, f.isFinite, Float(x), f.nextUp > f, f.sign)
var y = 9.75
y.round()
y.negate()
print(y, y.advanced(by: 0.5), y.distance(to: 0), (2.0).addingProduct(3, 4))
y = 16
y.formSquareRoot()
y.formTruncatingRemainder(dividingBy: 3)
print(y, Double(exactly: 3)!, Int(exactly: 2.5) as Any, Int(exactly: 4.0)!, Int(-3.9), Int(3.999))
func norm<T: FloatingPoint>(_ a: T, _ b: T) -> T { (a * a + b * b).squareRoot() }
func scaled<T: BinaryFloatingPoint>(_ value: T) -> T { value * T(2.5) + T(1) }
print(norm(3.0, 4.0), norm(Float(6), 8), scaled(2.0), scaled(Float(2)))
