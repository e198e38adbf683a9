import Glibc

/// The time now as ISO 8601 with microseconds, for example `2024-05-01T12:30:00.123456Z`.
func timestamp() -> String {
  var now = timespec()
  clock_gettime(CLOCK_REALTIME, &now)
  var parts = tm()
  gmtime_r(&now.tv_sec, &parts)
  func digits(_ value: Int, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
  let date =
    "\(parts.tm_year + 1900)-\(digits(Int(parts.tm_mon) + 1, 2))"
    + "-\(digits(Int(parts.tm_mday), 2))"
  let clock =
    "\(digits(Int(parts.tm_hour), 2)):\(digits(Int(parts.tm_min), 2))"
    + ":\(digits(Int(parts.tm_sec), 2)).\(digits(now.tv_nsec / 1_000, 6))"
  return date + "T" + clock + "Z"
}
