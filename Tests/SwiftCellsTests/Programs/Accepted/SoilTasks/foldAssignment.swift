// Folds drawn by a linear congruential generator, grouped by profile.
struct Congruential {
  var state: Int
  mutating func next(below bound: Int) -> Int {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 65_536 % bound
  }
}
func assign(_ profiles: [String], folds: Int, seed: Int) -> [String: Int] {
  var generator = Congruential(state: seed)
  var order = Array(Set(profiles)).sorted()
  for i in stride(from: order.count - 1, to: 0, by: -1) {
    order.swapAt(i, generator.next(below: i + 1))
  }
  var fold: [String: Int] = [:]
  for (position, profile) in order.enumerated() { fold[profile] = position % folds }
  return fold
}
let samples = (0..<20).map { "P\($0 / 2 + 10)" }
let fold = assign(samples, folds: 3, seed: 2024)
for k in 0..<3 {
  let test = samples.indices.filter { fold[samples[$0]] == k }
  let train = samples.indices.filter { fold[samples[$0]] != k }
  print("fold", k, test, train.count)
  print(Set(test.map { samples[$0] }).isDisjoint(with: train.map { samples[$0] }))
}
print(assign(samples, folds: 3, seed: 2024) == fold, assign(samples, folds: 3, seed: 7) == fold)
