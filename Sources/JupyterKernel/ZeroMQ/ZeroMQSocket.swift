import CZeroMQ
import Glibc

/// One part of a message.
package typealias Frame = [UInt8]

/// A ZeroMQ socket. Only one thread at a time may use it; handing it over to a new thread is
/// allowed, because starting a thread is a full memory barrier.
package final class ZeroMQSocket: @unchecked Sendable {
  /// The messaging patterns used here.
  package enum Kind: Sendable {
    case router, dealer, request, publisher, subscriber

    var code: Int32 {
      switch self {
      case .router: ZMQ_ROUTER
      case .dealer: ZMQ_DEALER
      case .request: ZMQ_REQ
      case .publisher: ZMQ_XPUB
      case .subscriber: ZMQ_SUB
      }
    }
  }

  let handle: UnsafeMutableRawPointer
  private var isOpen = true

  /// Makes a socket that keeps what is unsent for at most half a second after it is closed.
  package init(_ kind: Kind, in context: ZeroMQContext) throws {
    guard let handle = zmq_socket(context.handle, kind.code) else {
      throw ZeroMQError("make a socket")
    }
    self.handle = handle
    try set(ZMQ_LINGER, to: 500)
  }

  deinit { close() }

  /// Closes the socket; a second call does nothing.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    zmq_close(handle)
  }

  /// Accepts connections at an address such as `tcp://127.0.0.1:*`.
  ///
  /// - Returns: The address with the port that was chosen.
  package func bind(_ endpoint: String) throws -> String {
    guard zmq_bind(handle, endpoint) == 0 else { throw ZeroMQError("bind \(endpoint)") }
    var buffer = [CChar](repeating: 0, count: 512)
    var size = buffer.count
    guard zmq_getsockopt(handle, ZMQ_LAST_ENDPOINT, &buffer, &size) == 0 else { return endpoint }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Connects to an address.
  package func connect(_ endpoint: String) throws {
    guard zmq_connect(handle, endpoint) == 0 else { throw ZeroMQError("connect \(endpoint)") }
  }
}

// MARK: - Options

extension ZeroMQSocket {
  private func set(_ option: Int32, to value: Int32) throws {
    var value = value
    guard zmq_setsockopt(handle, option, &value, MemoryLayout<Int32>.size) == 0 else {
      throw ZeroMQError("set socket option \(option) to \(value)")
    }
  }

  private func set(_ option: Int32, to text: String) throws {
    guard zmq_setsockopt(handle, option, text, text.utf8.count) == 0 else {
      throw ZeroMQError("set socket option \(option)")
    }
  }

  /// Refuses frames larger than this: the connection that sends one is closed.
  package func setMaximumFrameSize(_ bytes: Int64) throws {
    var bytes = bytes
    guard zmq_setsockopt(handle, ZMQ_MAXMSGSIZE, &bytes, MemoryLayout<Int64>.size) == 0 else {
      throw ZeroMQError("bound the size of messages")
    }
  }

  /// How many messages wait for one slow receiver; 0 is no bound.
  package func setSendQueue(_ messages: Int32) throws { try set(ZMQ_SNDHWM, to: messages) }

  /// How many received messages wait to be read; 0 is no bound.
  package func setReceiveQueue(_ messages: Int32) throws { try set(ZMQ_RCVHWM, to: messages) }

  /// Lets a client that connects again under its old identity take the old connection's place.
  package func setHandsOverIdentities() throws { try set(ZMQ_ROUTER_HANDOVER, to: 1) }

  /// Has a publisher hear of every subscription, not only of the first one to a topic.
  package func setHearsEverySubscription() throws { try set(ZMQ_XPUB_VERBOSE, to: 1) }

  /// Has a publisher wait for slow subscribers, or lose their messages.
  package func setWaitsForSubscribers(_ waits: Bool) throws {
    try set(ZMQ_XPUB_NODROP, to: waits ? 1 : 0)
  }

  /// Lets addresses of the newer Internet protocol be used.
  package func setAllowsIPv6() throws { try set(ZMQ_IPV6, to: 1) }

  /// Encrypts every connection as the server of the CURVE protocol.
  package func setCurveServer(secretKey: String) throws {
    try set(ZMQ_CURVE_SERVER, to: 1)
    try set(ZMQ_CURVE_SECRETKEY, to: secretKey)
  }

  /// Encrypts the connection as a client of the CURVE protocol.
  package func setCurveClient(serverKey: String, publicKey: String, secretKey: String) throws {
    try set(ZMQ_CURVE_SERVERKEY, to: serverKey)
    try set(ZMQ_CURVE_PUBLICKEY, to: publicKey)
    try set(ZMQ_CURVE_SECRETKEY, to: secretKey)
  }

  /// The name under which routers know this socket.
  package func setIdentity(_ identity: String) throws { try set(ZMQ_IDENTITY, to: identity) }

  /// Receives messages whose first frame starts with a topic; the empty topic is everything.
  package func subscribe(to topic: String = "") throws { try set(ZMQ_SUBSCRIBE, to: topic) }
}
