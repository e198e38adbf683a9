/// A node or code that another one owns. Using it costs no reference counting.
struct Held<Node: AnyObject> {
  private let owner: Node
  private let reference: Unmanaged<Node>
  init(_ node: Node) {
    owner = node
    reference = .passUnretained(node)
  }
  @inline(__always)
  func use<R>(_ work: (Node) throws -> R) rethrows -> R {
    try reference._withUnsafeGuaranteedRef(work)
  }
}
