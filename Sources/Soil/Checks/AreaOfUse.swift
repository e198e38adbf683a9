import Display
import Geodata

/// The part of the world for which a reference system is made, in degrees.
struct AreaOfUse: Equatable {
  let south: Double
  let west: Double
  let north: Double
  let east: Double

  /// The area that well-known text (WKT 2) names: `BBOX[south,west,north,east]`; `nil` where it
  /// names none.
  init?(wellKnownText text: String) {
    guard let start = text.firstRange(of: "BBOX[")?.upperBound,
      let end = text[start...].firstIndex(of: "]")
    else { return nil }
    let numbers = text[start..<end].split(separator: ",").compactMap {
      Double(String($0.filter { !$0.isWhitespace }))
    }
    guard numbers.count == 4, numbers.allSatisfy(\.isFinite) else { return nil }
    (south, west, north, east) = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  /// Whether a place lies in the area or so many degrees beside it; areas may cross the 180th
  /// meridian.
  func contains(longitude: Double, latitude: Double, margin: Double = 0) -> Bool {
    guard longitude.isFinite, latitude.isFinite, latitude >= south - margin,
      latitude <= north + margin
    else { return false }
    let width = east >= west ? east - west : east - west + 360
    var offset = (longitude - west + margin).truncatingRemainder(dividingBy: 360)
    if offset < 0 { offset += 360 }
    return offset <= width + 2 * margin || width >= 360
  }

  /// The area in words, for example `10 to 20° E and 40 to 50° N`.
  var text: String {
    func degree(_ value: Double) -> String { NumberText.trimmed(value, decimals: 2) + "°" }
    return "longitudes \(degree(west)) to \(degree(east)), latitudes \(degree(south)) to "
      + degree(north)
  }
}
