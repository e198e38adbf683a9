import Foundation
import Glibc
import Synchronization

/// A web server of one folder on this computer that understands ranges, as GDAL needs them.
final class LoopbackServer: Sendable {
  /// What was asked for.
  struct Log: Sendable {
    var requests: [String] = []
    var sentBytes = 0
  }

  let port: UInt16
  private let folder: String
  private let socket: Int32
  private let log = Mutex(Log())

  /// What was asked for so far.
  var requests: Log { log.withLock { $0 } }

  /// Starts the server on any free port; `nil` where this computer allows none.
  init?(folder: String) {
    self.folder = folder
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { return nil }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let handle = socket
    let isListening = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(handle, $0, size) == 0 && listen(handle, 32) == 0
          && getsockname(handle, $0, &size) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isListening else {
      close(socket)
      return nil
    }
    Thread.detachNewThread { self.serve() }
  }

  /// The address of a file.
  func address(_ name: String) -> String { "http://127.0.0.1:\(port)/\(name)" }

  /// Ends the server.
  func stop() {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  private func serve() {
    while true {
      let client = accept(socket, nil, nil)
      guard client >= 0 else { return }
      Thread.detachNewThread {
        self.answer(client)
        close(client)
      }
    }
  }

  private func answer(_ client: Int32) {
    var head = Data()
    var buffer = [UInt8](repeating: 0, count: 4096)
    while head.range(of: Data("\r\n\r\n".utf8)) == nil {
      let count = recv(client, &buffer, buffer.count, 0)
      guard count > 0, head.count < 65_536 else { return }
      head.append(contentsOf: buffer[0..<count])
    }
    let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ").map(String.init)
    guard words.count == 3 else { return }
    log.withLock { $0.requests.append("\(words[0]) \(words[1])") }
    let path = folder + words[1]
    guard let content = FileManager.default.contents(atPath: path), !words[1].contains("..") else {
      return send(client, "404 Not Found", Data(), length: 0)
    }
    let range = lines.first { $0.lowercased().hasPrefix("range: bytes=") }.flatMap {
      Self.range($0.dropFirst("range: bytes=".count), count: content.count)
    }
    let part = range.map { content.subdata(in: $0) } ?? content
    let extra = range.map {
      "Content-Range: bytes \($0.lowerBound)-\($0.upperBound - 1)/\(content.count)\r\n"
    }
    send(
      client, range == nil ? "200 OK" : "206 Partial Content",
      words[0] == "HEAD" ? Data() : part, length: part.count, extra: extra ?? "")
  }

  private static func range(_ text: Substring, count: Int) -> Range<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = Int(ends[0]), first < count else { return nil }
    return first..<min(count, (Int(ends[1]) ?? count - 1) + 1)
  }

  private func send(
    _ client: Int32, _ status: String, _ body: Data, length: Int, extra: String = ""
  ) {
    let head =
      "HTTP/1.1 \(status)\r\nContent-Length: \(length)\r\nAccept-Ranges: bytes\r\n"
      + "Last-Modified: Tue, 15 Nov 2022 12:45:26 GMT\r\n\(extra)Connection: close\r\n\r\n"
    let bytes = [UInt8](head.utf8) + [UInt8](body)
    log.withLock { $0.sentBytes += body.count }
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }
}
