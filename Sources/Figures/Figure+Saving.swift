import Basics
import FoundationEssentials

extension Figure {
  /// Writes the figure to a file, in the format that the ending of its name says: `.svg`.
  ///
  /// The file is written whole or not at all.
  ///
  /// ```swift
  /// figure.save("losses.svg")
  /// ```
  ///
  /// - Parameter path: The file; its folder must exist, an existing file is replaced.
  /// - Throws: ``FiguresError/cannotWrite(path:reason:)``.
  public func save(_ path: String) throws {
    do {
      let contents = try Self.formats.format(of: path)
      try FilePaths.write(contents(self), to: FilePaths.expanded(path))
    } catch {
      throw FiguresError.cannotWrite(path: path, reason: error.description)
    }
  }

  /// Now called ``save(_:)``.
  @available(*, unavailable, renamed: "save(_:)")
  public func write(to path: String) throws { try save(path) }

  /// What figures are saved as: the bytes of a file by the ending of its name.
  private static let formats = FileFormats<@Sendable (Figure) -> Data>([
    (".svg", { Data($0.svg.utf8) })
  ])
}
