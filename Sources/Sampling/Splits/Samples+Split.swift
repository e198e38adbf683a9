import Basics
import Display
import Geodata

extension Samples {
  /// Divides the samples once into a training and a test part, by profile: all layers of a profile
  /// and all profiles at one place are in the same part.
  ///
  /// Designs that look at covariates take the values of the sites' own cells, scaled to variance 1.
  ///
  /// - Parameters:
  ///   - share: The part of the places for testing, above 0 and below 1.
  ///   - design: How the training part is chosen.
  ///   - seed: The seed; equal seeds give equal parts.
  /// - Returns: Both parts.
  /// - Throws: ``SamplingError/split(reason:)`` where a part would be empty, there are no covariates,
  ///   or the strata do not fit; ``RangeError/outOfRange(_:value:expected:)``,
  ///   ``SoilError/unknownLayer(_:available:)``.
  public func split(
    testing share: Double = 0.25, by design: SplitDesign = .latinHypercube, seed: Int = 1
  ) throws -> SampleSplit {
    guard share > 0, share < 1 else {
      throw RangeError.outOfRange("testing", value: share, expected: "a part above 0 and below 1")
    }
    let places = places
    let wanted = places.count - Int((share * Double(places.count)).rounded())
    guard wanted > 0, wanted < places.count else {
      throw SamplingError.split(
        reason:
          "\(NumberText.brief(share)) of \(places.count.counted("place")) leaves a part empty; give "
          + "more samples or another share")
    }
    let (chosen, remarks) = try choose(wanted, of: places, design, seed)
    let isTraining = Set(chosen.flatMap { places[$0] })
    let trainingSites = (0..<count).filter(isTraining.contains)
    return SampleSplit(
      training: subset(trainingSites),
      test: subset((0..<count).filter { !isTraining.contains($0) }), design: design, seed: seed,
      remarks: remarks, trainingSites: trainingSites)
  }

  private func choose(
    _ wanted: Int, of places: [[Int]], _ design: SplitDesign, _ seed: Int
  ) throws -> (chosen: [Int], remarks: [String]) {
    let context = RunContext.current
    var generator = SeededGenerator(seed: seed)
    switch design {
    case .random:
      var order = Array(places.indices)
      order.shuffle(with: &generator)
      return (Array(order.prefix(wanted)), [])
    case .latinHypercube:
      let table = try covariateTable(places)
      var search = LatinHypercube(
        table: table, isClass: isClass, wanted: wanted, generator: generator)
      let start = search.objective
      try search.run(context)
      return (
        search.chosen,
        [
          "the objective fell from \(NumberText.brief(start)) to "
            + "\(NumberText.brief(search.objective)) in \(LatinHypercube.steps) steps"
        ]
      )
    case .kennardStone:
      let points = CovariatePoints(try covariateTable(places))
      return (try points.kennardStone(wanted, context), [])
    case .covariateStrata(let count):
      guard (2...places.count).contains(count) else {
        throw RangeError.outOfRange(
          "covariateStrata", value: Double(count), expected: "a number from 2 to \(places.count)")
      }
      let points = CovariatePoints(try covariateTable(places))
      let strata = try points.clusters(count, &generator, context)
      return (Self.draw(wanted, strata, &generator), [])
    case .targetStrata(let layer):
      let strata = try targetStrata(places, layer)
      return (Self.draw(wanted, strata, &generator), [])
    }
  }

  /// The covariates of each place's own cell, `[places][C]`.
  private func covariateTable(_ places: [[Int]]) throws -> [[Double]] {
    guard channelCount > 0 else {
      throw SamplingError.split(reason: "there are no covariates; choose .random or .targetStrata")
    }
    let centers = centers
    return places.map { sites in
      (0..<channelCount).map { Double(centers[sites[0] * channelCount + $0]) }
    }
  }

  /// Ten groups of equal size by the places' mean values, and one of places without values.
  private func targetStrata(_ places: [[Int]], _ layer: String) throws -> [Int] {
    let values = try values(layer)
    let means = places.map { sites -> Double in
      let known = sites.map { values[$0] }.filter { !$0.isNaN }
      return known.isEmpty ? .nan : known.reduce(0, +) / Double(known.count)
    }
    let order = means.indices.filter { !means[$0].isNaN }
      .sorted { (means[$0], $0) < (means[$1], $1) }
    let groups = min(10, max(1, order.count / 4))
    var strata = [Int](repeating: groups, count: places.count)
    for (rank, place) in order.enumerated() { strata[place] = rank * groups / order.count }
    return strata
  }

  /// Draws places from strata in proportion to their sizes; the largest remainders get the places
  /// left over.
  private static func draw(
    _ wanted: Int, _ strata: [Int], _ generator: inout SeededGenerator
  ) -> [Int] {
    let groups = Dictionary(grouping: strata.indices) { strata[$0] }
      .sorted { $0.key < $1.key }.map(\.value)
    let quotas = groups.map { Double(wanted) * Double($0.count) / Double(strata.count) }
    var counts = quotas.map { Int($0) }
    let remainders = groups.indices.sorted {
      (quotas[$1] - quotas[$1].rounded(.down), $0) < (quotas[$0] - quotas[$0].rounded(.down), $1)
    }
    for group in remainders.prefix(wanted - counts.reduce(0, +)) { counts[group] += 1 }
    return zip(groups, counts).flatMap { members, count in
      var members = members
      members.shuffle(with: &generator)
      return Array(members.prefix(count))
    }
  }
}
