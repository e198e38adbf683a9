import Display

/// Doubts commas that may separate thousands: those with three digits after them, as `1,320`, in a
/// column that has decimal points as well, where all commas are like this.
enum CommaDoubt {
  static func finding(_ column: String, _ texts: [String]) -> Finding? {
    let commas = texts.filter { $0.utf8.contains(UInt8(ascii: ",")) }
    guard let example = commas.first, commas.allSatisfy(mayBeThousands),
      texts.contains(where: { $0.utf8.contains(UInt8(ascii: ".")) })
    else { return nil }
    return Finding(
      profile: "", rule: .comma,
      value: "\(column): \(commas.count.counted("number")) as “\(example)”, beside numbers with a "
        + "decimal point",
      repair: "read as decimal commas; take out commas that separate thousands")
  }

  private static func mayBeThousands(_ text: String) -> Bool {
    let halves = text.split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count == 2, halves.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return false }
    return halves[1].count == 3 && (1...3).contains(halves[0].count) && halves[0] != "0"
  }
}
