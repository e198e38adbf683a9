import Basics
import Networks
import Testing

/// What users read, word for word.
@Suite struct NetworksErrorTests {
  struct Misfit: Sendable, CustomTestStringConvertible {
    let layer: any Layer
    var input: Shape = [4]
    let message: String
    var testDescription: String { message }
  }

  static let misfits: [Misfit] = [
    Misfit(
      layer: Conv2D(4, kernel: 3),
      message: "Conv2D(4, kernel: 3) cannot take an input of 4: it expects channels × rows × "
        + "columns. Give it windows of rasters, or use Conv1D for a series and Dense for a plain "
        + "list."),
    Misfit(
      layer: DepthwiseConv2D(kernel: 3),
      message: "DepthwiseConv2D(kernel: 3) cannot take an input of 4: it expects channels × rows × "
        + "columns. Give it windows of rasters."),
    Misfit(
      layer: MaxPool1D(2),
      message: "MaxPool1D(2) cannot take an input of 4: it expects channels × positions. Put it "
        + "after a Conv1D, before Flatten."),
    Misfit(
      layer: AveragePool2D(2),
      message: "AveragePool2D(2) cannot take an input of 4: it expects channels × rows × columns. "
        + "Put it after a Conv2D, before Flatten."),
    Misfit(
      layer: GlobalAveragePool2D(),
      message: "GlobalAveragePool2D() cannot take an input of 4: it expects channels × rows × "
        + "columns. Put it after a Conv2D, before Dense."),
    Misfit(
      layer: MaxPool1D(5), input: [1, 3],
      message: "MaxPool1D(5) cannot take an input of 1 × 3: it expects 5 or more positions. Use a "
        + "smaller kernel, a wider window, fewer pooling layers before it, or padding: .same where "
        + "the layer has it."),
    Misfit(
      layer: Conv1D(4, kernel: 1, groups: 2), input: [3, 5],
      message: "Conv1D(4, kernel: 1, groups: 2) cannot take an input of 3 × 5: it expects a number "
        + "of channels that 2 groups divide. Choose groups that divide 3, or leave them out."),
    Misfit(
      layer: Channels(2..<2),
      message: "Channels(2..<2) cannot take an input of 4: it expects 2 or more channels and a "
        + "range that is not empty. The input has 4 channels: choose from 0..<4."),
    Misfit(
      layer: ReLU(), input: [0],
      message: "ReLU() cannot take an input of 0: it expects any shape. "),
  ]

  @Test(arguments: misfits) func layersTellWhatTheyCanTake(_ misfit: Misfit) {
    let error = #expect(throws: NetworksError.self) {
      try misfit.layer.outputShape(for: misfit.input)
    }
    #expect(error?.description == misfit.message)
  }

  // Whoever writes a layer of their own may throw this one.
  @Test func anInputWithoutDirectionsHasNoChannels() {
    let error = NetworksError.layerInput(
      layer: "Mine", place: nil, received: [], expected: .channels(atLeast: 1))
    #expect(
      error.description
        == "Mine cannot take an input of nothing: it expects 1 or more channels and a range that "
        + "is not empty. The input has 0 channels: choose from 0..<0.")
  }

  @Test(arguments: [
    (PossibleNetworkOption.atLeast(1), "1 or more"),
    (.positive(example: 0.001), "a number above 0, for example 0.001"),
    (.positive(example: nil), "above 0"), (.notNegative, "0 or above"),
    (.fromZeroToBelowOne, "from 0 to below 1"), (.betweenZeroAndOne, "between 0 and 1"),
    (.numbersBetweenZeroAndOne, "one or more numbers between 0 and 1"),
    (.nilWithoutValidation, "nil where there are no validation data"),
    (
      .shape(atMost: 9),
      "a shape with at least one element in every direction and at most 9 in all"
    ),
  ])
  func optionsTellWhatTheyMayBe(_ possible: PossibleNetworkOption, text: String) {
    let error = NetworksError.option(name: "it", value: "-1", expected: possible)
    #expect(error.description == "The option it is -1, but must be \(text).")
  }

  @Test(arguments: [
    (
      NetworkFileProblem.model(.unwritable(reason: "no room")),
      "cannot be written (no room). Name a file in an existing folder that you may write to."
    ),
    (
      .model(.unknownEnding(known: [".safetensors", ".onnx"])),
      "cannot be written (the ending tells the format). End the name with one of .safetensors, .onnx."
    ),
    (
      .model(.unreadable(reason: "none")),
      "cannot be read (none). Check the name; models are saved with the ending .safetensors."
    ),
    (.model(.tooShort), "is too short for a model. Save the model again."),
    (.model(.header), "is no safetensors file or is cut off. Save the model again."),
    (.model(.notJSON), "has a header that is no JSON object. Save the model again."),
    (
      .model(.incomplete(array: "a")),
      "describes the array a incompletely. Save the model again."
    ),
    (
      .model(.misplaced(array: "a")),
      "places the array a wrongly or is cut off. Save the model again."
    ),
    (.model(.shape(array: "a")), "gives a a wrong shape. Save the model again."),
    (
      NetworkFileProblem(.elementType(array: "a", type: "F16")),
      "holds the array a as F16. Only single precision (F32) is read; save it with .float() in "
        + "Python."
    ),
    (
      .otherTraining,
      "belongs to another training (other layers, options or data). Name another file, or delete "
        + "this one to start anew."
    ),
    (.noSoilModel, "holds no soil model. Name a file written by save(_:)."),
    (
      .tooLargeForONNX,
      "would be larger than 2 GB, the most that the ONNX format holds. Use fewer or smaller "
        + "layers, or keep the weights in a safetensors file."
    ),
  ])
  func filesTellWhatIsWrong(_ problem: NetworkFileProblem, text: String) {
    let error = NetworksError.file(path: "soc.onnx", problem: problem)
    #expect(error.description == "The file soc.onnx \(text)")
  }
}
