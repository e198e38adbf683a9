import Basics
import Foundation
import Networks
import Soil

/// Scaled windows, ready to be put together to batches, with or without depth channels.
struct NetworkInputs: Sendable {
  /// Scaled windows `[N, C, H, W]`.
  let scaled: [Float]
  let channels: Int
  let window: Int

  /// One sample a row: the window of a site, and after its channels one constant channel a depth
  /// value; all rows must have equally many depth values.
  func tensor(rows: [(site: Int, depth: [Float])]) throws -> Tensor {
    let area = window * window
    let extra = rows.first?.depth.count ?? 0
    let size = (channels + extra) * area
    try Memory.require(
      rows.count * size, of: MemoryLayout<Float>.stride,
      for: "The windows of \(rows.count) samples for a network")
    var values = [Float](repeating: 0, count: rows.count * size)
    for (row, entry) in rows.enumerated() {
      let source = entry.site * channels * area
      values.withUnsafeMutableBufferPointer { values in
        scaled.withUnsafeBufferPointer { scaled in
          for place in 0..<channels * area { values[row * size + place] = scaled[source + place] }
          for (number, depth) in entry.depth.enumerated() {
            let first = row * size + (channels + number) * area
            for place in first..<first + area { values[place] = depth }
          }
        }
      }
    }
    return try Tensor(values, [rows.count, channels + extra, window, window])
  }
}

/// Depth as numbers a network can take: the middle of a layer and its logarithm, each scaled to
/// mean 0 and standard deviation 1 over the layers.
struct DepthInput: Equatable, Sendable {
  let mean: [Double]
  let deviation: [Double]

  init(_ depths: [DepthInterval]) {
    let features = depths.map(Self.features)
    var means: [Double] = []
    var deviations: [Double] = []
    for index in 0..<2 {
      let values = features.map { $0[index] }
      let mean = values.reduce(0, +) / Double(max(1, values.count))
      let variance =
        values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count))
      means.append(mean)
      deviations.append(variance > 0 ? variance.squareRoot() : 1)
    }
    mean = means
    deviation = deviations
  }

  /// The values of the depth channels of one layer.
  func values(_ depth: DepthInterval) -> [Float] {
    zip(Self.features(depth), zip(mean, deviation)).map { Float(($0 - $1.0) / $1.1) }
  }

  private static func features(_ depth: DepthInterval) -> [Double] {
    [depth.middle, log(depth.middle)]
  }
}
