// swift-tools-version: 6.2
import PackageDescription

/// Settings of the inner loops: no check of overflow, and the instructions of one level of processors.
func loops(_ processor: String?, _ names: String...) -> [SwiftSetting] {
  let target = processor.map { ["-Xcc", "-march=\($0)"] } ?? []
  return [.unsafeFlags(["-Ounchecked"] + target)] + names.map { .define($0) }
}

/// The levels that the inner loops are compiled for; which of them runs is found out when it is needed.
/// `PortableLoops` holds the files, the other folders are links to it.
#if arch(x86_64)
let levels = [
  "PortableLoops": loops("x86-64-v2", "PORTABLE", "UNFUSED"),
  "V3Loops": loops("x86-64-v3"),
  "V4Loops": loops("x86-64-v4", "WIDE"),
]
#else
let levels = ["PortableLoops": loops(nil, "PORTABLE")]
#endif
let compiledLoops = levels.keys.sorted()

/// Settings of the programs: the Swift runtime is linked in, which halves the time to start and lets
/// them run where no Swift is installed.
let selfContained: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib", "-use-ld=lld"]),
  .linkedLibrary("_FoundationICU"), .linkedLibrary("_FoundationCShims"),
  .linkedLibrary("_FoundationCollections"), .linkedLibrary("CoreFoundation"),
]

/// Settings of the cell language. Cells must not end the process, and the evaluator changes values
/// in place while it holds their addresses: no exclusivity checks at run time.
let evaluator: [SwiftSetting] = [.unsafeFlags(["-enforce-exclusivity=unchecked"])]

/// Where Linux keeps headers the compiler looks of itself; what pkg-config adds there are flags that the
/// package manager refuses with a warning.
#if os(Linux)
let pkgConfigOfZeroMQ: String? = nil
#else
let pkgConfigOfZeroMQ: String? = "libzmq"
#endif

/// What a compiled notebook imports and cells can call, highest first.
let vocabulary: [Target.Dependency] = [
  "Mapping", "Sampling", "VirtualLandscape", "Soil", "Spectroscopy", "Geostatistics",
  "CovariateGrids", "Networks", "Forests", "Geodata", "Tables", "Figures", "Display", "Basics",
]

