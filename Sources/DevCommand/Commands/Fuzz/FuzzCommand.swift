import ArgumentParser

/// `dev fuzz`: damaged input, looking for some that ends the process.
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz", abstract: "Runs damaged input; any may fail, none may crash.",
    subcommands: [CellFuzzCommand.self, RasterFuzzCommand.self, ProfileFuzzCommand.self],
    defaultSubcommand: CellFuzzCommand.self)
}
