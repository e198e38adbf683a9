import Solum
import SolumBindings
import SwiftCells
import Testing

@Suite struct VocabularyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let cell: String
    let shows: String
    var testDescription: String { cell }
  }

  @Test(arguments: [
    Case(cell: "RandomForest().settings.trees", shows: "500"),
    Case(cell: "RandomForest(trees: 12).settings.trees", shows: "12"),
    Case(cell: "RegressionForest(minimumLeafSize: 3).minimumLeafSize", shows: "3"),
    Case(cell: "Axis().label.isEmpty", shows: "true"),
    Case(cell: "Axis(domain: 0...2).domain?.upperBound ?? 1", shows: "2.0"),
    Case(cell: "Axis(\"x\", scale: .logarithmic).scale == .logarithmic", shows: "true"),
    Case(cell: "DepthScheme.globalSoilMap.layerNames.count", shows: "6"),
    Case(cell: "Conv2D(16, kernel: 3).padding == .valid", shows: "true"),
    Case(cell: "MaxPool2D(2).size", shows: "2"),
    Case(cell: "Activation.allCases.contains(.relu)", shows: "true"),
    Case(cell: "Padding(rawValue: \"same\") == .same", shows: "true"),
    Case(cell: "Padding.same.rawValue", shows: "same"),
    Case(cell: "Conv2D(4, kernel: 3).outputShape(for: [2, 9, 9]).dimensions", shows: "[4, 7, 7]"),
    Case(cell: "Metrics(observed: [1, 2, 3], predicted: [1, 2, 4]).count", shows: "3"),
    Case(cell: "DepthInterval(top: 0, bottom: 5).thickness", shows: "5.0"),
  ])
  func labelsAndDefaultArgumentsAreThoseDeclared(_ test: Case) {
    let shown = Notebook().run(test.cell)
    #expect(shown.error == nil, "\(shown.traceback)")
    let text = shown.text?.replacing("\"", with: "")
    #expect(text == test.shows)
  }

  @Test func literalsBecomeTypesOfTheVocabulary() {
    let notebook = Notebook()
    let shown = notebook.run(
      """
      let crs: CoordinateReferenceSystem = "EPSG:4283"
      let shape: Shape = [3, 9, 9]
      let properties: [String: SoilProperty] = ["ORCDRC": .organicCarbon(.gramsPerKilogram), "CLAY": .clay]
      print(crs.definition, shape.count, properties.count)
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.printed == "EPSG:4283 243 2\n")
  }

  @Test func aTypeOfACellShowsItself() {
    let notebook = Notebook()
    let shown = notebook.run(
      """
      struct Card: Displayable {
        let title: String
        var displayData: DisplayData {
          var data = DisplayData(plainText: title)
          data[.html] = .text("<b>\\(title)</b>")
          return data
        }
      }
      show(Card(title: "sand"))
      Card(title: "clay")
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.printed == "sand\n")
    #expect(shown.text == "clay")
    #expect(shown.data?.text(.html) == "<b>clay</b>")
    #expect(notebook.run("let card: Card? = Card(title: \"silt\")\ncard").text == "silt")
  }

  @Test func aSealedProtocolSaysWhatToDo() {
    let errors = Notebook().check("struct Own: Layer { var kind = \"own\" }")
    #expect(
      errors.contains(
        "protocol 'Layer' is sealed: only types of its library conform to it; put its layers "
          + "together, in a network or in a function that gives some"), "\(errors)")
  }

  @Test func columnsAreComparedAndTheComparisonsJoined() {
    let notebook = Notebook()
    notebook.run("let rows = SoilProfiles.example.horizons")
    let shown = notebook.run(
      "let m = rows[\"clay\"] > 50 && rows[\"top\"] < 30 || !(rows[\"pH\"] < 8)\n"
        + "rows.where(m).count == m.count && m.count > 10")
    #expect(shown.text == "true", "\(shown.traceback)")
    #expect(notebook.run("m").text?.hasSuffix("of 1680 rows") == true)
  }

  @Test func differentLearnersStandInOneList() {
    let shown = Notebook().run(
      """
      let cnn = CNN(members: 1) { Flatten(); Dense(4, activation: .relu) }
      let learners: [any Learner] = [RandomForest(trees: 10), cnn, MultiTask(cnn), Transfer(cnn)]
      learners.map { $0.name }
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.text == #"["RandomForest", "CNN", "MultiTask", "Transfer"]"#)
  }

  @Test func blocksOfLayersHaveConditionsAndLoops() {
    let shown = Notebook().run(
      """
      let deep = true
      let cnn = CNN {
        for filters in [16, 32] {
          Conv2D(filters, kernel: 3, activation: .relu)
        }
        if deep { Dropout(0.3) }
        Flatten()
        if !deep { Dense(8) } else { Dense(64, activation: .relu) }
      }
      let landscape = VirtualLandscape(seed: 1, profiles: 40, size: 32)
      let samples = landscape.profiles.harmonized(.organicCarbon)
        .sampled(from: landscape.covariates, window: 9)
      cnn.summary(for: samples).rows.map { $0.layer.prefix(5) }.joined(separator: " ")
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.text?.contains("Conv2 Conv2 Dropo Flatt Dense") == true, "\(shown)")
  }

  @Test func plainValuesAreShownTooWhereSomethingToShowIsWanted() {
    let shown = Notebook().run(
      "show(\"clay\")\nshow(2.5)\nlet all: [any Displayable] = [1, true]\nshow(all[1])")
    #expect(shown.error == nil, "\(shown.traceback)")
  }

  @Test func casesAreMatchedWithTheirValues() {
    let shown = Notebook().run(
      """
      let rules: [FoldRule] = [.profile, .spatialBlocks(metres: 5_000), .rows]
      for rule in rules {
        switch rule {
        case .profile: print("profile")
        case .spatialBlocks(let metres): print("blocks", metres)
        case .rows: print("rows")
        default: print("others")
        }
      }
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.printed == "profile\nblocks 5000.0\nrows\n")
  }

  @Test func propertiesCanBeAssigned() {
    let shown = Notebook().run(
      """
      var axis = Axis("Depth (cm)")
      axis.isReversed = true
      var figure = Figure(marks: [RuleMark(.diagonal)])
      figure.y = axis
      figure.y.label = "Depth"
      print(figure.y.isReversed, figure.y.label, axis.label)
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.printed == "true Depth Depth (cm)\n")
  }

  @Test func errorsOfTheLibraryReachTheCellWithItsSentence() throws {
    let shown = Notebook().run("DepthInterval(top: 30, bottom: 10)")
    let expected = #expect(throws: SoilError.self) { try DepthInterval(top: 30, bottom: 10) }
    #expect(shown.error == expected?.description)
    #expect(shown.errorName == "SoilError")
    #expect(shown.traceback.contains("cell:1:1"))
  }

  @Test func errorsOfTheLibraryCanBeCaught() {
    let shown = Notebook().run(
      """
      do {
        let interval = try DepthInterval(top: 30, bottom: 10)
        print(interval)
      } catch SoilError.depthInterval(let top, let bottom) {
        print("caught", top, bottom)
      }
      """)
    #expect(shown.error == nil, "\(shown.traceback)")
    #expect(shown.printed == "caught 30.0 10.0\n")
  }

  @Test func valuesShowThemselvesInEveryForm() {
    let notebook = Notebook()
    let figure = notebook.run("Figure(marks: [PointMark(x: [1, 2], y: [3, 4])])")
    #expect(figure.data?.text(.svg)?.hasPrefix("<svg") == true, "\(figure.traceback)")
    let table = notebook.run("Metrics(observed: [1, 2, 3], predicted: [1, 2, 4])")
    #expect(table.data?.text(.html)?.contains("<table") == true, "\(table.traceback)")
    let shown = notebook.run("show(Metrics(observed: [1, 2, 3], predicted: [1, 2, 4]).table)")
    #expect(shown.printed.contains("RMSE"), "\(shown.traceback)")
  }

  @Test func unknownWordsAreReportedBeforeAnythingRuns() {
    let notebook = Notebook()
    let shown = notebook.run("print(\"ran\")\nConv2D(16, kernal: 3)")
    #expect(shown.printed == "")
    #expect(shown.traceback.contains("kernel"), "\(shown.traceback)")
  }
}
