import ArgumentParser
import Basics
import Display

/// The program `solum`.
@main
struct SolumProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "solum",
    abstract: "A Jupyter kernel for digital soil mapping whose cells are Swift.",
    subcommands: [
      KernelCommand.self, InstallCommand.self, UninstallCommand.self, RunCommand.self,
      ShowCommand.self, PageCommand.self, VerifyCommand.self, CheckCommand.self,
      ExportCommand.self,
    ])

  @Flag(help: "Print the version.")
  var version = false

  @Flag(help: "With --version: print the versions of all that the program is made of and found.")
  var verbose = false

  static func main() {
    StandardStreams.fillGaps()
    guard ProcessorLevel.isSupported else {
      StandardStreams.writeError(
        "solum: this processor lacks instructions of x86-64-v2 (SSE 4.2), which Solum needs.\n")
      exit(withError: ExitCode.failure)
    }
    AddressSpace.save()
    Provenance.takePackages { ResolvedPackages.parts }
    main(ProcessArguments.words)
  }

  func run() throws {
    guard version else {
      if verbose { throw ValidationError("--verbose goes with --version.") }
      throw CleanExit.helpRequest(self)
    }
    print(verbose ? VersionReport.text : Provenance.software)
  }
}
