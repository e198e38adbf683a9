import Display
import Figures
import Geodata
import Soil
import Testing
import VirtualLandscape

@Suite struct DepthLayersTests {
  /// Profiles with some horizons of organic carbon.
  static func profiles(_ horizons: [[(Double, Double, Double)]]) -> SoilProfiles {
    SoilProfiles(
      crs: "EPSG:32633", properties: [.organicCarbon], source: "a test",
      profiles: horizons.enumerated().map { index, list in
        SoilProfile(
          id: "p\(index)", x: 500_000 + Double(index), y: 5_000_000,
          horizons: list.map { SoilHorizon(top: $0.0, bottom: $0.1, values: [$0.2]) })
      })
  }

  /// Expected values: the published example of mpspline2, through the whole way of a profile.
  @Test func compatibleModeGivesThePublishedValues() throws {
    let layers = try Self.profiles([[(0, 10, 6), (20, 30, 4), (40, 50, 3), (60, 70, 10)]])
      .harmonized(
        .organicCarbon, to: .globalSoilMap,
        by: .equalAreaSpline(lambda: 0.1, averaging: .everyCentimetre))
    let expected = [6.105160, 5.618341, 4.316876, 4.192058, 9.732400]
    #expect(zip(layers.values, expected).allSatisfy { abs($0 - $1) < 5e-7 })
    #expect(layers.values[5].isNaN)
  }

  @Test func exactAndCompatibleModeAreClose() throws {
    let profiles = Self.profiles([[(0, 20, 30), (20, 50, 12), (50, 90, 5)]])
    let exact = try profiles.harmonized(.organicCarbon)
    let compatible = try profiles.harmonized(
      .organicCarbon, by: .equalAreaSpline(lambda: 0.1, averaging: .everyCentimetre))
    for (left, right) in zip(exact.values, compatible.values) where !left.isNaN {
      #expect(abs(left - right) < 1.2)
    }
  }

  @Test func thicknessWeightsAreExact() throws {
    let layers = try Self.profiles([[(0, 10, 8), (10, 40, 4)]]).harmonized(
      .organicCarbon, to: .globalSoilMap, by: .thicknessWeighted)
    #expect(layers.values.prefix(4) == [8, 6, 4, 4])
    #expect(layers.values[4].isNaN)
  }

  @Test func ownSchemesAreUsed() throws {
    let layers = try Self.profiles([[(0, 30, 8)]]).harmonized(
      .organicCarbon, to: DepthScheme([0, 10, 20.5]), by: .thicknessWeighted)
    #expect(layers.layerNames == ["0-10 cm", "10-20.5 cm"])
    #expect(try layers.values("10-20.5 cm") == [8])
  }

  @Test func horizonsWithoutAValueArePassedOver() throws {
    let layers = try Self.profiles([[(0, 10, 8), (10, 20, .nan), (20, 30, 4)], [(0, 10, .nan)]])
      .harmonized(.organicCarbon, to: DepthScheme([0, 10, 20]), by: .thicknessWeighted)
    #expect(layers.count == 1)
    #expect(layers.values[0] == 8)
    #expect(layers.values[1].isNaN)
  }

  @Test func overlapRefusesTheProfileAndSaysSo() throws {
    let layers = try Self.profiles([[(0, 15, 8), (10, 20, 4)], [(0, 20, 5)]])
      .harmonized(.organicCarbon)
    #expect(layers.ids == ["p1"])
    #expect(layers.checks.cells[0][0] == .text("p0"))
    #expect(layers.checks.cells[0][1] == .text("overlap"))
  }

  @Test func overlapWithAHorizonWithoutValueDoesNotMatter() throws {
    let layers = try Self.profiles([[(0, 15, 8), (10, 20, .nan)]]).harmonized(.organicCarbon)
    #expect(layers.count == 1)
    #expect(layers.checks.count == 0)
  }

  @Test func valuesBelowZeroAreKeptAndListed() throws {
    let layers = try Self.profiles([[(0, 5, 90), (5, 40, 1), (40, 60, 0.5)]])
      .harmonized(.organicCarbon, by: .equalAreaSpline(lambda: 0.001))
    #expect(layers.values.contains { $0 < 0 })
    #expect(layers.checks.cells.contains { $0[1] == .text("below zero") })
  }

