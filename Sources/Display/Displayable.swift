/// A value that can show itself in a notebook.
///
/// Libraries conform their types to this protocol; the kernel asks for ``displayData`` and sends
/// every representation, and the front end picks the richest one it can draw.
public protocol Displayable {
  /// The value in every form it can take; `text/plain` is always among them.
  var displayData: DisplayData { get }
}
