extension Figure {
  /// Steps joined by arrows: a workflow or the layers of a network.
  ///
  /// Steps one after the other go from left to right; where some run side by side, all go from top to
  /// bottom.
  ///
  /// - Parameters:
  ///   - steps: The steps in order; where none run side by side, they go on in a new row where the
  ///     width is used up.
  ///   - title: The title above the picture.
  ///   - subtitle: A smaller line under the title.
  ///   - width: The greatest width, in pixels.
  /// - Returns: A figure as high as its steps need.
  public static func flow(
    _ steps: [FlowStep], title: String = "", subtitle: String = "", width: Int = 760
  ) -> Figure {
    var figure = Figure(title: title, subtitle: subtitle, width: width, marks: [])
    figure.content = .flow(steps)
    return figure
  }
}
