/// The part of Swift's standard library, and of Foundation, that cells have.
enum StandardLibrary {
  /// Puts the members into the tables of the built-in types, once a process.
  static let prepare: Void = {
    BuiltIn.int.members.whenFilled { IntMembers.fill(LibraryTable($0, BuiltIn.int)) }
    for integer in BuiltIn.otherIntegers {
      integer.members.whenFilled { IntegerMembers.fill(LibraryTable($0, integer), integer) }
    }
    BuiltIn.systemGenerator.members.whenFilled {
      RandomMembers.fillSystem(LibraryTable($0, BuiltIn.systemGenerator))
    }
    StandardProtocol.randomGenerator.members.whenFilled {
      RandomMembers.fillProtocol(LibraryTable($0, StandardProtocol.randomGenerator))
    }
    BuiltIn.double.members.whenFilled { DoubleMembers.fill(LibraryTable($0, BuiltIn.double)) }
    BuiltIn.float.members.whenFilled { FloatMembers.fill(LibraryTable($0, BuiltIn.float)) }
    BuiltIn.bool.members.whenFilled { BoolMembers.fill(LibraryTable($0, BuiltIn.bool)) }
    BuiltIn.string.members.whenFilled { StringMembers.fill(LibraryTable($0, BuiltIn.string)) }
    BuiltIn.substring.members.whenFilled {
      StringMembers.fillSubstring(LibraryTable($0, BuiltIn.substring))
    }
    BuiltIn.character.members.whenFilled {
      CharacterMembers.fill(LibraryTable($0, BuiltIn.character))
    }
    BuiltIn.array.members.whenFilled { ArrayMembers.fill(LibraryTable($0, BuiltIn.array)) }
    BuiltIn.arraySlice.members.whenFilled {
      ArrayMembers.fillSlice(LibraryTable($0, BuiltIn.arraySlice))
    }
    BuiltIn.dictionary.members.whenFilled {
      DictionaryMembers.fill(LibraryTable($0, BuiltIn.dictionary))
    }
    BuiltIn.set.members.whenFilled { SetMembers.fill(LibraryTable($0, BuiltIn.set)) }
    BuiltIn.anyIterator.members.whenFilled {
      IteratorMembers.fillAny(LibraryTable($0, BuiltIn.anyIterator))
    }
    BuiltIn.optional.members.whenFilled {
      OptionalMembers.fill(LibraryTable($0, BuiltIn.optional))
    }
    BuiltIn.roundingRule.members.whenFilled {
      FoundationMembers.fillRules(LibraryTable($0, BuiltIn.roundingRule))
    }
    BuiltIn.characterSet.members.whenFilled {
      FoundationMembers.fillCharacterSets(LibraryTable($0, BuiltIn.characterSet))
    }
    BuiltIn.processInfo.members.whenFilled {
      FoundationMembers.fillProcess(LibraryTable($0, BuiltIn.processInfo))
    }
    BuiltIn.hasher.members.whenFilled { HashMembers.fill(LibraryTable($0, BuiltIn.hasher)) }
    BuiltIn.result.members.whenFilled { ResultMembers.fill(LibraryTable($0, BuiltIn.result)) }
    BuiltIn.indexingIterator.members.whenFilled {
      IteratorMembers.fill(LibraryTable($0, BuiltIn.indexingIterator))
    }
    BuiltIn.lazySequence.members.whenFilled {
      LazyMembers.fillLazy(LibraryTable($0, BuiltIn.lazySequence))
    }
    let numbers: [(ProtocolType, (LibraryTable) -> Void)] = [
      (StandardProtocol.additive, NumberProtocols.fillAdditive),
      (StandardProtocol.binaryInteger, NumberProtocols.fillBinaryInteger),
      (StandardProtocol.fixedWidthInteger, NumberProtocols.fillFixedWidth),
      (StandardProtocol.floatingPoint, NumberProtocols.fillFloatingPoint),
      (StandardProtocol.binaryFloatingPoint, NumberProtocols.fillBinaryFloatingPoint),
    ]
    for (one, fill) in numbers { one.members.whenFilled { fill(LibraryTable($0, one)) } }
    StandardProtocol.hashable.members.whenFilled {
      HashMembers.fillProtocol(LibraryTable($0, StandardProtocol.hashable))
    }
    for range in [
      BuiltIn.range, BuiltIn.closedRange, BuiltIn.partialRangeFrom, BuiltIn.partialRangeUpTo,
      BuiltIn.partialRangeThrough,
    ] {
      range.members.whenFilled { RangeMembers.fill(LibraryTable($0, range), range) }
    }
    StandardProtocol.sequence.members.whenFilled {
      SequenceMembers.fill(LibraryTable($0, StandardProtocol.sequence))
      IteratorMembers.fillSequence(LibraryTable($0, StandardProtocol.sequence))
      LazyMembers.fillSequence(LibraryTable($0, StandardProtocol.sequence))
    }
    StandardProtocol.collection.members.whenFilled {
      CollectionMembers.fill(LibraryTable($0, StandardProtocol.collection))
    }
    StandardProtocol.bidirectional.members.whenFilled {
      CollectionMembers.fillBidirectional(LibraryTable($0, StandardProtocol.bidirectional))
    }
    StandardProtocol.error.members.whenFilled {
      ErrorMembers.fill(LibraryTable($0, StandardProtocol.error))
    }
    StandardProtocol.textual.members.whenFilled {
      TextualMembers.fill(LibraryTable($0, StandardProtocol.textual))
    }
  }()

  private static let typesByName: [String: NominalType] = {
    var result = HostTypes.vocabulary.allTypes
    for type in BuiltIn.all { result[type.name] = type }
    return result
  }()

  private static let protocolsByName: [String: ProtocolType] = {
    var result: [String: ProtocolType] = [:]
    for one in StandardProtocol.all { result[one.name] = one }
    return result
  }()

  private static let functionsByName: [String: [Declaration]] = {
    var result: [String: [Declaration]] = [:]
    for declaration in GlobalFunctions.all + MathFunctions.all + LazyMembers.functions {
      result[declaration.name, default: []].append(declaration)
    }
    return result
  }()

  static func type(named name: String) -> NominalType? { typesByName[name] }
  static func protocolType(named name: String) -> ProtocolType? { protocolsByName[name] }
  /// A protocol in a signature of the library, which knows some that cells do not.
  static func anyProtocol(named name: String) -> ProtocolType? {
    protocolsByName[name] ?? StandardProtocol.hidden.first { $0.name == name }
  }
  static func functions(named name: String) -> [Declaration] { functionsByName[name] ?? [] }

  static var typeNames: [String] { Array(typesByName.keys) + Array(protocolsByName.keys) }
  static var functionNames: [String] { Array(functionsByName.keys) }
  static var names: [String] { typeNames + functionNames }
}
