/// Where the strips of eight channels stand, counted from a position that moves on.
struct ChannelPointers {
  var position: UnsafePointer<Float>
  private let offset1: Int
  private let offset2: Int
  private let offset3: Int
  private let offset4: Int
  private let offset5: Int
  private let offset6: Int
  private let offset7: Int

  /// Channels past the last one stand for the first; what they give is never looked at.
  @inline(__always)
  init(_ position: UnsafePointer<Float>, step: Int, kept: Int) {
    self.position = position
    offset1 = kept > 1 ? step : 0
    offset2 = kept > 2 ? 2 * step : 0
    offset3 = kept > 3 ? 3 * step : 0
    offset4 = kept > 4 ? 4 * step : 0
    offset5 = kept > 5 ? 5 * step : 0
    offset6 = kept > 6 ? 6 * step : 0
    offset7 = kept > 7 ? 7 * step : 0
  }

  /// The strip of one channel.
  @inline(__always)
  subscript(channel: Int) -> Strip {
    switch channel {
    case 0: Strip(at: position)
    case 1: Strip(at: position + offset1)
    case 2: Strip(at: position + offset2)
    case 3: Strip(at: position + offset3)
    case 4: Strip(at: position + offset4)
    case 5: Strip(at: position + offset5)
    case 6: Strip(at: position + offset6)
    default: Strip(at: position + offset7)
    }
  }
}
