import Foundation

/// Collects the entries of a column in the narrowest type that holds them.
///
/// The type is found on the way: whole numbers become numbers where one has decimals. Where an entry
/// does not fit at all, the column has to be read again as texts.
struct ColumnBuilder: Sendable {
  /// What the entries are so far.
  enum Kind: Equatable {
    /// All are missing.
    case unknown
    case integer, number, logical, date, text
    /// Of several types, and to be read again as texts.
    case failed
  }

  private(set) var kind: Kind
  /// Whether the type was given, so that whatever does not fit is missing.
  let isGiven: Bool
  /// Whether commas may be decimal ones.
  let allowsCommas: Bool
  private(set) var count = 0
  private(set) var numbers: [Double] = []
  private(set) var integers: [Int] = []
  private(set) var logicals: [Int8] = []
  private(set) var texts = TextStorage()
  /// How many entries did not fit the type that was given, and the first of them.
  private(set) var misfits: (count: Int, first: String) = (0, "")
  /// How many entries were numbers, of a column of texts that may have been meant to be numbers.
  private(set) var numberLike = 0
  /// Whether texts are not in UTF-8.
  private(set) var hasOtherEncoding = false
  private let decimal = DecimalNumber.shared

  init(kind: Kind, isGiven: Bool, allowsCommas: Bool) {
    self.kind = kind
    self.isGiven = isGiven
    self.allowsCommas = allowsCommas
  }

  /// Adds an entry without its quotation marks.
  mutating func add(_ start: UnsafePointer<UInt8>, _ length: Int) {
    switch kind {
    case .text: addText(start, length)
    case .integer: addInteger(start, length)
    case .number: addNumber(start, length)
    case .failed: break
    default: addOther(start, length)
    }
    count += 1
  }

  /// Adds the number that bytes begin with to a column of numbers, where a separator or the end of a
  /// line follows.
  ///
  /// - Parameters:
  ///   - start: The first byte of an entry.
  ///   - available: How many bytes there are, with those behind the entry.
  ///   - separator: What stands between entries.
  /// - Returns: How many bytes the number has; 0 where nothing was added.
  mutating func addNumber(
    at start: UnsafePointer<UInt8>, _ available: Int, separator: UInt8
  ) -> Int {
    guard kind == .number || kind == .integer else { return 0 }
    var length = 0
    let reading = decimal.read(start, available, length: &length)
    guard length > 0, length < available else { return 0 }
    let end = start[length]
    guard end == separator || end == UInt8(ascii: "\n") || end == UInt8(ascii: "\r") else {
      return 0
    }
    switch (reading, kind) {
    case (.integer(let integer), .integer): integers.append(integer)
    case (.integer(let integer), _): numbers.append(Double(integer))
    case (.number(let number), .number): numbers.append(number)
    default: return 0
    }
    count += 1
    return length
  }

  /// Makes room for entries.
  mutating func reserve(_ count: Int) {
    switch kind {
    case .text: texts.reserve(texts: count, bytes: count * 8)
    case .integer: integers.reserveCapacity(count)
    case .number, .date: numbers.reserveCapacity(count)
    case .logical: logicals.reserveCapacity(count)
    case .unknown, .failed: break
    }
  }

  /// Adds an entry that is not there.
  mutating func addMissing() {
    switch kind {
    case .text: texts.appendMissing()
    case .integer: integers.append(ColumnStorage.missingInteger)
    case .number, .date: numbers.append(.nan)
    case .logical: logicals.append(-1)
    case .unknown, .failed: break
    }
    count += 1
  }
}

extension ColumnBuilder {
  private mutating func addText(_ start: UnsafePointer<UInt8>, _ length: Int) {
    if length == 0 || (!isGiven && MissingWord.isText(start, length)) {
      texts.appendMissing()
      return
    }
    let bytes = UnsafeRawBufferPointer(start: start, count: length)
    // Letters, which most texts begin with, are above the digits.
    if start[0] <= UInt8(ascii: "9"), !isGiven, case .integer = decimal.read(start, length) {
      numberLike += 1
    }
    guard !bytes.isASCII, String(validating: bytes, as: UTF8.self) == nil else {
      texts.append(bytes)
      return
    }
    hasOtherEncoding = true
    var text = SeparatedText.western(bytes)
    text.withUTF8 { texts.append(UnsafeRawBufferPointer($0)) }
  }

  private mutating func addInteger(_ start: UnsafePointer<UInt8>, _ length: Int) {
    switch decimal.read(start, length) {
    case .integer(let integer): integers.append(integer)
    case .number(let number):
      numbers = integers.map { $0 == ColumnStorage.missingInteger ? .nan : Double($0) }
      integers = []
      kind = .number
      numbers.append(number)
    case .identifier, .none: addDoubtful(start, length)
    }
  }

