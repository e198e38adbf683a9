import BindingsGenerator
import Foundation
import Testing

@Suite struct StalenessTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func generatedFilesAgreeWithTheDeclarations() throws {
    let generation = try Generation(root: Self.root)
    let changes = GeneratedTree(root: Self.root, files: generation.files).changes
    #expect(changes == [], "run `swift run -c release dev bindings`")
  }

  @Test func everyPublicSymbolIsBoundOrLeftOutForAReason() throws {
    let report = try Generation(root: Self.root).report
    #expect(report.unbound.map { "\($0.id): \($0.reason)" } == [])
    #expect(report.staleLeftOut == [])
  }

  @Test func everyPublicSymbolIsDocumented() throws {
    let symbols = try Generation(root: Self.root).libraries.flatMap(\.symbols)
    let silent = symbols.filter { $0.documentation.isEmpty && !$0.isAddition }.map(\.id)
    #expect(silent == [])
  }
}

extension Symbol {
  /// Whether it stands for what is added to a type declared elsewhere.
  fileprivate var isAddition: Bool { kind == .type && declaration.hasPrefix("extension ") }
}
