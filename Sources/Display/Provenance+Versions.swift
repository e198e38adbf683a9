import Synchronization

extension Provenance {
  /// Something that a result may depend on, with its version.
  package struct Part: Equatable, Sendable, CustomStringConvertible {
    /// Its name, for example `GDAL`.
    package let name: String
    /// Its version, for example `3.6.2`.
    package let version: String

    /// Makes a part.
    package init(_ name: String, _ version: String) {
      self.name = name
      self.version = version
    }

    package var description: String { "\(name) \(version)" }
  }

  /// The release of the compiler, as far as the compiler lets its programs know it.
  package static var compiler: Part {
    #if compiler(>=6.5)
    Part("Swift", "6.5 or later")
    #elseif compiler(>=6.4)
    Part("Swift", "6.4")
    #elseif compiler(>=6.3)
    Part("Swift", "6.3")
    #else
    Part("Swift", "6.2")
    #endif
  }

  /// The Swift packages that the running program was built with, in the versions that were resolved
  /// for it; none where the program does not know them.
  package static var packages: [Part] { packageSource.withLock { $0 }() }

  /// Takes what a program knows of its packages; it is asked each time that ``packages`` is.
  package static func takePackages(from source: @escaping @Sendable () -> [Part]) {
    packageSource.withLock { $0 = source }
  }

  /// What a file says of the versions that it depends on: the compiler, some libraries, and the
  /// packages of the program.
  ///
  /// - Parameter libraries: The libraries that took part.
  /// - Returns: Names and versions, for example `Swift 6.3, GDAL 3.6.2`.
  package static func versions(with libraries: [Part] = []) -> String {
    ([compiler] + libraries + packages).map(\.description).joined(separator: ", ")
  }

  /// The program and the versions that a file depends on, as entries of the file.
  ///
  /// - Parameter libraries: The libraries that took part.
  /// - Returns: The entries `SOFTWARE` and `VERSIONS`.
  package static func entries(with libraries: [Part] = []) -> [String: String] {
    ["SOFTWARE": software, "VERSIONS": versions(with: libraries)]
  }

  private static let packageSource = Mutex<@Sendable () -> [Part]> { [] }
}
