extension Network {
  /// The network as a model in the ONNX format.
  ///
  /// - Parameter metadata: Any text to keep beside the network.
  /// - Returns: The model, ready to be written.
  package func onnxModel(metadata: [String: String] = [:]) -> ONNXModelProto {
    var graph = ONNXGraph(input: inputShape)
    let output = addNodes(to: &graph, input: ONNXGraph.input)
    return graph.model(output: output, shape: outputShape, metadata: metadata)
  }

  /// Adds the network to a graph in the ONNX format.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - input: The name of what goes in; `[N]` and the input shape.
  ///   - prefix: What the names of weights and nodes begin with, for example `"0."`.
  /// - Returns: The name of what comes out; `[N]` and the output shape.
  package func addNodes(
    to graph: inout ONNXGraph, input: String, prefix: String = ""
  ) -> String {
    let weights = addWeights(to: &graph, prefix: prefix)
    var names = [input]
    for (index, node) in plan.nodes.enumerated() {
      graph.place = prefix + node.place
      let sources = node.sources.map { names[$0] }
      let output =
        switch node.work {
        case .run(let operation):
          operation.addNodes(to: &graph, input: sources[0], weights: weights[index] ?? [])
        case .sum: graph.add("Sum", sources)
        case .join: graph.add("Concat", sources, ["axis": .int(1)])
        }
      names.append(output)
    }
    graph.place = ""
    return names[names.count - 1]
  }

  /// Adds every weight array; their names by the position of the node that has them.
  private func addWeights(to graph: inout ONNXGraph, prefix: String) -> [Int: [String]] {
    var names: [Int: [String]] = [:]
    for (entry, parameter) in zip(plan.entries, parameters) {
      let name = graph.add(
        WeightArray(name: prefix + parameter.name, shape: parameter.shape, values: parameter.values)
      )
      names[entry.node, default: []].append(name)
    }
    return names
  }
}
