// Initialisers that set their properties in every order, and static members from inside.
struct Site {
  static let least = 1.0
  let name: String
  var depth: Double, tags: [String]
  init(_ name: String) {
    depth = Self.least
    tags = []
    self.name = name + "!"
    describe()
    tags.append(self.name)
  }
  init(depth: Double) {
    self.init("site")
    self.depth = depth + Site.least
  }
  init?(text: String) {
    guard let number = Double(text) else { return nil }
    name = text
    self.depth = number
    if number > 2 { self.tags = ["deep"] } else { self.tags = [] }
    depth += 1
  }
  init(copy: Site) { self = copy; depth = 0 }
  func describe() { print(name, depth, tags) }
  static func start() -> Site { return Site("new") }
  var isLeast: Bool { depth == Site.least }
}
print(Site.start().isLeast, Site(depth: 2).depth, Site(text: "3")!.tags, Site(text: "x") == nil, Site(copy: Site("a")).depth)
enum Level: Int {
  case low = 1, high
  static let start = Level.low
  init(_ x: Double) { self = x > 1 ? .high : .low }
  var next: Level { switch self { case .low: .high; case .high: Self.start } }
  func same(_ other: Level) -> Bool { self == other }
}
print(Level(2), Level(2).next, Level.low.same(.start))
extension Site: Equatable {}
struct Outer {
  static let k = 3
  struct Inner { func f() -> Int { k + 1 } }
}
print(Outer.Inner().f())
struct Grid {
  let rows: Int, columns: Int
  var cells: [Double]
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: 0, count: rows * columns)
    for i in 0..<rows { self[i, 0] = Double(i) }
  }
  subscript(r: Int, c: Int) -> Double {
    get { cells[r * columns + c] }
    set { cells[r * columns + c] = newValue }
  }
}
print(Grid(rows: 2, columns: 2).cells)
protocol Shape { static var sides: Int { get }; var area: Double { get } }
extension Shape { var text: String { "\(Self.sides) \(area)" } }
struct Square: Shape { static let sides = 4; var area = 2.0 }
print(Square().text)
