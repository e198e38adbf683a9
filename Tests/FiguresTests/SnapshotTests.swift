import Basics
import Display
import Figures
import Glibc
import GoldenFiles
import Testing

/// Realistic figures, each compared with the picture that was looked at.
@Suite struct SnapshotTests {
  @Test func observedPredicted() throws {
    var random = SeededGenerator(seed: 1)
    let observed = (0..<300).map { _ in exp(2.2 + 0.7 * random.normal()) }
    let predicted = observed.map { exp(0.7 * log($0) + 0.7 + 0.25 * random.normal()) }
    let figure = Figure(
      title: "Observed and predicted organic carbon", subtitle: "0–5 cm, 10-fold cross-validation",
      width: 460, height: 480, x: Axis("Observed (g/kg)"), y: Axis("Predicted (g/kg)"),
      marks: [
        RuleMark(.diagonal), try PointMark(x: observed, y: predicted),
        TextMark("R² = 0.71\nRMSE = 4.2 g/kg\nbias = −0.3 g/kg\nn = 300", .topLeft),
      ])
    #expect(try GoldenFile.difference(figure.svg, named: "observedPredicted.svg") == nil)
  }

  @Test func lossCurves() throws {
    let epochs = (1...100).map(Double.init)
    var random = SeededGenerator(seed: 2)
    let training = epochs.map { 0.08 + 1.1 * exp(-$0 / 14) }
    let validation = epochs.map { 0.17 + exp(-$0 / 12) + 0.0006 * $0 + 0.01 * random.normal() }
    let figure = Figure(
      title: "Loss during training", x: Axis("Epoch", domain: 0...100),
      y: Axis("Mean squared error", scale: .logarithmic),
      marks: [
        try LineMark(x: epochs, y: training, label: "training"),
        try LineMark(x: epochs, y: validation, label: "validation"),
        RuleMark(.vertical(61), label: "best epoch"),
      ])
    #expect(try GoldenFile.difference(figure.svg, named: "lossCurves.svg") == nil)
  }

  @Test func depthProfile() throws {
    let tops: [Double] = [0, 12, 30, 55, 90]
    let bottoms: [Double] = [12, 30, 55, 90, 150]
    let carbon = [28.4, 15.1, 8.2, 4.6, 2.9]
    let depths = (0...150).map(Double.init)
    let spline = depths.map { 2.6 + 31 * exp(-$0 / 24) }
    let figure = Figure(
      title: "Organic carbon of profile 399_EDGEROI_ed001", width: 380, height: 480,
      x: Axis("Organic carbon (g/kg)"), y: Axis("Depth (cm)", isReversed: true),
      marks: [
        try RectangleMark(
          left: carbon.map { _ in 0 }, right: carbon, low: tops, high: bottoms, label: "horizons"),
        try AreaMark(
          x: depths, low: spline.map { $0 * 0.8 }, high: spline.map { $0 * 1.25 },
          label: "90 % interval", color: .vermilion, opacity: 0.2, isVertical: true),
        try LineMark(x: spline, y: depths, label: "spline", color: .vermilion),
      ])
    #expect(try GoldenFile.difference(figure.svg, named: "depthProfile.svg") == nil)
  }

  @Test func groupedBars() throws {
    let layers = ["0–5 cm", "5–15 cm", "15–30 cm", "30–60 cm", "60–100 cm", "100–200 cm"]
    func bars(_ name: String, _ values: [Double]) throws -> BarMark {
      try BarMark(
        categories: layers, values: values, label: name, low: values.map { $0 - 0.35 },
        high: values.map { $0 + 0.4 })
    }
    let figure = Figure(
      title: "Error by depth and learner", x: Axis("Layer"), y: Axis("RMSE (g/kg)"),
      marks: [
        try bars("Random forest", [6.1, 5.2, 4.1, 3.0, 2.4, 1.9]),
        try bars("CNN", [5.8, 4.9, 3.9, 3.1, 2.3, 2.0]),
        try bars("Multi-task CNN", [5.6, 4.8, 3.7, 2.8, 2.1, 1.8]),
        try bars("CNN with transfer between layers", [5.1, 4.3, 3.4, 2.6, 2.0, 1.7]),
      ])
    #expect(try GoldenFile.difference(figure.svg, named: "groupedBars.svg") == nil)
  }

