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
    name: "BinaryInteger", inherited: [hashable, signedNumeric, strideable, textual])
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
    floatingPoint, binaryFloatingPoint, textual, stringProtocol, error, sendable, caseIterable,
    rawRepresentable, identifiable, sequence, collection, bidirectional, iterator,
    randomGenerator,
  ]
}
