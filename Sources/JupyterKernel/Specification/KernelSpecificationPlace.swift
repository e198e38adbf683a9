import Foundation

/// Where kernels are installed.
package enum KernelSpecificationPlace: Equatable, Sendable {
  /// For the user who installs.
  case user
  /// For everybody, below `/usr/local`.
  case everybody
  /// In the Python environment that is active.
  case systemPrefix
  /// Below a folder, as `<folder>/share/jupyter/kernels`.
  case prefix(String)

  /// The folder that holds one folder a kernel.
  ///
  /// - Throws: ``KernelSpecificationError/noPythonPrefix``.
  package var folder: String {
    get throws { try folder(environment: ProcessInfo.processInfo.environment) }
  }

  /// The folder in a given environment.
  package func folder(environment: [String: String]) throws -> String {
    switch self {
    case .user:
      if let folder = environment["JUPYTER_DATA_DIR"] { return folder + "/kernels" }
      let home = environment["HOME"] ?? NSHomeDirectory()
      let data = environment["XDG_DATA_HOME"] ?? home + "/.local/share"
      return data + "/jupyter/kernels"
    case .everybody: return Self.kernels(below: "/usr/local")
    case .systemPrefix:
      guard let prefix = environment["VIRTUAL_ENV"] ?? environment["CONDA_PREFIX"] else {
        throw KernelSpecificationError.noPythonPrefix
      }
      return Self.kernels(below: prefix)
    case .prefix(let folder): return Self.kernels(below: folder)
    }
  }

  private static func kernels(below prefix: String) -> String { prefix + "/share/jupyter/kernels" }
}
