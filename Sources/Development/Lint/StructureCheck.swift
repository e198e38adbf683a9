/// One rule of the house that a machine can check file by file.
protocol StructureCheck {
  /// Everything in a file that breaks the rule.
  func findings(in file: SourceFile) -> [Finding]
}
