/// Collects nodes while layers are put one after the other or side by side.
package struct PlanBuilder {
  private var nodes: [PlanNode] = []
  /// The shape of every activation; the first is the network's input.
  private(set) var shapes: [Shape]

  init(input: Shape) { shapes = [input] }

  /// The shape of one activation.
  func shape(_ activation: Int) -> Shape { shapes[activation] }

  /// Adds a layer that reads one activation.
  ///
  /// - Returns: The activation that comes out.
  mutating func add(_ layer: any Layer, from activation: Int, place: String) throws -> Int {
    if let composite = layer as? any CompositeLayer {
      return try composite.build(&self, from: activation, place: place)
    }
    guard let working = layer as? any WorkingLayer else {
      throw NetworksError.layerArgument(
        layer: layer.kind, place: nil, argument: "the layer", value: layer.description,
        expected: .layerOfTheLibrary)
    }
    let operation = try working.operation(for: shapes[activation])
    try check(operation.outputShape, of: layer)
    return add(
      .run(operation), from: [activation], shape: operation.outputShape, layer: layer, place: place)
  }

  private func check(_ shape: Shape, of layer: any Layer) throws {
    guard shape.isUsable else {
      throw NetworksError.layerArgument(
        layer: layer.description, place: nil, argument: "the count of its outputs",
        value: "more than \(Shape.largestCount)", expected: .smallEnough)
    }
  }

  /// Adds layers one after the other inside a layer.
  mutating func add(_ layers: [any Layer], from activation: Int, place: String) throws -> Int {
    var current = activation
    for (index, layer) in layers.enumerated() {
      current = try add(layer, from: current, place: "\(place).\(index + 1)")
    }
    return current
  }

  /// Adds a node that brings several activations together.
  mutating func add(
    _ work: PlanNode.Work, from activations: [Int], shape: Shape, layer: any Layer, place: String
  ) -> Int {
    let text =
      switch work {
      case .run: layer.description
      case .sum: "\(layer.kind): sum"
      case .join: "\(layer.kind): one after the other"
      }
    nodes.append(
      PlanNode(
        work: work, sources: activations, place: place, layer: text, kind: layer.kind))
    shapes.append(shape)
    return shapes.count - 1
  }

  /// The nodes, each told which part of its output is read at all.
  var restrictedNodes: [PlanNode] {
    var result = nodes
    var readers = Array(repeating: 0, count: shapes.count)
    for node in nodes { for source in node.sources { readers[source] += 1 } }
    var used: [UsedRegion?] = Array(repeating: nil, count: shapes.count)
    for index in nodes.indices.reversed() {
      guard case .run(var operation) = nodes[index].work else { continue }
      if let region = used[index + 1] { operation = operation.restrictOutput(to: region) }
      result[index].work = .run(operation)
      let source = nodes[index].sources[0]
      if readers[source] == 1 { used[source] = operation.usedInput(for: used[index + 1]) }
    }
    return result
  }
}

/// A layer made of layers.
package protocol CompositeLayer: Layer {
  /// Adds its layers.
  ///
  /// - Returns: The activation that comes out.
  func build(_ builder: inout PlanBuilder, from activation: Int, place: String) throws -> Int
}

extension CompositeLayer {
  /// The shape that comes out of the layers inside.
  public func outputShape(for input: Shape) throws -> Shape {
    var builder = PlanBuilder(input: input)
    let end = try build(&builder, from: 0, place: "")
    return builder.shape(end)
  }

  /// Makes sure that there is something inside.
  func requireLayers(_ layers: [any Layer]) throws {
    guard !layers.isEmpty else {
      throw NetworksError.layerArgument(
        layer: kind, place: nil, argument: "its body", value: "empty", expected: .layers)
    }
  }
}
