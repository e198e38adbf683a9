import Basics

/// What an `execute_request` asks for.
struct ExecuteRequest: Sendable {
  let code: String
  let isSilent: Bool
  let storesHistory: Bool
  /// Names and expressions to evaluate after the cell.
  let userExpressions: [(name: String, code: String)]
  let allowsInput: Bool
  let stopsOnError: Bool

  /// Reads the content of a message; `nil` where it holds no code.
  init?(_ content: JSONValue) {
    guard let code = content["code"]?.text else { return nil }
    self.code = code
    isSilent = content["silent"]?.flag ?? false
    storesHistory = (content["store_history"]?.flag ?? true) && !isSilent
    allowsInput = content["allow_stdin"]?.flag ?? true
    stopsOnError = content["stop_on_error"]?.flag ?? true
    userExpressions = (content["user_expressions"]?.members?.members ?? []).compactMap {
      name, value in value.text.map { (name: name, code: $0) }
    }
  }
}
