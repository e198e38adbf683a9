import Display
import Testing

@Suite struct CountedTests {
  @Test func oneIsSingularAndAllElseIsPlural() {
    #expect(1.counted("profile") == "1 profile")
    #expect(
      [0, 2, 1000].map { $0.counted("profile") } == ["0 profiles", "2 profiles", "1000 profiles"])
    #expect([1, 2].map { $0.counted("entry", plural: "entries") } == ["1 entry", "2 entries"])
    #expect([1, 2].map { $0.agreeing("has", "have") } == ["has", "have"])
  }
}
