import Foundation

/// `String` and `Substring`
enum StringMembers {
  static func fill(_ table: LibraryTable) {
    initializers(table)
    common(table)
    parts(table)
    TextIndexMembers.fill(table)
    TextIndexMembers.fillChanges(table)
    table.change("append(_ other: String)") { call, pointer in
      try pointer.append(call.values[0].string)
      return .void
    }
    table.change("append(_ c: Character)") { call, pointer in
      try pointer.append(call.values[0].string)
      return .void
    }
    table.change("append<S: Sequence>(contentsOf newElements: S) where S.Element == Character") {
      call, pointer in
      let more = try Sequences.array(call.values[0], call.site.types[0])
      try pointer.append(more.values.map(\.string).joined())
      return .void
    }
    table.change("removeAll(keepingCapacity keepCapacity: Bool = false)") { _, pointer in
      pointer.pointee = Value("")
      return .void
    }
    table.change("removeLast() -> Character") { call, pointer in
      let box = pointer.uniqueString()
      guard !box.text.isEmpty else {
        throw call.fatal("Can't remove last element from an empty collection")
      }
      return Value(String(box.text.removeLast()))
    }
    table.change("removeFirst() -> Character") { call, pointer in
      let box = pointer.uniqueString()
      guard !box.text.isEmpty else {
        throw call.fatal("Can't remove first element from an empty collection")
      }
      return Value(String(box.text.removeFirst()))
    }
  }

  static func fillSubstring(_ table: LibraryTable) {
    common(table)
    parts(table)
    TextIndexMembers.fill(table)
    table.add("init(_ text: String) -> Substring") { $0.values[0] }
    table.change("popFirst() -> Character?") { _, pointer in
      let box = pointer.uniqueString()
      guard let first = box.text.first else { return .none }
      box.start += first.utf8.count
      box.text.removeFirst()
      return Value(String(first))
    }
  }

  private static func initializers(_ table: LibraryTable) {
    table.add("init() -> String") { _ in Value("") }
    table.add("init(_ value: String) -> String") { $0.values[0] }
    table.add("init(_ value: Substring) -> String") { Value($0.values[0].string) }
    table.add("init(_ value: Character) -> String") { $0.values[0] }
    table.add("init<S: Sequence>(_ characters: S) -> String where S.Element == Character") { call in
      let characters = try Sequences.array(call.values[0], call.site.types[0]).values
      return Value(try Texts.joined(characters, call.site.span))
    }
    let described = table.add(
      "init<T: CustomStringConvertible>(_ value: T) -> String",
      Intrinsic { site in
        LibraryNode(site) { Value(Describer.text($0.values[0], $0.site.types[0])) }
      })
    described.preference = -1
    table.add("init<Subject>(describing instance: Subject) -> String") {
      Value(Describer.text($0.values[0], $0.site.types[0]))
    }
    table.add("init<Subject>(reflecting subject: Subject) -> String") {
      Value(Describer.debugText($0.values[0], $0.site.types[0]))
    }
    table.add("init(repeating repeatedValue: String, count: Int) -> String") { call in
      try MemoryWatch.check(
        max(0, call.values[1].bits), of: call.values[0].string.utf8.count, call.site.span)
      return Value(String(repeating: call.values[0].string, count: max(0, call.values[1].bits)))
    }
    table.add("init(repeating repeatedValue: Character, count: Int) -> String") { call in
      try MemoryWatch.check(
        max(0, call.values[1].bits), of: call.values[0].string.utf8.count, call.site.span)
      return Value(String(repeating: call.values[0].string, count: max(0, call.values[1].bits)))
    }
    table.add(
      "init<T: BinaryInteger>(_ value: T, radix: Int, uppercase: Bool = false) -> String"
    ) { call in
      guard (2...36).contains(call.values[1].bits) else {
        throw call.fatal("Radix must be between 2 and 36")
      }
      func open<T: FixedWidthInteger>(_ type: T.Type) -> String {
        String(
          call.values[0].integer(type), radix: call.values[1].bits,
          uppercase: call.values[2].bool)
      }
      return Value(call.site.types[0].integer.map { open($0) } ?? open(Int.self))
    }
    table.add("init(format: String, _ arguments: Any...) -> String") { call in
      Value(try Formatting.format(call.values[0].string, call.values[1].array.values, call))
    }
  }

