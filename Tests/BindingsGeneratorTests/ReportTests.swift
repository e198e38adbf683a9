import BindingsGenerator
import Testing

@Suite struct ReportTests {
  private let room = library(
    """
    public struct Box: Equatable {
      public init() {}
      public static func == (left: Box, right: Box) -> Bool { true }
      public func map<T>(_ body: (Int) -> T) -> T { body(1) }
      public func fill(_ values: inout [Int]) {}
      public static func + (left: Box, right: Box) -> Box { left }
    }
    """)

  @Test func refusedSymbolsAreNamedWithTheReason() {
    let report = Generation([room]).report
    #expect(
      report.unbound.map { "\($0.id): \($0.reason)" } == [
        "Room.Box.map(_:): is generic: <T>",
        "Room.Box.fill(_:): the parameter values is inout",
        "Room.Box.+(_:_:): is an operator",
      ])
    #expect(report.counts["Room"]?.generated == 2)
    #expect(report.counts["Room"]?.covered == 1)
    #expect(!report.isComplete)
  }

  @Test func resultBuildersAreLeftToTheLanguage() {
    let builders = library(
      """
      @resultBuilder public enum LayerBuilder {
        public static func buildBlock(_ layers: Int...) -> [Int] { layers }
      }
      """)
    let report = Generation([builders]).report
    #expect(report.counts["Room"]?.leftOut == 2)
    #expect(report.unbound.isEmpty)
  }
}
