import Networks
import Sampling

/// Means and spreads of the covariates, learnt from training sites only.
///
/// A channel of numbers is brought to mean 0 and standard deviation 1; the 0/1 indicator of a class
/// only to mean 0, so that a rare class does not become a large number. A missing value becomes the
/// mean, that is 0.
struct CovariateScaling: Equatable, Sendable {
  let mean: [Float]
  let scale: [Float]
  /// The largest distance from the mean that networks see, in standard deviations.
  static let limit: Float = 3

  /// Learns from all cells of the windows.
  init(_ samples: Samples) {
    let area = samples.window * samples.window
    let channels = samples.covariateNames.count
    var mean = [Float](repeating: 0, count: channels)
    var scale = [Float](repeating: 1, count: channels)
    samples.windows.withUnsafeBufferPointer { values in
      for channel in 0..<channels {
        var sum = 0.0
        var squares = 0.0
        var count = 0.0
        // Taking the first value away keeps the sum of squares exact where a channel is far from 0.
        var shift: Double?
        for site in 0..<samples.count {
          let first = (site * channels + channel) * area
          for value in values[first..<first + area] where value.isFinite {
            let difference = Double(value) - (shift ?? Double(value))
            if shift == nil { shift = Double(value) }
            sum += difference
            squares += difference * difference
            count += 1
          }
        }
        guard count > 0, let shift else { continue }
        mean[channel] = Float(shift + sum / count)
        let deviation = max(0, squares / count - sum / count * (sum / count)).squareRoot()
        if !samples.isClass[channel], deviation > 0 { scale[channel] = Float(1 / deviation) }
      }
    }
    self.mean = mean
    self.scale = scale
  }

  init(mean: [Float], scale: [Float]) {
    self.mean = mean
    self.scale = scale
  }

  /// Scaled copies of windows `[N, C, H, W]`, as far as ``limit`` from the mean or all the way.
  func scaled(_ windows: [Float], area: Int, limit: Float = limit) -> [Float] {
    var result = windows
    let channels = mean.count
    guard area > 0, channels > 0 else { return result }
    result.withUnsafeMutableBufferPointer { values in
      for plane in 0..<values.count / area {
        let mean = mean[plane % channels]
        let scale = scale[plane % channels]
        for place in plane * area..<(plane + 1) * area {
          let value = (values[place] - mean) * scale
          values[place] = value.isNaN ? 0 : min(max(value, -limit), limit)
        }
      }
    }
    return result
  }

  /// Adds what ``scaled(_:area:limit:)`` does to a graph in the ONNX format; the name of what comes out.
  func addNodes(to graph: inout ONNXGraph, input: String) -> String {
    graph.place = "covariates"
    let sizes = [mean.count, 1, 1]
    let centered = graph.add("Sub", [input, graph.constant(mean, sizes)])
    let scaled = graph.add("Mul", [centered, graph.constant(scale, sizes)])
    let isMissing = graph.add("IsNaN", [scaled])
    let filled = graph.add("Where", [isMissing, graph.constant([0 as Float]), scaled])
    return graph.add(
      "Clip", [filled, graph.constant([-Self.limit]), graph.constant([Self.limit])])
  }
}
