// Semicolons, comments in odd places, long expressions over several lines.
let a = 1; let b = 2; print(a + b) // a comment
/* a block comment */ let c = 3 /* inside */ + 4
/* nested /* comments */ end */
print(c)
let long = a
  + b * 2
  - c
print(long)
let chain = [5, 3, 9, 1]
  .filter { $0 > 1 }  // keep the larger ones
  .sorted()
  .map {
    $0 * 2
  }
print(chain)
let text = "one"
  + " two"
print(text)
let call = max(
  1,
  2,
  // the last one
  3
)
print(call)
let dictionary: [
  String: Int
] = [
  "a": 1,
]
print(dictionary)
if a == 1,
  b == 2
{
  print("both")
}
let choice =
  a > b
  ? "greater"
  : "smaller"
print(choice); print("end");
// MARK: - nothing below
