/// A variable or constant that cells can name.
final class Variable: Hashable {
  /// Where the value lies.
  enum Storage {
    /// In a slot of the session.
    case global(GlobalVariable)
    /// In a slot of the frame.
    case slot(Int)
    /// In a box whose slot of the frame this is.
    case box(Int)
    /// At an address that a slot of the frame holds.
    case address(Int)
    /// Nowhere: it is computed, or there is an error.
    case none
  }

  let name: String
  var type: CellType
  /// Whether it can be assigned to only once.
  let isConstant: Bool
  var storage: Storage
  /// The function that it belongs to; `nil` for variables of the session.
  let home: FunctionContext?
  let span: Span?
  /// Whether it is a parameter, which changes what messages say.
  var isParameter = false
  /// Where it was given its value last, while it had none.
  var assignment: Span?
  /// Whether it is a function that may only be called or passed on.
  var isNonEscaping = false
  /// Whether the cell that declares it is being checked: functions may run before it has a value.
  var isFresh = false
  /// The constraint system in which its type is looked for, while that is not known.
  weak var system: ConstraintSystem?
  /// What runs when a variable of the session gets a new value.
  var observers: Observers?
  /// Whether anything assigns to it after it is declared.
  var isChanged = false

  init(
    _ name: String, _ type: CellType, isConstant: Bool, storage: Storage, home: FunctionContext?,
    span: Span?
  ) {
    self.name = name
    self.type = type
    self.isConstant = isConstant
    self.storage = storage
    self.home = home
    self.span = span
  }

  /// The type as far as it is known now, for an expression with a system of its own.
  func knownType(in other: ConstraintSystem) -> CellType {
    guard let system, system !== other, type.hasVariables else { return type }
    let known = system.full(type)
    return known.hasVariables ? .hole : known
  }

  static func == (left: Variable, right: Variable) -> Bool { left === right }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// What a name stands for.
enum Meaning {
  case variable(Variable)
  case functions([Declaration])
  case type(CellType)
  case generic(NominalType)
  case protocolType(ProtocolType)
  /// A local function: its declaration and the variable that holds its closure.
  case local(Declaration, Variable)
}

/// The names that are known at some place in a cell.
final class Scope {
  let parent: Scope?
  /// The function whose body it belongs to.
  let function: FunctionContext
  private(set) var meanings: [String: Meaning] = [:]
  /// Names declared here, in order, for completion.
  private(set) var order: [String] = []
  /// The type whose members can be named without `self`, and how `self` is read.
  var receiver: Receiver?

  init(parent: Scope?, function: FunctionContext) {
    self.parent = parent
    self.function = function
  }

  /// What a method or initialiser is called on.
  struct Receiver {
    let type: CellType
    /// `self`; `nil` in static members.
    let variable: Variable?
    /// The type in which names without `self` are looked for, where that is another: members of
    /// protocols know only what the protocol has, whatever type they are used with.
    var namingType: CellType?
  }

  /// Declares a name; the meaning that it had in this scope is returned.
  @discardableResult
  func declare(_ name: String, _ meaning: Meaning) -> Meaning? {
    let earlier = meanings[name]
    if earlier == nil { order.append(name) }
    if case .functions(let added) = meaning, case .functions(let known)? = earlier {
      meanings[name] = .functions(known + added)
      return nil
    }
    meanings[name] = meaning
    return earlier
  }

  /// Declares a name whatever it stood for before.
  func replace(_ name: String, _ meaning: Meaning) {
    if meanings[name] == nil { order.append(name) }
    meanings[name] = meaning
  }

  /// Has everything that another scope declares; both share it until one of them changes.
  func takeOver(_ other: Scope) {
    meanings = other.meanings
    order = other.order
  }

  /// What a name stands for here or further out.
  func find(_ name: String) -> Meaning? {
    var scope: Scope? = self
    while let current = scope {
      if let meaning = current.meanings[name] { return meaning }
      scope = current.parent
    }
    return nil
  }

  /// The nearest receiver.
  var enclosingReceiver: Receiver? {
    var scope: Scope? = self
    while let current = scope {
      if let receiver = current.receiver { return receiver }
      scope = current.parent
    }
    return nil
  }

  /// All names that are known here, nearest first.
  var visibleNames: [(String, Meaning)] {
    var result: [(String, Meaning)] = []
    var seen: Set<String> = []
    var scope: Scope? = self
    while let current = scope {
      for name in current.order.reversed() where seen.insert(name).inserted {
        if let meaning = current.meanings[name] { result.append((name, meaning)) }
      }
      scope = current.parent
    }
    return result
  }

  /// Whether a closure around has a parameter whose type is still looked for.
  func mentionsOpenTypes(of system: ConstraintSystem) -> Bool {
    var scope: Scope? = self
    while let current = scope {
      for case .variable(let variable) in current.meanings.values
      where variable.system === system && system.full(variable.type).hasVariables {
        return true
      }
      scope = current.parent
    }
    return false
  }
}
