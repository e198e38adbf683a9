import Basics
import Glibc

/// How clients reach a kernel, as the connection file says it.
package struct ConnectionInfo: Equatable, Sendable {
  /// How messages travel.
  package enum Transport: String, Sendable {
    case tcp, ipc
  }

  /// How messages travel.
  package var transport = Transport.tcp
  /// The address to listen at; for ``Transport/ipc`` the beginning of a file name.
  package var address = "127.0.0.1"
  /// The ports of the five sockets; 0 has the system choose one (TCP only).
  package var shellPort = 0
  package var controlPort = 0
  package var iopubPort = 0
  package var stdinPort = 0
  package var heartbeatPort = 0
  /// The key that signs messages; without one nothing is signed.
  package var key: [UInt8] = []
  /// The secret key of the encryption, or `nil` where nothing is encrypted.
  package var curveSecretKey: String?
  /// The public key of the encryption, which clients use.
  package var curvePublicKey: String?

  /// A connection on this machine at ports the system chooses.
  package init(key: [UInt8] = []) {
    self.key = key
  }

  /// Reads a connection file; fields nobody knows are ignored.
  ///
  /// - Throws: ``ConnectionError``.
  package init(contentsOf path: String) throws {
    let json: JSONValue
    do {
      json = try JSONValue(parsing: try readFile(path, maximumSize: 1 << 20))
    } catch {
      throw ConnectionError.unreadable(path: path, reason: "\(error)")
    }
    try self.init(json, path: path)
  }

  /// Takes the fields of a connection file.
  package init(_ json: JSONValue, path: String = "") throws {
    guard json.members != nil else { throw ConnectionError.notAnObject(path: path) }
    func port(_ field: String) throws -> Int {
      guard let value = json[field]?.integer else {
        throw ConnectionError.missing(field: field, path: path)
      }
      guard (0...65_535).contains(value) else {
        throw ConnectionError.port(field: field, value: value)
      }
      return value
    }
    let transportName = json["transport"]?.text ?? "tcp"
    guard let transport = Transport(rawValue: transportName) else {
      throw ConnectionError.transport(transportName)
    }
    self.transport = transport
    guard let address = json["ip"]?.text, !address.isEmpty else {
      throw ConnectionError.missing(field: "ip", path: path)
    }
    self.address = address
    shellPort = try port("shell_port")
    controlPort = try port("control_port")
    iopubPort = try port("iopub_port")
    stdinPort = try port("stdin_port")
    heartbeatPort = try port("hb_port")
    key = Array((json["key"]?.text ?? "").utf8)
    let scheme = json["signature_scheme"]?.text ?? "hmac-sha256"
    guard key.isEmpty || scheme == "hmac-sha256" else {
      throw ConnectionError.signatureScheme(scheme)
    }
    curveSecretKey = json["curve_secretkey"]?.text
    curvePublicKey = json["curve_publickey"]?.text
  }

  /// The address of one socket as ZeroMQ writes it.
  package func endpoint(port: Int) -> String {
    switch transport {
    case .ipc: return "ipc://\(address)-\(port)"
    case .tcp:
      let host = address.contains(":") && !address.hasPrefix("[") ? "[\(address)]" : address
      return "tcp://\(host):\(port == 0 ? "*" : String(port))"
    }
  }
}

/// All bytes of a file.
func readFile(_ path: String, maximumSize: Int) throws -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw SystemError("open it", errno) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 16 << 10)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw SystemError("read it", errno) }
    if count == 0 { return bytes }
    bytes.append(contentsOf: buffer[..<count])
    guard bytes.count <= maximumSize else { throw SystemError("read it whole", EFBIG) }
  }
}
