/// A run of colours that stands for the size of a number.
public enum ColorMap: String, Sendable, CaseIterable {
  /// Dark violet to yellow; equal steps look equal, also in grey and to colour-blind eyes.
  ///
  /// Source: van der Walt & Smith (2015), mpl colormaps, ten published colours, mixed linearly.
  case viridis
  /// Pale yellow to dark brown, for organic carbon and the like.
  ///
  /// Source: Brewer, Harrower & Penn State (2003), ColorBrewer, YlOrBr in nine classes.
  case browns
  /// Pale to dark green, for vegetation.
  ///
  /// Source: ColorBrewer, YlGn in nine classes.
  case greens
  /// Blue through white to red; for values around a middle, such as correlations.
  ///
  /// Source: ColorBrewer, RdBu in eleven classes, reversed.
  case blueRed
  /// White to black.
  case grays

  /// The published colours, equally far from each other.
  package var anchors: [Color] {
    let numbers: [Int] =
      switch self {
      case .viridis:
        [
          0x440154, 0x482878, 0x3E4989, 0x31688E, 0x26828E, 0x1F9E89, 0x35B779, 0x6ECE58,
          0xB5DE2B, 0xFDE725,
        ]
      case .browns:
        [
          0xFFFFE5, 0xFFF7BC, 0xFEE391, 0xFEC44F, 0xFE9929, 0xEC7014, 0xCC4C02, 0x993404,
          0x662506,
        ]
      case .greens:
        [
          0xFFFFE5, 0xF7FCB9, 0xD9F0A3, 0xADDD8E, 0x78C679, 0x41AB5D, 0x238443, 0x006837,
          0x004529,
        ]
      case .blueRed:
        [
          0x053061, 0x2166AC, 0x4393C3, 0x92C5DE, 0xD1E5F0, 0xF7F7F7, 0xFDDBC7, 0xF4A582,
          0xD6604D, 0xB2182B, 0x67001F,
        ]
      case .grays: [0xFFFFFF, 0x000000]
      }
    return numbers.map(Color.init(rgb:))
  }

  /// The colour at a position from 0 (first) to 1 (last); positions outside take the nearest end.
  public func color(at position: Double) -> Color {
    let anchors = anchors
    let clamped = position.isFinite ? min(max(position, 0), 1) : 0
    let place = clamped * Double(anchors.count - 1)
    let index = min(Int(place), anchors.count - 2)
    return anchors[index].mixed(with: anchors[index + 1], place - Double(index))
  }

  /// Colours at equal distances from the first to the last.
  package func colors(_ count: Int) -> [Color] {
    (0..<count).map { color(at: count > 1 ? Double($0) / Double(count - 1) : 0.5) }
  }
}
