import Foundation

/// Reads files with the Python packages rasterio and pyogrio.
///
/// The environment variable `SOLUM_PYTHON` names an interpreter with the packages of
/// `Tests/Jupyter/requirements.txt`. Tests without it are skipped, but fail in continuous integration.
package enum PythonReader {
  /// What is asked of a file.
  package struct Request: Encodable {
    package var kind: String
    package var path: String
    package var x: [Double]?
    package var y: [Double]?

    package init(kind: String, path: String, x: [Double]? = nil, y: [Double]? = nil) {
      (self.kind, self.path, self.x, self.y) = (kind, path, x, y)
    }

    package static func raster(_ path: String) -> Request { Request(kind: "raster", path: path) }
    package static func points(_ path: String) -> Request { Request(kind: "points", path: path) }
  }

  /// What was found; the parts that were not asked for are missing.
  package struct Answer: Decodable {
    package var error: String?
    package var driver: String?
    package var crs: String?
    package var transform: [Double]?
    package var size: [Int]?
    package var nodata: Double?
    package var dtype: String?
    package var names: [String?]?
    package var units: [String?]?
    package var colors: [String: [Int]]?
    package var tags: [String: String]?
    package var layout: String?
    package var compression: String?
    package var block: [Int]?
    package var overviews: [Int]?
    package var x: [Double?]?
    package var y: [Double?]?
    package var columns: [[Entry]]?
    package var bands: [[Double?]]?
    package var samples: [Double?]?

    enum CodingKeys: String, CodingKey {
      case error, driver, crs, transform, size, nodata, dtype, names, units, colors, tags, layout
      case compression, block, overviews, x, y, columns, values
    }

    package init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      error = try box.decodeIfPresent(String.self, forKey: .error)
      driver = try box.decodeIfPresent(String.self, forKey: .driver)
      crs = try box.decodeIfPresent(String.self, forKey: .crs)
      transform = try box.decodeIfPresent([Double].self, forKey: .transform)
      size = try box.decodeIfPresent([Int].self, forKey: .size)
      nodata = try box.decodeIfPresent(Double.self, forKey: .nodata)
      dtype = try box.decodeIfPresent(String.self, forKey: .dtype)
      names = try box.decodeIfPresent([String?].self, forKey: .names)
      units = try box.decodeIfPresent([String?].self, forKey: .units)
      colors = try box.decodeIfPresent([String: [Int]].self, forKey: .colors)
      tags = try box.decodeIfPresent([String: String].self, forKey: .tags)
      layout = try box.decodeIfPresent(String.self, forKey: .layout)
      compression = try box.decodeIfPresent(String.self, forKey: .compression)
      block = try box.decodeIfPresent([Int].self, forKey: .block)
      overviews = try box.decodeIfPresent([Int].self, forKey: .overviews)
      x = try box.decodeIfPresent([Double?].self, forKey: .x)
      y = try box.decodeIfPresent([Double?].self, forKey: .y)
      columns = try box.decodeIfPresent([[Entry]].self, forKey: .columns)
      bands = try? box.decodeIfPresent([[Double?]].self, forKey: .values)
      samples = try? box.decodeIfPresent([Double?].self, forKey: .values)
    }

    /// The entries of a column.
    package func column(_ name: String) throws -> [Entry] {
      guard let index = names?.firstIndex(of: name), let columns else {
        throw Failure.noColumn(name)
      }
      return columns[index]
    }
  }

  /// A number, a text, or nothing.
  package enum Entry: Decodable, Equatable {
    case number(Double)
    case text(String)
    case missing

    package init(from decoder: any Decoder) throws {
      let box = try decoder.singleValueContainer()
      if box.decodeNil() {
        self = .missing
      } else if let number = try? box.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try box.decode(String.self))
      }
    }
  }

  /// What keeps the script from running.
  package enum Failure: Error {
    case noInterpreter
    case script(status: Int32)
    case noColumn(String)
  }

  private static let environment = ProcessInfo.processInfo.environment
  private static let interpreter = environment["SOLUM_PYTHON"] ?? ""

  /// Whether such tests are to be run.
  package static let isWanted = !interpreter.isEmpty || environment["CI"] != nil
  package static let hint = "SOLUM_PYTHON names no interpreter"

  /// Asks for files; the folder takes the list and the answers.
  package static func read(_ requests: [Request], folder: String) throws -> [Answer] {
    guard !interpreter.isEmpty else { throw Failure.noInterpreter }
    var script = URL(fileURLWithPath: #filePath)
    for _ in 0..<2 { script.deleteLastPathComponent() }
    script.appendPathComponent("GeodataFiles/read_geodata.py")
    let place = URL(fileURLWithPath: folder)
    try JSONEncoder().encode(requests).write(to: place.appendingPathComponent("wanted.json"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: interpreter)
    process.arguments = [script.path, folder]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure.script(status: process.terminationStatus)
    }
    let data = try Data(contentsOf: place.appendingPathComponent("report.json"))
    return try JSONDecoder().decode([Answer].self, from: data)
  }
}
