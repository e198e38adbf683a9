/// Days and moments as text, in Coordinated Universal Time and the form `2001-05-31` or
/// `2001-05-31 14:05:00`, the same on every machine.
///
/// Source of the form: ISO 8601-1:2019. Source of the calendar's arithmetic: Richards (2013),
/// section 15.11 of the Explanatory Supplement to the Astronomical Almanac, third edition.
package enum DateText {
  /// Seconds beyond which no day is told, some three million years.
  static let limit = 1e14

  /// Seconds since 1970 as text: the day alone where the moment is its first; empty for
  /// not-a-number.
  package static func text(seconds: Double) -> String {
    guard seconds.magnitude < limit else { return "" }
    let whole = Int(seconds.rounded(.down))
    let day = whole.dividedDown(by: 86_400)
    let rest = whole - day * 86_400
    let date = CalendarDay(sinceEpoch: day)
    let text = "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
    guard rest > 0 else { return text }
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
    return text + " " + time.joined(separator: ":")
  }

  /// Seconds since 1970 of a text such as `2001-05-31`, `2001/05/31`, `2001-05-31T14:05:00Z` or
  /// `2001-05-31 14:05`; `nil` for other texts and for days that no calendar has.
  package static func seconds(_ text: some StringProtocol) -> Double? {
    var text = String(text)
    return text.withUTF8 { seconds(UnsafeRawBufferPointer($0)) }
  }

  /// The same for the bytes of a text.
  package static func seconds(_ bytes: UnsafeRawBufferPointer) -> Double? {
    guard bytes.count >= 10, let day = day(bytes) else { return nil }
    if bytes.count == 10 { return Double(day) * 86_400 }
    return time(UnsafeRawBufferPointer(rebasing: bytes[10...])).map { Double(day) * 86_400 + $0 }
  }

  private static func day(_ bytes: UnsafeRawBufferPointer) -> Int? {
    let mark = bytes[4]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/"), bytes[7] == mark,
      let year = number(bytes, 0..<4), let month = number(bytes, 5..<7),
      let day = number(bytes, 8..<10)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day).sinceEpoch
  }

  /// Seconds since midnight of ` 14:05`, `T14:05:30`, `T14:05:30.25Z`.
  private static func time(_ bytes: UnsafeRawBufferPointer) -> Double? {
    var count = bytes.count
    if bytes[count - 1] == UInt8(ascii: "Z") { count -= 1 }
    guard count >= 6, bytes[0] == UInt8(ascii: "T") || bytes[0] == UInt8(ascii: " "),
      let hour = number(bytes, 1..<3), bytes[3] == UInt8(ascii: ":"),
      let minute = number(bytes, 4..<6), hour < 24, minute < 60
    else { return nil }
    let whole = Double(hour * 3600 + minute * 60)
    if count == 6 { return whole }
    guard count >= 9, bytes[6] == UInt8(ascii: ":"), let second = number(bytes, 7..<9), second < 60
    else { return nil }
    if count == 9 { return whole + Double(second) }
    guard bytes[9] == UInt8(ascii: "."), count > 10, number(bytes, 10..<min(count, 16)) != nil
    else { return nil }
    return whole + Double(second)
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
    var value = 0
    for place in range {
      let digit = Int(bytes[place]) - 48
      guard (0...9).contains(digit) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (value < 0 ? "-" : "") + zeros + digits
  }
}

/// A day of the Gregorian calendar, also before its introduction.
package struct CalendarDay: Equatable, Sendable {
  /// The year; 0 is the one before the year 1.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// Makes a day, which the calendar need not have.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the day that is so many days after 1 January 1970.
  package init(sinceEpoch days: Int) {
    // Counted in cycles of 400 years from 1 March of the year 0.
    let shifted = days + 719_468
    let cycle = shifted.dividedDown(by: 146_097)
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
  }

  /// How many days after 1 January 1970 the day is; `nil` where the calendar has no such day.
  package var sinceEpoch: Int? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let cycle = shiftedYear.dividedDown(by: 400)
    let yearOfCycle = shiftedYear - cycle * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    let days = cycle * 146_097 + dayOfCycle - 719_468
    return CalendarDay(sinceEpoch: days) == self ? days : nil
  }
}

extension Int {
  /// The quotient, rounded down.
  fileprivate func dividedDown(by divisor: Int) -> Int {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
