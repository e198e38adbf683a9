extension Figure {
  /// Several figures side by side under one title.
  ///
  /// Labels have the same colour in every panel, and one legend serves all. The title of each
  /// figure stands above its panel.
  ///
  /// - Parameters:
  ///   - figures: The panels, row by row.
  ///   - columns: Panels in a row, at least 1.
  ///   - title: The title above all panels.
  ///   - subtitle: A smaller line under the title.
  ///   - sharesAxes: Whether all panels have the same domains.
  /// - Returns: A figure as large as its panels need.
  public static func grid(
    _ figures: [Figure], columns: Int, title: String = "", subtitle: String = "",
    sharesAxes: Bool = false
  ) -> Figure {
    var figure = Figure(title: title, subtitle: subtitle, marks: [])
    figure.theme = figures.first?.theme ?? .minimal
    figure.content = .grid(figures, columns: max(1, columns), sharesAxes: sharesAxes)
    return figure
  }
}
