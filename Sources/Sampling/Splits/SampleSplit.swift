import CovariateGrids
import Display
import Figures
import Geodata
import Tables

/// Samples divided into a training and a test part by profile.
public struct SampleSplit: Sendable {
  /// The sites to learn from.
  public let training: Samples
  /// The sites to test with; no profile or place of the training part is among them.
  public let test: Samples
  /// How the training part was chosen.
  public let design: SplitDesign
  /// The seed of the draw.
  public let seed: Int

  /// What is to be said about the split, in sentences without a full stop.
  package let remarks: [String]
  /// The sites of ``training`` by their numbers in the samples divided, ascending.
  package let trainingSites: [Int]
}

extension SampleSplit: Displayable, CustomStringConvertible {
  /// The design and the sizes of the parts, with the values of each layer.
  public var displayData: DisplayData {
    let lines = [description] + remarks
    let html = lines.map { "<p>\($0.escapedForMarkup)</p>" }.joined() + table.html
    return DisplayData(plainText: lines.joined(separator: "\n") + "\n\(table)")
      .adding(.html, html)
  }

  /// The design in words.
  public var description: String {
    "\(training.count.counted("site")) for training, \(test.count) for testing, chosen \(design), "
      + "seed \(seed)"
  }

  /// The number, the mean and the range of the values of each part and layer.
  public var table: Table {
    var entries: [[Value]] = []
    for layer in training.layerNames.indices {
      for (name, part) in [("training", training), ("test", test)] {
        let known = (0..<part.count).map { Double(part.targets[$0 * part.layerCount + layer]) }
          .filter { !$0.isNaN }
        let mean = known.reduce(0, +) / Double(max(1, known.count))
        entries.append([
          .text(training.layerNames[layer]), .text(name), .integer(known.count),
          .number(known.min() ?? .nan), .number(known.isEmpty ? .nan : mean),
          .number(known.max() ?? .nan),
        ])
      }
    }
    return Table(columns: ["layer", "part", "sites", "least", "mean", "greatest"], rows: entries)
  }

  /// A map of both parts.
  ///
  /// - Returns: The map.
  /// - Throws: ``GeodataError`` where the reference system is not understood.
  public func plot() throws -> Figure {
    let parts = [("training", training, Color.blue), ("test", test, Color.vermilion)]
    let all = training.coordinates + test.coordinates
    let size = all.count > 2000 ? 3.0 : 6.0
    return try MapFrame(crs: training.crs, middle: MapFrame.middle(all)).figure(
      title: "Training and test part \(design)",
      subtitle: "\(training.count) and \(test.count.counted("site"))", width: 640, height: 480,
      marks: parts.map { name, part, color in
        PointMark(
          points: part.coordinates.map { (x: $0.x, y: $0.y) }, label: name, color: color,
          size: size)
      })
  }
}
