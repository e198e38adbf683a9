import BindingsGenerator
import Testing

@Suite struct ReferencePageTests {
  @Test func aPageShowsDeclarationsAndTheirDocumentation() {
    let library = library(
      """
      /// A depth, see ``Unit``.
      public struct Depth: Equatable, Sendable {
        /// Makes a depth.
        ///
        /// - Parameter metres: How deep, in metres.
        public init(_ metres: Double = 0) {}
      }
      /// Digs.
      public func dig(to depth: Depth) throws {}
      """)
    #expect(
      ReferencePage(library, names: TypeNames([library])).text == """
        # Room

        <!-- Written by `swift run dev bindings` from the declarations; edit those. -->

        ## Depth

        ```swift
        struct Depth: Equatable
        ```

        A depth, see `Unit`.

        ### Depth.init(_:)

        ```swift
        init(_ metres: Double = 0)
        ```

        Makes a depth.

        - Parameter metres: How deep, in metres.

        ## Functions

        ### dig(to:)

        ```swift
        func dig(to depth: Depth) throws
        ```

        Digs.

        """)
  }

  @Test func aPageLeavesOutSpellingsOfEarlierVersions() {
    let library = library(
      """
      public struct Box {
        public func save(_ path: String) {}
        @available(*, unavailable, renamed: "save(_:)")
        public func write(to path: String) {}
      }
      """)
    let page = ReferencePage(library, names: TypeNames([library])).text
    #expect(page.contains("### Box.save(_:)") && !page.contains("write"))
  }

  @Test func aPageLeavesOutWhatCellsDoNotHave() throws {
    let display = library(
      """
      public struct OutputSink {}
      public protocol Displayable { var sink: OutputSink { get } }
      """, named: "Display")
    let room = library(
      """
      public struct Depth {
        public var metres: Double { 1 }
        public var sink: OutputSink { OutputSink() }
        public func drawn(_ shown: [OutputSink]) {}
      }
      """)
    let pages = Generation([display, room]).referencePages
    let page = try #require(pages["docs/reference/Room.md"])
    #expect(page.contains("### Depth.metres"))
    #expect(!page.contains("OutputSink"))
    let other = try #require(pages["docs/reference/Display.md"])
    #expect(other.contains("## Displayable") && !other.contains("OutputSink"))
  }
}