  @Test func coverageRemovesThinlyCoveredLayers() throws {
    let profiles = Self.profiles([[(0, 32, 8)]])
    let scheme = DepthScheme.globalSoilMap
    #expect(try !profiles.harmonized(.organicCarbon, to: scheme).values[3].isNaN)
    #expect(try profiles.harmonized(.organicCarbon, to: scheme, coverage: 0.5).values[3].isNaN)
    #expect(try profiles.harmonized(.organicCarbon, to: scheme, coverage: 1).values[2] == 8)
  }

  @Test func profilesWithoutAValueAreListed() throws {
    let layers = try Self.profiles([[(0, 10, 8)], [(0, 10, .nan)]]).harmonized(.organicCarbon)
    #expect(layers.ids == ["p0"])
    #expect(
      layers.checks.cells.map { $0.map(\.text) } == [["p1", "no value", "", "profile left out"]])
  }

  @Test func thinlyCoveredLayersAreListed() throws {
    let layers = try Self.profiles([[(0, 36, 8)]]).harmonized(.organicCarbon, coverage: 0.5)
    #expect(
      layers.checks.cells.map { $0.map(\.text) } == [
        ["p0", "covered too little", "20 % of 30-60 cm", "layer left out"]
      ])
    let error = #expect(throws: SoilError.self) {
      try Self.profiles([[(0, 2, 8)]]).harmonized(.organicCarbon, coverage: 0.5)
    }
    #expect(error?.description.contains("no layer is covered enough") == true)
  }

  /// Expected values: by hand; gaps do not count.
  @Test func contributingFractionIsWhatWasMeasured() throws {
    let layers = try Self.profiles([[(0, 10, 8), (20, 45, 4)], [(0, 5, 7)]])
      .harmonized(.organicCarbon)
    #expect(try layers.contributingFraction("0-5 cm") == [1, 1])
    #expect(try layers.contributingFraction("5-15 cm") == [0.5, 0])
    #expect(try layers.contributingFraction("15-30 cm") == [10.0 / 15, 0])
    #expect(try layers.contributingFraction("30-60 cm") == [0.5, 0])
    #expect(layers.summary.cells[1].last == .number(0.25))
    #expect(throws: SoilError.self) { try layers.contributingFraction("0-6 cm") }
  }

  @Test func slicesOfOneCentimetreTakeTheHorizonAtTheirMiddle() throws {
    let layers = try Self.profiles([[(0, 1.4, 8), (1.4, 4, 2)]]).harmonized(
      .organicCarbon, to: .slices(to: 5), by: .centimetreSlices)
    #expect(layers.layerNames == ["0-1 cm", "1-2 cm", "2-3 cm", "3-4 cm", "4-5 cm"])
    #expect(layers.values.prefix(4) == [8, 2, 2, 2])
    #expect(layers.values[4].isNaN)
  }

  /// Expected values: by hand. Of the slices of 0-10 cm, 3 have their middle in the first horizon
  /// and 4 in the second; 3 lie in the gap.
  @Test func slicesAreAveragedOverLayers() throws {
    let layers = try Self.profiles([[(0, 3.4, 10), (3.4, 7, 3)]]).harmonized(
      .organicCarbon, to: DepthScheme([0, 10, 20]), by: .centimetreSlices)
    let expected: Double = 42.0 / 7.0
    #expect(layers.values[0] == expected)
    #expect(layers.values[1].isNaN)
  }

  @Test func slicesAgreeWithThicknessWhereDepthsAreWhole() throws {
    let profiles = Self.profiles([[(0, 12, 10), (12, 31, 3), (40, 77, 2)]])
    let slices = try profiles.harmonized(.organicCarbon, by: .centimetreSlices)
    let weighted = try profiles.harmonized(.organicCarbon, by: .thicknessWeighted)
    for (left, right) in zip(slices.values, weighted.values) where !right.isNaN {
      #expect(abs(left - right) < 1e-12)
    }
  }

  @Test func manyLayersAreDrawnAsLinesOfDepth() throws {
    let layers = try Self.profiles([[(0, 30, 8)], [(0, 40, 6), (40, 60, 3)]]).harmonized(
      .organicCarbon, to: .slices(to: 60), by: .centimetreSlices)
    #expect(layers.plot().svg.contains("Depth (cm)"))
    #expect(layers.plot().svg.contains("three quarters"))
    // A step: each slice has one value from its top to its bottom.
    let line = try #require(layers.plot().marks.last as? LineMark)
    #expect(line.y.prefix(4) == [0, 1, 1, 2] && line.y.suffix(2) == [59, 60])
    #expect(zip(line.x, line.x.dropFirst()).enumerated().allSatisfy { $0 % 2 == 1 || $1.0 == $1.1 })
  }

  @Test func slicesEndAtTheirDepth() throws {
    #expect(try DepthScheme.slices(to: 2, thickness: 0.5).layerNames.last == "1.5-2 cm")
    #expect(try DepthScheme.slices(to: 25, thickness: 10).layerNames.last == "20-25 cm")
    #expect(try DepthScheme.slices(to: 1, thickness: 0.1).intervals.count == 10)
    for (depth, thickness) in [(0.0, 1.0), (.nan, 1), (10, 0), (10, 11), (2000, 1)] {
      #expect(throws: RangeError.self) {
        try DepthScheme.slices(to: depth, thickness: thickness)
      }
    }
  }

  @Test func badArgumentsThrow() throws {
    let profiles = Self.profiles([[(0, 10, 8)]])
    #expect(throws: SoilError.unknownProperty("clay", available: ["organic carbon"])) {
      try profiles.harmonized(.clay)
    }
    #expect(throws: RangeError.self) {
      try profiles.harmonized(.organicCarbon, by: .equalAreaSpline(lambda: -1))
    }
    #expect(throws: RangeError.self) { try profiles.harmonized(.organicCarbon, coverage: 2) }
    #expect(throws: SoilError.self) {
      try Self.profiles([[(0, 10, .nan)]]).harmonized(.organicCarbon)
    }
    let layers = try profiles.harmonized(.organicCarbon)
    #expect(throws: SoilError.self) { try layers.values("0-6 cm") }
  }

  @Test(arguments: [[], [5], [5, 5], [10, 5], [-1, 5], [0, .nan], [0, .infinity]])
  func boundariesOutOfOrderThrow(_ boundaries: [Double]) {
    #expect(throws: SoilError.self) { try DepthScheme(boundaries) }
  }

  /// Expected values: numpy.corrcoef of the pairs without missing values (NumPy 2).
  @Test func correlationIsPairwiseComplete() throws {
    let columns: [[Double]] = [[1, 2, 3, 4, .nan], [2, 1, 4, 3, 5], [5, 3, .nan, 1, 0]]
    let layers = try Self.profiles(
      (0..<5).map { row in
        (0..<3).map { (Double($0) * 10, Double($0 + 1) * 10, columns[$0][row]) }
      }
    ).harmonized(.organicCarbon, to: DepthScheme([0, 10, 20, 30]), by: .thicknessWeighted)
    let correlation = layers.correlation
    #expect(correlation.counts == [[4, 4, 3], [4, 5, 4], [3, 4, 4]])
    #expect(abs(correlation.values[0][0] - 1) < 1e-12)
    #expect(abs(correlation.values[0][1] - 0.6) < 1e-12)
    #expect(abs(correlation.values[0][2] + 0.981980506061966) < 1e-12)
    #expect(abs(correlation.values[1][2] + 0.7702079842374077) < 1e-12)
    #expect(correlation.values[2][1] == correlation.values[1][2])
  }

  /// A layer that does not vary has no correlation, and the picture says so.
  @Test func correlationsWithoutValueAreExplained() throws {
    let columns: [[Double]] = [[1, 2, 3, 4], [7, 7, 7, 7]]
    let layers = try Self.profiles(
      (0..<4).map { row in
        (0..<2).map { (Double($0) * 10, Double($0 + 1) * 10, columns[$0][row]) }
      }
    ).harmonized(.organicCarbon, to: DepthScheme([0, 10, 20]), by: .thicknessWeighted)
    let drawing = try layers.correlation.plot().svg
    #expect(drawing.contains("no value for fewer than three or without variation"))
    #expect(drawing.contains(">no value<"))
  }

  @Test func summaryCountsAndPlotsAreDrawn() throws {
    let layers = try VirtualLandscape.example.profiles.harmonized(.organicCarbon)
    #expect(layers.summary.count == 6)
    #expect(layers.displayData.text(.html)?.contains("0-5 cm") == true)
    #expect(layers.plot().svg.contains("median profile"))
    #expect(try layers.correlation.plot().svg.contains("correlation"))
  }
}
