import ArgumentParser

/// What a contributor runs.
@main
struct DevCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dev",
    abstract: "Builds, checks and records what the repository holds.",
    subcommands: [
      BindingsCommand.self, FormatCommand.self, LintCommand.self, TestCommand.self,
      RecordCommand.self, CheckCommand.self, FuzzCommand.self, BenchCommand.self,
      LevelsCommand.self,
    ])
}
