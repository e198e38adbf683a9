import CGDAL
import Display
import Glibc

/// The door to the GDAL library, opened at first use.
enum GDAL {
  typealias Functions = SolumGDALFunctions

  /// GDAL's functions.
  ///
  /// - Throws: ``GeodataError/libraryMissing(reason:)``.
  static func functions() throws -> Functions { try library.get() }

  /// The version of the library, for example `3.6.2`.
  static func version() throws -> String {
    let gdal = try functions()
    return gdal.GDALVersionInfo("RELEASE_NAME").map { String(cString: $0) } ?? "unknown"
  }

  private static let library: Result<Functions, GeodataError> = {
    var reason = [CChar](repeating: 0, count: 256)
    guard let table = solum_gdal_open(&reason, reason.count) else {
      return .failure(.libraryMissing(reason: text(reason)))
    }
    setDefaults(table.pointee)
    table.pointee.GDALAllRegister()
    return .success(table.pointee)
  }()

  /// Settings for files on other computers, where the environment does not say otherwise: companions
  /// are asked for by name instead of listing a folder, and a server that is silent ends the wait.
  private static let defaults = [
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE", "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "1", "GDAL_HTTP_CONNECTTIMEOUT": "20",
    "GDAL_HTTP_LOW_SPEED_TIME": "20", "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
  ]

  private static func setDefaults(_ gdal: Functions) {
    // What is said while nobody listens would be printed.
    _ = gdal.CPLSetErrorHandler { _, _, _ in }
    for (key, value) in defaults where gdal.CPLGetConfigOption(key, nil) == nil {
      gdal.CPLSetConfigOption(key, value)
    }
  }

  private static func text(_ buffer: [CChar]) -> String {
    String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// What GDAL says while a piece of work runs; filled on the thread that does the work.
final class GDALMessages {
  private(set) var errors: [String] = []
  private(set) var warnings: [String] = []

  /// The errors in one line, or a stand-in where GDAL gave none.
  var reason: String {
    let said = errors.isEmpty ? warnings : errors
    var seen: [String] = []
    for message in said.suffix(3) where !seen.contains(message) { seen.append(message) }
    return seen.isEmpty ? "GDAL gave no reason" : seen.joined(separator: "; ")
  }

  fileprivate func add(_ severity: CPLErr, _ message: String) {
    // A broken file may complain about every block; the first and the last few tell enough.
    switch severity {
    case CE_Failure, CE_Fatal:
      if errors.count >= 20 { errors.removeLast() }
      errors.append(message)
    case CE_Warning:
      if warnings.count < 20 { warnings.append(message) }
    default: break
    }
  }
}

extension GDAL {
  /// Runs a piece of work and gives it what GDAL says on this thread meanwhile; nothing is printed.
  static func listening<Result>(
    _ work: (Functions, GDALMessages) throws -> Result
  ) throws -> Result {
    let gdal = try functions()
    let messages = GDALMessages()
    let receive: @convention(c) (CPLErr, CPLErrorNum, UnsafePointer<CChar>?) -> Void = {
      severity, _, message in
      guard let gdal = try? GDAL.functions(), let message,
        let target = gdal.CPLGetErrorHandlerUserData()
      else { return }
      Unmanaged<GDALMessages>.fromOpaque(target).takeUnretainedValue()
        .add(severity, String(cString: message))
    }
    gdal.CPLErrorReset()
    gdal.CPLPushErrorHandlerEx(receive, Unmanaged.passUnretained(messages).toOpaque())
    defer { gdal.CPLPopErrorHandler() }
    return try withExtendedLifetime(messages) { try work(gdal, messages) }
  }

  /// Gives a C function a list of `KEY=VALUE` texts that ends with a null pointer.
  static func withOptions<Result>(
    _ options: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) throws -> Result
  ) throws -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = options.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    return try pointers.withUnsafeMutableBufferPointer { try body($0.baseAddress) }
  }

  /// The texts of one of GDAL's string lists.
  static func strings(
    _ list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> [String] {
    guard var next = list else { return [] }
    var texts: [String] = []
    while let text = next.pointee {
      texts.append(String(cString: text))
      next += 1
    }
    return texts
  }
}

/// Carries the wish to stop through GDAL's progress callbacks.
final class GDALProgress {
  private let context: RunContext

  init(_ context: RunContext) {
    self.context = context
  }

  /// The callback; GDAL stops when it returns 0.
  static let callback:
    @convention(c) (Double, UnsafePointer<CChar>?, UnsafeMutableRawPointer?)
      -> Int32 = { _, _, data in
        guard let data else { return 1 }
        let progress = Unmanaged<GDALProgress>.fromOpaque(data).takeUnretainedValue()
        return progress.context.cancellation.isCancelled ? 0 : 1
      }
}