  private static func common(_ table: LibraryTable) {
    table.add("count: Int") { Value($0.values[0].string.count) }
    table.add("isEmpty: Bool") { Value($0.values[0].string.isEmpty) }
    table.add("uppercased() -> String") { Value($0.values[0].string.uppercased()) }
    table.add("lowercased() -> String") { Value($0.values[0].string.lowercased()) }
    table.add("capitalized: String") { Value($0.values[0].string.capitalized) }
    table.add("hash: Int") { Value($0.values[0].string.hash) }
    table.add("hasPrefix<S: StringProtocol>(_ prefix: S) -> Bool") {
      Value($0.values[0].string.hasPrefix($0.values[1].string))
    }
    table.add("hasSuffix<S: StringProtocol>(_ suffix: S) -> Bool") {
      Value($0.values[0].string.hasSuffix($0.values[1].string))
    }
    table.add("contains(_ element: Character) -> Bool") { call in
      Value(call.values[1].string.first.map { call.values[0].string.contains($0) } ?? false)
    }
    table.add(
      "split(maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Character) throws -> Bool) -> [Substring]"
    ) { call in
      let text = TextIndices(call.values[0], call)
      let test = call.values[3].function
      let parts = try text.text.split(
        maxSplits: max(0, call.values[1].bits), omittingEmptySubsequences: call.values[2].bool
      ) { try call.call(test, Value(String($0))).bool }
      return Value(ValueArray(parts.map { text.part($0) }))
    }
    table.add("contains<S: StringProtocol>(_ other: S) -> Bool") { call in
      let part = call.values[1].string
      return Value(part.isEmpty || call.values[0].string.contains(part))
    }
    table.add(
      "replacingOccurrences<S: StringProtocol>(of target: S, with replacement: S) -> String"
    ) { call in
      Value(
        try Texts.replacing(
          call.values[1].string, in: call.values[0].string, with: call.values[2].string,
          call.site.span))
    }
    table.add("trimmingCharacters(in set: CharacterSet) -> String") { call in
      let set = call.values[1].object(as: CharacterSetBox.self).set
      return Value(call.values[0].string.trimmingCharacters(in: set))
    }
    table.add("components(separatedBy separator: CharacterSet) -> [String]") { call in
      let set = call.values[1].object(as: CharacterSetBox.self).set
      let parts = call.values[0].string.components(separatedBy: set)
      return Value(ValueArray(parts.map { Value($0) }))
    }
    table.add("components<S: StringProtocol>(separatedBy separator: S) -> [String]") { call in
      Value(
        ValueArray(
          try Texts.components(
            of: call.values[0].string, separatedBy: call.values[1].string)))
    }
    table.add(
      "split(separator: Character, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [Substring]"
    ) { call in
      let text = TextIndices(call.values[0], call)
      let separator = call.values[1].string.first
      let parts = try text.text.split(
        maxSplits: max(0, call.values[2].bits), omittingEmptySubsequences: call.values[3].bool
      ) {
        try call.poll()
        return $0 == separator
      }
      return Value(ValueArray(parts.map { text.part($0) }))
    }
    table.add(
      "split<S: StringProtocol>(separator: S, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [Substring]"
    ) { call in
      let text = TextIndices(call.values[0], call)
      let parts = text.text.split(
        separator: call.values[1].string, maxSplits: max(0, call.values[2].bits),
        omittingEmptySubsequences: call.values[3].bool)
      return Value(ValueArray(parts.map { text.part($0) }))
    }
    table.add("filter(_ isIncluded: (Character) throws -> Bool) -> String") { call in
      let test = call.values[1].function
      var result = ""
      for character in call.values[0].string {
        let text = String(character)
        if try call.call(test, Value(text)).bool { result += text }
      }
      return Value(result)
    }
    table.add(
      "padding(toLength newLength: Int, withPad padString: String, startingAt padIndex: Int) -> String"
    ) { call in
      let padding = call.values[2].string
      guard call.values[1].bits >= 0, !padding.isEmpty else {
        throw call.fatal("padding(toLength:) needs a length from 0 and a text to pad with")
      }
      guard (0..<padding.count).contains(call.values[3].bits) else {
        throw call.fatal("padding(startingAt:) needs a place inside the text to pad with")
      }
      try MemoryWatch.check(call.values[1].bits, of: padding.utf8.count * 4, call.site.span)
      return Value(
        call.values[0].string.padding(
          toLength: call.values[1].bits, withPad: call.values[2].string,
          startingAt: call.values[3].bits))
    }
  }

