/// Where the name of a class has most room in the triangle.
struct ClassRoom {
  /// The horizontal place, as that of textures.
  private(set) var x = 0.0
  /// The vertical place.
  private(set) var y = 0.0
  /// The room from side to side at that place, as much to the left as to the right.
  private(set) var width = 0.0

  /// How many times wider than high a name is.
  private static let shape = 4.0
  /// Half the height of a name, as that of the triangle is 87.
  private static let halfHeight = 0.9

  /// Seeks among points one per cent apart, as classes may have bays in which their centre lies.
  init(_ one: TextureClass) {
    let corners = one.corners.map { TextureTriangle.place(clay: $0.clay, silt: $0.silt) }
    var best = -1.0
    let clays = one.corners.map(\.clay)
    let silts = one.corners.map(\.silt)
    for clay in stride(from: clays.min() ?? 0, through: clays.max() ?? 0, by: 0.5) {
      for silt in stride(from: silts.min() ?? 0, through: silts.max() ?? 0, by: 1) {
        guard one.contains(clay: clay, silt: silt) else { continue }
        let (x, y) = TextureTriangle.place(clay: clay, silt: silt)
        let sides = corners.map { ($0.x, $0.y) }
        let across =
          [-Self.halfHeight, 0, Self.halfHeight]
          .map { Self.room(sides, x, y + $0) }.min() ?? 0
        let along = Self.room(corners.map { ($0.y, $0.x) }, y, x)
        let score = min(across, along * Self.shape)
        if score > best { (best, self.x, self.y, width) = (score, x, y, 2 * across) }
      }
    }
  }

  /// How far the nearer of both sides is from a point, along the first axis.
  private static func room(_ corners: [(Double, Double)], _ along: Double, _ at: Double) -> Double {
    var nearest = Double.infinity
    for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1))
    where (start.1 > at) != (end.1 > at) {
      let share = (at - start.1) / (end.1 - start.1)
      nearest = min(nearest, abs(start.0 + share * (end.0 - start.0) - along))
    }
    return nearest.isFinite ? nearest : 0
  }
}
