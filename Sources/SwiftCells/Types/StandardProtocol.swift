/// The protocols of the standard library that the language knows.
enum StandardProtocol {
  static let equatable = ProtocolType(name: "Equatable")
  static let hashable = ProtocolType(name: "Hashable", inherited: [equatable])
  static let comparable = ProtocolType(name: "Comparable", inherited: [equatable])
  static let additive = ProtocolType(name: "AdditiveArithmetic", inherited: [equatable])
  static let numeric = ProtocolType(name: "Numeric", inherited: [additive])
  static let signedNumeric = ProtocolType(name: "SignedNumeric", inherited: [numeric])
  static let strideable = ProtocolType(name: "Strideable", inherited: [comparable])
  static let binaryInteger = ProtocolType(
    name: "BinaryInteger", inherited: [hashable, numeric, strideable, textual])
  static let signedInteger = ProtocolType(
    name: "SignedInteger", inherited: [binaryInteger, signedNumeric])
  static let unsignedInteger = ProtocolType(name: "UnsignedInteger", inherited: [binaryInteger])
  static let fixedWidthInteger = ProtocolType(
    name: "FixedWidthInteger", inherited: [binaryInteger])
  static let floatingPoint = ProtocolType(
    name: "FloatingPoint", inherited: [hashable, signedNumeric, strideable])
  static let binaryFloatingPoint = ProtocolType(
    name: "BinaryFloatingPoint", inherited: [floatingPoint])
  static let textual = ProtocolType(name: "CustomStringConvertible")
  static let stringProtocol = ProtocolType(
    name: "StringProtocol", inherited: [hashable, comparable, bidirectional])
  static let error = ProtocolType(name: "Error")
  static let sendable = ProtocolType(name: "Sendable")
  static let caseIterable = ProtocolType(name: "CaseIterable")
  static let rawRepresentable = ProtocolType(name: "RawRepresentable")
  static let identifiable = ProtocolType(name: "Identifiable")
  static let sequence: ProtocolType = {
    let type = ProtocolType(name: "Sequence")
    type.associatedTypes = ["Element"]
    return type
  }()
  static let collection = ProtocolType(name: "Collection", inherited: [sequence])
  static let bidirectional = ProtocolType(name: "BidirectionalCollection", inherited: [collection])
  static let iterator: ProtocolType = {
    let type = ProtocolType(name: "IteratorProtocol")
    type.associatedTypes = ["Element"]
    return type
  }()
  static let randomGenerator = ProtocolType(name: "RandomNumberGenerator")
  /// The protocol of Display, so that cells can say `any Displayable`.
  static let all: [ProtocolType] = [
    equatable, hashable, comparable, additive, numeric, signedNumeric, strideable, binaryInteger,
    signedInteger, unsignedInteger, fixedWidthInteger, floatingPoint, binaryFloatingPoint,
    textual, stringProtocol, error, sendable, caseIterable, rawRepresentable,
    identifiable, sequence, collection, bidirectional, iterator, randomGenerator,
  ]

  // MARK: For the signatures of the library alone

  /// Whole numbers apart from `Int`, which has functions of its own: two that fit equally well would
  /// have to be tried one after the other.
  static let otherInteger: ProtocolType = {
    let type = ProtocolType(name: "_OtherInteger")
    type.rule = { one in
      if case .parameter(let parameter) = one.kind {
        return parameter.constraints.contains { $0.inherits(binaryInteger) }
      }
      return one != .int && one.integer != nil
    }
    return type
  }()
  /// Sequences apart from texts, for the same reason.
  static let plainSequence: ProtocolType = {
    let type = ProtocolType(name: "_PlainSequence", inherited: [sequence])
    type.rule = { Conformance.holds($0, sequence) && !Conformance.holds($0, stringProtocol) }
    return type
  }()
  /// Sequences apart from dictionaries.
  static let pairSequence: ProtocolType = {
    let type = ProtocolType(name: "_PairSequence", inherited: [sequence])
    type.rule = { Conformance.holds($0, sequence) && !$0.isBuiltIn(BuiltIn.dictionary) }
    return type
  }()
  static let hidden = [otherInteger, plainSequence, pairSequence]
}
