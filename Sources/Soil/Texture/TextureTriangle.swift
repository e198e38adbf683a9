import Figures

/// The triangle of a system of classes as a figure.
struct TextureTriangle {
  let system: TextureSystem
  /// The width of the picture, in pixels.
  let size: Int
  /// What is said of the points, under the title.
  var remark = ""

  /// The pixels beside the triangle that a bar of colours takes.
  var beside = 0

  /// The height over the length of a side.
  private static let height = 3.0.squareRoot() / 2
  private static let gridColor = Color(rgb: 0xE3E3E3)
  private static let frameColor = Color(rgb: 0x333333)

  /// Where a texture lies: sand at the lower left, clay at the top, silt at the lower right.
  static func place(_ texture: SoilTexture) -> (x: Double, y: Double) {
    place(clay: texture.clay, silt: texture.silt)
  }

  static func place(clay: Double, silt: Double) -> (x: Double, y: Double) {
    (silt + clay / 2, clay * height)
  }

  func figure(points: [any Mark]) -> Figure {
    var theme = Theme.minimal
    theme.showsGrid = false
    let limit = "silt up to \(MunsellColor.shown(system.siltLimit)) µm"
    var x = Axis(domain: -13...113)
    var y = Axis(domain: -15...94)
    (x.hidesTicks, y.hidesTicks) = (true, true)
    return Figure(
      title: "Texture classes of \(system)",
      subtitle: remark.isEmpty ? limit : "\(limit); \(remark)", width: size, height: size, x: x,
      y: y,
      aspect: 1, theme: theme,
      marks: [grid, shapes, [frame], points, [names], ticks, titles].flatMap { $0 })
  }

  private var grid: [any Mark] {
    stride(from: 10.0, through: 90, by: 10).flatMap { step -> [any Mark] in
      let rest = 100 - step
      let ends = [
        (Self.place(clay: step, silt: 0), Self.place(clay: step, silt: rest)),
        (Self.place(clay: rest, silt: step), Self.place(clay: 0, silt: step)),
        (Self.place(clay: 0, silt: rest), Self.place(clay: rest, silt: 0)),
      ]
      return ends.map { LineMark(points: [$0, $1], color: Self.gridColor, width: 0.8) }
    }
  }

  private var shapes: [any Mark] {
    system.classes.map { one in
      PolygonMark(
        one.corners.map { Self.place(clay: $0.clay, silt: $0.silt) }, outline: .gray, width: 1)
    }
  }

  private var frame: any Mark {
    PolygonMark(
      [(0, 0), (50, 100 * Self.height), (100, 0)], outline: Self.frameColor, width: 1.5)
  }

  /// The name of each class where it has most room.
  private var names: any Mark {
    let unit = Double(size - 24 - beside) / 126
    let items = system.classes.map { one -> LabelsMark.Item in
      let room = ClassRoom(one)
      let fits =
        FontMetrics.width(one.name, size: 10.5) < room.width * unit * 0.9
      return LabelsMark.Item(fits ? one.name : one.abbreviation, x: room.x, y: room.y)
    }
    return LabelsMark(items, size: 10.5)
  }

  /// The numbers along the sides, turned as the lines that begin there.
  private var ticks: [any Mark] {
    let steps = stride(from: 10.0, through: 90, by: 10).map { $0 }
    func items(
      _ turn: Double, right: Double, down: Double, _ place: (Double) -> (x: Double, y: Double)
    ) -> [LabelsMark.Item] {
      steps.map { step in
        let (x, y) = place(step)
        var item = LabelsMark.Item(MunsellColor.shown(step), x: x, y: y)
        (item.turn, item.right, item.down) = (turn, right, down)
        return item
      }
    }
    let clay = items(0, right: -6, down: 0) { Self.place(clay: $0, silt: 0) }
    let silt = items(-60, right: 6, down: -4) { Self.place(clay: 100 - $0, silt: $0) }
    let sand = items(60, right: 2, down: 8) { Self.place(clay: 0, silt: 100 - $0) }
    return [
      LabelsMark(clay, size: 10, anchor: .end), LabelsMark(silt + sand, size: 10, anchor: .start),
    ]
  }

  private var titles: [any Mark] {
    let far = 9.0
    func item(_ text: String, _ x: Double, _ y: Double, turn: Double) -> LabelsMark.Item {
      var item = LabelsMark.Item(text, x: x, y: y)
      item.turn = turn
      return item
    }
    let middle = 50 * Self.height
    return [
      LabelsMark(
        [
          item("Clay (%) →", 25 - far * Self.height, middle + far / 2, turn: -60),
          item("Silt (%) →", 75 + far * Self.height, middle + far / 2, turn: 60),
          item("← Sand (%)", 50, -11, turn: 0),
        ], size: 13)
    ]
  }
}
