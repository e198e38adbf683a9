import Foundation

// Functions of Foundation, rounded where the last digit may differ between machines.
func show(_ values: Double...) { print(values.map { ($0 * 1e9).rounded() / 1e9 }) }
show(sin(0.5), cos(0.5), tan(0.5), asin(0.5), acos(0.5), atan(0.5), atan2(1, -2))
show(sinh(1), cosh(1), tanh(0.3), asinh(1), acosh(2), atanh(0.5))
show(exp(1.5), exp2(3), expm1(1e-3), log(10), log2(8), log10(1000), log1p(1e-3))
show(pow(2, 0.5), sqrt(2), cbrt(27), hypot(3, 4), fmod(7.5, 2), remainder(7.5, 2))
show(erf(0.5), erfc(0.5), tgamma(5), lgamma(10))
print(floor(-1.5), ceil(-1.5), trunc(-1.5), round(-1.5), rint(2.5), nearbyint(3.5), fabs(-2))
print(fmin(1.0, 2.0), fmax(1.5, 2.5), copysign(3.0, -0.0), fdim(5.0, 3.0), fma(2.0, 3.0, 4.0))
let (whole, rest) = modf(3.25)
print(whole, rest, M_PI == Double.pi, M_SQRT2 == sqrt(2), M_LN2 == log(2))
let f: Float = 2
print(sqrt(f), pow(f, 3), exp(Float(0)), floor(f / 3), abs(-f), max(f, 3))
print(pow(10.0, -2.0), pow(2.0, 10.0), sqrt(-1.0).isNaN, log(0.0), 1 / 0.0)
