// Not a number, infinities, signs, limits.
let nan = Double.nan, infinity = Double.infinity
print(nan.isNaN, (nan == nan), nan > 0, nan < 0, (nan + 1).isNaN)
print(infinity > 1e308, -infinity < 0, (infinity - infinity).isNaN, (infinity * 0).isNaN, 1 / infinity)
print(infinity.isInfinite, infinity.isFinite, (1.0).isFinite, nan.isFinite, (0.0).isZero)
print(Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne, Float.greatestFiniteMagnitude)
print((-0.0).sign == .minus, (-0.0) == 0.0, (5.0).sign == .plus, (-3.5).magnitude, (-3).magnitude, (-3).signum())
print([3, nan, 1].filter { !$0.isNaN }, [nan, 1, 2].contains { $0.isNaN })
print(max(1, infinity), min(-infinity, 0), Double.maximum(nan, 1), [1.0, 3, 2].max()!)
print(Int.max, Int.min, Int8.max, UInt8.max, Int32.max, UInt.max)
print(1e308 * 10, -1e308 * 10, 1e-320, 5e-324 / 2)
print(nan.description, "\(infinity)", String(-infinity), Double("nan")!.isNaN)
print((1.0).nextUp > 1, 1.0.ulp, (10.0).isLess(than: 11), nan.isEqual(to: nan))
