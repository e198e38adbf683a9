// Conforming to the protocols of the standard library.
struct Depth: Hashable, Comparable, CustomStringConvertible {
  var top: Int, bottom: Int
  var description: String { "\(top)–\(bottom)" }
  static func < (a: Depth, b: Depth) -> Bool { (a.top, a.bottom) < (b.top, b.bottom) }
}
let depths = [Depth(top: 5, bottom: 15), Depth(top: 0, bottom: 5), Depth(top: 5, bottom: 10)]
print(depths.sorted(), depths.min()!, depths.max()!, Set(depths + depths).count)
print(depths[0] > depths[1], depths[0] == Depth(top: 5, bottom: 15), "\(depths)")
print(Dictionary(grouping: depths, by: \.top).mapValues { $0.count }[5]!)
struct Name: Equatable, Hashable {
  var text: String
  static func == (a: Name, b: Name) -> Bool { a.text.lowercased() == b.text.lowercased() }
  func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
}
print(Name(text: "Clay") == Name(text: "CLAY"), [Name(text: "a")].contains(Name(text: "A")))
print(Set([Name(text: "x"), Name(text: "X"), Name(text: "y")]).count)
struct Sample: Identifiable { let id: String; var ph: Double }
let samples = [Sample(id: "b", ph: 6), Sample(id: "a", ph: 7)]
print(samples.first { $0.id == "a" }!.ph)
enum Size: Int, Comparable {
  case small, medium, large
  static func < (a: Size, b: Size) -> Bool { a.rawValue < b.rawValue }
}
print(Size.small < .large, [Size.large, .small, .medium].sorted(), max(Size.medium, .small))
enum Plain: Comparable { case a, b(Int), c }
print(Plain.a < .c, Plain.b(2) > .b(1), [Plain.c, .b(5), .a, .b(1)].sorted())
