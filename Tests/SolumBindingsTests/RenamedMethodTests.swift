import Testing

/// Spellings of earlier versions: a cell with one of them learns the new one.
@Suite struct RenamedMethodTests {
  @Test(arguments: [
    ("Figure", "write(to: \"a.svg\")", "'write(to:)' has been renamed to 'save(_:)'"),
    ("Network", "save(to: \"a.safetensors\")", "'save(to:)' has been renamed to 'save(_:)'"),
    ("Network", "exportONNX(to: \"a.onnx\")", "'exportONNX(to:)' has been renamed to 'save(_:)'"),
    ("SoilModel", "exportONNX(to: \"a.onnx\")", "'exportONNX(to:)' has been renamed to 'save(_:)'"),
    ("FittedForest", "save(to: \"a.safetensors\")", "'save(to:)' has been renamed to 'save(_:)'"),
    (
      "FittedClassificationForest", "save(to: \"a.safetensors\")",
      "'save(to:)' has been renamed to 'save(_:)'"
    ),
    (
      "VirtualLandscape", "write(to: \"a\")",
      "'write(to:truth:)' has been renamed to 'save(_:truth:)'"
    ),
    (
      "VirtualLandscape", "write(to: \"a\", truth: .globalSoilMap)",
      "'write(to:truth:)' has been renamed to 'save(_:truth:)'"
    ),
  ])
  func theNewNameIsTold(_ type: String, _ call: String, error: String) {
    let errors = Notebook().check("func keep(_ thing: \(type)) throws { try thing.\(call) }")
    #expect(errors.contains("error: \(error)"), "\(errors)")
  }

  @Test(arguments: [
    ("Figure", "save(\"a.svg\")"), ("Network", "save(\"a.onnx\")"),
    ("SoilModel", "save(\"a.onnx\")"), ("FittedForest", "save(\"a.safetensors\")"),
    ("FittedClassificationForest", "save(\"a.safetensors\")"), ("VirtualLandscape", "save(\"a\")"),
    ("VirtualLandscape", "save(\"a\", truth: .globalSoilMap)"),
  ])
  func everythingIsSaved(_ type: String, _ call: String) {
    let errors = Notebook().check("func keep(_ thing: \(type)) throws { try thing.\(call) }")
    #expect(errors.isEmpty, "\(errors)")
  }

  @Test func theOldNamesAreNotOffered() {
    let notebook = Notebook()
    let start = "let figure = Figure(marks: [])\nfigure."
    #expect(notebook.completions(start + "sa") == ["save"])
    #expect(!notebook.completions(start).contains("write"))
  }

  @Test func aFigureIsSavedInACell() {
    let shown = Notebook().run("Figure(marks: []).save(\"a.png\")")
    #expect(
      shown.error?.contains(
        "“a.png” cannot be written: the ending tells the format; end the name with .svg.") == true,
      "\(shown.error ?? "")")
  }
}
