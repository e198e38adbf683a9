import Glibc

/// Binds the sockets of one kernel, all with the same bounds and the same encryption.
struct KernelSockets {
  let context: ZeroMQContext
  /// The connection, with the ports that were chosen so far.
  var connection: ConnectionInfo

  /// Makes a socket and listens at a port, which is written back.
  mutating func bind(
    _ kind: ZeroMQSocket.Kind, _ port: WritableKeyPath<ConnectionInfo, Int>
  ) throws -> ZeroMQSocket {
    let socket = try ZeroMQSocket(kind, in: context)
    try socket.setMaximumFrameSize(Int64(MessageCodec.maximumSize))
    if connection.address.contains(":") { try socket.setAllowsIPv6() }
    if let key = connection.curveSecretKey { try socket.setCurveServer(secretKey: key) }
    if connection.transport == .ipc, connection[keyPath: port] == 0 {
      connection[keyPath: port] = freeFileNumber
    }
    let endpoint = try socket.bind(connection.endpoint(port: connection[keyPath: port]))
    if connection.transport == .tcp,
      let chosen = endpoint.split(separator: ":").last.flatMap({ Int($0) })
    {
      connection[keyPath: port] = chosen
    }
    return socket
  }

  /// The first number whose file is not there yet.
  private var freeFileNumber: Int {
    (1...65_535).first { access("\(connection.address)-\($0)", F_OK) != 0 } ?? 1
  }
}
