import Basics
import Display

/// The layers at work, in an order in which each can run, and where their numbers stand.
struct NetworkPlan: Sendable {
  let nodes: [PlanNode]
  /// The shape of every activation.
  let shapes: [Shape]
  let parameterOffsets: [Int]
  let parameterCount: Int
  let preparedOffsets: [Int]
  let preparedCount: Int
  let gradientOffsets: [Int]
  let gradientCount: Int
  let scratchOffsets: [Int]
  let scratchCount: Int

  var outputShape: Shape { shapes[shapes.count - 1] }

  init(layers: [any Layer], input: Shape) throws {
    guard !layers.isEmpty else { throw NetworksError.noLayers }
    guard input.isUsable else {
      throw NetworksError.option(
        name: "input", value: input.description,
        expected: .shape(atMost: Shape.largestCount))
    }
    var builder = PlanBuilder(input: input)
    var activation = 0
    for (index, layer) in layers.enumerated() {
      do {
        activation = try builder.add(layer, from: activation, place: "\(index + 1)")
      } catch let error as NetworksError {
        throw error.placed(at: index + 1)
      }
    }
    nodes = builder.restrictedNodes
    shapes = builder.shapes
    let operations = nodes.map(\.operation)
    (parameterOffsets, parameterCount) = Self.offsets(operations.map { $0?.parameterCount ?? 0 })
    (preparedOffsets, preparedCount) = Self.offsets(operations.map { $0?.preparedCount ?? 0 })
    (gradientOffsets, gradientCount) = Self.offsets(operations.map { $0?.gradientCount ?? 0 })
    (scratchOffsets, scratchCount) = Self.offsets(operations.map { $0?.scratchCount ?? 0 })
  }

  private static func offsets(_ counts: [Int]) -> ([Int], Int) {
    var offsets: [Int] = []
    var total = 0
    for count in counts {
      offsets.append(total)
      total += count.roundedUp(to: 16)
    }
    return (offsets, total)
  }
}

extension NetworkPlan {
  /// One weight array of the network.
  struct Entry {
    let node: Int
    let place: String
    let specification: ParameterSpecification
    let offset: Int
    var range: Range<Int> { offset..<offset + specification.count }
    var name: String { "\(place).\(specification.name)" }
  }

  /// Every weight array, first layer first.
  var entries: [Entry] {
    var result: [Entry] = []
    for (index, node) in nodes.enumerated() {
      var offset = parameterOffsets[index]
      for specification in node.operation?.parameters ?? [] {
        result.append(
          Entry(node: index, place: node.place, specification: specification, offset: offset))
        offset += specification.storedCount
      }
    }
    return result
  }

  /// The weights before training; each array is drawn from a stream of its own.
  func initialWeights(seed: Int) -> [Float] {
    var weights = [Float](repeating: 0, count: parameterCount)
    for (stream, entry) in entries.enumerated() {
      var generator = SeededGenerator(seed: seed, stream: stream)
      for index in entry.range {
        switch entry.specification.initial {
        case .uniform(let bound): weights[index] = Float((2 * generator.uniform() - 1) * bound)
        case .constant(let value): weights[index] = Float(value)
        }
      }
    }
    return weights
  }

  /// Which nodes keep their weights.
  func frozenNodes(_ freezing: Freezing) -> [Bool] {
    let roles = nodes.map { $0.operation?.role ?? .weightless }
    switch freezing {
    case .none: return roles.map { _ in false }
    case .convolutions: return roles.map { $0 == .convolution }
    case .allButLast:
      let last = roles.lastIndex { $0 != .weightless }
      return roles.indices.map { $0 != last }
    }
  }

  /// Which nodes learn where some are frozen.
  func trainedNodes(frozen: [Bool]) -> [Bool] {
    nodes.indices.map { (nodes[$0].operation?.trainedCount ?? 0) > 0 && !frozen[$0] }
  }
}
