import Basics
import Display
import Glibc
import JupyterKernel

/// A language whose cells are one command a line; any other line is its own value.
///
/// | command | effect |
/// |---|---|
/// | `print TEXT` | prints a line |
/// | `warn TEXT` | prints a line as a remark |
/// | `flood N` | prints N numbered lines |
/// | `big N` | displays a text of N characters |
/// | `show TEXT` | displays a text under the identifier `shown` |
/// | `update TEXT` | replaces it |
/// | `page TEXT` | shows a text in the pager |
/// | `clear` | clears the output |
/// | `sleep N` | sleeps N milliseconds, or until it is interrupted |
/// | `stubborn N` | sleeps N milliseconds and hears nothing |
/// | `ask PROMPT` | asks for a line, which is the value |
/// | `password PROMPT` | the same, hidden |
/// | `fail TEXT` | fails |
/// | `crash` | aborts the process |
/// | `nothing` | has no value |
final class EchoLanguage: KernelLanguage {
  let info = LanguageInfo(
    implementation: "echo", implementationVersion: "1.0", name: "echo", version: "1.0",
    mimeType: "text/plain", fileExtension: ".txt", pygmentsLexer: "text", codeMirrorMode: "null",
    banner: "Echo", helpLinks: [.init(text: "Help", url: "https://example.org")])

  func evaluate(_ cell: Evaluation) -> CellOutcome {
    var value: DisplayData?
    do {
      for bytes in cell.code.utf8.split(separator: 0x0A) {
        let line = Substring(bytes)
        let words = bytes.split(separator: 0x20, maxSplits: 1).map { String(Substring($0)) }
        value = try run(words[0], words.count > 1 ? words[1] : "", String(line), cell)
      }
    } catch let failure as CellFailure {
      return .failure(failure)
    } catch is Interrupted {
      return .interrupted
    } catch {
      return .failure(CellFailure(name: "EchoError", message: "\(error)"))
    }
    return .value(value)
  }

  func evaluateExpression(_ expression: Evaluation) -> CellOutcome { evaluate(expression) }

  private func run(
    _ command: String, _ rest: String, _ line: String, _ cell: Evaluation
  ) throws -> DisplayData? {
    switch command {
    case "print": cell.output.write(rest + "\n", to: .standardOutput)
    case "warn": cell.output.write(rest + "\n", to: .standardError)
    case "flood":
      for number in 0..<(Int(rest) ?? 0) {
        cell.output.write("line \(number)\n", to: .standardOutput)
        try cell.cancellation.check()
      }
    case "big":
      let letters = [UInt8](repeating: UInt8(ascii: "x"), count: Int(rest) ?? 0)
      let text = String(decoding: letters, as: UTF8.self)
      cell.output.display(DisplayData(plainText: text), id: nil)
    case "show": cell.output.display(DisplayData(plainText: rest), id: "shown")
    case "update": cell.output.updateDisplay(DisplayData(plainText: rest), id: "shown")
    case "page": cell.output.page(DisplayData(plainText: rest))
    case "clear": cell.output.clear(wait: true)
    case "sleep": try sleep(Int(rest) ?? 0, cell.cancellation)
    case "stubborn": usleep((UInt32(rest) ?? 0) * 1_000)
    case "ask": return DisplayData(plainText: try cell.readLine(prompt: rest))
    case "password":
      return DisplayData(plainText: try cell.readLine(prompt: rest, isPassword: true))
    case "fail": throw CellFailure(name: "EchoError", message: rest)
    case "crash": abort()
    case "nothing": break
    default: return DisplayData(plainText: line).adding(.json, "{\"echo\": [1, 2.5, null]}")
    }
    return nil
  }

  private func sleep(_ milliseconds: Int, _ cancellation: CancellationToken) throws {
    for _ in 0..<max(1, milliseconds) {
      usleep(1_000)
      try cancellation.check()
    }
  }

  func complete(_ code: String, cursor: Int) -> CompletionList {
    let scalars = Array(code.unicodeScalars.prefix(cursor))
    let start = (scalars.lastIndex(of: " ") ?? -1) + 1
    var prefix = String.UnicodeScalarView()
    prefix.append(contentsOf: scalars[start...])
    let commands = ["print", "password", "show", "sleep", "stubborn", "fail"]
    let items = commands.filter { $0.hasPrefix(String(prefix)) }.map {
      CompletionList.Item($0, kind: "function", signature: "(TEXT)")
    }
    return CompletionList(items: items, replacing: start..<cursor)
  }

  func inspect(_ code: String, cursor: Int, detail: Int) -> DisplayData? {
    code.hasPrefix("print") ? DisplayData(plainText: "prints, at \(cursor), \(detail)") : nil
  }

  func isComplete(_ code: String) -> CodeCompleteness {
    if code.hasSuffix("\\") { return .incomplete(indent: "  ") }
    return code.hasPrefix("!") ? .invalid : .complete
  }
}
