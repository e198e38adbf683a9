var log: [String] = []
func process(_ text: String) {
  defer { print("left", text) }
  print("entered", text)
  let fields = text.split(separator: ",")
  print(fields[0], fields[1]) // fails: index out of range
}
process("a,b")
log.append("first done")
print(log)
process("c")
