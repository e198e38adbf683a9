// Written by `swift run dev bindings` from the declarations of Figures; edit those.
import Display
import Figures
import SwiftCells

extension Vocabulary {
  /// Registers what Figures gives to cells.
  func addFigures() {
    type(
      Figures.AreaMark.self, name: "AreaMark",
      documentation: "A band between two curves, for example an interval around a prediction.",
      addFiguresAreaMark)
    type(
      Figures.Axis.self, name: "Axis",
      documentation: "One axis of a figure: its label, its domain and how values become positions.",
      addFiguresAxis)
    type(
      Figures.AxisScale.self, name: "AxisScale",
      documentation: "How the values of an axis become positions.",
      addFiguresAxisScale)
    type(
      Figures.BarMark.self, name: "BarMark",
      documentation: "Bars, one a category; several marks with the same categories stand side by side.",
      addFiguresBarMark)
    type(
      Figures.BoxMark.self, name: "BoxMark",
      documentation: #"""
      Box plots, one a category: quartiles, whiskers and the values beyond them.

      Whiskers reach to the last value within 1.5 interquartile ranges of the box.

      Source: Tukey (1977), Exploratory Data Analysis; quartiles of type 7 of Hyndman & Fan (1996),
      DOI 10.1080/00031305.1996.10473566.
      """#,
      addFiguresBoxMark)
    type(
      Figures.CellMark.self, name: "CellMark",
      documentation: "A matrix as coloured cells with their numbers, for example correlations.",
      addFiguresCellMark)
    type(
      Figures.Color.self, name: "Color",
      documentation: "A colour in sRGB.",
      addFiguresColor)
    type(
      Figures.ColorMap.self, name: "ColorMap",
      documentation: "A run of colours that stands for the size of a number.",
      addFiguresColorMap)
    type(
      Figures.Figure.self, name: "Figure",
      documentation: #"""
      A picture made of marks on two axes, drawn as SVG.

      ```swift
      Figure(
        title: "Observed and predicted",
        x: Axis("Observed (g/kg)"), y: Axis("Predicted (g/kg)"),
        marks: [PointMark(x: observed, y: predicted), RuleMark(.diagonal)])
      ```

      Marks with the same label share one colour and one entry of the legend. Values that are not
      finite are left out. The same figure always gives the same text, byte for byte.
      """#,
      addFiguresFigure)
    type(
      Figures.FiguresError.self, name: "FiguresError",
      documentation: "Why a mark or a figure could not be made.",
      addFiguresFiguresError)
    type(
      Figures.FlowStep.self, name: "FlowStep",
      documentation: "One box of a flow figure, for example one layer of a network.",
      addFiguresFlowStep)
    type(
      Figures.HistogramMark.self, name: "HistogramMark",
      documentation: "How often numbers fall into intervals of equal width.",
      addFiguresHistogramMark)
    type(
      Figures.ImageMark.self, name: "ImageMark",
      documentation: "A raster as an image: one number a cell, coloured.",
      addFiguresImageMark)
    type(
      Figures.LineMark.self, name: "LineMark",
      documentation: "A line through points, in the order in which they are given.",
      addFiguresLineMark)
    protocolType(
      (any Figures.Mark).self, name: "Mark",
      documentation: #"""
      Something drawn from data: points, lines, bars, boxes, a raster.

      The marks of this library draw themselves; yours are made of them:

      ```swift
      struct Lollipops: Mark {
        let heights: [Double]
        let label: String

        var parts: [any Mark] {
          let tops = heights.enumerated().map { (x: Double($0 + 1), y: $1) }
          return tops.map { LineMark(points: [(x: $0.x, y: 0), $0]) } + [PointMark(points: tops)]
        }
      }

      Figure(marks: [Lollipops(heights: [3, 5, 4], label: "clay")])
      ```
      """#,
      conforms: { $0 is any Figures.Mark.Type }, adapter: { FiguresMarkOfCell(cell: $0) },
      addFiguresMark)
    type(
      Figures.PointMark.self, name: "PointMark",
      documentation: "Points, one for each pair of numbers.",
      addFiguresPointMark)
    type(
      Figures.RectangleMark.self, name: "RectangleMark",
      documentation: "Rectangles between values of both axes, for example horizons with their depths.",
      addFiguresRectangleMark)
    type(
      Figures.RuleMark.self, name: "RuleMark",
      documentation: "A straight line across the whole panel.",
      addFiguresRuleMark)
    type(
      Figures.RulePosition.self, name: "RulePosition",
      documentation: "Where a straight line across a panel lies.",
      addFiguresRulePosition)
    type(
      Figures.TextMark.self, name: "TextMark",
      documentation: "Text in a figure: at a value of both axes, or in a corner of the panel.",
      addFiguresTextMark)
    type(
      Figures.TextPlace.self, name: "TextPlace",
      documentation: "Where a text of a figure stands.",
      addFiguresTextPlace)
    type(
      Figures.Theme.self, name: "Theme",
      documentation: "Colours and sizes of everything in a figure that is not data.",
      addFiguresTheme)
  }
}

private func addFiguresAreaMark(_ type: TypeRegistrar<Figures.AreaMark>) {
  type.property(
    "x",
    documentation: "The horizontal values.") { (value: Figures.AreaMark) throws -> [Double] in value.x }
  type.property(
    "low",
    documentation: "The lower curve, as many.") { (value: Figures.AreaMark) throws -> [Double] in value.low }
  type.property(
    "high",
    documentation: "The upper curve, as many.") { (value: Figures.AreaMark) throws -> [Double] in value.high }
  type.property(
    "label",
    documentation: "The name in the legend; empty where the mark has no entry.",
    { (value: Figures.AreaMark) throws -> String in value.label },
    set: { (value: inout Figures.AreaMark, new: String) in value.label = new })
  type.property(
    "color",
    documentation: "The colour, or `nil` where the figure hands one out.",
    { (value: Figures.AreaMark) throws -> Figures.Color? in value.color },
    set: { (value: inout Figures.AreaMark, new: Figures.Color?) in value.color = new })
  type.property(
    "opacity",
    documentation: "From 0 (invisible) to 1.",
    { (value: Figures.AreaMark) throws -> Double in value.opacity },
    set: { (value: inout Figures.AreaMark, new: Double) in value.opacity = new })
  type.property(
    "isVertical",
    documentation: #"""
    Whether the first list lies on the vertical axis and the curves on the horizontal one, as in
    a figure with depth downwards.
    """#,
    { (value: Figures.AreaMark) throws -> Bool in value.isVertical },
    set: { (value: inout Figures.AreaMark, new: Bool) in value.isVertical = new })
  type.initializer(
    Parameter("x", [Double].self),
    Parameter("low", [Double].self),
    Parameter("high", [Double].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("opacity", Double.self, default: "0.25") { () throws -> Double in 0.25 },
    Parameter("isVertical", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    Makes a band; it is interrupted where a number is missing.

    - Parameters:
      - x: The values along the band.
      - low: The lower curve, as many.
      - high: The upper curve, as many.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - opacity: From 0 (invisible) to 1.
      - isVertical: Whether `x` lies on the vertical axis.
    - Throws: `FiguresError/differentCounts(_:first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: [Double], a1: [Double], a2: [Double], a3: String, a4: Figures.Color?, a5: Double, a6: Bool) throws -> Figures.AreaMark in
    try Figures.AreaMark(x: a0, low: a1, high: a2, label: a3, color: a4, opacity: a5, isVertical: a6)
  }
}

private func addFiguresAxis(_ type: TypeRegistrar<Figures.Axis>) {
  type.property(
    "label",
    documentation: "The label, with the unit in parentheses; empty where there is none.",
    { (value: Figures.Axis) throws -> String in value.label },
    set: { (value: inout Figures.Axis, new: String) in value.label = new })
  type.property(
    "domain",
    documentation: "The values at both ends, or `nil` where the marks decide.",
    { (value: Figures.Axis) throws -> ClosedRange<Double>? in value.domain },
    set: { (value: inout Figures.Axis, new: ClosedRange<Double>?) in value.domain = new })
  type.property(
    "scale",
    documentation: "How values become positions.",
    { (value: Figures.Axis) throws -> Figures.AxisScale in value.scale },
    set: { (value: inout Figures.Axis, new: Figures.AxisScale) in value.scale = new })
  type.property(
    "isReversed",
    documentation: "Whether values grow to the left or downwards, as depth does.",
    { (value: Figures.Axis) throws -> Bool in value.isReversed },
    set: { (value: inout Figures.Axis, new: Bool) in value.isReversed = new })
  type.property(
    "categories",
    documentation: #"""
    The names along the axis in order; empty where the axis shows numbers or the marks bring names.

    A number `i` on such an axis lies on the centre of category `i`, counted from 0.
    """#,
    { (value: Figures.Axis) throws -> [String] in value.categories },
    set: { (value: inout Figures.Axis, new: [String]) in value.categories = new })
  type.initializer(
    Parameter(nil, String.self, name: "label", default: #""""#) { () throws -> String in "" },
    Parameter("domain", ClosedRange<Double>?.self, default: "nil") { () throws -> ClosedRange<Double>? in nil },
    Parameter("scale", Figures.AxisScale.self, default: ".linear") { () throws -> Figures.AxisScale in .linear },
    Parameter("isReversed", Bool.self, default: "false") { () throws -> Bool in false },
    Parameter("categories", [String].self, default: "[]") { () throws -> [String] in [] },
    documentation: #"""
    Makes an axis.

    - Parameters:
      - label: The label, with the unit in parentheses.
      - domain: The values at both ends, or `nil` where the marks decide.
      - scale: How values become positions.
      - isReversed: Whether values grow to the left or downwards, as depth does.
      - categories: The names along the axis in order.
    """#) { (a0: String, a1: ClosedRange<Double>?, a2: Figures.AxisScale, a3: Bool, a4: [String]) throws -> Figures.Axis in
    Figures.Axis(a0, domain: a1, scale: a2, isReversed: a3, categories: a4)
  }
}

private func addFiguresAxisScale(_ type: TypeRegistrar<Figures.AxisScale>) {
  type.enumCase(
    "linear",
    documentation: "Equal differences are equally long.") { () -> Figures.AxisScale in Figures.AxisScale.linear }
  type.enumCase(
    "logarithmic",
    documentation: "Equal ratios are equally long; values of zero and below are left out.") { () -> Figures.AxisScale in Figures.AxisScale.logarithmic }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Figures.AxisScale? in
    Figures.AxisScale(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Figures.AxisScale) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Figures.AxisScale] in Figures.AxisScale.allCases }
}

private func addFiguresBarMark(_ type: TypeRegistrar<Figures.BarMark>) {
  type.property(
    "categories",
    documentation: "The names along the axis.") { (value: Figures.BarMark) throws -> [String] in value.categories }
  type.property(
    "values",
    documentation: "The length of each bar, as many; a bar without a number is left out.") { (value: Figures.BarMark) throws -> [Double] in value.values }
  type.property(
    "label",
    documentation: "The name in the legend; empty where the mark has no entry.",
    { (value: Figures.BarMark) throws -> String in value.label },
    set: { (value: inout Figures.BarMark, new: String) in value.label = new })
  type.property(
    "color",
    documentation: "The colour, or `nil` where the figure hands one out.",
    { (value: Figures.BarMark) throws -> Figures.Color? in value.color },
    set: { (value: inout Figures.BarMark, new: Figures.Color?) in value.color = new })
  type.property(
    "low",
    documentation: "The lower ends of the error bars; empty where there are none.") { (value: Figures.BarMark) throws -> [Double] in value.low }
  type.property(
    "high",
    documentation: "The upper ends of the error bars; empty where there are none.") { (value: Figures.BarMark) throws -> [Double] in value.high }
  type.property(
    "isHorizontal",
    documentation: "Whether the bars lie, with the categories on the vertical axis.",
    { (value: Figures.BarMark) throws -> Bool in value.isHorizontal },
    set: { (value: inout Figures.BarMark, new: Bool) in value.isHorizontal = new })
  type.initializer(
    Parameter("categories", [String].self),
    Parameter("values", [Double].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("low", [Double].self, default: "[]") { () throws -> [Double] in [] },
    Parameter("high", [Double].self, default: "[]") { () throws -> [Double] in [] },
    Parameter("isHorizontal", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    Makes bars.

    - Parameters:
      - categories: The names along the axis.
      - values: The length of each bar, as many; a bar without a number is left out.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - low: The lower ends of the error bars, one a category, or empty.
      - high: The upper ends of the error bars, one a category, or empty.
      - isHorizontal: Whether the bars lie, with the categories on the vertical axis.
    - Throws: `FiguresError/differentCounts(_:first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: [String], a1: [Double], a2: String, a3: Figures.Color?, a4: [Double], a5: [Double], a6: Bool) throws -> Figures.BarMark in
    try Figures.BarMark(categories: a0, values: a1, label: a2, color: a3, low: a4, high: a5, isHorizontal: a6)
  }
  type.initializer(
    Parameter("bars", [(category: String, value: Double)].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("isHorizontal", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    Makes bars from pairs.

    - Parameters:
      - bars: The categories and the lengths of their bars.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - isHorizontal: Whether the bars lie, with the categories on the vertical axis.
    """#) { (a0: [(category: String, value: Double)], a1: String, a2: Figures.Color?, a3: Bool) throws -> Figures.BarMark in
    Figures.BarMark(bars: a0, label: a1, color: a2, isHorizontal: a3)
  }
}

private func addFiguresBoxMark(_ type: TypeRegistrar<Figures.BoxMark>) {
  type.property(
    "categories",
    documentation: "The names along the axis.") { (value: Figures.BoxMark) throws -> [String] in value.categories }
  type.property(
    "values",
    documentation: "The values of each category, as many lists; missing values are left out.") { (value: Figures.BoxMark) throws -> [[Double]] in value.values }
  type.property(
    "label",
    documentation: "The name in the legend; empty where the mark has no entry.",
    { (value: Figures.BoxMark) throws -> String in value.label },
    set: { (value: inout Figures.BoxMark, new: String) in value.label = new })
  type.property(
    "color",
    documentation: "The colour, or `nil` where the figure hands one out.",
    { (value: Figures.BoxMark) throws -> Figures.Color? in value.color },
    set: { (value: inout Figures.BoxMark, new: Figures.Color?) in value.color = new })
  type.property(
    "isHorizontal",
    documentation: "Whether the boxes lie, with the categories on the vertical axis.",
    { (value: Figures.BoxMark) throws -> Bool in value.isHorizontal },
    set: { (value: inout Figures.BoxMark, new: Bool) in value.isHorizontal = new })
  type.initializer(
    Parameter("categories", [String].self),
    Parameter("values", [[Double]].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("isHorizontal", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    Makes box plots.

    - Parameters:
      - categories: The names along the axis.
      - values: The values of each category, as many lists; missing values are left out.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - isHorizontal: Whether the boxes lie, with the categories on the vertical axis, the first
        at the top.
    - Throws: `FiguresError/differentCounts(_:first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: [String], a1: [[Double]], a2: String, a3: Figures.Color?, a4: Bool) throws -> Figures.BoxMark in
    try Figures.BoxMark(categories: a0, values: a1, label: a2, color: a3, isHorizontal: a4)
  }
  type.initializer(
    Parameter("groups", [(category: String, values: [Double])].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("isHorizontal", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    Makes box plots from pairs.

    - Parameters:
      - groups: The categories and their values; missing values are left out.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - isHorizontal: Whether the boxes lie, with the categories on the vertical axis.
    """#) { (a0: [(category: String, values: [Double])], a1: String, a2: Figures.Color?, a3: Bool) throws -> Figures.BoxMark in
    Figures.BoxMark(groups: a0, label: a1, color: a2, isHorizontal: a3)
  }
}

private func addFiguresCellMark(_ type: TypeRegistrar<Figures.CellMark>) {
  type.property(
    "rows",
    documentation: "The names of the rows, from top to bottom.") { (value: Figures.CellMark) throws -> [String] in value.rows }
  type.property(
    "columns",
    documentation: "The names of the columns, from left to right.") { (value: Figures.CellMark) throws -> [String] in value.columns }
  type.property(
    "values",
    documentation: #"""
    The numbers, one list a row; a missing number has a grey cell with a stroke, which the legend
    explains.
    """#) { (value: Figures.CellMark) throws -> [[Double]] in value.values }
  type.property(
    "colorMap",
    documentation: "The colours of the numbers.",
    { (value: Figures.CellMark) throws -> Figures.ColorMap in value.colorMap },
    set: { (value: inout Figures.CellMark, new: Figures.ColorMap) in value.colorMap = new })
  type.property(
    "domain",
    documentation: "The numbers of the first and last colour, or `nil` where the values decide.",
    { (value: Figures.CellMark) throws -> ClosedRange<Double>? in value.domain },
    set: { (value: inout Figures.CellMark, new: ClosedRange<Double>?) in value.domain = new })
  type.property(
    "decimals",
    documentation: "Decimals of the numbers in the cells, or `nil` where none are written.",
    { (value: Figures.CellMark) throws -> Int? in value.decimals },
    set: { (value: inout Figures.CellMark, new: Int?) in value.decimals = new })
  type.property(
    "valueLabel",
    documentation: "What the numbers are; it stands above the colour bar.",
    { (value: Figures.CellMark) throws -> String in value.valueLabel },
    set: { (value: inout Figures.CellMark, new: String) in value.valueLabel = new })
  type.property(
    "label",
    documentation: #"""
    The entry of the legend for missing numbers; empty where there are none, as the colour bar
    explains the others.
    """#) { (value: Figures.CellMark) throws -> String in value.label }
  type.initializer(
    Parameter("rows", [String].self),
    Parameter("columns", [String].self),
    Parameter("values", [[Double]].self),
    Parameter("colorMap", Figures.ColorMap.self, default: ".blueRed") { () throws -> Figures.ColorMap in .blueRed },
    Parameter("domain", ClosedRange<Double>?.self, default: "nil") { () throws -> ClosedRange<Double>? in nil },
    Parameter("decimals", Int?.self, default: "2") { () throws -> Int? in 2 },
    Parameter("valueLabel", String.self, default: #""""#) { () throws -> String in "" },
    documentation: #"""
    Makes coloured cells.

    - Parameters:
      - rows: The names of the rows, from top to bottom.
      - columns: The names of the columns, from left to right.
      - values: The numbers, one list a row; not-a-number where missing.
      - colorMap: The colours of the numbers.
      - domain: The numbers of the first and last colour, or `nil` where the values decide.
      - decimals: Decimals of the numbers in the cells, or `nil` where none are written.
      - valueLabel: What the numbers are; it stands above the colour bar.
    - Throws: `FiguresError/differentCounts(_:first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: [String], a1: [String], a2: [[Double]], a3: Figures.ColorMap, a4: ClosedRange<Double>?, a5: Int?, a6: String) throws -> Figures.CellMark in
    try Figures.CellMark(rows: a0, columns: a1, values: a2, colorMap: a3, domain: a4, decimals: a5, valueLabel: a6)
  }
}

private func addFiguresColor(_ type: TypeRegistrar<Figures.Color>) {
  type.property(
    "red",
    documentation: "Red, from 0 to 255.") { (value: Figures.Color) throws -> Int in value.red }
  type.property(
    "green",
    documentation: "Green, from 0 to 255.") { (value: Figures.Color) throws -> Int in value.green }
  type.property(
    "blue",
    documentation: "Blue, from 0 to 255.") { (value: Figures.Color) throws -> Int in value.blue }
  type.initializer(
    Parameter("red", Int.self),
    Parameter("green", Int.self),
    Parameter("blue", Int.self),
    documentation: "Makes a colour; components outside 0 to 255 take the nearest of both ends.") { (a0: Int, a1: Int, a2: Int) throws -> Figures.Color in
    Figures.Color(red: a0, green: a1, blue: a2)
  }
  type.initializer(
    Parameter("hex", String.self),
    documentation: #"""
    Makes a colour from its hexadecimal name.

    - Parameter hex: Six hexadecimal digits with or without `#`, for example `"#0072B2"`.
    - Throws: `FiguresError/invalidColor(_:)`.
    """#,
    isThrowing: true) { (a0: String) throws -> Figures.Color in
    try Figures.Color(hex: a0)
  }
  type.staticProperty(
    "black",
    documentation: "Black.") { () throws -> Figures.Color in Figures.Color.black }
  type.staticProperty(
    "orange",
    documentation: "Orange.") { () throws -> Figures.Color in Figures.Color.orange }
  type.staticProperty(
    "skyBlue",
    documentation: "Sky blue.") { () throws -> Figures.Color in Figures.Color.skyBlue }
  type.staticProperty(
    "green",
    documentation: "Bluish green.") { () throws -> Figures.Color in Figures.Color.green }
  type.staticProperty(
    "yellow",
    documentation: "Yellow.") { () throws -> Figures.Color in Figures.Color.yellow }
  type.staticProperty(
    "blue",
    documentation: "Blue.") { () throws -> Figures.Color in Figures.Color.blue }
  type.staticProperty(
    "vermilion",
    documentation: "Vermilion.") { () throws -> Figures.Color in Figures.Color.vermilion }
  type.staticProperty(
    "purple",
    documentation: "Reddish purple.") { () throws -> Figures.Color in Figures.Color.purple }
  type.staticProperty(
    "white",
    documentation: "White.") { () throws -> Figures.Color in Figures.Color.white }
  type.staticProperty(
    "gray",
    documentation: "A middle grey.") { () throws -> Figures.Color in Figures.Color.gray }
  type.property(
    "description",
    documentation: "The hexadecimal name in lower case, for example `#0072b2`.") { (value: Figures.Color) throws -> String in value.description }
}

private func addFiguresColorMap(_ type: TypeRegistrar<Figures.ColorMap>) {
  type.enumCase(
    "viridis",
    documentation: #"""
    Dark violet to yellow; equal steps look equal, also in grey and to colour-blind eyes.

    Source: van der Walt & Smith (2015), mpl colormaps, ten published colours, mixed linearly.
    """#) { () -> Figures.ColorMap in Figures.ColorMap.viridis }
  type.enumCase(
    "browns",
    documentation: #"""
    Pale yellow to dark brown, for organic carbon and the like.

    Source: Brewer, Harrower & Penn State (2003), ColorBrewer, YlOrBr in nine classes.
    """#) { () -> Figures.ColorMap in Figures.ColorMap.browns }
  type.enumCase(
    "greens",
    documentation: #"""
    Pale to dark green, for vegetation.

    Source: ColorBrewer, YlGn in nine classes.
    """#) { () -> Figures.ColorMap in Figures.ColorMap.greens }
  type.enumCase(
    "blueRed",
    documentation: #"""
    Blue through white to red; for values around a middle, such as correlations.

    Source: ColorBrewer, RdBu in eleven classes, reversed.
    """#) { () -> Figures.ColorMap in Figures.ColorMap.blueRed }
  type.enumCase(
    "grays",
    documentation: "White to black.") { () -> Figures.ColorMap in Figures.ColorMap.grays }
  type.method(
    "color",
    Parameter("at", Double.self, name: "position"),
    documentation: "The colour at a position from 0 (first) to 1 (last); positions outside take the nearest end.") { (value: Figures.ColorMap, a0: Double) throws -> Figures.Color in
    value.color(at: a0)
  }
  type.failableInitializer(
    Parameter("rawValue", String.self),
    documentation: "The case with a raw value, or `nil`.") { (a0: String) throws -> Figures.ColorMap? in
    Figures.ColorMap(rawValue: a0)
  }
  type.property(
    "rawValue", documentation: "The raw value of the case.") { (value: Figures.ColorMap) throws -> String in value.rawValue }
  type.staticProperty(
    "allCases", documentation: "Every case, in order.") { () throws -> [Figures.ColorMap] in Figures.ColorMap.allCases }
}

private func addFiguresFigure(_ type: TypeRegistrar<Figures.Figure>) {
  type.property(
    "title",
    documentation: "The title above the picture; empty where there is none.",
    { (value: Figures.Figure) throws -> String in value.title },
    set: { (value: inout Figures.Figure, new: String) in value.title = new })
  type.property(
    "subtitle",
    documentation: "A smaller line under the title; empty where there is none.",
    { (value: Figures.Figure) throws -> String in value.subtitle },
    set: { (value: inout Figures.Figure, new: String) in value.subtitle = new })
  type.property(
    "width",
    documentation: #"""
    The greatest width, in pixels; a figure with a fixed aspect may be narrower, and a legend of more
    than three lines stands beside the panel and makes the figure wider.
    """#,
    { (value: Figures.Figure) throws -> Int in value.width },
    set: { (value: inout Figures.Figure, new: Int) in value.width = new })
  type.property(
    "height",
    documentation: "The greatest height, in pixels; a figure with a fixed aspect may be lower.",
    { (value: Figures.Figure) throws -> Int in value.height },
    set: { (value: inout Figures.Figure, new: Int) in value.height = new })
  type.property(
    "x",
    documentation: "The horizontal axis.",
    { (value: Figures.Figure) throws -> Figures.Axis in value.x },
    set: { (value: inout Figures.Figure, new: Figures.Axis) in value.x = new })
  type.property(
    "y",
    documentation: "The vertical axis.",
    { (value: Figures.Figure) throws -> Figures.Axis in value.y },
    set: { (value: inout Figures.Figure, new: Figures.Axis) in value.y = new })
  type.property(
    "aspect",
    documentation: #"""
    Length of one unit of y divided by the length of one unit of x, or `nil` where each axis fills
    the frame. Maps in metres take 1.
    """#,
    { (value: Figures.Figure) throws -> Double? in value.aspect },
    set: { (value: inout Figures.Figure, new: Double?) in value.aspect = new })
  type.property(
    "theme",
    documentation: "Colours and sizes of everything that is not data.",
    { (value: Figures.Figure) throws -> Figures.Theme in value.theme },
    set: { (value: inout Figures.Figure, new: Figures.Theme) in value.theme = new })
  type.property(
    "marks",
    documentation: "What is drawn, from back to front.",
    { (value: Figures.Figure) throws -> [any Figures.Mark] in value.marks },
    set: { (value: inout Figures.Figure, new: [any Figures.Mark]) in value.marks = new })
  type.initializer(
    Parameter("title", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("subtitle", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("width", Int.self, default: "640") { () throws -> Int in 640 },
    Parameter("height", Int.self, default: "400") { () throws -> Int in 400 },
    Parameter("x", Figures.Axis.self, default: "Axis()") { () throws -> Figures.Axis in Figures.Axis() },
    Parameter("y", Figures.Axis.self, default: "Axis()") { () throws -> Figures.Axis in Figures.Axis() },
    Parameter("aspect", Double?.self, default: "nil") { () throws -> Double? in nil },
    Parameter("theme", Figures.Theme.self, default: ".minimal") { () throws -> Figures.Theme in .minimal },
    Parameter("marks", [any Figures.Mark].self),
    documentation: #"""
    Makes a figure.

    - Parameters:
      - title: The title above the picture.
      - subtitle: A smaller line under the title.
      - width: The greatest width, in pixels.
      - height: The greatest height, in pixels.
      - x: The horizontal axis.
      - y: The vertical axis.
      - aspect: Length of one unit of y divided by the length of one unit of x, or `nil`.
      - theme: Colours and sizes of everything that is not data.
      - marks: What is drawn, from back to front.
    """#) { (a0: String, a1: String, a2: Int, a3: Int, a4: Figures.Axis, a5: Figures.Axis, a6: Double?, a7: Figures.Theme, a8: [any Figures.Mark]) throws -> Figures.Figure in
    Figures.Figure(title: a0, subtitle: a1, width: a2, height: a3, x: a4, y: a5, aspect: a6, theme: a7, marks: a8)
  }
  type.property(
    "displayData",
    documentation: "The figure as a sentence and as SVG.") { (value: Figures.Figure) throws -> Display.DisplayData in value.displayData }
  type.property(
    "svg",
    documentation: "The figure as an SVG document.") { (value: Figures.Figure) throws -> String in value.svg }
  type.property(
    "description",
    documentation: #"The figure in one line, for example `Figure "Loss" (640 × 400): 2 × line`."#) { (value: Figures.Figure) throws -> String in value.description }
  type.staticMethod(
    "flow",
    Parameter(nil, [Figures.FlowStep].self, name: "steps"),
    Parameter("title", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("subtitle", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("width", Int.self, default: "760") { () throws -> Int in 760 },
    documentation: #"""
    Steps joined by arrows: a workflow or the layers of a network.

    Steps one after the other go from left to right; where some run side by side, all go from top to
    bottom.

    - Parameters:
      - steps: The steps in order; where none run side by side, they go on in a new row where the
        width is used up.
      - title: The title above the picture.
      - subtitle: A smaller line under the title.
      - width: The greatest width, in pixels.
    - Returns: A figure as high as its steps need.
    """#) { (a0: [Figures.FlowStep], a1: String, a2: String, a3: Int) throws -> Figures.Figure in
    Figures.Figure.flow(a0, title: a1, subtitle: a2, width: a3)
  }
  type.staticMethod(
    "grid",
    Parameter(nil, [Figures.Figure].self, name: "figures"),
    Parameter("columns", Int.self),
    Parameter("title", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("subtitle", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("sharesAxes", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    Several figures side by side under one title.

    Labels have the same colour in every panel, and one legend serves all. The title of each
    figure stands above its panel.

    - Parameters:
      - figures: The panels, row by row.
      - columns: Panels in a row, at least 1.
      - title: The title above all panels.
      - subtitle: A smaller line under the title.
      - sharesAxes: Whether all panels have the same domains.
    - Returns: A figure as large as its panels need.
    """#) { (a0: [Figures.Figure], a1: Int, a2: String, a3: String, a4: Bool) throws -> Figures.Figure in
    Figures.Figure.grid(a0, columns: a1, title: a2, subtitle: a3, sharesAxes: a4)
  }
  type.method(
    "save",
    Parameter(nil, String.self, name: "path"),
    documentation: #"""
    Writes the figure to a file, in the format that the ending of its name says: `.svg`.

    The file is written whole or not at all.

    ```swift
    figure.save("losses.svg")
    ```

    - Parameter path: The file; its folder must exist, an existing file is replaced.
    - Throws: `FiguresError/cannotWrite(path:reason:)`.
    """#,
    isThrowing: true) { (value: Figures.Figure, a0: String) throws -> Void in
    try value.save(a0)
  }
  type.renamedMethod(
    "write",
    Parameter("to", String.self, name: "path"),
    documentation: "Now called `save(_:)`.",
    isThrowing: true,
    result: Void.self,
    newName: "save(_:)")
}

private func addFiguresFiguresError(_ type: TypeRegistrar<Figures.FiguresError>) {
  type.enumCase(
    "differentCounts",
    Parameter(nil, String.self),
    Parameter("first", String.self),
    Parameter(nil, Int.self),
    Parameter("second", String.self),
    Parameter(nil, Int.self),
    documentation: "Two lists that belong together have different lengths.",
    make: { (a0: String, a1: String, a2: Int, a3: String, a4: Int) throws -> Figures.FiguresError in
    Figures.FiguresError.differentCounts(a0, first: a1, a2, second: a3, a4)
  },
    match: { (value: Figures.FiguresError) -> (String, String, Int, String, Int)? in
      if case Figures.FiguresError.differentCounts(let v0, let v1, let v2, let v3, let v4) = value { return .some((v0, v1, v2, v3, v4)) }
      return nil
    })
  type.enumCase(
    "wrongGrid",
    Parameter(nil, String.self),
    Parameter("values", Int.self),
    Parameter("columns", Int.self),
    Parameter("rows", Int.self),
    documentation: "A list does not fill a grid of columns and rows.",
    make: { (a0: String, a1: Int, a2: Int, a3: Int) throws -> Figures.FiguresError in
    Figures.FiguresError.wrongGrid(a0, values: a1, columns: a2, rows: a3)
  },
    match: { (value: Figures.FiguresError) -> (String, Int, Int, Int)? in
      if case Figures.FiguresError.wrongGrid(let v0, let v1, let v2, let v3) = value { return .some((v0, v1, v2, v3)) }
      return nil
    })
  type.enumCase(
    "invalidColor",
    Parameter(nil, String.self),
    documentation: "A text is not a colour.",
    make: { (a0: String) throws -> Figures.FiguresError in
    Figures.FiguresError.invalidColor(a0)
  },
    match: { (value: Figures.FiguresError) -> (String)? in
      if case Figures.FiguresError.invalidColor(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "cannotWrite",
    Parameter("path", String.self),
    Parameter("reason", String.self),
    documentation: "The file could not be written.",
    make: { (a0: String, a1: String) throws -> Figures.FiguresError in
    Figures.FiguresError.cannotWrite(path: a0, reason: a1)
  },
    match: { (value: Figures.FiguresError) -> (String, String)? in
      if case Figures.FiguresError.cannotWrite(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
  type.property(
    "description",
    documentation: "What was wrong, the value received, what was expected and what to do.") { (value: Figures.FiguresError) throws -> String in value.description }
}

private func addFiguresFlowStep(_ type: TypeRegistrar<Figures.FlowStep>) {
  type.property(
    "title",
    documentation: "The first line, in bold.",
    { (value: Figures.FlowStep) throws -> String in value.title },
    set: { (value: inout Figures.FlowStep, new: String) in value.title = new })
  type.property(
    "details",
    documentation: "Further lines in smaller type.",
    { (value: Figures.FlowStep) throws -> [String] in value.details },
    set: { (value: inout Figures.FlowStep, new: [String]) in value.details = new })
  type.property(
    "color",
    documentation: "The colour of the box, or `nil` for a neutral one.",
    { (value: Figures.FlowStep) throws -> Figures.Color? in value.color },
    set: { (value: inout Figures.FlowStep, new: Figures.Color?) in value.color = new })
  type.property(
    "shape",
    documentation: #"""
    What flows out of the step, as `[channels, height, width]`, `[channels, length]` or
    `[features]`; drawn as a block above the text. Empty where nothing shall be drawn.
    """#,
    { (value: Figures.FlowStep) throws -> [Int] in value.shape },
    set: { (value: inout Figures.FlowStep, new: [Int]) in value.shape = new })
  type.property(
    "sources",
    documentation: "The steps that lead to this one, counted from 0, or `nil` for the one before it.",
    { (value: Figures.FlowStep) throws -> [Int]? in value.sources },
    set: { (value: inout Figures.FlowStep, new: [Int]?) in value.sources = new })
  type.initializer(
    Parameter(nil, String.self, name: "title"),
    Parameter("details", [String].self, default: "[]") { () throws -> [String] in [] },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("shape", [Int].self, default: "[]") { () throws -> [Int] in [] },
    Parameter("sources", [Int]?.self, default: "nil") { () throws -> [Int]? in nil },
    documentation: #"""
    Makes a step.

    - Parameters:
      - title: The first line, in bold.
      - details: Further lines in smaller type.
      - color: The colour of the box, or `nil` for a neutral one.
      - shape: What flows out of the step, as `[channels, height, width]`,
        `[channels, length]` or `[features]`; empty where no block shall be drawn.
      - sources: The steps that lead to this one, counted from 0, or `nil` for the one before it.
        Only earlier steps count.
    """#) { (a0: String, a1: [String], a2: Figures.Color?, a3: [Int], a4: [Int]?) throws -> Figures.FlowStep in
    Figures.FlowStep(a0, details: a1, color: a2, shape: a3, sources: a4)
  }
}

private func addFiguresHistogramMark(_ type: TypeRegistrar<Figures.HistogramMark>) {
  type.property(
    "values",
    documentation: "The numbers; missing ones are left out.") { (value: Figures.HistogramMark) throws -> [Double] in value.values }
  type.property(
    "bins",
    documentation: "The number of intervals, or `nil` where the data decide.",
    { (value: Figures.HistogramMark) throws -> Int? in value.bins },
    set: { (value: inout Figures.HistogramMark, new: Int?) in value.bins = new })
  type.property(
    "label",
    documentation: "The name in the legend; empty where the mark has no entry.",
    { (value: Figures.HistogramMark) throws -> String in value.label },
    set: { (value: inout Figures.HistogramMark, new: String) in value.label = new })
  type.property(
    "color",
    documentation: "The colour, or `nil` where the figure hands one out.",
    { (value: Figures.HistogramMark) throws -> Figures.Color? in value.color },
    set: { (value: inout Figures.HistogramMark, new: Figures.Color?) in value.color = new })
  type.property(
    "opacity",
    documentation: "The opacity of the filling, from 0 to 1.",
    { (value: Figures.HistogramMark) throws -> Double in value.opacity },
    set: { (value: inout Figures.HistogramMark, new: Double) in value.opacity = new })
  type.initializer(
    Parameter("values", [Double].self),
    Parameter("bins", Int?.self, default: "nil") { () throws -> Int? in nil },
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("opacity", Double.self, default: "0.85") { () throws -> Double in 0.85 },
    documentation: #"""
    Makes a histogram.

    - Parameters:
      - values: The numbers; missing ones are left out.
      - bins: The number of intervals from 1 to 500, or `nil`: intervals as wide as two
        interquartile ranges over the cube root of the count, 100 at most.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - opacity: The opacity of the filling, from 0 to 1.

    Source of the width: Freedman & Diaconis (1981), DOI 10.1007/BF01025868.
    """#) { (a0: [Double], a1: Int?, a2: String, a3: Figures.Color?, a4: Double) throws -> Figures.HistogramMark in
    Figures.HistogramMark(values: a0, bins: a1, label: a2, color: a3, opacity: a4)
  }
}

private func addFiguresImageMark(_ type: TypeRegistrar<Figures.ImageMark>) {
  type.property(
    "values",
    documentation: "The numbers, row by row from the top; a missing number leaves its cell transparent.") { (value: Figures.ImageMark) throws -> [Double] in value.values }
  type.property(
    "columns",
    documentation: "Cells in a row.") { (value: Figures.ImageMark) throws -> Int in value.columns }
  type.property(
    "rows",
    documentation: "Rows.") { (value: Figures.ImageMark) throws -> Int in value.rows }
  type.property(
    "x",
    documentation: "The horizontal values at the left and right edge.") { (value: Figures.ImageMark) throws -> ClosedRange<Double> in value.x }
  type.property(
    "y",
    documentation: "The vertical values at the lower and upper edge.") { (value: Figures.ImageMark) throws -> ClosedRange<Double> in value.y }
  type.property(
    "valueLabel",
    documentation: "What the numbers are, with their unit; it stands above the colour bar.",
    { (value: Figures.ImageMark) throws -> String in value.valueLabel },
    set: { (value: inout Figures.ImageMark, new: String) in value.valueLabel = new })
  type.property(
    "colorMap",
    documentation: "The colours of the numbers.",
    { (value: Figures.ImageMark) throws -> Figures.ColorMap in value.colorMap },
    set: { (value: inout Figures.ImageMark, new: Figures.ColorMap) in value.colorMap = new })
  type.property(
    "domain",
    documentation: "The numbers of the first and last colour, or `nil` where the values decide.",
    { (value: Figures.ImageMark) throws -> ClosedRange<Double>? in value.domain },
    set: { (value: inout Figures.ImageMark, new: ClosedRange<Double>?) in value.domain = new })
  type.property(
    "label",
    documentation: "Always empty: the colour bar explains the raster.") { (value: Figures.ImageMark) throws -> String in value.label }
  type.initializer(
    Parameter("values", [Double].self),
    Parameter("columns", Int.self),
    Parameter("rows", Int.self),
    Parameter("x", ClosedRange<Double>?.self, default: "nil") { () throws -> ClosedRange<Double>? in nil },
    Parameter("y", ClosedRange<Double>?.self, default: "nil") { () throws -> ClosedRange<Double>? in nil },
    Parameter("valueLabel", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("colorMap", Figures.ColorMap.self, default: ".viridis") { () throws -> Figures.ColorMap in .viridis },
    Parameter("domain", ClosedRange<Double>?.self, default: "nil") { () throws -> ClosedRange<Double>? in nil },
    documentation: #"""
    Makes an image. A figure that holds one draws both axes to the same scale unless its
    `Figure/aspect` says otherwise.

    - Parameters:
      - values: The numbers, row by row from the top, `[rows, columns]`.
      - columns: Cells in a row.
      - rows: Rows.
      - x: The horizontal values at the left and right edge, or `nil` to count columns from 0.
      - y: The vertical values at the lower and upper edge, or `nil` to count rows from 0.
      - valueLabel: What the numbers are, with their unit.
      - colorMap: The colours of the numbers.
      - domain: The numbers of the first and last colour, or `nil` where the values decide.
    - Throws: `FiguresError/wrongGrid(_:values:columns:rows:)`.
    """#,
    isThrowing: true) { (a0: [Double], a1: Int, a2: Int, a3: ClosedRange<Double>?, a4: ClosedRange<Double>?, a5: String, a6: Figures.ColorMap, a7: ClosedRange<Double>?) throws -> Figures.ImageMark in
    try Figures.ImageMark(values: a0, columns: a1, rows: a2, x: a3, y: a4, valueLabel: a5, colorMap: a6, domain: a7)
  }
}

private func addFiguresLineMark(_ type: TypeRegistrar<Figures.LineMark>) {
  type.property(
    "x",
    documentation: "The horizontal values.") { (value: Figures.LineMark) throws -> [Double] in value.x }
  type.property(
    "y",
    documentation: "The vertical values, as many.") { (value: Figures.LineMark) throws -> [Double] in value.y }
  type.property(
    "label",
    documentation: "The name in the legend; empty where the mark has no entry.",
    { (value: Figures.LineMark) throws -> String in value.label },
    set: { (value: inout Figures.LineMark, new: String) in value.label = new })
  type.property(
    "color",
    documentation: "The colour, or `nil` where the figure hands one out.",
    { (value: Figures.LineMark) throws -> Figures.Color? in value.color },
    set: { (value: inout Figures.LineMark, new: Figures.Color?) in value.color = new })
  type.property(
    "width",
    documentation: "The width of the line, in pixels.",
    { (value: Figures.LineMark) throws -> Double in value.width },
    set: { (value: inout Figures.LineMark, new: Double) in value.width = new })
  type.property(
    "isDashed",
    documentation: "Whether the line is dashed.",
    { (value: Figures.LineMark) throws -> Bool in value.isDashed },
    set: { (value: inout Figures.LineMark, new: Bool) in value.isDashed = new })
  type.initializer(
    Parameter("x", [Double].self),
    Parameter("y", [Double].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("width", Double.self, default: "2") { () throws -> Double in 2 },
    Parameter("isDashed", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    Makes a line; it is interrupted where a number is missing.

    - Parameters:
      - x: The horizontal values.
      - y: The vertical values, as many.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - width: The width of the line, in pixels.
      - isDashed: Whether the line is dashed.
    - Throws: `FiguresError/differentCounts(_:first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: [Double], a1: [Double], a2: String, a3: Figures.Color?, a4: Double, a5: Bool) throws -> Figures.LineMark in
    try Figures.LineMark(x: a0, y: a1, label: a2, color: a3, width: a4, isDashed: a5)
  }
  type.initializer(
    Parameter("points", [(x: Double, y: Double)].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("width", Double.self, default: "2") { () throws -> Double in 2 },
    Parameter("isDashed", Bool.self, default: "false") { () throws -> Bool in false },
    documentation: #"""
    Makes a line from pairs; it is interrupted where a number is missing.

    - Parameters:
      - points: The pairs in order.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - width: The width of the line, in pixels.
      - isDashed: Whether the line is dashed.
    """#) { (a0: [(x: Double, y: Double)], a1: String, a2: Figures.Color?, a3: Double, a4: Bool) throws -> Figures.LineMark in
    Figures.LineMark(points: a0, label: a1, color: a2, width: a3, isDashed: a4)
  }
}

private func addFiguresMark(_ type: TypeRegistrar<any Figures.Mark>) {
  type.property(
    "label",
    documentation: "The name in the legend; empty where the mark has no entry.",
    isRequired: true) { (value: any Figures.Mark) throws -> String in value.label }
  type.property(
    "parts",
    documentation: #"""
    The marks that it is made of, from back to front; none where it draws itself. Parts without a
    label have the label of the whole, and with it one colour and one entry of the legend.
    """#,
    isRequired: true) { (value: any Figures.Mark) throws -> [any Figures.Mark] in value.parts }
}

private func addFiguresPointMark(_ type: TypeRegistrar<Figures.PointMark>) {
  type.property(
    "x",
    documentation: "The horizontal values.") { (value: Figures.PointMark) throws -> [Double] in value.x }
  type.property(
    "y",
    documentation: "The vertical values, as many.") { (value: Figures.PointMark) throws -> [Double] in value.y }
  type.property(
    "label",
    documentation: "The name in the legend; empty where the mark has no entry.",
    { (value: Figures.PointMark) throws -> String in value.label },
    set: { (value: inout Figures.PointMark, new: String) in value.label = new })
  type.property(
    "color",
    documentation: "The colour, or `nil` where the figure hands one out.",
    { (value: Figures.PointMark) throws -> Figures.Color? in value.color },
    set: { (value: inout Figures.PointMark, new: Figures.Color?) in value.color = new })
  type.property(
    "opacity",
    documentation: "From 0 (invisible) to 1; points that lie on each other look darker below 1.",
    { (value: Figures.PointMark) throws -> Double in value.opacity },
    set: { (value: inout Figures.PointMark, new: Double) in value.opacity = new })
  type.property(
    "size",
    documentation: "The diameter, in pixels.",
    { (value: Figures.PointMark) throws -> Double in value.size },
    set: { (value: inout Figures.PointMark, new: Double) in value.size = new })
  type.property(
    "values",
    documentation: "Numbers that colour the points, one a point; empty where all have one colour.") { (value: Figures.PointMark) throws -> [Double] in value.values }
  type.property(
    "valueLabel",
    documentation: "What the numbers are, with their unit; it stands above the colour bar.",
    { (value: Figures.PointMark) throws -> String in value.valueLabel },
    set: { (value: inout Figures.PointMark, new: String) in value.valueLabel = new })
  type.property(
    "colorMap",
    documentation: "The colours of the numbers.",
    { (value: Figures.PointMark) throws -> Figures.ColorMap in value.colorMap },
    set: { (value: inout Figures.PointMark, new: Figures.ColorMap) in value.colorMap = new })
  type.property(
    "valueDomain",
    documentation: "The numbers of the first and last colour, or `nil` where the values decide.",
    { (value: Figures.PointMark) throws -> ClosedRange<Double>? in value.valueDomain },
    set: { (value: inout Figures.PointMark, new: ClosedRange<Double>?) in value.valueDomain = new })
  type.initializer(
    Parameter("x", [Double].self),
    Parameter("y", [Double].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("opacity", Double.self, default: "0.75") { () throws -> Double in 0.75 },
    Parameter("size", Double.self, default: "6") { () throws -> Double in 6 },
    Parameter("values", [Double].self, default: "[]") { () throws -> [Double] in [] },
    Parameter("valueLabel", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("colorMap", Figures.ColorMap.self, default: ".viridis") { () throws -> Figures.ColorMap in .viridis },
    Parameter("valueDomain", ClosedRange<Double>?.self, default: "nil") { () throws -> ClosedRange<Double>? in nil },
    documentation: #"""
    Makes points.

    A point is left out where either number, or the number that colours it, is missing.

    - Parameters:
      - x: The horizontal values.
      - y: The vertical values, as many.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - opacity: From 0 (invisible) to 1.
      - size: The diameter, in pixels.
      - values: Numbers that colour the points, one a point; empty for one colour.
      - valueLabel: What the numbers are, with their unit.
      - colorMap: The colours of the numbers.
      - valueDomain: The numbers of the first and last colour, or `nil`.
    - Throws: `FiguresError/differentCounts(_:first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: [Double], a1: [Double], a2: String, a3: Figures.Color?, a4: Double, a5: Double, a6: [Double], a7: String, a8: Figures.ColorMap, a9: ClosedRange<Double>?) throws -> Figures.PointMark in
    try Figures.PointMark(x: a0, y: a1, label: a2, color: a3, opacity: a4, size: a5, values: a6, valueLabel: a7, colorMap: a8, valueDomain: a9)
  }
  type.initializer(
    Parameter("points", [(x: Double, y: Double)].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("opacity", Double.self, default: "0.75") { () throws -> Double in 0.75 },
    Parameter("size", Double.self, default: "6") { () throws -> Double in 6 },
    documentation: #"""
    Makes points of one colour from pairs.

    - Parameters:
      - points: The pairs; one with a missing number is left out.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - opacity: From 0 (invisible) to 1.
      - size: The diameter, in pixels.
    """#) { (a0: [(x: Double, y: Double)], a1: String, a2: Figures.Color?, a3: Double, a4: Double) throws -> Figures.PointMark in
    Figures.PointMark(points: a0, label: a1, color: a2, opacity: a3, size: a4)
  }
}

private func addFiguresRectangleMark(_ type: TypeRegistrar<Figures.RectangleMark>) {
  type.property(
    "left",
    documentation: "The left edges.") { (value: Figures.RectangleMark) throws -> [Double] in value.left }
  type.property(
    "right",
    documentation: "The right edges, as many.") { (value: Figures.RectangleMark) throws -> [Double] in value.right }
  type.property(
    "low",
    documentation: "One end of each rectangle on the vertical axis, as many.") { (value: Figures.RectangleMark) throws -> [Double] in value.low }
  type.property(
    "high",
    documentation: "The other end on the vertical axis, as many.") { (value: Figures.RectangleMark) throws -> [Double] in value.high }
  type.property(
    "label",
    documentation: "The name in the legend; empty where the mark has no entry.",
    { (value: Figures.RectangleMark) throws -> String in value.label },
    set: { (value: inout Figures.RectangleMark, new: String) in value.label = new })
  type.property(
    "color",
    documentation: "The colour, or `nil` where the figure hands one out.",
    { (value: Figures.RectangleMark) throws -> Figures.Color? in value.color },
    set: { (value: inout Figures.RectangleMark, new: Figures.Color?) in value.color = new })
  type.property(
    "opacity",
    documentation: "The opacity of the filling, from 0 to 1; the outline is opaque.",
    { (value: Figures.RectangleMark) throws -> Double in value.opacity },
    set: { (value: inout Figures.RectangleMark, new: Double) in value.opacity = new })
  type.initializer(
    Parameter("left", [Double].self),
    Parameter("right", [Double].self),
    Parameter("low", [Double].self),
    Parameter("high", [Double].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("opacity", Double.self, default: "0.3") { () throws -> Double in 0.3 },
    documentation: #"""
    Makes rectangles; one with a missing number is left out.

    - Parameters:
      - left: The left edges.
      - right: The right edges, as many.
      - low: One end on the vertical axis, as many.
      - high: The other end on the vertical axis, as many.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - opacity: The opacity of the filling, from 0 to 1.
    - Throws: `FiguresError/differentCounts(_:first:_:second:_:)`.
    """#,
    isThrowing: true) { (a0: [Double], a1: [Double], a2: [Double], a3: [Double], a4: String, a5: Figures.Color?, a6: Double) throws -> Figures.RectangleMark in
    try Figures.RectangleMark(left: a0, right: a1, low: a2, high: a3, label: a4, color: a5, opacity: a6)
  }
  type.initializer(
    Parameter("rectangles", [(left: Double, right: Double, low: Double, high: Double)].self),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("opacity", Double.self, default: "0.3") { () throws -> Double in 0.3 },
    documentation: #"""
    Makes rectangles from tuples; one with a missing number is left out.

    - Parameters:
      - rectangles: The edges of each rectangle.
      - label: The name in the legend.
      - color: The colour, or `nil` where the figure hands one out.
      - opacity: The opacity of the filling, from 0 to 1.
    """#) { (a0: [(left: Double, right: Double, low: Double, high: Double)], a1: String, a2: Figures.Color?, a3: Double) throws -> Figures.RectangleMark in
    Figures.RectangleMark(rectangles: a0, label: a1, color: a2, opacity: a3)
  }
}

private func addFiguresRuleMark(_ type: TypeRegistrar<Figures.RuleMark>) {
  type.property(
    "position",
    documentation: "Where the line lies.",
    { (value: Figures.RuleMark) throws -> Figures.RulePosition in value.position },
    set: { (value: inout Figures.RuleMark, new: Figures.RulePosition) in value.position = new })
  type.property(
    "label",
    documentation: "The name in the legend; empty where the mark has no entry.",
    { (value: Figures.RuleMark) throws -> String in value.label },
    set: { (value: inout Figures.RuleMark, new: String) in value.label = new })
  type.property(
    "color",
    documentation: "The colour, or `nil` for a grey.",
    { (value: Figures.RuleMark) throws -> Figures.Color? in value.color },
    set: { (value: inout Figures.RuleMark, new: Figures.Color?) in value.color = new })
  type.property(
    "width",
    documentation: "The width of the line, in pixels.",
    { (value: Figures.RuleMark) throws -> Double in value.width },
    set: { (value: inout Figures.RuleMark, new: Double) in value.width = new })
  type.property(
    "isDashed",
    documentation: "Whether the line is dashed.",
    { (value: Figures.RuleMark) throws -> Bool in value.isDashed },
    set: { (value: inout Figures.RuleMark, new: Bool) in value.isDashed = new })
  type.initializer(
    Parameter(nil, Figures.RulePosition.self, name: "position"),
    Parameter("label", String.self, default: #""""#) { () throws -> String in "" },
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("width", Double.self, default: "1.25") { () throws -> Double in 1.25 },
    Parameter("isDashed", Bool.self, default: "true") { () throws -> Bool in true },
    documentation: #"""
    Makes a line.

    - Parameters:
      - position: Where the line lies; a diagonal gives both axes one domain and the panel the
        shape of a square.
      - label: The name in the legend.
      - color: The colour, or `nil` for a grey.
      - width: The width of the line, in pixels.
      - isDashed: Whether the line is dashed.
    """#) { (a0: Figures.RulePosition, a1: String, a2: Figures.Color?, a3: Double, a4: Bool) throws -> Figures.RuleMark in
    Figures.RuleMark(a0, label: a1, color: a2, width: a3, isDashed: a4)
  }
}

private func addFiguresRulePosition(_ type: TypeRegistrar<Figures.RulePosition>) {
  type.enumCase(
    "horizontal",
    Parameter(nil, Double.self),
    documentation: "At a value of the vertical axis.",
    make: { (a0: Double) throws -> Figures.RulePosition in
    Figures.RulePosition.horizontal(a0)
  },
    match: { (value: Figures.RulePosition) -> (Double)? in
      if case Figures.RulePosition.horizontal(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "vertical",
    Parameter(nil, Double.self),
    documentation: "At a value of the horizontal axis.",
    make: { (a0: Double) throws -> Figures.RulePosition in
    Figures.RulePosition.vertical(a0)
  },
    match: { (value: Figures.RulePosition) -> (Double)? in
      if case Figures.RulePosition.vertical(let v0) = value { return .some((v0)) }
      return nil
    })
  type.enumCase(
    "diagonal",
    documentation: "Where both axes have the same value: the 1:1 line.") { () -> Figures.RulePosition in Figures.RulePosition.diagonal }
}

private func addFiguresTextMark(_ type: TypeRegistrar<Figures.TextMark>) {
  type.property(
    "text",
    documentation: "The text; it may have several lines.",
    { (value: Figures.TextMark) throws -> String in value.text },
    set: { (value: inout Figures.TextMark, new: String) in value.text = new })
  type.property(
    "place",
    documentation: "Where the text stands.",
    { (value: Figures.TextMark) throws -> Figures.TextPlace in value.place },
    set: { (value: inout Figures.TextMark, new: Figures.TextPlace) in value.place = new })
  type.property(
    "color",
    documentation: "The colour, or `nil` for that of the theme.",
    { (value: Figures.TextMark) throws -> Figures.Color? in value.color },
    set: { (value: inout Figures.TextMark, new: Figures.Color?) in value.color = new })
  type.property(
    "size",
    documentation: "The size of the type, in pixels.",
    { (value: Figures.TextMark) throws -> Double in value.size },
    set: { (value: inout Figures.TextMark, new: Double) in value.size = new })
  type.property(
    "label",
    documentation: "Always empty: a text has no entry in the legend.") { (value: Figures.TextMark) throws -> String in value.label }
  type.initializer(
    Parameter(nil, String.self, name: "text"),
    Parameter(nil, Figures.TextPlace.self, name: "place"),
    Parameter("color", Figures.Color?.self, default: "nil") { () throws -> Figures.Color? in nil },
    Parameter("size", Double.self, default: "12") { () throws -> Double in 12 },
    documentation: #"""
    Makes a text.

    - Parameters:
      - text: The text; `\n` begins a new line.
      - place: Where the text stands, for example `.topLeft` or `.at(x: 3, y: 4)`.
      - color: The colour, or `nil` for that of the theme.
      - size: The size of the type, in pixels.
    """#) { (a0: String, a1: Figures.TextPlace, a2: Figures.Color?, a3: Double) throws -> Figures.TextMark in
    Figures.TextMark(a0, a1, color: a2, size: a3)
  }
}

private func addFiguresTextPlace(_ type: TypeRegistrar<Figures.TextPlace>) {
  type.enumCase(
    "topLeft",
    documentation: "In the upper left corner of the panel.") { () -> Figures.TextPlace in Figures.TextPlace.topLeft }
  type.enumCase(
    "topRight",
    documentation: "In the upper right corner of the panel.") { () -> Figures.TextPlace in Figures.TextPlace.topRight }
  type.enumCase(
    "bottomLeft",
    documentation: "In the lower left corner of the panel.") { () -> Figures.TextPlace in Figures.TextPlace.bottomLeft }
  type.enumCase(
    "bottomRight",
    documentation: "In the lower right corner of the panel.") { () -> Figures.TextPlace in Figures.TextPlace.bottomRight }
  type.enumCase(
    "at",
    Parameter("x", Double.self),
    Parameter("y", Double.self),
    documentation: "Centred on a value of both axes.",
    make: { (a0: Double, a1: Double) throws -> Figures.TextPlace in
    Figures.TextPlace.at(x: a0, y: a1)
  },
    match: { (value: Figures.TextPlace) -> (Double, Double)? in
      if case Figures.TextPlace.at(let v0, let v1) = value { return .some((v0, v1)) }
      return nil
    })
}

private func addFiguresTheme(_ type: TypeRegistrar<Figures.Theme>) {
  type.property(
    "background",
    documentation: "The colour behind the whole figure.",
    { (value: Figures.Theme) throws -> Figures.Color in value.background },
    set: { (value: inout Figures.Theme, new: Figures.Color) in value.background = new })
  type.property(
    "text",
    documentation: "The colour of titles.",
    { (value: Figures.Theme) throws -> Figures.Color in value.text },
    set: { (value: inout Figures.Theme, new: Figures.Color) in value.text = new })
  type.property(
    "secondaryText",
    documentation: "The colour of tick labels and remarks.",
    { (value: Figures.Theme) throws -> Figures.Color in value.secondaryText },
    set: { (value: inout Figures.Theme, new: Figures.Color) in value.secondaryText = new })
  type.property(
    "grid",
    documentation: "The colour of grid lines.",
    { (value: Figures.Theme) throws -> Figures.Color in value.grid },
    set: { (value: inout Figures.Theme, new: Figures.Color) in value.grid = new })
  type.property(
    "showsGrid",
    documentation: "Whether grid lines are drawn.",
    { (value: Figures.Theme) throws -> Bool in value.showsGrid },
    set: { (value: inout Figures.Theme, new: Bool) in value.showsGrid = new })
  type.property(
    "showsAxisLines",
    documentation: "Whether the left and lower edges of the panel are drawn as lines.",
    { (value: Figures.Theme) throws -> Bool in value.showsAxisLines },
    set: { (value: inout Figures.Theme, new: Bool) in value.showsAxisLines = new })
  type.property(
    "titleSize",
    documentation: "Size of titles, in pixels; every other text is sized in proportion.",
    { (value: Figures.Theme) throws -> Double in value.titleSize },
    set: { (value: inout Figures.Theme, new: Double) in value.titleSize = new })
  type.staticProperty(
    "minimal",
    documentation: "White, with pale grid lines and no axis lines.") { () throws -> Figures.Theme in Figures.Theme.minimal }
  type.staticProperty(
    "classic",
    documentation: "White, with axis lines and no grid lines, as printed journals ask for.") { () throws -> Figures.Theme in Figures.Theme.classic }
  type.staticProperty(
    "dark",
    documentation: "Light on dark, for slides.") { () throws -> Figures.Theme in Figures.Theme.dark }
}

/// A value of a cell as `Mark`.
private struct FiguresMarkOfCell: Figures.Mark, CellAdapter {
  let cell: CellInstance
  var label: String { stopping("") { () throws -> String in try cell.get("label") } }
  var parts: [any Figures.Mark] { stopping([]) { () throws -> [any Figures.Mark] in try cell.get("parts") } }
}
