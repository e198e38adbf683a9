import Basics
import Glibc

/// The file by which clients find a kernel.
package struct ConnectionFile: Sendable {
  /// Where it is.
  package let path: String
  /// What it says.
  package let connection: ConnectionInfo
  private let fields: JSONObject

  /// Reads a file; fields nobody knows are ignored.
  ///
  /// - Throws: ``ConnectionError``.
  package init(_ path: String) throws {
    let json: JSONValue
    do {
      json = try JSONValue(parsing: try readFile(path, maximumSize: 1 << 20))
    } catch {
      throw ConnectionError.unreadable(path: path, reason: "\(error)")
    }
    self.path = path
    fields = json.members ?? JSONObject()
    connection = try ConnectionInfo(json, path: path)
  }

  /// Writes the ports that were chosen where the file left the choice, whole or not at all; only
  /// the user may read it, for it holds the key.
  ///
  /// - Throws: ``ConnectionError/notWritten(path:reason:)``.
  package func write(portsOf chosen: ConnectionInfo) throws {
    guard chosen != connection else { return }
    var fields = fields
    for (field, port) in ConnectionInfo.ports { fields[field] = .integer(chosen[keyPath: port]) }
    do {
      try replace(with: Array(JSONValue.object(fields).prettyText.utf8))
    } catch {
      throw ConnectionError.notWritten(path: path, reason: "\(error)")
    }
  }

  /// Writes a new file beside the old one, which it then takes the place of.
  private func replace(with bytes: [UInt8]) throws {
    guard let resolved = realpath(path, nil) else { throw SystemError("find it", errno) }
    defer { free(resolved) }
    let path = String(cString: resolved)
    let temporary = "\(path).\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemError("make a file beside it", errno) }
    do {
      defer { close(descriptor) }
      try Self.write(bytes, to: descriptor)
      guard rename(temporary, path) == 0 else { throw SystemError("replace it", errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemError("write it", errno) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw SystemError("write it", errno) }
  }
}
