import Basics
import Foundation

extension FilePaths {
  /// Refuses a file that is to be written to a folder that is not there.
  ///
  /// - Throws: ``GeodataError/cannotWrite(path:reason:)``.
  static func checkFolder(of path: String) throws {
    let folder = folder(path)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue {
      return
    }
    throw GeodataError.cannotWrite(
      path: path, reason: "there is no folder “\(folder)”; make it first")
  }

  /// Gives a finished file its name; a file of that name is replaced.
  ///
  /// - Throws: ``GeodataError/cannotWrite(path:reason:)``.
  static func move(_ temporary: String, to path: String) throws {
    guard rename(temporary, path) == 0 else {
      throw GeodataError.cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
  }
}
