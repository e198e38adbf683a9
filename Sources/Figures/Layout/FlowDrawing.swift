/// Steps joined by arrows, laid out and ready to be drawn.
protocol FlowDrawing {
  /// The width of the whole picture.
  var width: Double { get }
  /// The height of the whole picture.
  var height: Double { get }

  func draw(into svg: inout SVGWriter)
}

extension Figure {
  /// The steps in rows where each follows the one before, else in levels from top to bottom.
  func flowDrawing(_ steps: [FlowStep]) -> any FlowDrawing {
    let isChain = steps.enumerated().allSatisfy { index, step in
      step.sources == nil || step.sources == (index > 0 ? [index - 1] : [])
    }
    return isChain
      ? RowFlowDrawing(self, steps: steps) : BranchedFlowDrawing(self, steps: steps)
  }
}
