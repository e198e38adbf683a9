import Foundation

// Sampling without replacement, bootstrap and a random walk with one generator handed on.
struct Generator: RandomNumberGenerator {
  var state: UInt64 = 7
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
func sample<G: RandomNumberGenerator>(_ count: Int, of values: [Double], using generator: inout G) -> [Double] {
  Array(values.shuffled(using: &generator).prefix(count))
}
func gaussian(using generator: inout Generator) -> Double {
  (0..<12).reduce(-6) { sum, _ in sum + Double.random(in: 0..<1, using: &generator) }
}
var generator = Generator()
let carbon = [1.2, 0.8, 2.4, 3.1, 0.5, 1.9]
print(sample(3, of: carbon, using: &generator))
let means = (0..<4).map { _ -> Double in
  let draws = carbon.indices.map { _ in carbon[Int.random(in: 0..<carbon.count, using: &generator)] }
  return (draws.reduce(0, +) / 6 * 1000).rounded() / 1000
}
print(means)
var position = 0, path = [0]
for _ in 0..<10 {
  position += Bool.random(using: &generator) ? 1 : -1
  path.append(position)
}
print(path, (gaussian(using: &generator) * 1000).rounded() / 1000)
var copy = generator
print(copy.next() == generator.next(), copy.state == generator.state)
struct Experiment {
  var source = Generator(state: 99)
  mutating func draw() -> Int { Int.random(in: 1...100, using: &source) }
}
var experiment = Experiment()
print(experiment.draw(), experiment.draw(), experiment.draw())
