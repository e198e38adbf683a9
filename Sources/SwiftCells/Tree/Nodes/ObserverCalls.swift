/// Runs the observers of a variable or stored property.
struct ObserverCalls {
  let willSet: FunctionCode?
  let didSet: FunctionCode?
  /// The function that changes the value: the observers' frames begin where its own ends.
  unowned(unsafe) let owner: FunctionCode

  func before(_ frame: Frame, _ arguments: [Value]) throws { try run(willSet, frame, arguments) }
  func after(_ frame: Frame, _ arguments: [Value]) throws { try run(didSet, frame, arguments) }

  private func run(_ code: FunctionCode?, _ frame: Frame, _ arguments: [Value]) throws {
    guard let code else { return }
    code.ready()
    let new = owner.next(frame)
    for (index, argument) in arguments.enumerated() { new[2 + index] = argument }
    _ = try code.value(new, nil)
  }
}