let package = Package(
  name: "Solum",
  products: [
    .executable(name: "solum", targets: ["SolumCommand"]),
    .executable(name: "dev", targets: ["DevCommand"]),
    .library(name: "Solum", targets: ["Solum"]),
    .library(name: "Soil", targets: ["Soil"]),
    .library(name: "Networks", targets: ["Networks"]),
    .library(name: "Forests", targets: ["Forests"]),
    .library(name: "Geodata", targets: ["Geodata"]),
    .library(name: "Tables", targets: ["Tables"]),
    .library(name: "Figures", targets: ["Figures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", .upToNextMinor(from: "603.0.1")),
    .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.2")),
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
    .package(url: "https://github.com/apple/swift-protobuf", .upToNextMinor(from: "1.39.0")),
  ],
  targets: [
    // Commands
    .executableTarget(
      name: "SolumCommand",
      dependencies: [
        "JupyterKernel", "SolumBindings", "Notebooks", "SwiftCells", "Geodata", "LinearAlgebra",
        "Display", "Basics", "CPackages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: selfContained),
    .executableTarget(
      name: "DevCommand",
      dependencies: [
        "Development", "BindingsGenerator", "SolumBindings", "SwiftCells", "Display",
        "Basics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: selfContained),
    .target(
      name: "Development",
      dependencies: [
        "BindingsGenerator", "Sampling", "Soil", "CovariateGrids", "Networks", "Forests",
        "SafeTensors", "Geodata", "Tables", "Display", "Basics",
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),
    .target(
      name: "BindingsGenerator",
      dependencies: [
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
      ]),

    // The kernel and its language
    .target(name: "SolumBindings", dependencies: ["SwiftCells", "Solum"] + vocabulary),
    .target(
      name: "Notebooks",
      dependencies: [
        "SwiftCells", "CMarkdown", "Tables", "Display", "Basics",
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftIDEUtils", package: "swift-syntax"),
      ]),
    .target(
      name: "SwiftCells",
      dependencies: [
        "Display", "Basics",
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftOperators", package: "swift-syntax"),
        .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
        .product(name: "SwiftDiagnostics", package: "swift-syntax"),
      ],
      swiftSettings: evaluator),
    .target(
      name: "JupyterKernel",
      dependencies: [
        "CProcess", "CZeroMQ", "Display", "Basics",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),

    // The library
    .target(name: "Solum", dependencies: vocabulary),
    .target(
      name: "Mapping",
      dependencies: [
        "Sampling", "Soil", "CovariateGrids", "Networks", "Forests", "Geodata", "Tables", "Figures",
        "Display", "Basics",
      ]),
    .target(
      name: "Sampling",
      dependencies: [
        "Soil", "Geostatistics", "CovariateGrids", "Geodata", "Tables", "Figures", "Display",
        "Basics",
      ]),
    .target(
      name: "VirtualLandscape",
      dependencies: ["Soil", "CovariateGrids", "Geodata", "Display", "Basics"]),
    .target(
      name: "Soil",
      dependencies: ["CovariateGrids", "Geodata", "Tables", "Figures", "Display", "Basics"]),
    .target(
      name: "Spectroscopy",
      dependencies: ["LinearAlgebra", "Geodata", "Tables", "Figures", "Display", "Basics"]),
    .target(
      name: "Geostatistics",
      dependencies: ["Geodata", "Tables", "Figures", "Display", "Basics"]),
    .target(
      name: "CovariateGrids",
      dependencies: ["Geodata", "Tables", "Figures", "Display", "Basics"]),
    .target(
      name: "Networks",
      dependencies: [
        "NetworkLoops", "SafeTensors", "Tables", "Figures", "Display", "Basics",
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
      ] + compiledLoops.map { .target(name: $0) },
      exclude: ["Files/ONNX/onnx.proto"]),
    .target(name: "NetworkLoops"),
    .target(
      name: "Forests",
      dependencies: ["CForest", "SafeTensors", "Tables", "Figures", "Display", "Basics"]),
    .target(name: "CForest", dependencies: ["CProcessor"]),
    .target(name: "SafeTensors", dependencies: ["Basics"]),
    .target(name: "LinearAlgebra", dependencies: ["COpenBLAS", "Display", "Basics"]),
    .target(name: "Geodata", dependencies: ["Tables", "CGDAL", "CDeflate", "Display", "Basics"]),
    .target(name: "Tables", dependencies: ["Figures", "Display", "Basics"]),
    .target(name: "Figures", dependencies: ["Display", "Basics"]),
    .target(name: "Display", dependencies: ["Basics"]),
    .target(name: "Basics", dependencies: ["CProcess", "CProcessor"]),

    // System libraries
    .systemLibrary(
      name: "CZeroMQ", pkgConfig: pkgConfigOfZeroMQ, providers: [.apt(["libzmq3-dev"])]),
    .target(name: "CGDAL"),
    .target(name: "CDeflate"),
    .target(name: "CMarkdown"),
    .target(name: "COpenBLAS"),
    .target(name: "CProcess"),
    .target(name: "CProcessor"),
    .target(name: "CPackages"),

    // Tests, one target a room, and what several of them need
    .target(
      name: "PythonFiles", dependencies: ["Networks"], path: "Tests/Support/PythonFiles",
      exclude: ["check_files.py"]),
    .target(name: "GoldenFiles", path: "Tests/Support/GoldenFiles"),
    .target(name: "TestFiles", dependencies: ["Geodata"], path: "Tests/Support/TestFiles"),
    .target(name: "ExampleTables", path: "Tests/Support/ExampleTables"),
    .testTarget(name: "BasicsTests", dependencies: ["Basics"]),
    .testTarget(name: "DisplayTests", dependencies: ["Display", "Basics"]),
    .testTarget(
      name: "FiguresTests", dependencies: ["Figures", "GoldenFiles", "Display", "Basics"],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "TablesTests", dependencies: ["Tables", "Figures", "Display", "Basics"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "GeodataTests", dependencies: ["Geodata", "Tables", "Display", "Basics"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CovariateGridsTests",
      dependencies: [
        "Sampling", "VirtualLandscape", "Soil", "CovariateGrids", "Geodata", "Tables", "Figures",
        "TestFiles",
        "Display", "Basics",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "GeostatisticsTests",
      dependencies: ["Geostatistics", "Geodata", "Tables", "Display", "Basics"]),
    .testTarget(
      name: "SpectroscopyTests",
      dependencies: ["Spectroscopy", "Tables", "Figures", "TestFiles", "Display", "Basics"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "SoilTests",
      dependencies: [
        "VirtualLandscape", "Soil", "Geodata", "Tables", "Figures", "GoldenFiles", "TestFiles",
        "Display", "Basics",
      ],
      exclude: ["Fixtures", "Snapshots"]),
    .testTarget(
      name: "VirtualLandscapeTests",
      dependencies: [
        "Sampling", "VirtualLandscape", "Soil", "CovariateGrids", "Geodata", "TestFiles", "Tables",
        "Display",
        "Basics",
      ]),
    .testTarget(
      name: "SamplingTests",
      dependencies: [
        "Sampling", "VirtualLandscape", "Soil", "Geostatistics", "CovariateGrids", "Geodata",
        "Tables", "Figures", "GoldenFiles", "TestFiles", "Display", "Basics",
      ],
      exclude: ["Fixtures", "Snapshots"]),
    .testTarget(
      name: "NetworksTests",
      dependencies: [
        "Networks", "NetworkLoops", "PythonFiles", "Tables", "Display", "Basics",
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
      ] + compiledLoops.map { .target(name: $0) },
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ForestsTests",
      dependencies: ["Forests", "SafeTensors", "Tables", "Display", "Basics"],
      exclude: ["Fixtures"]),
    .testTarget(name: "LinearAlgebraTests", dependencies: ["LinearAlgebra", "Display", "Basics"]),
    .testTarget(name: "SafeTensorsTests", dependencies: ["SafeTensors", "Basics"]),
    .testTarget(
      name: "MappingTests",
      dependencies: [
        "Mapping", "Sampling", "VirtualLandscape", "Soil", "CovariateGrids", "Networks",
        "Forests", "Geodata", "Tables", "Figures", "PythonFiles", "Display", "Basics",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "SwiftCellsTests", dependencies: ["SwiftCells", "Display", "Basics"],
      exclude: ["Cells", "Programs"]),
    .testTarget(
      name: "JupyterKernelTests",
      dependencies: [
        "JupyterKernel", "CZeroMQ", "Display", "Basics",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "SolumBindingsTests",
      dependencies: [
        "BindingsGenerator", "SolumBindings", "SwiftCells", "Solum", "ExampleTables", "Tables",
        "Display",
        "Basics",
      ]),
    .testTarget(name: "BindingsGeneratorTests", dependencies: ["BindingsGenerator"]),
    .testTarget(
      name: "DevelopmentTests",
      dependencies: [
        "Development", "BindingsGenerator", "Notebooks", "Networks", "PythonFiles", "TestFiles",
      ]),
    .testTarget(
      name: "NotebooksTests",
      dependencies: ["Notebooks", "SwiftCells", "GoldenFiles", "Tables", "Display", "Basics"],
      exclude: ["Fixtures", "Snapshots"]),
  ]
    + compiledLoops.map {
      .target(name: $0, dependencies: ["NetworkLoops"], swiftSettings: levels[$0])
    },
  swiftLanguageModes: [.v6]
)

/// `SOLUM_ONLY=BasicsTests,NetworksTests` leaves out whatever these targets do not need: the
/// sanitizers need a build of their own, and most of an hour for the whole.
if let only = Context.environment["SOLUM_ONLY"] {
  var needed: Set<String> = []
  func need(_ name: String) {
    guard needed.insert(name).inserted else { return }
    for dependency in package.targets.first(where: { $0.name == name })?.dependencies ?? [] {
      switch dependency {
      case .targetItem(let name, _), .byNameItem(let name, _): need(name)
      default: break
      }
    }
  }
  for name in only.split(separator: ",") { need(String(name)) }
  package.targets.removeAll { !needed.contains($0.name) }
  package.products = []
}
