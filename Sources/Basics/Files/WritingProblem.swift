/// Why a file cannot be written; the rooms put it into errors of their own.
package enum WritingProblem: Error, Equatable, Sendable {
  /// The ending of the name is that of no format in which the thing is saved.
  case unknownEnding(known: [String])
  /// The folder of the file is not there.
  case noFolder(String)
  /// The file is not on this computer.
  case elsewhere
  /// The system refused, for a reason it gives.
  case refused(reason: String)

  /// The endings that are known, to be read after “end the name with”.
  static func choice(of known: [String]) -> String {
    (known.count > 1 ? "one of " : "") + known.joined(separator: ", ")
  }
}

extension WritingProblem: CustomStringConvertible {
  /// The problem and, where it is not plain, what to do; to be read after “cannot be written:”.
  package var description: String {
    switch self {
    case .unknownEnding(let known):
      "the ending tells the format; end the name with \(Self.choice(of: known))"
    case .noFolder(let folder): "there is no folder “\(folder)”; make it first"
    case .elsewhere: "only files on this computer are written; save it here first"
    case .refused(let reason): reason
    }
  }
}
