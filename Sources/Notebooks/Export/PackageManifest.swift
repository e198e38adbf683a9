import Display

/// The `Package.swift` of an exported notebook, and the page that explains it.
struct PackageManifest {
  let name: String
  let library: ProgramPackage.Library

  /// The manifest.
  ///
  /// Functions of cells may change variables of the cells around them, which Swift 6 takes only in
  /// language mode 5.
  var text: String {
    """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "\(name)",
      dependencies: [
        \(dependency)
      ],
      targets: [
        .executableTarget(
          name: "\(name)",
          dependencies: [.product(name: "Solum", package: "\(identity)")],
          swiftSettings: [.swiftLanguageMode(.v5)])
      ]
    )

    """
  }

  private var dependency: String {
    switch library {
    case .folder(let path): ".package(name: \"Solum\", path: \(path.debugDescription))"
    case .unknown: ".package(url: \"https://github.com/OWNER/solum\", branch: \"main\")"
    }
  }

  private var identity: String {
    switch library {
    case .folder: "Solum"
    case .unknown: "solum"
    }
  }

  /// The page.
  func readme(of document: NotebookDocument) -> String {
    let file = document.path.split(separator: "/").last.map(String.init) ?? document.path
    return """
      # \(document.notebook.title ?? name)

      A Swift program made by `solum export` (\(Provenance.software)) from the notebook `\(file)`.

          swift run -c release

      builds it and prints what the notebook printed and showed as text. Figures are written to the folder
      `output` as `figure-1.svg`, `figure-2.svg` and so on, in the order in which they are shown; the
      environment variable `SOLUM_OUTPUT` names another folder. Both are looked for from the folder where the
      program is started, as are the files that the notebook reads.

      \(libraryText) It was exported with \(Provenance.versions()).

      The cells stand in `Sources/\(name)/main.swift`, one below each `// %%`. What a cell may leave out has been
      written in: `try`, `throws`, and the call that shows the value of a last line. A name that several cells
      declare has a number behind it from the second on. Cells with the tag `skip-execution` or
      `raises-exception` are comments.

      """
  }

  private var libraryText: String {
    switch library {
    case .folder(let path): "It uses the package Solum in `\(path)`; `Package.swift` says so."
    case .unknown:
      "Before it builds, write in `Package.swift` where the package Solum is: its address in place of\n"
        + "`https://github.com/OWNER/solum`, or `.package(name: \"Solum\", path: \"…\")` for a folder."
    }
  }
}
