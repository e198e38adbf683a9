import Basics
import Testing

@Suite struct NearNamesTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("same", "same", 0),
    ("flaw", "lawn", 2), ("clya", "clay", 1), ("ca", "abc", 3),
  ])
  func editDistanceIsDameraus(_ left: String, _ right: String, _ distance: Int) {
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

  @Test func identifiersAllowFewerLettersToDiffer() {
    #expect(NearNames.identifier("pirnt", among: ["point", "print"]) == "print")
    #expect(NearNames.identifier("clia", among: ["_clia", "clay", "clia"]) == nil)
    #expect(NearNames.identifier("Clay", among: ["clay"]) == "clay")
  }
}
