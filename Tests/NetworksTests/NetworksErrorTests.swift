import Basics
import Networks
import Testing

/// What users read, word for word.
@Suite struct NetworksErrorTests {
  @Test(arguments: [
    (
      NetworkFileProblem.model(.unwritable(reason: "no room")),
      "cannot be written (no room). Name a file in an existing folder that you may write to."
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
