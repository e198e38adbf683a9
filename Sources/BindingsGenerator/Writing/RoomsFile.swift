/// The Swift file that calls the registrations of every room.
struct RoomsFile {
  let rooms: [String]

  /// The file's text.
  var text: String {
    let calls = rooms.map { "    add\($0)()\n" }.joined()
    return RegistrationFile.head("all rooms") + "import SwiftCells\n"
      + "\nextension Vocabulary {\n"
      + "  /// Registers the vocabulary of every room.\n"
      + "  func addRooms() {\n    addShapes()\n\(calls)  }\n}\n"
  }
}