  private mutating func addNumber(_ start: UnsafePointer<UInt8>, _ length: Int) {
    switch decimal.read(start, length) {
    case .number(let number): numbers.append(number)
    case .integer(let integer): numbers.append(Double(integer))
    case .identifier, .none: addDoubtful(start, length)
    }
  }

  /// Adds an entry of a column of numbers that is none at first sight.
  private mutating func addDoubtful(_ start: UnsafePointer<UInt8>, _ length: Int) {
    if length == 0 {
      count -= 1
      addMissing()
      return
    }
    let text = String(
      decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
    switch NumberEntry(text) {
    case .missing:
      count -= 1
      addMissing()
    case .number(let number, let hasComma)
    where isGiven || ((!hasComma || allowsCommas) && !Self.isIdentifier(text)):
      if kind == .integer {
        numbers = integers.map { $0 == ColumnStorage.missingInteger ? .nan : Double($0) }
        integers = []
        kind = .number
      }
      numbers.append(number)
    default: misfit(text)
    }
  }

  private static func isIdentifier(_ text: String) -> Bool {
    text.count > 1 && text.hasPrefix("0") && text.allSatisfy(\.isNumber)
  }

  /// Takes an entry for missing where the type is given, and gives the type up where it was found.
  private mutating func misfit(_ text: String) {
    guard isGiven else {
      (numbers, integers, logicals) = ([], [], [])
      kind = .failed
      return
    }
    if misfits.count == 0 { misfits.first = text }
    misfits.count += 1
    count -= 1
    addMissing()
  }

  /// Adds an entry of a column of dates or truths, or one whose type is not known yet.
  private mutating func addOther(_ start: UnsafePointer<UInt8>, _ length: Int) {
    if length == 0 || MissingWord.isText(start, length) {
      count -= 1
      addMissing()
      return
    }
    let bytes = UnsafeRawBufferPointer(start: start, count: length)
    let seconds = DateText.seconds(bytes)
    switch kind {
    case .date:
      if let seconds { numbers.append(seconds) } else { misfit(SeparatedText.decoded(bytes)) }
    case .logical:
      let text = SeparatedText.decoded(bytes)
      let truth = isGiven ? TruthText.truth(text) : TruthText.plainTruth(text)
      if let truth { logicals.append(truth ? 1 : 0) } else { misfit(text) }
    default: decide(start, length, seconds)
    }
  }

  /// Finds the type from the first entry that is known.
  private mutating func decide(
    _ start: UnsafePointer<UInt8>, _ length: Int, _ seconds: Double?
  ) {
    let text = String(
      decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
    switch decimal.read(start, length) {
    case .integer:
      kind = .integer
      integers = [Int](repeating: ColumnStorage.missingInteger, count: count)
      addInteger(start, length)
    case .number:
      kind = .number
      numbers = [Double](repeating: .nan, count: count)
      addNumber(start, length)
    case .identifier: kind = .failed
    case .none:
      if let seconds {
        kind = .date
        numbers = [Double](repeating: .nan, count: count) + [seconds]
      } else if let truth = TruthText.plainTruth(text) {
        kind = .logical
        logicals = [Int8](repeating: -1, count: count) + [truth ? 1 : 0]
      } else {
        decideDoubtful(start, length, text)
      }
    }
  }

  private mutating func decideDoubtful(
    _ start: UnsafePointer<UInt8>, _ length: Int, _ text: String
  ) {
    switch NumberEntry(text) {
    case .missing: count -= 1; addMissing()
    case .number(let number, let hasComma) where !hasComma || allowsCommas:
      kind = .number
      numbers = [Double](repeating: .nan, count: count) + [number]
    default: kind = .failed
    }
  }
}

/// Words that stand for nothing known.
enum MissingWord {
  private static let words = Set(
    ["NA", "N/A", "#N/A", "NaN", "nan", "NULL", "null"].map { word in
      word.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    })

  /// Whether a text is one of those that also texts are not made of.
  static func isText(_ start: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    guard length >= 2, length <= 4 else { return false }
    let first = start[0] | 0x20
    guard first == UInt8(ascii: "n") || first == UInt8(ascii: "#") else { return false }
    var packed: UInt32 = 0
    for place in 0..<length { packed = packed << 8 | UInt32(start[place]) }
    return words.contains(packed)
  }
}

extension UnsafeRawBufferPointer {
  /// Whether all letters are of ASCII.
  var isASCII: Bool {
    var place = 0
    while place &+ 8 <= count {
      let word = loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { return false }
      place &+= 8
    }
    while place < count {
      if self[place] >= 0x80 { return false }
      place &+= 1
    }
    return true
  }
}
