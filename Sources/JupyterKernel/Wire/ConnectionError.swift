/// A connection file that cannot be used.
package enum ConnectionError: Error, Equatable, CustomStringConvertible {
  case unreadable(path: String, reason: String)
  case notAnObject(path: String)
  case missing(field: String, path: String)
  case port(field: String, value: Int)
  case transport(String)
  case signatureScheme(String)
  case notWritten(path: String, reason: String)

  package var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "the connection file \"\(path)\" cannot be read: \(reason)"
    case .notAnObject(let path):
      "the connection file \"\(path)\" holds no JSON object; Jupyter writes one for every kernel"
    case .missing(let field, let path):
      "the connection file \"\(path)\" has no usable \"\(field)\""
    case .port(let field, let value):
      "\"\(field)\" in the connection file is \(value); a port lies between 0 and 65535"
    case .transport(let name):
      "the transport \"\(name)\" is unknown; \"tcp\" and \"ipc\" are known"
    case .signatureScheme(let name):
      "the signature scheme \"\(name)\" is unknown; known are "
        + SignatureScheme.allCases.map(\.rawValue).joined(separator: ", ")
    case .notWritten(let path, let reason):
      "the ports that were chosen cannot be written into \"\(path)\", so that no client would "
        + "find this kernel: \(reason)"
    }
  }
}
