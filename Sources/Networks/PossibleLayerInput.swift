import Display

/// What a layer can take as its input.
public enum PossibleLayerInput: Equatable, Sendable {
  /// A shape of any number of directions, with something in each.
  case anything
  /// A plain list of features.
  case list
  /// A series with its channels, to be convolved.
  case convolvedSeries
  /// A series with its channels, to be pooled.
  case pooledSeries
  /// A window of rasters, to be convolved.
  case convolvedWindow
  /// A window of rasters, each to be convolved on its own.
  case separateWindow
  /// A window of rasters, to be pooled.
  case pooledWindow
  /// A window of rasters, to be averaged as a whole.
  case averagedWindow
  /// A series or window of odd size, which has a middle.
  case odd
  /// At least so many places in one direction.
  case atLeast(Int, Direction)
  /// At least so many channels, of which a range that is not empty is taken.
  case channels(atLeast: Int)
  /// A number of channels that so many groups divide.
  case divisible(groups: Int)
  /// As many numbers as a shape has.
  case numbers(of: Shape)
  /// The shape that the layers inside give back, which give another one.
  case sameShape(given: Shape)
  /// Ends of branches in a shape like that of the first one.
  case branches(first: Shape, union: Branches.Union)

  /// A direction of an input.
  public enum Direction: String, Sendable, CaseIterable {
    /// Along a profile or series.
    case positions
    /// Down a window.
    case rows
    /// Across a window.
    case columns
  }
}

extension PossibleLayerInput {
  /// What is possible, as it follows “expects”, and what to do, where something else was received.
  func sentence(for received: Shape) -> String { "\(expected(received)). \(advice(received))" }

  private func expected(_ received: Shape) -> String {
    switch self {
    case .anything: "any shape"
    case .list: "a plain list of features"
    case .convolvedSeries, .pooledSeries: "channels × positions"
    case .convolvedWindow, .separateWindow, .pooledWindow, .averagedWindow:
      "channels × rows × columns"
    case .odd: "channels × an odd number of rows and columns"
    case .atLeast(let count, let direction): "\(count) or more \(direction)"
    case .channels(let least): "\(least) or more channels and a range that is not empty"
    case .divisible(let groups): "a number of channels that \(groups) groups divide"
    case .numbers(let shape): "\(shape) = \(shape.count.counted("number"))"
    case .sameShape(let given):
      "layers inside that give \(received) back, but they give \(given)"
    case .branches(let first, _): "branches that end in shapes like the first one's, \(first)"
    }
  }

  private func advice(_ received: Shape) -> String {
    let channels = received.dimensions.first ?? 0
    return switch self {
    case .anything: ""
    case .list: "Put Flatten() before it."
    case .convolvedSeries:
      "Give it a series with its channels, or use Conv2D for windows of rasters."
    case .pooledSeries: "Put it after a Conv1D, before Flatten."
    case .convolvedWindow:
      "Give it windows of rasters, or use Conv1D for a series and Dense for a plain list."
    case .separateWindow: "Give it windows of rasters."
    case .pooledWindow: "Put it after a Conv2D, before Flatten."
    case .averagedWindow: "Put it after a Conv2D, before Dense."
    case .odd: "Put it before pooling, on windows of an odd size."
    case .atLeast:
      "Use a smaller kernel, a wider window, fewer pooling layers before it, or padding: .same "
        + "where the layer has it."
    case .channels:
      "The input has \(channels.counted("channel")): choose from 0..<\(channels)."
    case .divisible: "Choose groups that divide \(channels), or leave them out."
    case .numbers:
      "The input has \(received.count.counted("number")): give a shape with as many."
    case .sameShape:
      "Use padding: .same, stride 1 and as many filters as the input has channels."
    case .branches(_, .sum): "End every branch with the same layer, for example Dense(64)."
    case .branches(_, .concatenation):
      "Give all branches the same rows and columns, for example by GlobalAveragePool2D()."
    }
  }
}
