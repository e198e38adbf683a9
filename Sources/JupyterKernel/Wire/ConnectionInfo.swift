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
  /// The address to listen at, also a name such as `localhost`, or `*` for all of this machine; for
  /// ``Transport/ipc`` the beginning of a file name.
  package var address = "127.0.0.1"
  /// The ports of the five sockets; 0 has one chosen.
  package var shellPort = 0
  package var controlPort = 0
  package var iopubPort = 0
  package var stdinPort = 0
  package var heartbeatPort = 0
  /// The key that signs messages; without one nothing is signed.
  package var key: [UInt8] = []
  /// How they are signed.
  package var signatureScheme = SignatureScheme.sha256
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
    self = try ConnectionFile(path).connection
  }

  /// The five ports, by the names of their fields.
  static var ports: [(field: String, port: WritableKeyPath<ConnectionInfo, Int>)] {
    [
      ("shell_port", \.shellPort), ("control_port", \.controlPort), ("iopub_port", \.iopubPort),
      ("stdin_port", \.stdinPort), ("hb_port", \.heartbeatPort),
    ]
  }

  /// Takes the fields of a connection file.
  package init(_ json: JSONValue, path: String = "") throws {
    guard json.members != nil else { throw ConnectionError.notAnObject(path: path) }
    func port(_ field: String) throws -> Int {
      guard let value = json[field]?.wholeNumber else {
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
    for (field, path) in Self.ports { self[keyPath: path] = try port(field) }
    key = Array((json["key"]?.text ?? "").utf8)
    if let name = json["signature_scheme"]?.text, !name.isEmpty {
      let scheme = SignatureScheme(rawValue: name)
      guard key.isEmpty || scheme != nil else { throw ConnectionError.signatureScheme(name) }
      signatureScheme = scheme ?? .sha256
    }
    curveSecretKey = json["curve_secretkey"]?.text
    curvePublicKey = json["curve_publickey"]?.text
  }

  /// The place of one socket as ZeroMQ writes it.
  package func endpoint(port: Int) -> String {
    switch transport {
    case .ipc: return "ipc://\(address)-\(port)"
    case .tcp:
      let address = NetworkAddress.numbers(of: address)
      let host = address.contains(":") && !address.hasPrefix("[") ? "[\(address)]" : address
      return "tcp://\(host):\(port == 0 ? "*" : String(port))"
    }
  }
}

extension JSONValue {
  /// A whole number, also one written as text.
  fileprivate var wholeNumber: Int? { integer ?? text.flatMap { Int($0) } }
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
