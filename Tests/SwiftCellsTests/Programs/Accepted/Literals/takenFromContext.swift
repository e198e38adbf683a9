// The type of a literal comes from where it stands.
let whole = 3
let weight: Double = 3
let half = 1 / 2
let exactHalf = 1 / 2.0
let annotated: Double = 1 / 2
print(whole, weight, half, exactHalf, annotated)
let depths: [Double] = [0, 5, 15, 30]
print(depths)
let mixed = [1, 2.5, 4]
print(mixed, type(of: mixed))
let ranges: [ClosedRange<Double>] = [0...5, 5...15]
print(ranges[1].upperBound)
let pair: (Int, Double) = (1, 2)
print(pair)
let initial: Character = "a"
let word = "a"
print(type(of: initial), type(of: word), initial == "a")
let maybe: Double? = 4
print(maybe! / 3)
func area(_ width: Double, _ height: Double = 2) -> Double { width * height }
print(area(3), area(3, 4))
print(2 * weight + 1, weight - 0.5, -weight)
let small: Float = 1 / 3
print(small)
