import Basics
import Display
import Synchronization

/// Sends what one cell prints and shows to the clients.
final class CellOutput: OutputSink {
  private let iopub: IOPubChannel
  private let parent: MessageHeader
  private let cancellation: CancellationToken
  private let isSilent: Bool
  private let pages = Mutex<[DisplayData]>([])

  init(
    iopub: IOPubChannel, parent: MessageHeader, cancellation: CancellationToken, isSilent: Bool
  ) {
    self.iopub = iopub
    self.parent = parent
    self.cancellation = cancellation
    self.isSilent = isSilent
  }

  func write(_ text: String, to stream: TextStream) {
    guard !isSilent else { return }
    iopub.print(text, to: stream, parent: parent, cancellation: cancellation)
  }

  func display(_ data: DisplayData, id: String?) {
    publishDisplay("display_data", data, id: id)
  }

  func updateDisplay(_ data: DisplayData, id: String) {
    publishDisplay("update_display_data", data, id: id)
  }

  func clear(wait: Bool) {
    publish("clear_output", ["wait": .bool(wait)])
  }

  func page(_ data: DisplayData) {
    guard !isSilent else { return }
    pages.withLock { $0.append(data) }
  }

  /// What the reply asks the front end to show in its pager.
  var payload: JSONValue {
    .array(
      pages.withLock { $0 }.map { page in
        ["source": "page", "data": .object(JSONObject(page)), "start": 0]
      })
  }

  /// Sends the value of the cell.
  func publishResult(_ data: DisplayData, count: Int) {
    publish(
      "execute_result",
      [
        "execution_count": .integer(count), "data": .object(JSONObject(data)), "metadata": [:],
      ])
  }

  /// Sends the error that ended the cell.
  func publish(_ failure: CellFailure) {
    publish("error", failure.content)
  }

  private func publishDisplay(_ type: String, _ data: DisplayData, id: String?) {
    let transient: JSONValue = id.map { ["display_id": .string($0)] } ?? [:]
    publish(
      type,
      ["data": .object(JSONObject(data)), "metadata": [:], "transient": transient])
  }

  private func publish(_ type: String, _ content: JSONObject) {
    guard !isSilent else { return }
    iopub.publish(type, content, parent: parent)
    iopub.waitForRoom(cancellation)
  }
}

extension CellFailure {
  /// The failure as messages carry it.
  var content: JSONObject {
    [
      "ename": .string(name), "evalue": .string(message),
      "traceback": .array(traceback.map { .string($0) }),
    ]
  }
}
