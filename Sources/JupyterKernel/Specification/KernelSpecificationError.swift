/// A kernel that cannot be installed or removed.
package enum KernelSpecificationError: Error, Equatable, CustomStringConvertible {
  case badName(String)
  case notExecutable(path: String)
  case noPythonPrefix
  case foreign(folder: String)
  case notInstalled(folder: String)
  case file(path: String, reason: String)

  package var description: String {
    switch self {
    case .badName(let name):
      "\"\(name)\" cannot name a kernel; use letters, digits, \"-\", \"_\" and \".\" only"
    case .notExecutable(let path):
      "\"\(path)\" is not the absolute path of a program; the kernel must be started by one"
    case .noPythonPrefix:
      "no Python environment is active (neither VIRTUAL_ENV nor CONDA_PREFIX is set); activate "
        + "one, or name its folder with --prefix"
    case .foreign(let folder):
      "\"\(folder)\" holds the kernel of another program and is left as it is; choose another "
        + "name with --name, or remove that kernel first"
    case .notInstalled(let folder):
      "no kernel is installed in \"\(folder)\"; `jupyter kernelspec list` shows those that are"
    case .file(let path, let reason):
      "\"\(path)\" could not be written or removed: \(reason)"
    }
  }
}
