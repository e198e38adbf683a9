import SwiftSyntax

/// A room imports only the rooms and packages that the architecture names for it.
struct RoomImports: StructureCheck {
  private static let libraries = [
    "Mapping", "Soil", "Networks", "Forests", "Geodata", "Figures", "Display", "Basics",
  ]
  private static let syntax = [
    "SwiftSyntax", "SwiftParser", "SwiftOperators", "SwiftParserDiagnostics", "SwiftDiagnostics",
  ]

  /// Who may import whom; the same table as in `docs/contributing/README.md`.
  static let allowed: [String: [String]] = [
    "SolumCommand": [
      "JupyterKernel", "SolumBindings", "SwiftCells", "Notebooks", "Geodata", "LinearAlgebra",
      "Display",
      "Basics", "CPackages", "ArgumentParser",
    ],
    "DevCommand": [
      "BindingsGenerator", "SolumBindings", "SwiftCells", "Soil", "Networks", "Forests", "Geodata",
      "Display", "Basics", "ArgumentParser",
    ] + syntax,
    "BindingsGenerator": syntax,
    "SolumBindings": ["SwiftCells", "Solum"] + libraries,
    "Notebooks": [
      "SwiftCells", "CMarkdown", "SwiftSyntax", "SwiftParser", "SwiftIDEUtils", "Display", "Basics",
    ],
    "SwiftCells": ["Display", "Basics"] + syntax,
    "JupyterKernel": ["CProcess", "CZeroMQ", "Crypto", "GRDB", "Display", "Basics"],
    "Solum": libraries,
    "Mapping": libraries.filter { $0 != "Mapping" },
    "Soil": ["Geodata", "Figures", "Display", "Basics"],
    "Networks": [
      "NetworkLoops", "PortableLoops", "V3Loops", "V4Loops",
      "SafeTensors", "SwiftProtobuf", "Figures", "Display", "Basics",
    ],
    "NetworkLoops": [],
    "PortableLoops": ["NetworkLoops"],
    "V3Loops": ["NetworkLoops"],
    "V4Loops": ["NetworkLoops"],
    "Forests": ["CForest", "SafeTensors", "Figures", "Display", "Basics"],
    "SafeTensors": ["Basics"],
    "LinearAlgebra": ["COpenBLAS", "Display", "Basics"],
    "Geodata": ["CGDAL", "CDeflate", "Display", "Basics"],
    "Figures": ["Display", "Basics"],
    "Display": ["Basics"],
    "Basics": ["CProcess", "CProcessor"],
  ]

  /// Modules of the system and of the compiler, open to every room.
  private static let system: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Dispatch", "Swift",
    "RegexBuilder", "Testing",
  ]

  func findings(in file: SourceFile) -> [Finding] {
    guard file.isSource else { return [] }
    guard let allowed = Self.allowed[file.room] else {
      let message = "the room \(file.room) has no row in the table of imports; add one"
      return [Finding(path: file.path, line: 1, message: message)]
    }
    return file.syntax.statements.compactMap { statement in
      guard let node = statement.item.as(ImportDeclSyntax.self) else { return nil }
      let module = node.path.first?.name.text ?? ""
      if Self.system.contains(module) || allowed.contains(module) { return nil }
      let list = allowed.isEmpty ? "no other room" : allowed.joined(separator: ", ")
      return file.finding("\(file.room) imports \(module); it may import \(list)", at: node)
    }
  }
}
