import Networks

extension NetworkPredictor {
  /// All steps of ``predict(_:context:)`` as a model in the ONNX format.
  func onnxModel(metadata: [String: String]) -> ONNXModelProto {
    var graph = ONNXGraph(input: Shape([covariates.mean.count, window, window]))
    let scaled = covariates.addNodes(to: &graph, input: ONNXGraph.input)
    let input = addDepth(to: &graph, windows: scaled)
    let outputs = networks.enumerated().map { member, network in
      network.addNodes(to: &graph, input: input, prefix: "\(member).")
    }
    let mean = graph.add("Mean", outputs)
    let output = target.addNodes(to: &graph, input: mean, layer: 0)
    return graph.model(output: output, shape: [1], metadata: metadata)
  }

  /// Adds one constant channel a depth value behind those of the windows.
  private func addDepth(to graph: inout ONNXGraph, windows: String) -> String {
    guard !depth.isEmpty else { return windows }
    graph.place = "depth"
    let count = graph.add("Shape", [windows], ["start": .int(0), "end": .int(1)])
    let sizes = graph.add(
      "Concat", [count, graph.constant([depth.count, window, window])], ["axis": .int(0)])
    let channels = graph.add("Expand", [graph.constant(depth, [depth.count, 1, 1]), sizes])
    return graph.add("Concat", [windows, channels], ["axis": .int(1)])
  }
}
