import Geodata
import Testing

@Suite struct NearNamesTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("same", "same", 0),
    ("flaw", "lawn", 2),
  ])
  func editDistanceIsLevenshteins(_ left: String, _ right: String, _ distance: Int) {
    #expect(NearNames.editDistance(Array(left), Array(right)) == distance)
  }

  @Test func nearestComesFirst() {
    let names = NearNames.of("clai", among: ["sand", "clay", "claim", "CLAI"])
    #expect(names == ["CLAI", "clay", "claim"])
  }

  @Test func nothingNearListsEverything() {
    #expect(NearNames.of("oc", among: ["top", "ocs", "x"]) == ["ocs"])
    let advice = NearNames.advice("xyzxyz", among: ["a", "b"], noun: "columns")
    #expect(advice == "The columns are “a”, “b”.")
  }
}
