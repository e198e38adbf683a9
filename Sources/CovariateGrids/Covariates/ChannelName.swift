/// The name of a channel whose cells are means over squares of cells, for example
/// `"elevation (3 × 3)"`.
package struct ChannelName: Hashable, Sendable {
  /// The name of the channel of single cells, for example `"elevation"`.
  package let base: String
  /// The width of the squares in cells; 1 for single cells.
  package let scale: Int

  /// Makes a name from its parts.
  package init(_ base: String, scale: Int) {
    self.base = base
    self.scale = scale
  }

  /// Takes a name apart.
  package init(_ name: String) {
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex,
      name[name.index(before: open)] == " "
    {
      let sides = name[name.index(after: open)...].dropLast().split(separator: " ")
      if sides.count == 3, sides[1] == "×", sides[0] == sides[2], let scale = Int(sides[0]),
        scale > 1
      {
        self.init(String(name[..<name.index(before: open)]), scale: scale)
        return
      }
    }
    self.init(name, scale: 1)
  }

  /// The whole name.
  package var text: String { scale == 1 ? base : "\(base) (\(scale) × \(scale))" }
}
