// A line fitted by least squares, its R² and its residuals.
let depth = [2.5, 10, 22.5, 45, 80]
let carbon = [31.0, 24.5, 17, 9.5, 5]
func mean(_ x: [Double]) -> Double { x.reduce(0, +) / Double(x.count) }
let (mx, my) = (mean(depth), mean(carbon))
let products = zip(depth, carbon).map { (x, y) -> Double in (x - mx) * (y - my) }
let squares = depth.map { ($0 - mx) * ($0 - mx) }
let slope = products.reduce(0, +) / squares.reduce(0, +)
let intercept = my - slope * mx
let residuals = zip(depth, carbon).map { (x, y) -> Double in y - (intercept + slope * x) }
let error = residuals.map { $0 * $0 }.reduce(0, +)
let spread = carbon.map { ($0 - my) * ($0 - my) }.reduce(0, +)
func shown(_ x: Double) -> String { String(Int((x * 1000).rounded())) }
print(shown(slope), shown(intercept), shown(1 - error / spread))
print(residuals.map(shown), residuals.map { $0 < 0 ? "-" : "+" }.joined())
