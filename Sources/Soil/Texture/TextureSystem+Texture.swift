import Display

extension TextureSystem {
  /// The class of a soil by its three fractions.
  ///
  /// Fractions that add up to 95 to 105 % are brought to 100 % in proportion. A point on a limit
  /// belongs to the finer class, with more clay or, for equal clay, more silt.
  ///
  /// - Parameters:
  ///   - sand: Sand of the fine earth in per cent.
  ///   - silt: Silt of the fine earth in per cent.
  ///   - clay: Clay of the fine earth in per cent.
  /// - Returns: The class.
  /// - Throws: ``RangeError/outOfRange(_:value:expected:)`` where a fraction is below 0, missing, or
  ///   the three do not make about 100 %.
  public func texture(sand: Double, silt: Double, clay: Double) throws -> TextureClass {
    try texture(of: SoilTexture(sand: sand, silt: silt, clay: clay))
  }

  /// The class of a soil by its texture.
  ///
  /// - Parameter texture: The three fractions; a point on a limit belongs to the finer class.
  /// - Returns: The class.
  public func texture(of texture: SoilTexture) -> TextureClass {
    let (clay, silt) = (texture.clay, texture.silt)
    let touching = classes.filter { $0.contains(clay: clay, silt: silt) }
    guard touching.count > 1 else { return touching.first ?? nearest(clay: clay, silt: silt) }
    // A step to the finer side that is longer than the tolerance of limits.
    let step = 4 * TextureClass.tolerance
    let steps = [(2 * step, step), (2 * step, -2 * step), (step, -step), (0, step)]
    for (clayStep, siltStep) in steps {
      let (moved, movedSilt) = (clay + clayStep, silt + siltStep)
      guard movedSilt >= 0, moved + movedSilt <= 100 else { continue }
      let found = touching.first { $0.contains(clay: moved, silt: movedSilt) }
      if let found { return found }
    }
    return touching[0]
  }

  /// The class whose middle is nearest: only rounding leaves a point in none.
  private func nearest(clay: Double, silt: Double) -> TextureClass {
    func distance(_ one: TextureClass) -> Double {
      let middle = one.middle
      return (middle.clay - clay) * (middle.clay - clay)
        + (middle.silt - silt) * (middle.silt - silt)
    }
    return classes.min { distance($0) < distance($1) } ?? classes[0]
  }
}

extension TextureClass {
  /// The area of its part of the triangle in squared per cent; the whole has 5,000.
  package var area: Double { abs(moments.area) }

  /// The centre of its part of the triangle.
  package var middle: Corner {
    let (area, clay, silt) = moments
    return Corner(clay: clay / (3 * area), silt: silt / (3 * area))
  }

  /// The area and three times its first moments, with the sign of the direction around it.
  private var moments: (area: Double, clay: Double, silt: Double) {
    var (area, clay, silt) = (0.0, 0.0, 0.0)
    for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      let cross = (start.clay * end.silt - end.clay * start.silt) / 2
      area += cross
      clay += cross * (start.clay + end.clay)
      silt += cross * (start.silt + end.silt)
    }
    return (area, clay, silt)
  }
}
