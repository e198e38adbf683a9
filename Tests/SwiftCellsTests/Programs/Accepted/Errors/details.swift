// Structures as errors, nested do, errors in closures and loops, Result.
struct ParseError: Error, CustomStringConvertible {
  let line: Int, text: String
  var description: String { "line \(line): cannot read '\(text)'" }
}
func parse(_ text: String) throws -> [Int] {
  try text.split(separator: ",").enumerated().map { i, part in
    guard let n = Int(part) else { throw ParseError(line: i + 1, text: String(part)) }
    return n
  }
}
do {
  print(try parse("1,2,3"))
  print(try parse("1,b,3"))
} catch let error as ParseError {
  print(error, error.line)
} catch {
  print("never")
}
do {
  do {
    _ = try parse("x")
  } catch let error as ParseError where error.line > 1 {
    print("not this one")
  }
} catch {
  print("outer:", error)
}
var tries = 0
while true {
  do {
    tries += 1
    if tries < 3 { throw ParseError(line: tries, text: "again") }
    break
  } catch {
    print("try", tries, "failed")
    continue
  }
}
func outcome(_ text: String) -> Result<[Int], ParseError> {
  do { return .success(try parse(text)) } catch { return .failure(error as! ParseError) }
}
for text in ["4,5", "?"] {
  switch outcome(text) {
  case .success(let values): print("values", values)
  case .failure(let error): print("failure", error.text)
  }
}
print(tries, (try? outcome("6").get()) ?? [])
if let values = try? parse("8") { print(values) }
