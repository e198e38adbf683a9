// Folds drawn by profile with a generator of one's own.
struct Congruential {
  var state: Int
  mutating func next(below limit: Int) -> Int {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 65_536 % limit
  }
  mutating func shuffle<T>(_ items: [T]) -> [T] {
    var result = items
    for i in stride(from: result.count - 1, to: 0, by: -1) { result.swapAt(i, next(below: i + 1)) }
    return result
  }
}
var generator = Congruential(state: 42)
let profiles = (1...10).map { "P\($0)" }
let order = generator.shuffle(profiles)
var folds: [[String]] = Array(repeating: [], count: 3)
for (index, profile) in order.enumerated() { folds[index % 3].append(profile) }
for (number, fold) in folds.enumerated() {
  let training = profiles.filter { !fold.contains($0) }
  print(number, fold.sorted().count, training.count, Set(fold).isDisjoint(with: training))
}
print(folds.flatMap { $0 }.sorted() == profiles.sorted(), folds.map(\.count))
