import Basics

/// A value of a cell where the host wants one of an open protocol.
///
/// The adapters that `dev bindings` writes hold one, and hand every requirement of their protocol on
/// to what the cell declared for it.
package final class CellInstance: @unchecked Sendable {
  /// The value with its type.
  let content: Existential
  private let protocolType: ProtocolType
  private let vocabulary: Vocabulary
  private let lookup: MemberLookup
  /// The machine of the cell that handed the value over; its thread runs the functions.
  private let home: Machine?
  private let lock = RecursiveLock()
  private var functions: [String: FunctionObject] = [:]

  init(_ content: Existential, _ protocolType: ProtocolType, _ vocabulary: Vocabulary) {
    self.content = content
    self.protocolType = protocolType
    self.vocabulary = vocabulary
    let session = SessionTypes.current ?? (content.type.nominal as? UserType)?.session
    lookup = MemberLookup(vocabulary: vocabulary, session: session ?? SessionTypes())
    home = Machine.current
  }

  /// The value of a property.
  package func get<R>(_ name: String) throws -> R {
    try vocabulary.conversion(R.self).unwrap(evaluate(name, []))
  }

  /// What a method gives; its name is written with the labels, as `fit(_:context:)`.
  package func call<each A, R>(_ name: String, _ arguments: repeat each A) throws -> R {
    var values: [Value] = []
    repeat values.append(try vocabulary.conversion((each A).self).wrap(each arguments))
    return try vocabulary.conversion(R.self).unwrap(evaluate(name, values))
  }

  private func evaluate(_ name: String, _ arguments: [Value]) throws -> Value {
    let function = try function(named: name)
    if function.machine != nil, Machine.current !== home {
      home?.raise(.otherThread)
      throw HostError(Machine.otherThread)
    }
    return try Machine.callFromHost(function, [content.value] + arguments)
  }

  /// What the type of the value has for a requirement.
  private func function(named name: String) throws -> FunctionObject {
    try lock.withLock {
      if let known = functions[name] { return known }
      let requirement = protocolType.members.everything(isStatic: false).first {
        $0.isRequired && $0.fullName == name
      }
      let found = requirement.flatMap { requirement in
        lookup.session.whileCurrent { lookup.witness(for: requirement, of: content.type) }
      }
      guard let function = found.flatMap(Witness.function) else {
        throw HostError("'\(content.type)' has no '\(name)' that can be used here")
      }
      functions[name] = function
      return function
    }
  }
}

/// What stands for a value of a cell where the host wants one of an open protocol.
package protocol CellAdapter: BoundToThread {
  /// The value.
  var cell: CellInstance { get }
}
