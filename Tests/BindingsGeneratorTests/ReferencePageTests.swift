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
      ReferencePage(library).text == """
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
}
