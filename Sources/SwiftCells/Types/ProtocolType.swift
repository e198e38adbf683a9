/// A protocol: of the standard library, of the host, or declared in a cell.
package final class ProtocolType: Hashable, @unchecked Sendable {
  package let name: String
  package var documentation = ""
  /// The protocols that it refines.
  var inherited: [ProtocolType]
  /// The members that its requirements and its extensions give.
  let members: MemberTable
  /// Asks a type of the host whether it conforms; `nil` for other protocols.
  let nativeConformance: ((Any.Type) -> Bool)?
  /// Makes what stands for a value of a cell where the host wants one of the protocol; `nil` where
  /// types of cells cannot conform.
  let adapter: ((CellInstance) -> Any)?
  /// What to do in place of conforming, where types of cells cannot.
  var advice = ""
  /// The parameter that stands for the conforming type in the signatures of the members.
  let selfParameter: GenericParameter
  /// The names of its associated types.
  var associatedTypes: [String] = []
  /// Which types conform, where that is no matter of declarations.
  var rule: ((CellType) -> Bool)?

  init(
    name: String, inherited: [ProtocolType] = [], members: MemberTable = MemberTable(),
    nativeConformance: ((Any.Type) -> Bool)? = nil, adapter: ((CellInstance) -> Any)? = nil
  ) {
    self.name = name
    self.inherited = inherited
    self.members = members
    self.nativeConformance = nativeConformance
    self.adapter = adapter
    selfParameter = GenericParameter("Self")
    selfParameter.constraints = [self]
  }

  /// Whether it is a protocol of the host that types of cells cannot conform to.
  var isSealed: Bool { nativeConformance != nil && adapter == nil }

  /// Whether it is the other protocol or refines it.
  func inherits(_ other: ProtocolType) -> Bool {
    self === other || inherited.contains { $0.inherits(other) }
  }

  package static func == (left: ProtocolType, right: ProtocolType) -> Bool { left === right }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
