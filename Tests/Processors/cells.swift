// %% [markdown]
// # Everything that is compiled for a level of processors
//
// The digits that these cells print are compared between processors; see Tests/Jupyter/test_processors.py.

// %%
var generator = SeededGenerator(seed: 1)
func draws(_ rows: Int, _ columns: Int) -> [[Double]] {
  (0..<rows).map { _ in (0..<columns).map { _ in Double.random(in: -1...1, using: &generator) } }
}

// %%
// Trees look at rows of 16, 32, 64 places and more in forms of their own.
for width in [5, 20, 40, 70] {
  var table = draws(120, width)
  let y = table.map { 20 * $0[0] + 5 * $0[1] }
  table[3][1] = .nan
  let forest = try RegressionForest(trees: 10, seed: 1).fit(table, y)
  print(
    width, try forest.predict([table[0], table[3], table[7]]),
    try forest.quantiles([table[3]], probabilities: [0.1, 0.5, 0.9]))
  let kinds = try ClassificationForest(trees: 10, seed: 1).fit(
    table, y.map { $0 > 0 ? "high" : "low" })
  print(try kinds.predict([table[0], table[3], table[7]]))
}

// %%
let windows = draws(70, 162)
let inputs = try Tensor(windows, shape: [2, 9, 9])
let data = try TrainingData(inputs, targets: Tensor(column: windows.map { 2 * $0[10] - $0[30] }))
for activation in [Activation.relu, .leakyReLU, .elu, .gelu, .silu, .tanh, .sigmoid, .softplus] {
  let network = try Network(input: [2, 9, 9], seed: 1) {
    Conv2D(11, kernel: 3, padding: .same, activation: activation)
    BatchNorm()
    DepthwiseConv2D(kernel: 3)
    MaxPool2D(2)
    Conv2D(5, kernel: 2, activation: activation)
    Flatten()
    Dense(37, activation: activation)
    LayerNorm()
    Dropout(0.2)
    Dense(1)
  }
  let history = try network.fit(data, options: TrainingOptions(epochs: 2))
  print(history.trainingLoss, try network.predict(inputs).column.prefix(3).map { $0 })
}

// %%
let spectra = draws(50, 64)
let lines = try Tensor(spectra, shape: [1, 64])
let traces = try TrainingData(lines, targets: Tensor(column: spectra.map { $0[3] + $0[4] * $0[5] }))
for (loss, optimizer) in [
  (Loss.huber(delta: 0.3), Optimizer.adamW(decay: 0.01)), (.logCosh, .sgd(momentum: 0.9)),
  (.meanAbsoluteError, .rmsProp(smoothing: 0.9)),
] {
  let network = try Network(input: [1, 64], seed: 2) {
    Conv1D(8, kernel: 5, padding: .same, activation: .relu)
    AveragePool1D(2)
    Residual { Conv1D(8, kernel: 3, padding: .same) }
    Flatten()
    Dense(32, activation: .silu)
    Dense(1)
  }
  let history = try network.fit(
    traces, options: TrainingOptions(epochs: 2, loss: loss, optimizer: optimizer, clipping: 1))
  print(history.trainingLoss, try network.predict(lines).column.prefix(3).map { $0 })
}
