/// A function, closure or cell whose body is being checked: its frame and what it captures.
final class FunctionContext {
  /// What kind of body it is, for messages and rules.
  enum Kind {
    case cell, function, closure, method, initializer, accessor
  }

  let kind: Kind
  let code: FunctionCode
  /// The function around it, for local functions and closures.
  let parent: FunctionContext?
  /// What `return` gives; `nil` in a closure until its first `return`.
  var result: CellType?
  /// Whether `result` was found from the body, and not written or asked for.
  var infersResult = false
  /// How the function is called in messages: `global function`, `closure`.
  var description = "closure"
  /// Whether it may throw errors that it does not catch.
  var isThrowing = false
  /// In an observer: the name of the variable or property that it observes.
  var observedName: String?
  /// The slot of `self` in an initialiser.
  var selfSlot: Int?
  /// Names that nested functions and closures mention: variables so named are shared in boxes.
  var capturedNames: Set<String> = []
  /// Variables of functions further out that the body uses, in the order of the captures.
  private(set) var captures: [Variable] = []
  private var captureIndices: [ObjectIdentifier: Int] = [:]
  /// The slots of constants whose whole numbers are known before anything runs.
  var knownNumbers: [Int: Int] = [:]
  private var slotCount = 2
  private var objectSlots: [Int] = []
  /// Loops and labelled statements around the place being checked, innermost last.
  var targets: [JumpTarget] = []
  /// How many `defer` blocks are around the place being checked.
  var deferDepth = 0
  private var targetCount = 0
  /// The variables that have no value where the statement closed last is left by `break`.
  private(set) var uninitializedAtBreak: Set<Variable> = []

  init(_ kind: Kind, code: FunctionCode, parent: FunctionContext?) {
    self.kind = kind
    self.code = code
    self.parent = parent
  }

  /// A new slot for a value of a type.
  func allocate(_ type: CellType) -> Int { allocate(isWord: type.representation.isWord) }

  /// A new slot.
  func allocate(isWord: Bool) -> Int {
    defer { slotCount += 1 }
    if !isWord { objectSlots.append(slotCount) }
    return slotCount
  }

  /// Notes that a slot, reserved before its type was known, holds no object.
  func settle(_ slot: Int, _ type: CellType) {
    if type.representation.isWord { objectSlots.removeAll { $0 == slot } }
  }

  /// The place of a captured variable among the captures.
  func capture(_ variable: Variable) -> Int {
    if let index = captureIndices[ObjectIdentifier(variable)] { return index }
    captures.append(variable)
    captureIndices[ObjectIdentifier(variable)] = captures.count - 1
    return captures.count - 1
  }

  /// Gives the code its body.
  func finish(_ body: Expression) {
    code.finish(body, frameSize: slotCount, objectSlots: objectSlots)
  }

  /// A loop or statement that `break` or `continue` can name.
  struct JumpTarget {
    let number: Int
    let label: String?
    let isLoop: Bool
    /// Whether `break` without a label leaves it.
    let isUnlabelledTarget: Bool
    /// Set when a `break` leaves it.
    var isLeft = false
    /// The variables that have no value yet where it is left.
    var uninitialized: Set<Variable> = []
  }

  /// Opens a statement that can be left.
  func open(label: String?, isLoop: Bool, isUnlabelledTarget: Bool) -> Int {
    targetCount += 1
    targets.append(
      JumpTarget(
        number: targetCount, label: label, isLoop: isLoop,
        isUnlabelledTarget: isUnlabelledTarget))
    return targetCount
  }

  /// Closes it again; tells whether a `break` leaves it.
  func close() -> Bool {
    let target = targets.popLast()
    uninitializedAtBreak = target?.uninitialized ?? []
    return target?.isLeft ?? false
  }
}

/// Reading variables from wherever a function is.
extension FunctionContext {
  /// The node that reads a variable of this function or of one around it.
  func read(_ variable: Variable, _ span: Span) -> Expression {
    if case .global(let global) = variable.storage {
      if variable.isFresh && kind != .cell { return GuardedGlobalRead(global, span) }
      return GlobalRead(global)
    }
    if let home = variable.home, home !== self {
      let index = capture(variable)
      if case .slot = variable.storage { return CapturedConstant(index) }
      return indirect(variable, index)
    }
    switch variable.storage {
    case .slot(let slot): return LocalVariable(slot: slot)
    case .box(let slot): return BoxedVariable(slot: slot)
    case .address(let slot): return InoutVariable(slot: slot)
    case .global, .none: return Constant(.void)
    }
  }

  private func indirect(_ variable: Variable, _ index: Int) -> IndirectVariable {
    if case .address = variable.storage { return CapturedAddress(index) }
    return CapturedVariable(index)
  }

  /// The place of a variable of this function or of one around it.
  func place(_ variable: Variable) -> Place {
    if case .global(let global) = variable.storage {
      if let observers = variable.observers, observedName != variable.name {
        return observedPlace(global, observers)
      }
      return VariablePlace(Operand(global.pointer, of: global))
    }
    if let home = variable.home, home !== self {
      return IndirectPlace(indirect(variable, capture(variable)))
    }
    switch variable.storage {
    case .slot(let slot): return VariablePlace(Operand(slot: slot))
    case .box(let slot): return IndirectPlace(BoxedVariable(slot: slot))
    case .address(let slot): return VariablePlace(Operand(addressIn: slot))
    case .global, .none: return TemporaryPlace(Constant(.void), slot: allocate(isWord: false))
    }
  }

  private func observedPlace(_ global: GlobalVariable, _ observers: Observers) -> Place {
    let calls = ObserverCalls(
      willSet: observers.willSet?.code([:]), didSet: observers.didSet?.code([:]), owner: code)
    return AccessorPlace(
      nil, [], slots: [], copySlot: allocate(isWord: false),
      read: { _, _, _ in global.pointer.pointee },
      write: { frame, _, _, value in
        let old = global.pointer.pointee
        try calls.before(frame, [value])
        global.pointer.pointee = value
        try calls.after(frame, [old])
      })
  }

  /// The nodes that give the captures of a nested function, read in this one.
  func captureNodes(of nested: FunctionContext) -> [Expression] {
    nested.captures.map { variable in
      if let home = variable.home, home !== self {
        let index = capture(variable)
        return CapturedConstant(index)
      }
      switch variable.storage {
      case .slot(let slot), .box(let slot), .address(let slot): return LocalVariable(slot: slot)
      case .global, .none: return Constant(.void)
      }
    }
  }
}

/// An `inout` parameter that a closure captured.
final class CapturedAddress: IndirectVariable {
  private let index: Int
  init(_ index: Int) { self.index = index }
  override func pointer(_ frame: Frame) -> UnsafeMutablePointer<Value> {
    UnsafeMutablePointer(
      bitPattern: frame[0].object(as: Closure.self).captures[index].bits
    ).unsafelyUnwrapped
  }
}
