/// What tells a band from the others of its file.
enum BandName {
  /// The description of a band, counted from 1, among those of all bands; or its number where the
  /// description names nothing: it is empty, that of several bands, or a stand-in such as “Band 1”.
  static func name(of band: Int, among descriptions: [String]) -> String {
    let all = descriptions.map(trimmed)
    guard all.indices.contains(band - 1) else { return String(band) }
    let own = all[band - 1]
    let names = !own.isEmpty && all.count { $0 == own } == 1
    return names && !isStandIn(own, for: band, of: all.count) ? own : String(band)
  }

  /// Whether a description says no more than a number does: “Band 1” of the first band, “Layer_1”,
  /// or a number that another band may have.
  private static func isStandIn(_ description: String, for band: Int, of count: Int) -> Bool {
    if let number = Int(description) { return (1...count).contains(number) }
    let digits = String(band)
    guard description.hasSuffix(digits) else { return false }
    let word = description.dropLast(digits.count).lowercased()
    return ["band", "layer"].contains(String(word.filter { !" _".contains($0) }))
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
