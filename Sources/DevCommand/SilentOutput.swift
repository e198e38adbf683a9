import Display

/// Forgets what cells print and show.
struct SilentOutput: OutputSink {
  func write(_ text: String, to stream: TextStream) {}
  func display(_ data: DisplayData, id: String?) {}
  func updateDisplay(_ data: DisplayData, id: String) {}
  func clear(wait: Bool) {}
}
