/// The ending of a file's name, which tells the format that it is written in.
package enum FileEnding {
  /// The one of some endings that a name has, however its letters are written.
  ///
  /// - Parameters:
  ///   - endings: The endings that can be written, each with its dot.
  ///   - path: The file.
  ///   - failure: Makes the error of a name that has none of them, from a reason that lists them.
  /// - Returns: The ending, as it stands in the list.
  /// - Throws: What `failure` makes.
  package static func one<Failure: Error>(
    of endings: [String], for path: String, else failure: (_ reason: String) -> Failure
  ) throws(Failure) -> String {
    let name = path.lowercased()
    if let ending = endings.first(where: name.hasSuffix) { return ending }
    throw failure("the ending of its name tells the format; end it with \(list(endings))")
  }

  /// The endings in a sentence, for example `.csv, .tsv or .gpkg`.
  package static func list(_ endings: [String]) -> String {
    guard endings.count > 1, let last = endings.last else { return endings.first ?? "" }
    return endings.dropLast().joined(separator: ", ") + " or " + last
  }
}
