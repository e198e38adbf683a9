import Foundation

/// The folder of published data sets that lies beside the repository; tests that need it are
/// skipped where it is absent, except on a build server, where it must be there.
package enum RealData {
  package static let folder: String = {
    if let given = ProcessInfo.processInfo.environment["SOLUM_DATA"] { return given }
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("shared/data").path
  }()

  package static var isThere: Bool {
    let isThere = FileManager.default.fileExists(atPath: folder + "/edgeroi/sites.csv")
    return isThere || ProcessInfo.processInfo.environment["CI"] != nil
  }

  package static let hint = "the published data sets are not beside the repository"
}
