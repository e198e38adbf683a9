/// The entries of a column, in the form that takes the least room.
package enum ColumnStorage: Sendable {
  /// Numbers; not-a-number where missing.
  case numbers([Double])
  /// Whole numbers; the least one where missing.
  case integers([Int])
  /// 0 and 1; -1 where missing.
  case logicals([Int8])
  /// Seconds since 1970 in Coordinated Universal Time; not-a-number where missing.
  case dates([Double])
  /// Texts.
  case texts(TextStorage)
  /// Texts that repeat.
  case categories(CategoryStorage)
  /// Entries of several types.
  case mixed([Value])

  /// The whole number that stands for a missing one.
  package static let missingInteger = Int.min

  /// How many entries there are.
  package var count: Int {
    switch self {
    case .numbers(let numbers), .dates(let numbers): numbers.count
    case .integers(let integers): integers.count
    case .logicals(let logicals): logicals.count
    case .texts(let texts): texts.count
    case .categories(let categories): categories.codes.count
    case .mixed(let values): values.count
    }
  }

  /// What the entries are.
  package var type: ColumnType {
    switch self {
    case .numbers: .number
    case .integers: .integer
    case .logicals: .logical
    case .dates: .date
    case .texts: .text
    case .categories: .category
    case .mixed: .mixed
    }
  }

  /// Whether nothing is known of an entry.
  package func isMissing(_ index: Int) -> Bool {
    switch self {
    case .numbers(let numbers), .dates(let numbers): numbers[index].isNaN
    case .integers(let integers): integers[index] == Self.missingInteger
    case .logicals(let logicals): logicals[index] < 0
    case .texts(let texts): texts.isMissing(index)
    case .categories(let categories): categories.codes[index] < 0
    case .mixed(let values): values[index].isMissing
    }
  }

  /// The entries at some places; missing for a negative place.
  package func gathered(_ places: [Int]) -> ColumnStorage {
    switch self {
    case .numbers(let numbers): .numbers(numbers.gathered(places, missing: .nan))
    case .dates(let dates): .dates(dates.gathered(places, missing: .nan))
    case .integers(let integers):
      .integers(integers.gathered(places, missing: Self.missingInteger))
    case .logicals(let logicals): .logicals(logicals.gathered(places, missing: -1))
    case .texts(let texts): .texts(texts.gathered(places))
    case .categories(let categories):
      .categories(
        CategoryStorage(
          codes: categories.codes.gathered(places, missing: -1), levels: categories.levels))
    case .mixed(let values): .mixed(places.map { $0 < 0 ? .missing : values[$0] })
    }
  }
}

extension ColumnStorage {
  /// Entries in the narrowest type that holds them all: texts beside numbers are mixed.
  package init(_ values: [Value]) {
    var kinds: Set<ColumnType> = []
    for value in values where !value.isMissing {
      switch value {
      case .text: kinds.insert(.text)
      case .number: kinds.insert(.number)
      case .integer: kinds.insert(.integer)
      case .logical: kinds.insert(.logical)
      case .date: kinds.insert(.date)
      case .missing: break
      }
    }
    switch kinds {
    case [], [.number], [.number, .integer]: self = .numbers(values.map(\.number))
    case [.integer]: self = .integers(values.map(Self.integer))
    case [.logical]: self = .logicals(values.map { $0.isMissing ? -1 : Int8($0.number) })
    case [.date]: self = .dates(values.map(Self.seconds))
    case [.text]: self = .texts(TextStorage(values.map { $0.isMissing ? nil : $0.text }))
    default: self = .mixed(values)
    }
  }

  private static func integer(_ value: Value) -> Int {
    if case .integer(let integer) = value { return integer }
    return missingInteger
  }

  private static func seconds(_ value: Value) -> Double {
    if case .date(let seconds) = value { return seconds }
    return .nan
  }
}
