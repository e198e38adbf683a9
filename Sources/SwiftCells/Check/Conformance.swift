/// Which types conform to which protocols.
enum Conformance {
  /// Whether a type conforms; types that are not known yet might.
  static func holds(_ type: CellType, _ requirement: ProtocolType) -> Bool {
    switch type.kind {
    case .variable, .hole: return true
    case _ where requirement.rule != nil: return requirement.rule?(type) ?? false
    case .parameter(let parameter):
      return parameter.constraints.contains { $0.inherits(requirement) }
    case .member: return true
    case .existential(let protocols):
      // Only errors conform to themselves.
      return requirement === StandardProtocol.error
        && protocols.contains { $0.inherits(requirement) }
    case .tuple, .function, .metatype: return requirement === StandardProtocol.sendable
    case .nominal(let nominal, let arguments):
      if requirement === StandardProtocol.sendable { return true }
      if let user = nominal as? UserType { return user.conforms(to: requirement, arguments) }
      return isKnown(nominal, arguments, requirement)
        || nominal.isExtended(to: requirement, arguments)
    }
  }

  /// Whether a type of the library or of the host conforms without any cell saying so.
  static func isKnown(
    _ nominal: NominalType, _ arguments: [CellType], _ requirement: ProtocolType
  ) -> Bool {
    if let native = nominal as? NativeType { return nativeHolds(native, requirement) }
    return builtIn(nominal, arguments, requirement) || hostHolds(nominal, requirement)
  }

  private static func nativeHolds(_ native: NativeType, _ requirement: ProtocolType) -> Bool {
    let type = native.swiftType
    switch requirement {
    case StandardProtocol.equatable: return type is any Equatable.Type
    case StandardProtocol.hashable: return type is any Hashable.Type
    case StandardProtocol.comparable: return type is any Comparable.Type
    case StandardProtocol.textual: return type is any CustomStringConvertible.Type
    case StandardProtocol.error: return type is any Error.Type
    case StandardProtocol.caseIterable: return type is any CaseIterable.Type
    case StandardProtocol.randomGenerator: return type is any RandomNumberGenerator.Type
    default: return native.conforms(to: requirement)
    }
  }

  /// Whether the host lets one of the simple types conform to a protocol of its own.
  private static func hostHolds(_ nominal: NominalType, _ requirement: ProtocolType) -> Bool {
    guard let conforms = requirement.nativeConformance else { return false }
    switch nominal {
    case BuiltIn.int: return conforms(Int.self)
    case BuiltIn.double: return conforms(Double.self)
    case BuiltIn.float: return conforms(Float.self)
    case BuiltIn.bool: return conforms(Bool.self)
    case BuiltIn.string: return conforms(String.self)
    default: return false
    }
  }

  private static func builtIn(
    _ nominal: NominalType, _ arguments: [CellType], _ requirement: ProtocolType
  ) -> Bool {
    if let integer = (nominal as? BuiltInType)?.integer {
      let own =
        integer.isSigned ? StandardProtocol.signedInteger : StandardProtocol.unsignedInteger
      return own.inherits(requirement) || StandardProtocol.fixedWidthInteger.inherits(requirement)
    }
    switch nominal {
    case BuiltIn.double, BuiltIn.float:
      return StandardProtocol.binaryFloatingPoint.inherits(requirement)
        || requirement === StandardProtocol.textual
    case BuiltIn.bool:
      return StandardProtocol.hashable.inherits(requirement)
        || requirement === StandardProtocol.textual
    case BuiltIn.string, BuiltIn.substring:
      return StandardProtocol.stringProtocol.inherits(requirement)
        || requirement === StandardProtocol.textual
    case BuiltIn.character:
      return StandardProtocol.hashable.inherits(requirement)
        || requirement === StandardProtocol.comparable
        || requirement === StandardProtocol.textual
    case BuiltIn.optional:
      return StandardProtocol.hashable.inherits(requirement) && holds(arguments[0], requirement)
    case BuiltIn.never:
      return StandardProtocol.hashable.inherits(requirement)
        || requirement === StandardProtocol.error || requirement === StandardProtocol.comparable
    default: return collection(nominal, arguments, requirement)
    }
  }

  private static func collection(
    _ nominal: NominalType, _ arguments: [CellType], _ requirement: ProtocolType
  ) -> Bool {
    let isHashing = StandardProtocol.hashable.inherits(requirement)
    switch nominal {
    case BuiltIn.array, BuiltIn.arraySlice:
      if isHashing { return holds(arguments[0], requirement) }
      return StandardProtocol.bidirectional.inherits(requirement)
        || requirement === StandardProtocol.textual
    case BuiltIn.dictionary:
      if isHashing { return holds(arguments[1], requirement) }
      return StandardProtocol.collection.inherits(requirement)
        || requirement === StandardProtocol.textual
    case BuiltIn.set:
      return isHashing || StandardProtocol.collection.inherits(requirement)
        || requirement === StandardProtocol.textual
    case BuiltIn.range, BuiltIn.closedRange:
      if isHashing { return holds(arguments[0], requirement) }
      if requirement === StandardProtocol.textual { return true }
      return StandardProtocol.bidirectional.inherits(requirement)
        && holds(arguments[0], StandardProtocol.binaryInteger)
    case BuiltIn.partialRangeFrom:
      return requirement === StandardProtocol.sequence
        && holds(arguments[0], StandardProtocol.binaryInteger)
    case BuiltIn.keys, BuiltIn.values: return StandardProtocol.collection.inherits(requirement)
    case BuiltIn.stringIndex:
      return isHashing || requirement === StandardProtocol.comparable
    case BuiltIn.result:
      return isHashing && arguments.allSatisfy { holds($0, requirement) }
    case BuiltIn.lazySequence, BuiltIn.unfold: return requirement === StandardProtocol.sequence
    case BuiltIn.roundingRule, BuiltIn.characterSet:
      return isHashing || requirement === StandardProtocol.textual
    case BuiltIn.systemGenerator: return requirement === StandardProtocol.randomGenerator
    case BuiltIn.repeated: return StandardProtocol.bidirectional.inherits(requirement)
    case BuiltIn.strideTo, BuiltIn.strideThrough, BuiltIn.zipped, BuiltIn.enumerated:
      return requirement === StandardProtocol.sequence
    case BuiltIn.anyIterator, BuiltIn.indexingIterator:
      return requirement === StandardProtocol.sequence || requirement === StandardProtocol.iterator
    default: return false
    }
  }
}
