import Foundation
import SwiftProtobuf

/// A graph in the ONNX format while layers add their nodes to it.
///
/// Values are known by name. The first letter of shapes, `N`, counts samples and stays open.
package struct ONNXGraph {
  /// The version of the operators; the first with layer normalisation.
  package static let operatorSet: Int64 = 17
  /// The version of the format that belongs to ``operatorSet``.
  package static let formatVersion: Int64 = 8
  /// The name of what goes in, in every file.
  package static let input = "input"
  /// The name of what comes out, in every file.
  package static let output = "output"

  /// Where nodes are being added, for example `"3.2"` for a layer inside layer 3; names begin so.
  package var place = ""
  private let inputShape: Shape
  private var nodes: [ONNXNodeProto] = []
  private var constants: [ONNXTensorProto] = []
  private var uses: [String: Int] = [:]

  /// Makes a graph without nodes.
  ///
  /// - Parameter input: The shape of one sample of what goes in.
  package init(input: Shape) {
    inputShape = input
  }

  /// Adds a node.
  ///
  /// - Parameters:
  ///   - type: The operator, as the ONNX specification names it.
  ///   - inputs: The names of what goes in.
  ///   - attributes: The operator's attributes.
  /// - Returns: The name of what comes out.
  package mutating func add(
    _ type: String, _ inputs: [String],
    _ attributes: KeyValuePairs<String, ONNXAttribute> = [:]
  ) -> String {
    var node = ONNXNodeProto()
    node.name = name(type)
    node.opType = type
    node.input = inputs
    node.output = [node.name]
    node.attribute = attributes.map { $1.message(named: $0) }
    nodes.append(node)
    return node.name
  }

  /// Adds an array of weights under its own name.
  package mutating func add(_ weights: WeightArray) -> String {
    constants.append(
      ONNXTensorProto(weights.name, weights.shape.dimensions, .float, weights.values))
    return weights.name
  }

  /// Adds numbers that are no weights.
  ///
  /// - Parameters:
  ///   - values: The numbers in row-major order.
  ///   - dimensions: The size of each direction; none for a single number.
  /// - Returns: The name of the array.
  package mutating func constant(_ values: [Float], _ dimensions: [Int] = []) -> String {
    let name = name("Constant")
    constants.append(ONNXTensorProto(name, dimensions, .float, values))
    return name
  }

  /// Adds a list of whole numbers and returns its name.
  package mutating func constant(_ values: [Int]) -> String {
    let name = name("Constant")
    constants.append(ONNXTensorProto(name, [values.count], .int64, values.map(Int64.init)))
    return name
  }

  /// Adds a whole number and returns its name.
  package mutating func constant(_ value: Int) -> String {
    let name = name("Constant")
    constants.append(ONNXTensorProto(name, [], .int64, [Int64(value)]))
    return name
  }

  /// Gives samples another shape and returns the name of what comes out.
  package mutating func reshape(_ input: String, to shape: Shape) -> String {
    // Zero keeps the count of samples.
    add("Reshape", [input, constant([0] + shape.dimensions)])
  }

  /// Takes some channels, counted from 0, and returns the name of what comes out.
  package mutating func channels(_ range: Range<Int>, of input: String) -> String {
    let bounds = [constant([range.lowerBound]), constant([range.upperBound])]
    return add("Slice", [input] + bounds + [constant([1])])
  }

  /// A name that nothing else in the graph bears.
  private mutating func name(_ type: String) -> String {
    let name = place.isEmpty ? type : "\(place)/\(type)"
    let use = uses[name, default: 0] + 1
    uses[name] = use
    return use == 1 ? name : "\(name)_\(use)"
  }
}

extension ONNXGraph {
  /// The graph as a whole model.
  ///
  /// - Parameters:
  ///   - output: The name of what comes out; it is changed to ``output``.
  ///   - shape: The shape of one sample of it.
  ///   - metadata: Any text to keep beside the graph.
  /// - Returns: The model, ready to be written.
  package func model(
    output: String, shape: Shape, metadata: [String: String]
  ) -> ONNXModelProto {
    var graph = ONNXGraphProto()
    graph.name = "network"
    graph.input = [ONNXValueInfoProto(Self.input, inputShape)]
    graph.output = [ONNXValueInfoProto(Self.output, shape)]
    graph.initializer = constants
    graph.node = ending(in: output).nodes
    var model = ONNXModelProto()
    model.irVersion = Self.formatVersion
    model.producerName = "Solum"
    model.opsetImport = [ONNXOperatorSetIdProto.with { $0.version = Self.operatorSet }]
    model.graph = graph
    model.metadataProps = metadata.sorted { $0.key < $1.key }.map { key, value in
      ONNXStringStringEntryProto.with { ($0.key, $0.value) = (key, value) }
    }
    return model
  }

  /// The graph with one value called ``output``.
  private func ending(in name: String) -> ONNXGraph {
    var graph = self
    // What goes in keeps its name even where nothing is done to it.
    let name = name == Self.input ? graph.add("Identity", [name]) : name
    for index in graph.nodes.indices {
      graph.nodes[index].input = graph.nodes[index].input.map { $0 == name ? Self.output : $0 }
      graph.nodes[index].output = graph.nodes[index].output.map { $0 == name ? Self.output : $0 }
    }
    return graph
  }
}
