import Glibc

/// Keeps a cell from taking all memory of the machine.
enum MemoryWatch {
  static let message =
    "the cell needs more memory than this machine can give; work on fewer or smaller values"

  /// Bytes that the process may hold: what it holds now is no reason to stop below it.
  static let limit: Int = {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    return max(1 << 30, pages * size / 10 * 8)
  }()

  /// Bytes that the process holds in memory now.
  static func residentSize() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let text = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let fields = text.split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }

  /// Refuses to let an array grow that could then not be held beside its larger copy.
  ///
  /// Asked before each append; it looks only where the room of a large array is about to double.
  @inline(__always)
  static func checkGrowth(_ count: Int) throws {
    if count >= 1 << 26, count & (count - 1) == 0 { try refuseGrowth(count) }
  }

  @inline(never)
  private static func refuseGrowth(_ count: Int) throws {
    let wanted = count * 2 * MemoryLayout<Int>.stride
    if residentSize() + wanted > limit { throw Failure(.fatal(message), nil) }
  }

  /// Refuses an allocation that could never fit.
  static func check(_ count: Int, of stride: Int, _ span: Span) throws {
    let (size, overflow) = count.multipliedReportingOverflow(by: stride)
    if overflow || size > limit { throw Failure(.fatal(message), span) }
  }
}
