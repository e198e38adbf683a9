let plots: [Int] = []
print(plots.randomElement() as Any)
let chosen = Int.random(in: 0..<plots.count) // fails: an empty range
print(chosen)
