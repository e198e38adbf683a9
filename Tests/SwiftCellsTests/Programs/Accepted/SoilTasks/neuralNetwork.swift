import Foundation

// One hidden layer, trained by hand-written backward steps, started by a small generator.
struct Generator {
  var state = 12345
  mutating func uniform() -> Double {
    state = (1_103_515_245 &* state &+ 12345) & 0x7fff_ffff
    return Double(state) / 2_147_483_648 - 0.5
  }
}
var generator = Generator()
var w1 = (0..<4).map { _ in (0..<2).map { _ in generator.uniform() * 2 } }
var b1 = [Double](repeating: 0, count: 4)
var w2 = (0..<4).map { _ in generator.uniform() * 2 }
var b2 = 0.0
let inputs: [[Double]] = [[0, 0], [0, 1], [1, 0], [1, 1]], targets = [0.0, 1, 1, 0]
let forward = { (x: [Double]) -> (hidden: [Double], out: Double) in
  let hidden = zip(w1, b1).map { w, b in tanh(w[0] * x[0] + w[1] * x[1] + b) }
  return (hidden, zip(hidden, w2).map(*).reduce(b2, +))
}
var losses: [Double] = []
for epoch in 0..<1000 {
  var loss = 0.0
  for (x, target) in zip(inputs, targets) {
    let (hidden, out) = forward(x)
    let error = out - target
    loss += error * error / 4
    for k in 0..<4 {
      let back = error * w2[k] * (1 - hidden[k] * hidden[k])
      w2[k] -= 0.1 * error * hidden[k]
      b1[k] -= 0.1 * back
      for j in 0..<2 { w1[k][j] -= 0.1 * back * x[j] }
    }
    b2 -= 0.1 * error
  }
  if epoch % 200 == 0 { losses.append(loss) }
}
print(losses.map { String(format: "%.4f", $0) })
print(losses.first! > losses.last!, inputs.map { Int(forward($0).out.rounded()) })
