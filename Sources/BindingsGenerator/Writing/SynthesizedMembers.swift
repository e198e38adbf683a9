/// Registrations of what the compiler makes for enumerations.
struct SynthesizedMembers {
  let type: PublicType
  let names: TypeNames

  /// The statements; empty where the compiler makes nothing.
  var text: String {
    guard type.kind == .enumeration || type.kind == .structure else { return "" }
    var text = ""
    if type.kind == .enumeration, let raw = rawType { text += rawValue(raw) }
    if type.conforms(to: "CaseIterable"), !hasMember("allCases") { text += allCases }
    return text
  }

  private var owner: String { names.inRoom(type.name) }

  private func hasMember(_ name: String) -> Bool {
    type.members.contains { $0.name == name }
  }

  private var rawType: String? {
    type.conformances.first { ["String", "Int", "Double", "Character"].contains($0) }
  }

  private func rawValue(_ raw: String) -> String {
    "  type.failableInitializer(\n    Parameter(\"rawValue\", \(raw).self),\n"
      + "    documentation: \"The case with a raw value, or `nil`.\")"
      + " { (a0: \(raw)) throws -> \(owner)? in\n    \(owner)(rawValue: a0)\n  }\n"
      + "  type.property(\n    \"rawValue\", documentation: \"The raw value of the case.\")"
      + " { (value: \(owner)) throws -> \(raw) in value.rawValue }\n"
  }

  private var allCases: String {
    "  type.staticProperty(\n    \"allCases\", documentation: \"Every case, in order.\")"
      + " { () throws -> [\(owner)] in \(owner).allCases }\n"
  }
}
