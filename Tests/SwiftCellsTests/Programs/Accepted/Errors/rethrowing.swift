// Errors with payloads, nested handlers, errors passed on.
enum ReadError: Error {
  case missing(String)
  case bad(line: Int, text: String)
}
func parse(_ text: String) throws -> [Double] {
  var result: [Double] = []
  for (number, line) in text.split(separator: ";").enumerated() {
    guard let value = Double(line) else { throw ReadError.bad(line: number + 1, text: String(line)) }
    result.append(value)
  }
  if result.isEmpty { throw ReadError.missing("numbers") }
  return result
}
func total(_ text: String) -> String {
  do {
    return try "sum \(parse(text).reduce(0, +))"
  } catch ReadError.bad(let line, let text) where line > 1 {
    return "line \(line): \(text)"
  } catch let error as ReadError {
    return "error \(error)"
  } catch {
    return "other"
  }
}
for text in ["1;2.5", "1;x", "y;1", ""] { print(total(text)) }
let parsed = try? parse("4;5")
print(parsed ?? [], (try? parse("-"))?.count ?? -1)
do {
  do { _ = try parse("") } catch ReadError.missing { throw ReadError.missing("again") }
} catch { print("outer", error) }
