import Basics
import Display
import Foundation

/// The state of a notebook: its variables, functions and types, and the cells that change them.
///
/// One cell runs at a time, on a thread of the session's own with a deep stack. Completion and
/// inspection may be asked for from any thread, also while a cell runs.
package final class CellSession: @unchecked Sendable {
  let vocabulary: Vocabulary
  private let machine: Machine
  private let lock = RecursiveLock()
  private let evaluationLock = RecursiveLock()
  /// What the cells so far have declared.
  private var names: Scope
  private let types = SessionTypes()
  private var operators = KnownOperators()
  private var cellCount = 0
  /// Where cells run.
  private let thread: DeepThread
  /// Where cells are checked without running, also while another one runs.
  private let checkingThread: DeepThread
  private let checkingLock = RecursiveLock()
  private let stackSize: Int
  private let memoryTimer: MemoryTimer

  /// Makes a session in which nothing is declared yet.
  ///
  /// - Parameters:
  ///   - vocabulary: The words of the libraries.
  ///   - stackSize: Bytes of address space for functions that call one another; by default there is
  ///     room for some hundred thousand calls, and for less where address space is limited.
  /// - Throws: ``SystemError`` where its threads cannot be started.
  package init(vocabulary: Vocabulary, stackSize: Int? = nil) throws {
    StandardLibrary.prepare
    self.vocabulary = vocabulary
    let sizes = StackSizes(cells: stackSize)
    self.stackSize = sizes.cells
    machine = try Machine(slotCount: sizes.slots)
    names = Self.emptyScope(machine)
    thread = try DeepThread(name: "solum-cells", stackSize: sizes.cells)
    checkingThread = try DeepThread(name: "solum-checks", stackSize: sizes.checks)
    memoryTimer = try MemoryTimer(machine)
  }

  deinit { machine.close() }

  private static func emptyScope(_ machine: Machine) -> Scope {
    Scope(
      parent: nil,
      function: FunctionContext(
        .cell, code: FunctionCode(name: "", machine: machine), parent: nil))
  }

  /// Checks a cell and, where nothing is wrong with it, runs it.
  ///
  /// - Parameters:
  ///   - source: The text of the cell.
  ///   - name: The name of the cell in messages, for example `In[3]`.
  ///   - output: Where the cell prints and shows.
  ///   - cancellation: What stops the cell, also where it was cancelled before the cell begins.
  /// - Returns: What came of the cell.
  package func evaluate(
    _ source: String, name: String, output: any OutputSink,
    cancellation: CancellationToken = CancellationToken()
  ) -> CellOutcome {
    evaluationLock.withLock {
      machine.calm()
      return cancellation.whenCancelled { [machine] in
        machine.raise(.interrupted)
      } during: {
        thread.run { self.evaluateHere(source, name, output, cancellation) }
      }
    }
  }

  /// Checks a cell without running it.
  ///
  /// - Returns: What is wrong with it, rendered; nothing where it could run.
  package func check(_ source: String, name: String) -> [String] {
    diagnostics(source, name: name).flatMap(\.rendered)
  }

  /// What is wrong with a cell, without running it.
  package func diagnostics(_ source: String, name: String) -> [Diagnostic] {
    let unit = SourceUnit(name: name, text: source)
    return whileChecking {
      self.checked(unit, SessionTypes(over: self.types)).diagnostics
    }
  }

  /// Checks a cell and lets later cells see what it declares, although nothing of it runs.
  ///
  /// Its variables have no values, so a session that declares must not evaluate; a
  /// ``CellSequence`` sees to that.
  func declare(_ unit: SourceUnit, probe: Probe?) -> CheckedCell {
    let added = SessionTypes(over: types)
    let cell = whileChecking { self.checked(unit, added, probe: probe) }
    added.commit()
    commit(cell, keepsUnset: true)
    return cell
  }

  private func whileChecking<R>(_ work: @escaping () -> R) -> R {
    checkingLock.withLock { checkingThread.run(work) }
  }

  private func checked(
    _ unit: SourceUnit, _ types: SessionTypes, probe: Probe? = nil
  ) -> CheckedCell {
    let (names, operators) = lock.withLock { (self.names, self.operators) }
    return Self.oneCheck.withLock {
      CheckedCell(
        unit, in: names, types: types, vocabulary: vocabulary, machine: machine,
        operators: operators, probe: probe)
    }
  }

  /// One cell at a time is checked in a process: while an extension with constraints is looked at, the
  /// generic parameters of types that all sessions share are assumed to meet them.
  private static let oneCheck = RecursiveLock()

  private func evaluateHere(
    _ source: String, _ name: String, _ output: any OutputSink, _ cancellation: CancellationToken
  ) -> CellOutcome {
    let unit = SourceUnit(name: name, text: source)
    let added = SessionTypes(over: types)
    let cell = checked(unit, added)
    let errors = cell.diagnostics.filter { $0.severity == .error }
    if let first = errors.first {
      return .failure(
        CellFailure(
          name: "CompileError", message: first.message,
          traceback: errors.flatMap(\.rendered)))
    }
    if cancellation.isCancelled { return .interrupted }
    added.commit()
    cellCount += 1
    let context = RunContext(
      cancellation: cancellation,
      reporter: LiveProgress(output: output, id: "\(name)-\(cellCount)-progress"),
      output: output)
    let outcome = RunContext.$current.withValue(context) {
      SessionTypes.$current.withValue(types) { run(cell, cancellation) }
    }
    commit(cell)
    return outcome
  }

  private func run(_ cell: CheckedCell, _ cancellation: CancellationToken) -> CellOutcome {
    memoryTimer.start(cancellation)
    defer { memoryTimer.stop() }
    return machine.run(nativeStackSize: stackSize) {
      let frame = machine.stack
      machine.limits.pointee.top = frame + cell.context.code.frameSize
      do {
        var shown: DisplayData?
        _ = try cell.context.code.body.use { try $0.run(frame) }
        if let last = cell.last {
          let value = try last.node.value(frame)
          if !last.type.isVoid { shown = Describer.display(value, last.type) }
        }
        if let postponed = machine.postponed { throw postponed }
        clear(cell, frame)
        return .value(shown)
      } catch {
        clear(cell, frame)
        return Traceback.outcome(error)
      }
    }
  }

  private func clear(_ cell: CheckedCell, _ frame: Frame) {
    cell.context.code.clear(frame)
    frame[0].object = nil
    frame[1].object = nil
    machine.postponed = nil
  }

  /// Lets later cells see what a cell declared; variables that never got a value are forgotten
  /// unless they are to be kept.
  private func commit(_ cell: CheckedCell, keepsUnset: Bool = false) {
    lock.withLock {
      let next = Self.emptyScope(machine)
      next.takeOver(names)
      for name in cell.root.order {
        guard let meaning = cell.root.meanings[name] else { continue }
        if case .variable(let variable) = meaning {
          if !keepsUnset {
            guard case .global(let global) = variable.storage, global.isInitialized else {
              continue
            }
          }
          variable.isFresh = false
        }
        next.declareLater(name, meaning)
      }
      operators = KnownOperators(
        declared: cell.checker.declaredOperators, table: cell.operatorTable)
      names = next
    }
  }
}