  private static func parts(_ table: LibraryTable) {
    table.add("prefix(_ maxLength: Int) -> Substring") { call in
      try part(call) { $0.prefix($1) }
    }
    table.add("suffix(_ maxLength: Int) -> Substring") { call in
      try part(call) { $0.suffix($1) }
    }
    table.add("dropFirst(_ k: Int = 1) -> Substring") { call in
      try part(call) { $0.dropFirst($1) }
    }
    table.add("dropLast(_ k: Int = 1) -> Substring") { call in
      try part(call) { $0.dropLast($1) }
    }
  }

  private static func part(
    _ call: LibraryCall, _ body: (String, Int) -> Substring
  ) throws -> Value {
    let length = call.values[1].bits
    if length < 0 { throw call.fatal("Can't take a part of negative length from a collection") }
    let text = TextIndices(call.values[0], call)
    return text.part(body(text.text, length))
  }
}

/// `Character`
enum CharacterMembers {
  static func fill(_ table: LibraryTable) {
    table.add("init(_ text: String) -> Character") { call in
      guard call.values[0].string.count == 1 else {
        throw call.fatal("Can't form a Character from a String that is not one character long")
      }
      return call.values[0]
    }
    func test(_ name: String, _ body: @escaping (Character) -> Bool) {
      table.add("\(name): Bool") { Value($0.values[0].string.first.map(body) ?? false) }
    }
    test("isLetter") { $0.isLetter }
    test("isNumber") { $0.isNumber }
    test("isWholeNumber") { $0.isWholeNumber }
    test("isWhitespace") { $0.isWhitespace }
    test("isNewline") { $0.isNewline }
    test("isPunctuation") { $0.isPunctuation }
    test("isUppercase") { $0.isUppercase }
    test("isLowercase") { $0.isLowercase }
    test("isSymbol") { $0.isSymbol }
    test("isASCII") { $0.isASCII }
    test("isHexDigit") { $0.isHexDigit }
    test("isCurrencySymbol") { $0.isCurrencySymbol }
    test("isMathSymbol") { $0.isMathSymbol }
    test("isCased") { $0.isCased }
    TextIndexMembers.views(table)
    table.add("init(_ content: Unicode.Scalar) -> Character") { call in
      Value(String(try HostTypes.unwrap(call.values[0], Unicode.Scalar.self)))
    }
    table.add("asciiValue: UInt8?") {
      $0.values[0].string.first?.asciiValue.map { Value(integer: $0) } ?? .none
    }
    table.add("hexDigitValue: Int?") {
      $0.values[0].string.first?.hexDigitValue.map { Value($0) } ?? .none
    }
    table.add("uppercased() -> String") { Value($0.values[0].string.uppercased()) }
    table.add("lowercased() -> String") { Value($0.values[0].string.lowercased()) }
    table.add("wholeNumberValue: Int?") {
      $0.values[0].string.first?.wholeNumberValue.map { Value($0) } ?? .none
    }
  }
}
