import Foundation

extension FilePaths {
  /// Writes a file whole or not at all; an existing file is replaced. The path is taken as it is,
  /// see ``expanded(_:)``.
  package static func write(_ data: Data, to path: String) throws(WritingProblem) {
    try checkFolder(of: path)
    guard !isFolder(path) else { throw .refused(reason: "there is a folder of that name") }
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .refused(reason: reason(error))
    }
  }

  /// Refuses a file that is to be written to a folder that is not there.
  package static func checkFolder(of path: String) throws(WritingProblem) {
    guard !isVirtual(path) else { throw .elsewhere }
    let folder = folder(path)
    guard isFolder(folder) else { throw .noFolder(folder) }
  }

  /// Gives a finished file its name; a file of that name is replaced.
  package static func move(_ temporary: String, to path: String) throws(WritingProblem) {
    guard rename(temporary, path) == 0 else {
      throw .refused(reason: String(cString: strerror(errno)))
    }
  }

  /// What the system says, without the path.
  private static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission?: "permission denied"
    case .fileWriteOutOfSpace?: "the disk is full"
    case .fileWriteVolumeReadOnly?: "the disk is read-only"
    default: error.localizedDescription
    }
  }
}