/// Help for whoever writes a cell.
extension CellSession {
  /// What could be written at a place.
  ///
  /// - Parameters:
  ///   - source: The text of the cell, which need not be whole.
  ///   - offset: The place of the cursor, in Unicode scalars from the beginning.
  /// - Returns: What fits there, best first, and what it replaces.
  package func complete(_ source: String, at offset: Int) -> CellCompletions {
    whileChecking {
      let place = CursorPlace(source, offset)
      return StringCompletion(vocabulary: self.vocabulary) { self.value(of: $0) }
        .run(source, place) ?? CompletionFinder(place).run { self.probe($0, $1) }
    }
  }

  /// What is known about the word at a place, or `nil`.
  ///
  /// - Parameters:
  ///   - source: The text of the cell, which need not be whole.
  ///   - offset: The place of the cursor, in Unicode scalars from the beginning.
  /// - Returns: The declaration, its documentation and the value of a variable; `nil` where
  ///   nothing is known.
  package func inspect(_ source: String, at offset: Int) -> CellInspection? {
    whileChecking {
      let place = CursorPlace(source, offset)
      let probe = Probe(offset: place.byteOffset)
      let cell = self.probe(source, probe)
      guard let finding = probe.finding ?? Finding(declared: place.word, in: cell) else {
        return nil
      }
      var inspection = finding.inspection
      inspection.value = finding.variable.flatMap { self.shownValue(of: $0) }
      return inspection
    }
  }

  /// The beginning of the value of a variable, or of the one that it would take the place of.
  private func shownValue(of variable: Variable) -> String? {
    let own = evaluationLock.withLockIfFree { Self.value(of: variable) }
    if let own { return ValuePreview.text(own, variable.type) }
    guard case .global = variable.storage, let (value, type) = value(of: variable.name),
      type == variable.type
    else { return nil }
    return ValuePreview.text(value, type)
  }

  /// The value that a variable of the session has now; `nil` while a cell runs.
  private func value(of name: String) -> (Value, CellType)? {
    guard case .variable(let variable)? = lock.withLock({ names.meanings[name] }) else {
      return nil
    }
    return evaluationLock.withLockIfFree {
      Self.value(of: variable).map { ($0, variable.type) }
    }
  }

  private static func value(of variable: Variable) -> Value? {
    guard case .global(let global) = variable.storage, global.isInitialized else { return nil }
    return global.pointer.pointee
  }

  /// Whether a text is a whole cell.
  package func completeness(_ source: String) -> CellCompleteness {
    Completeness.of(source)
  }

  @discardableResult
  private func probe(_ source: String, _ probe: Probe) -> CheckedCell {
    checked(
      SourceUnit(name: "", text: source), SessionTypes(over: types), probe: probe)
  }
}

extension Scope {
  /// Declares a name of a later cell: it replaces an earlier one, but functions stay overloaded.
  func declareLater(_ name: String, _ meaning: Meaning) {
    guard case .functions(let added) = meaning, case .functions(let known)? = meanings[name] else {
      replace(name, meaning)
      return
    }
    let kept = known.filter { old in
      !added.contains {
        $0.fullName == old.fullName && $0.hasOperands(of: old)
      }
    }
    replace(name, .functions(added + kept))
  }
}
