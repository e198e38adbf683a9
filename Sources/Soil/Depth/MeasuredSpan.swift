import Display

/// A horizon with a value.
struct MeasuredSpan {
  /// The upper end in cm.
  let top: Double
  /// The lower end in cm.
  let bottom: Double
  let value: Double

  /// The depths in words.
  var text: String {
    "\(NumberText.trimmed(top, decimals: 2))-\(NumberText.trimmed(bottom, decimals: 2)) cm"
  }

  /// How many cm of a layer it takes.
  func shared(_ interval: DepthInterval) -> Double {
    max(0, min(interval.bottom, bottom) - max(interval.top, top))
  }

  /// The mean over the covered part of a layer; not-a-number where there is none.
  static func mean(_ spans: [MeasuredSpan], over interval: DepthInterval) -> Double {
    var sum = 0.0
    var thickness = 0.0
    for span in spans {
      let shared = span.shared(interval)
      sum += shared * span.value
      thickness += shared
    }
    return thickness > 0 ? sum / thickness : .nan
  }

  /// The mean of the 1 cm slices of a layer, each with the value at its middle; slices without a
  /// value do not count. A layer thinner than that is one slice.
  static func sliceMean(_ spans: [MeasuredSpan], over interval: DepthInterval) -> Double {
    let step = min(1, interval.thickness)
    var sum = 0.0
    var count = 0.0
    for span in spans {
      // Slice k has its middle at the layer's top + (k + 0.5) steps.
      let first = max(0, ((span.top - interval.top) / step - 0.5).rounded(.up))
      let last = (min(span.bottom, interval.bottom) - interval.top) / step - 0.5
      guard first < last else { continue }
      let slices = (last - first).rounded(.up)
      sum += slices * span.value
      count += slices
    }
    return count > 0 ? sum / count : .nan
  }
}
