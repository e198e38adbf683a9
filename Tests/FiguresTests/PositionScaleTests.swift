import Figures
import Testing

@Suite struct PositionScaleTests {
  private func needs(_ values: [Double], holdsZero: Bool = false) -> AxisNeeds {
    var needs = AxisNeeds()
    needs.add(values)
    needs.holdsZero = holdsZero
    return needs
  }

  @Test func dataGetRoomAtBothEnds() {
    let domain = PositionScale.domain(axis: Axis(), needs: needs([10, 20]))
    #expect(domain == 9.6...20.4)
  }

  @Test func zeroIsTheEdgeOfDataThatDoNotCrossIt() {
    #expect(PositionScale.domain(axis: Axis(), needs: needs([0, 50])).lowerBound == 0)
    #expect(PositionScale.domain(axis: Axis(), needs: needs([-50, 0])).upperBound == 0)
  }

  @Test func barsHoldZero() {
    #expect(
      PositionScale.domain(axis: Axis(), needs: needs([5, 8], holdsZero: true)).lowerBound == 0)
  }

  @Test(arguments: [(5.0, 4.5...5.5), (-2.0, -2.2 ... -1.8), (0.0, -1.0...1.0)])
  func constantDataGetADomainAroundThem(_ value: Double, _ expected: ClosedRange<Double>) {
    #expect(PositionScale.domain(axis: Axis(), needs: needs([value, value])) == expected)
  }

  @Test func withoutDataTheDomainIsZeroToOne() {
    #expect(PositionScale.domain(axis: Axis(), needs: needs([.nan, .infinity])) == 0...1)
  }

  @Test func aGivenDomainIsKept() {
    let axis = Axis(domain: 0...200)
    #expect(PositionScale.domain(axis: axis, needs: needs([3, 900])) == 0...200)
  }

  @Test(arguments: [0.0...0.0, 1.0 ... .infinity, 1e300...1e305])
  func aGivenDomainThatCannotBeDrawnIsIgnored(_ domain: ClosedRange<Double>) {
    #expect(PositionScale.domain(axis: Axis(domain: domain), needs: needs([])) == 0...1)
  }

  @Test func logarithmicPositionsFollowRatios() {
    let scale = PositionScale(kind: .logarithmic, low: 1, high: 100, start: 0, end: 200)
    #expect(abs(scale.position(10.0) - 100) < 1e-9)
    #expect(scale.position(0.0).isNaN)
    #expect(scale.position(-1.0).isNaN)
  }

  @Test func logarithmicDomainsLeaveOutZeroAndBelow() {
    let axis = Axis(scale: .logarithmic)
    let domain = PositionScale.domain(axis: axis, needs: needs([-5, 0, 1, 1_000]))
    #expect(domain.lowerBound > 0.5 && domain.lowerBound < 1)
    #expect(domain.upperBound > 1_000 && domain.upperBound < 1_500)
    #expect(PositionScale.domain(axis: axis, needs: needs([-5, 0])) == 1...10)
  }

  @Test func categoriesLieInBandsOfEqualWidth() {
    var needs = AxisNeeds()
    needs.add(categories: ["a", "b", "a", "c"])
    let scale = PositionScale.make(axis: Axis(), needs: needs, start: 0, end: 300)
    #expect(scale.bandWidth == 100)
    #expect(scale.position("b") == 150)
    #expect(scale.position("z").isNaN)
  }

  @Test func namesOfTheAxisComeFirst() {
    var needs = AxisNeeds()
    needs.add(categories: ["b", "x"])
    let scale = PositionScale.make(
      axis: Axis(categories: ["a", "b"]), needs: needs, start: 0, end: 1)
    #expect(scale.categories == ["a", "b", "x"])
  }
}
