import ArgumentParser
import Display
import Foundation
import JupyterKernel

/// Where a kernel is put, as the options of `install` and `uninstall` say it.
struct PlaceOptions: ParsableArguments {
  @Flag(help: "For the user who installs; this is the default.")
  var user = false

  @Flag(help: "In the active Python environment.")
  var sysPrefix = false

  @Option(help: "Below this folder, as <folder>/share/jupyter/kernels.")
  var prefix: String?

  @Option(help: "The kernel's name in `--kernel`.")
  var name = "solum"

  func validate() throws {
    let chosen = [user, sysPrefix, prefix != nil].filter { $0 }.count
    if chosen > 1 {
      throw ValidationError("--user, --sys-prefix and --prefix exclude each other; give one.")
    }
  }

  var place: KernelSpecificationPlace {
    if let prefix {
      return .prefix(URL(fileURLWithPath: prefix).standardizedFileURL.path)
    }
    return sysPrefix ? .systemPrefix : .user
  }
}

/// `solum install`: makes the kernel known to Jupyter.
struct InstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: "Make the kernel known to Jupyter.")

  @OptionGroup var options: PlaceOptions

  @Option(help: "The name in menus.")
  var displayName = "Swift (Solum)"

  @Option(
    name: .customLong("env"),
    help: "A variable the kernel starts with, as NAME=VALUE; may be given often.")
  var environment: [String] = []

  func run() throws {
    let specification = KernelSpecification(
      name: options.name, displayName: displayName, executable: try executable,
      environment: try variables, version: Provenance.version)
    print("Installed in \(try specification.install(in: options.place))")
  }

  /// The absolute path of this very program.
  private var executable: String {
    get throws {
      try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    }
  }

  private var variables: [String: String] {
    get throws {
      var result: [String: String] = [:]
      for entry in environment {
        guard let separator = entry.firstIndex(of: "="), separator != entry.startIndex else {
          throw ValidationError("--env takes NAME=VALUE, not \"\(entry)\".")
        }
        result[String(entry[..<separator])] = String(entry[entry.index(after: separator)...])
      }
      return result
    }
  }
}

/// `solum uninstall`: takes the kernel out again.
struct UninstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall", abstract: "Remove the kernel from Jupyter.")

  @OptionGroup var options: PlaceOptions

  func run() throws {
    let folder = try KernelSpecification.uninstall(name: options.name, from: options.place)
    print("Removed \(folder)")
  }
}
