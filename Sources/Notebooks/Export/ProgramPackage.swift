import SwiftCells

/// A Swift package whose program prints and draws what a notebook shows.
package struct ProgramPackage {
  /// Where the package finds the library.
  package enum Library: Equatable, Sendable {
    /// In a folder that holds the package Solum.
    case folder(String)
    /// At an address that the user still has to write.
    case unknown
  }

  /// The name of the package and of its program.
  package let name: String
  /// The files by path below the package's folder, the manifest last.
  package let files: [(path: String, text: String)]

  /// Makes a package of a notebook; nothing is run.
  ///
  /// - Parameters:
  ///   - document: The notebook.
  ///   - library: Where the package finds Solum.
  ///   - vocabulary: The words of the libraries.
  /// - Throws: ``ExportError/mistakes(_:)`` where a cell does not compile.
  package init(
    _ document: NotebookDocument, library: Library, vocabulary: Vocabulary
  ) throws {
    let program = try ProgramText(document, vocabulary: vocabulary)
    name = Self.name(of: document.path)
    let manifest = PackageManifest(name: name, library: library)
    files = [
      ("Sources/\(name)/main.swift", program.text),
      ("README.md", manifest.readme(of: document)),
      ("Package.swift", manifest.text),
    ]
  }

  /// The name of a file as Swift writes the names of modules: `soil-map.ipynb` is `SoilMap`.
  package static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    let words = stem.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let isUsable = name.first?.isLetter ?? false
    return isUsable && !modules.contains(name) ? name : "Notebook" + name
  }

  /// Modules that the program imports, whose names it cannot bear.
  private static let modules: Set<String> = [
    "Solum", "Mapping", "Sampling", "VirtualLandscape", "Soil", "Spectroscopy", "Geostatistics",
    "CovariateGrids", "Networks", "NetworkLoops", "PortableLoops", "V3Loops", "V4Loops", "Basics",
    "Forests", "LinearAlgebra", "Geodata", "Tables", "Figures", "Display", "CGDAL", "CDeflate",
    "COpenBLAS", "CProcess", "CProcessor", "CForest", "SafeTensors", "SwiftProtobuf", "Swift",
    "Foundation", "Main",
  ]
}