  @Test func importance() throws {
    let names = [
      "Topographic wetness index", "Mean annual precipitation", "Elevation above sea level (m)",
      "NDVI, long-term mean of the driest quarter of the year", "Slope", "Landsat band 5",
    ]
    let figure = Figure(
      title: "Importance of covariates", height: 280, x: Axis("Increase of error (%)"),
      marks: [
        try BarMark(
          categories: names, values: [31.2, 24.8, 17, 12.4, 6.1, -1.3], isHorizontal: true)
      ])
    #expect(try GoldenFile.difference(figure.svg, named: "importance.svg") == nil)
  }

  @Test func layerDistributions() throws {
    var random = SeededGenerator(seed: 3)
    let layers = ["0–5 cm", "5–15 cm", "15–30 cm", "30–60 cm", "60–100 cm"]
    let values = layers.indices.map { layer in
      (0..<120).map { _ in exp(2.8 - 0.45 * Double(layer) + 0.5 * random.normal()) }
    }
    let figure = Figure(
      title: "Distribution by layer", width: 520, x: Axis("Organic carbon (g/kg)"),
      marks: [try BoxMark(categories: layers, values: values, isHorizontal: true)])
    #expect(try GoldenFile.difference(figure.svg, named: "layerDistributions.svg") == nil)
  }

