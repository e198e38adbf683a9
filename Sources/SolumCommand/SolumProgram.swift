import ArgumentParser
import Basics
import Display

/// The program `solum`.
@main
struct SolumProgram: ParsableCommand {
  /// The version of the program, the kernel and the library.
  static let version = Provenance.version

  static let configuration = CommandConfiguration(
    commandName: "solum",
    abstract: "A Jupyter kernel for digital soil mapping whose cells are Swift.",
    version: version,
    subcommands: [
      KernelCommand.self, InstallCommand.self, UninstallCommand.self, RunCommand.self,
      PageCommand.self, VerifyCommand.self, CheckCommand.self, ExportCommand.self,
    ])

  static func main() {
    StandardStreams.fillGaps()
    AddressSpace.save()
    main(ProcessArguments.words)
  }
}
