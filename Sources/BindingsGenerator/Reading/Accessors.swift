import SwiftSyntax

/// What the accessors of a property or subscript allow.
struct Accessors {
  /// Whether there is a setter, or observers around a stored value.
  private(set) var isSettable = false
  /// Whether reading may throw.
  private(set) var isThrowing = false
  /// Whether reading is asynchronous.
  private(set) var isAsynchronous = false
  /// The accessors as a declaration shows them, for example ` { get throws }`.
  private(set) var text = ""

  /// Reads an accessor block; a stored property has none.
  init(_ block: AccessorBlockSyntax?) {
    guard let block else { return }
    guard case .accessors(let list) = block.accessors else {
      text = " { get }"
      return
    }
    var words: [String] = []
    for accessor in list {
      switch accessor.accessorSpecifier.tokenKind {
      case .keyword(.get):
        isThrowing = accessor.effectSpecifiers?.throwsClause != nil
        isAsynchronous = accessor.effectSpecifiers?.asyncSpecifier != nil
        words.append(isThrowing ? "get throws" : "get")
      case .keyword(.set):
        isSettable = true
        words.append("set")
      case .keyword(.willSet), .keyword(.didSet):
        isSettable = true
      default: break
      }
    }
    if !words.isEmpty { text = " { \(words.joined(separator: " ")) }" }
  }
}
