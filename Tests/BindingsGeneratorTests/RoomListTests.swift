import BindingsGenerator
import Testing

@Suite struct RoomListTests {
  private func imports(_ manifest: String, _ room: String) -> [String]? {
    RoomList(manifest: manifest)[room]?.imports.map { module in
      module.package.map { "\($0)/\(module.name)" } ?? module.name
    }
  }

  @Test func roomsAreTheTargetsOfSources() {
    let manifest = """
      let package = Package(
        name: "House", products: [.library(name: "Attic", targets: ["Attic"])],
        targets: [
          .executableTarget(name: "Door", dependencies: ["Attic"]), .target(name: "Attic"),
          .systemLibrary(name: "CStone"), .testTarget(name: "AtticTests", dependencies: ["Attic"]),
          .target(name: "Scaffold", path: "Tests/Support/Scaffold"),
        ])
      """
    #expect(RoomList(manifest: manifest).rooms.map(\.name) == ["Door", "Attic", "CStone"])
    #expect(imports(manifest, "Door") == ["Attic"])
    #expect(imports(manifest, "Attic") == [])
  }

  @Test func constantsSumsAndProductsAreFollowed() {
    let manifest = """
      let both: [Target.Dependency] = ["A", "B"]
      let targets: [Target] = [
        .target(name: "C", dependencies: ["D"] + both),
        .target(name: "E", dependencies: [.product(name: "Parser", package: "syntax"), "F"]),
      ]
      """
    #expect(imports(manifest, "C") == ["D", "A", "B"])
    #expect(imports(manifest, "E") == ["syntax/Parser", "F"])
  }

  @Test func oneTargetForEachKeyOfADictionary() {
    let manifest = """
      let levels = ["Low": loops("low"), "High": loops("high")]
      let names = levels.keys.sorted()
      let targets: [Target] = [
        .target(name: "All", dependencies: ["Base"] + names.map { .target(name: $0) })
      ] + names.map { .target(name: $0, dependencies: ["Base"], swiftSettings: levels[$0]) }
      """
    #expect(imports(manifest, "All") == ["Base", "Low", "High"])
    #expect(imports(manifest, "Low") == ["Base"])
    #expect(imports(manifest, "High") == ["Base"])
  }

  @Test func vocabularyIsWhatTheUmbrellaImportsLowestFirst() {
    let manifest = """
      let targets: [Target] = [.target(name: "Solum", dependencies: ["Mapping", "Soil", "Display"])]
      """
    #expect(RoomList(manifest: manifest).vocabulary == ["Display", "Soil", "Mapping"])
  }
}
