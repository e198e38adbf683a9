// Conditional values and chains of defaults.
let clay = 38.0
let texture = clay > 35 ? "clay" : clay > 20 ? "loam" : "sand"
print(texture)
let first: Int? = nil, second: Int? = nil, third: Int? = 3
print(first ?? second ?? third ?? 0)
let stillOptional = first ?? second
print(stillOptional as Any)
let length = (first != nil ? "given" : "missing").count
print(length)
let settings = ["depth": 30]
let depth = settings["depth"] ?? 5
let step = settings["step"] ?? depth / 6
print(depth, step)
let value: Double = true ? 1 : 2.5
print(value)
let choice: Int? = clay > 50 ? 1 : nil
print(choice as Any)
let sign = { (x: Int) in x < 0 ? -1 : x == 0 ? 0 : 1 }
print(sign(-5), sign(0), sign(9))
print(clay.isNaN ? 0 : clay > 10 ? (clay < 20 ? 1 : 2) : 3)
