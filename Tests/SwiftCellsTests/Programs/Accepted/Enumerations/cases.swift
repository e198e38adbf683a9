// Cases, raw values, allCases, methods.
enum Drainage: Int, CaseIterable {
  case poor = 1, moderate, good = 10, excessive
  var isWet: Bool { self == .poor || self == .moderate }
  func next() -> Drainage { Drainage(rawValue: rawValue + 1) ?? .poor }
  static let usual = Drainage.good
}
print(Drainage.allCases.map(\.rawValue), Drainage.allCases.count, Drainage(rawValue: 10)!, Drainage(rawValue: 5) as Any)
print(Drainage.poor.isWet, Drainage.usual.isWet, Drainage.moderate.next(), Drainage.good.next())
enum Texture: String { case clay, siltLoam = "silt loam", sand }
print(Texture.clay.rawValue, Texture.siltLoam.rawValue, Texture(rawValue: "sand")!, Texture(rawValue: "mud") == nil)
var current = Texture.clay
current = .sand
switch current {
case .clay, .siltLoam: print("fine")
case .sand: print("coarse")
}
print(current == .sand, current != .clay, [Texture.clay, .sand].contains(.clay))
enum Direction: CaseIterable {
  case north, east, south, west
  mutating func turn() {
    let all = Direction.allCases
    self = all[(all.firstIndex(of: self)! + 1) % all.count]
  }
  var opposite: Direction {
    switch self {
    case .north: .south
    case .south: .north
    case .east: .west
    case .west: .east
    }
  }
}
var direction = Direction.south
direction.turn(); direction.turn()
print(direction, direction.opposite, Direction.allCases)
let counts: [Direction: Int] = [.north: 2]
print(counts[direction] ?? 0, counts[.east] as Any, "\(Direction.west)")
