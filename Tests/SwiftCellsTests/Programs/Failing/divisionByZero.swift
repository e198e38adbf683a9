func share(_ total: Int, among count: Int) -> Int {
  total / count // fails: division by zero
}
for count in [3, 2, 1, 0] {
  print(share(12, among: count))
}
