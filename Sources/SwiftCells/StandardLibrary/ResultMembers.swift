/// `Result`
enum ResultMembers {
  static func fill(_ table: LibraryTable) {
    table.addCase("success", "Success", 0)
    table.addCase("failure", "Failure", 1)
    table.add("get() throws -> Success") { call in
      let value = call.values[0]
      if value.bits == 0 { return value.aggregate[0] }
      throw Failure.thrown(value.aggregate[0], call.site.receiver.arguments[1], call.site.span)
    }
    transform(table, "map<T>(_ transform: (Success) -> T) -> Result<T, Failure>", 0, isFlat: false)
    transform(
      table, "mapError<T: Error>(_ transform: (Failure) -> T) -> Result<Success, T>", 1,
      isFlat: false)
    transform(
      table, "flatMap<T>(_ transform: (Success) -> Result<T, Failure>) -> Result<T, Failure>", 0,
      isFlat: true)
    table.add(
      "init(catching body: () throws -> Success) -> Result<Success, any Error>",
      Intrinsic { site in
        let vocabulary = site.lowering.checker.statements.vocabulary
        return LibraryNode(site) { call in
          do {
            let value = try call.values[0].function.call(call.free, [])
            return Value(bits: 0, object: Aggregate.make([value]))
          } catch let failure as Failure where failure.isCatchable {
            return Value(bits: 1, object: Aggregate.make([try failure.value(vocabulary)]))
          }
        }
      })
  }

  /// A function that changes what one of the cases carries.
  private static func transform(_ table: LibraryTable, _ text: String, _ index: Int, isFlat: Bool) {
    table.add(text) { call in
      let value = call.values[0]
      if value.bits != index { return value }
      let result = try call.call(call.values[1].function, value.aggregate[0])
      return isFlat ? result : Value(bits: index, object: Aggregate.make([result]))
    }
  }

  /// The result as `print` writes it.
  static func text(_ value: Value, _ type: CellType, isDebug: Bool) -> String {
    let content = Describer.debugText(value.aggregate[0], type.arguments[value.bits == 0 ? 0 : 1])
    let name = value.bits == 0 ? "success" : "failure"
    return (isDebug ? type.qualifiedName + "." : "") + "\(name)(\(content))"
  }
}

extension Failure {
  /// The error that a value of an error type is when it is thrown.
  static func thrown(_ value: Value, _ type: CellType, _ span: Span) -> Failure {
    if case .existential = type.kind {
      return thrown(value.existential.value, value.existential.type, span)
    }
    if let box = value.object as? NativeObject, let error = box.any as? any Error {
      return Failure(.host(error), span)
    }
    return Failure(.thrown(value, type), span)
  }
}

extension CellType {
  /// The type with the modules that its names come from, as Swift writes it inside collections.
  var qualifiedName: String {
    switch kind {
    case .nominal(let nominal, let arguments):
      let name = (nominal is UserType ? "main." : "Swift.") + nominal.name
      if arguments.isEmpty { return name }
      return name + "<" + arguments.map(\.qualifiedName).joined(separator: ", ") + ">"
    case .existential(let protocols) where !protocols.isEmpty:
      return protocols.map { "Swift." + $0.name }.joined(separator: " & ")
    default: return runtimeName
    }
  }
}

extension LibraryTable {
  /// Adds a case of an enumeration that carries one value.
  func addCase(_ name: String, _ payload: String, _ index: Int) {
    let known = LibraryTable.declaration(
      "static \(name)(_ value: \(payload)) -> Self", names, .enumerationCase(index), "")
    let one = Declaration(
      .enumerationCase, name, isStatic: true, parameters: known.parameters, result: known.result,
      implementation: .enumerationCase(index))
    one.owner = nominal
    table.add(one)
  }
}

/// `Hasher`, and the hash of everything that has one.
enum HashMembers {
  /// The state of a hasher.
  final class Box {
    var hasher: Hasher
    init(_ hasher: Hasher) { self.hasher = hasher }
  }

  static func fill(_ table: LibraryTable) {
    table.add("init() -> Hasher") { _ in Value(Box(Hasher())) }
    table.change("combine<H: Hashable>(_ value: H)") { call, pointer in
      let box = Box(pointer.pointee.object(as: Box.self).hasher)
      Traits.of(call.site.types[0]).hash(call.values[0], &box.hasher)
      pointer.pointee = Value(box)
      return .void
    }
    table.change("finalize() -> Int") { _, pointer in
      Value(pointer.pointee.object(as: Box.self).hasher.finalize())
    }
  }

  static func fillProtocol(_ table: LibraryTable) {
    table.add("hashValue: Int") { call in
      var hasher = Hasher()
      Traits.of(call.site.receiver).hash(call.values[0], &hasher)
      return Value(hasher.finalize())
    }
  }
}
