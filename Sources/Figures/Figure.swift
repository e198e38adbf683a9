/// A picture made of marks on two axes, drawn as SVG.
///
/// ```swift
/// Figure(
///   title: "Observed and predicted",
///   x: Axis("Observed (g/kg)"), y: Axis("Predicted (g/kg)"),
///   marks: [PointMark(x: observed, y: predicted), RuleMark(.diagonal)])
/// ```
///
/// Marks with the same label share one colour and one entry of the legend. Values that are not
/// finite are left out. The same figure always gives the same text, byte for byte.
public struct Figure: Sendable {
  /// The title above the picture; empty where there is none.
  public var title: String
  /// A smaller line under the title; empty where there is none.
  public var subtitle: String
  /// The greatest width, in pixels; a figure with a fixed aspect may be narrower, and a legend of more
  /// than three lines stands beside the panel and makes the figure wider.
  public var width: Int
  /// The greatest height, in pixels; a figure with a fixed aspect may be lower.
  public var height: Int
  /// The horizontal axis.
  public var x: Axis
  /// The vertical axis.
  public var y: Axis
  /// Length of one unit of y divided by the length of one unit of x, or `nil` where each axis fills
  /// the frame. Maps in metres take 1.
  public var aspect: Double?
  /// Colours and sizes of everything that is not data.
  public var theme: Theme
  /// What is drawn, from back to front.
  public var marks: [any Mark]

  /// Panels or steps in place of axes and marks.
  var content: Content

  /// Makes a figure.
  ///
  /// - Parameters:
  ///   - title: The title above the picture.
  ///   - subtitle: A smaller line under the title.
  ///   - width: The greatest width, in pixels.
  ///   - height: The greatest height, in pixels.
  ///   - x: The horizontal axis.
  ///   - y: The vertical axis.
  ///   - aspect: Length of one unit of y divided by the length of one unit of x, or `nil`.
  ///   - theme: Colours and sizes of everything that is not data.
  ///   - marks: What is drawn, from back to front.
  public init(
    title: String = "", subtitle: String = "", width: Int = 640, height: Int = 400,
    x: Axis = Axis(), y: Axis = Axis(), aspect: Double? = nil, theme: Theme = .minimal,
    marks: [any Mark]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.width = width
    self.height = height
    self.x = x
    self.y = y
    self.aspect = aspect
    self.theme = theme
    self.marks = marks
    content = .plot
  }

  /// What fills the picture.
  enum Content: Sendable {
    /// The marks on their axes.
    case plot
    /// Several figures side by side.
    case grid([Figure], columns: Int, sharesAxes: Bool)
    /// Steps joined by arrows.
    case flow([FlowStep])
  }
}
