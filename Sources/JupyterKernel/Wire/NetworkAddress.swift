import Glibc

/// The address of a machine as ZeroMQ takes it: it knows numbers, interfaces and `*`, no names.
enum NetworkAddress {
  /// The numbers that a name such as `localhost` stands for, of IPv4 where it has both kinds.
  ///
  /// Whatever is no name of a machine stays as it is.
  static func numbers(of name: String) -> String {
    guard name != "*", !name.contains(":"), if_nametoindex(name) == 0 else { return name }
    let found = addresses(of: name)
    let loopback = name == "localhost" ? "127.0.0.1" : name
    return found.first { !$0.contains(":") } ?? found.first ?? loopback
  }

  private static func addresses(of name: String) -> [String] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(name, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    return sequence(first: list) { $0?.pointee.ai_next }.compactMap { $0 }.compactMap { entry in
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let code = getnameinfo(
        entry.pointee.ai_addr, entry.pointee.ai_addrlen, &text, socklen_t(text.count), nil, 0,
        NI_NUMERICHOST)
      guard code == 0 else { return nil }
      return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
