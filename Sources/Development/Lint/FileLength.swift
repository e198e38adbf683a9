/// Files are split before they grow over 400 lines; generated ones are exempt.
struct FileLength: StructureCheck {
  /// The longest a file may be.
  static let limit = 400

  func findings(in file: SourceFile) -> [Finding] {
    guard !file.isGenerated else { return [] }
    let count = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    guard count > Self.limit else { return [] }
    let message = "the file has \(count) lines; expected at most \(Self.limit); split it by topic"
    return [Finding(path: file.path, line: Self.limit + 1, message: message)]
  }
}