  /// A covariate that does not vary has no correlation with any other.
  @Test func correlationsWithoutValue() throws {
    let names = ["elevation", "slope", "geology", "rainfall"]
    let values: [[Double]] = [
      [1, 0.62, .nan, 0.41], [0.62, 1, .nan, -0.08], [.nan, .nan, .nan, .nan],
      [0.41, -0.08, .nan, 1],
    ]
    let figure = Figure(
      title: "Correlation of covariates", width: 460, height: 400,
      marks: [
        try CellMark(
          rows: names, columns: names, values: values, domain: -1...1, valueLabel: "correlation")
      ])
    #expect(
      try GoldenFile.difference(figure.svg, named: "correlationsWithoutValue.svg") == nil)
  }

  /// Maps of one extent are of one size and line up, whatever stands beside them.
  @Test func mapsInAGridLineUp() throws {
    func map(_ title: String, _ scale: Double, _ unit: String) throws -> Figure {
      Figure(
        title: title, width: 220, height: 190,
        marks: [
          try ImageMark(
            values: (0..<48).map { scale * Double($0) }, columns: 8, rows: 6, x: 0...80,
            y: 0...60, valueLabel: unit)
        ])
    }
    let classes = try ClassImageMark(
      values: (0..<48).map { Double($0 / 16) }, classes: [0, 1, 2],
      colors: [.blue, .green, .orange], columns: 8, rows: 6, x: 0...80, y: 0...60)
    let figure = Figure.grid(
      [
        try map("elevation", 10, "m"),
        Figure(title: "rock", width: 220, height: 190, marks: [classes]),
        try map("a long name that takes two lines of the title", 0.0001, "kg/m²"),
        try map("rainfall", 12345, "mm"),
      ], columns: 2)
    let image = try Regex(
      "<image x=\"([^\"]+)\" y=\"([^\"]+)\" width=\"([^\"]+)\" height=\"([^\"]+)\"")
    let boxes = figure.svg.matches(of: image).map { match in
      (1...4).map { match.output[$0].substring.map(String.init) ?? "" }
    }
    #expect(boxes.count == 4)
    #expect(Set(boxes).count == 1)
  }

  @Test func correlations() throws {
    let layers = ["0–5 cm", "5–15 cm", "15–30 cm", "30–60 cm", "60–100 cm", "100–200 cm"]
    let values = layers.indices.map { row in
      layers.indices.map { pow(0.82, Double(abs(row - $0))) - (abs(row - $0) == 5 ? 0.7 : 0) }
    }
    let figure = Figure(
      title: "Correlation between depths", width: 560, height: 470,
      marks: [
        try CellMark(
          rows: layers, columns: layers, values: values, domain: -1...1, valueLabel: "Pearson r")
      ])
    #expect(try GoldenFile.difference(figure.svg, named: "correlations.svg") == nil)
  }

  @Test func rasterMap() throws {
    let columns = 90
    let rows = 60
    var values: [Double] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let (x, y) = (Double(column) / 14, Double(row) / 11)
        let isOutside = hypot(x - 3.2, y - 2.7) > 3.1
        values.append(isOutside ? .nan : 18 + 9 * sin(x) * cos(y) + 2 * y)
      }
    }
    let figure = Figure(
      title: "Predicted organic carbon, 0–5 cm", subtitle: "Edgeroi, 250 m cells",
      x: Axis("Easting (m)"), y: Axis("Northing (m)"),
      marks: [
        try ImageMark(
          values: values, columns: columns, rows: rows, x: 740_000...762_500,
          y: 6_640_000...6_655_000, valueLabel: "SOC (g/kg)", colorMap: .browns),
        PointMark(
          points: [(745_000, 6_648_000), (751_200, 6_645_500), (756_000, 6_650_100)],
          label: "profiles", color: .black, opacity: 1, size: 4),
      ])
    #expect(try GoldenFile.difference(figure.svg, named: "rasterMap.svg") == nil)
  }

  @Test func pointMap() throws {
    var random = SeededGenerator(seed: 4)
    let x = (0..<340).map { _ in 149.4 + random.uniform() * 0.9 }
    let y = (0..<340).map { _ in -30.45 + random.uniform() * 0.55 }
    let carbon = zip(x, y).map { 8 + 12 * ($0 - 149.4) + 14 * ($1 + 30.45) + random.normal() }
    let figure = Figure(
      title: "Profiles", x: Axis("Longitude (°)"), y: Axis("Latitude (°)"), aspect: 1.158,
      marks: [
        try PointMark(
          x: x, y: y, opacity: 0.9, size: 7, values: carbon,
          valueLabel: "Organic carbon, 0–5 cm (g/kg)")
      ])
    #expect(try GoldenFile.difference(figure.svg, named: "pointMap.svg") == nil)
  }

  @Test func smallMultiples() throws {
    var random = SeededGenerator(seed: 5)
    let panels = try ["0–5 cm", "15–30 cm", "60–100 cm", "100–200 cm"].enumerated().map {
      (index, layer) in
      let observed = (0..<80).map { _ in exp(2.4 - 0.4 * Double(index) + 0.5 * random.normal()) }
      return Figure(
        title: layer, width: 330, height: 300, x: Axis("Observed (g/kg)"),
        y: Axis("Predicted (g/kg)"),
        marks: [
          RuleMark(.diagonal),
          try PointMark(
            x: observed, y: observed.map { $0 * 0.7 + 2 + random.normal() },
            label: "Random forest", size: 5),
          try PointMark(
            x: observed, y: observed.map { $0 * 0.8 + 1 + random.normal() }, label: "CNN", size: 5),
        ])
    }
    let figure = Figure.grid(
      panels, columns: 2, title: "Observed and predicted by layer",
      subtitle: "Each point is a profile that the learner has not seen", sharesAxes: true)
    #expect(try GoldenFile.difference(figure.svg, named: "smallMultiples.svg") == nil)
  }

  @Test func networkFlow() throws {
    let figure = Figure.flow(
      [
        FlowStep("Input", details: ["11 × 9 × 9"], shape: [11, 9, 9]),
        FlowStep(
          "Conv2D", details: ["16, kernel 3, ReLU", "16 × 7 × 7", "1,600 parameters"], color: .blue,
          shape: [16, 7, 7]),
        FlowStep("MaxPool2D", details: ["2", "16 × 3 × 3"], color: .green, shape: [16, 3, 3]),
        FlowStep(
          "Conv2D", details: ["32, kernel 3, ReLU", "32 × 1 × 1", "4,640 parameters"], color: .blue,
          shape: [32, 1, 1]),
        FlowStep("Flatten", details: ["32"], shape: [32]),
        FlowStep(
          "Dense", details: ["64, ReLU", "2,112 parameters"], color: .vermilion, shape: [64]),
        FlowStep("Dropout", details: ["0.3"], color: .purple, shape: [64]),
        FlowStep("Dense", details: ["6", "390 parameters"], color: .vermilion, shape: [6]),
      ], title: "Network for organic carbon in six layers", subtitle: "8,742 parameters")
    #expect(try GoldenFile.difference(figure.svg, named: "networkFlow.svg") == nil)
  }

  @Test func branchedFlow() throws {
    let figure = Figure.flow(
      [
        FlowStep("Input", details: ["12 × 9 × 9"], shape: [12, 9, 9]),
        FlowStep("Channels", details: ["10 × 9 × 9"], shape: [10, 9, 9], sources: [0]),
        FlowStep(
          "Conv2D", details: ["16 × 7 × 7", "1,456 weights"], color: .blue, shape: [16, 7, 7]),
        FlowStep("GlobalAveragePool2D", details: ["16"], color: .green, shape: [16]),
        FlowStep(
          "Conv2D", details: ["12 × 9 × 9", "1,308 weights"], color: .blue, shape: [12, 9, 9],
          sources: [0]),
        FlowStep("Residual", details: ["12 × 9 × 9"], shape: [12, 9, 9], sources: [0, 4]),
        FlowStep("GlobalAveragePool2D", details: ["12"], color: .green, shape: [12]),
        FlowStep("Center", details: ["12"], shape: [12], sources: [0]),
        FlowStep("Branches", details: ["40"], shape: [40], sources: [3, 6, 7]),
        FlowStep("Dense", details: ["1", "41 weights"], color: .vermilion, shape: [1]),
      ], title: "Three branches", subtitle: "One of them goes round a convolution")
    #expect(try GoldenFile.difference(figure.svg, named: "branchedFlow.svg") == nil)
  }

  @Test func turnedNames() throws {
    let names = (1...18).map { "Reference soil group number \($0)" }
    let figure = Figure(
      title:
        "A title that is much too long for one line of this figure and therefore goes on below it",
      width: 560, y: Axis("Profiles"), theme: .classic,
      marks: [BarMark(bars: names.enumerated().map { ($1, Double(40 - 2 * $0)) }, color: .green)])
    #expect(try GoldenFile.difference(figure.svg, named: "turnedNames.svg") == nil)
  }

  @Test func histogram() throws {
    var random = SeededGenerator(seed: 6)
    let values = (0..<900).map { _ in exp(2 + 0.6 * random.normal()) }
    let figure = Figure(
      title: "Organic carbon, all horizons", width: 520, height: 320,
      x: Axis("Organic carbon (g/kg)"), y: Axis("Horizons"),
      marks: [
        HistogramMark(values: values), RuleMark(.vertical(7.4), color: .vermilion),
        TextMark("median 7.4 g/kg", .topRight, color: .vermilion),
      ])
    #expect(try GoldenFile.difference(figure.svg, named: "histogram.svg") == nil)
  }

  @Test func noData() throws {
    let figure = Figure(
      title: "Nothing was measured here", width: 420, height: 260, x: Axis("Depth (cm)"),
      y: Axis("pH"), marks: [PointMark(points: [(.nan, 3), (4, .infinity)])])
    #expect(try GoldenFile.difference(figure.svg, named: "noData.svg") == nil)
  }

  @Test func manyPoints() throws {
    var random = SeededGenerator(seed: 7)
    let points = (0..<4_000).map { _ in
      let x = random.normal()
      return (x: pow(10, 2 + x), y: pow(10, -3 + x * 0.8 + 0.5 * random.normal()))
    }
    let figure = Figure(
      title: "Both axes logarithmic", width: 560, height: 420,
      x: Axis("Electrical conductivity (µS/cm)", scale: .logarithmic),
      y: Axis("Chloride (mol/L)", scale: .logarithmic), theme: .dark,
      marks: [PointMark(points: points, color: .skyBlue, opacity: 0.3, size: 5)])
    #expect(try GoldenFile.difference(figure.svg, named: "manyPoints.svg") == nil)
  }
}
