func sort(_ list: inout [Int], _ low: Int, _ high: Int) {
  var i = low, j = high
  let pivot = list[(low + high) / 2]
  while i <= j {
    while list[i] < pivot { i += 1 }
    while list[j] > pivot { j -= 1 }
    if i <= j {
      let kept = list[i]
      list[i] = list[j]
      list[j] = kept
      i += 1
      j -= 1
    }
  }
  if low < j { sort(&list, low, j) }
  if i < high { sort(&list, i, high) }
}
var state = 7
var numbers: [Int] = []
for _ in 0..<200_000 {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  numbers.append(state)
}
sort(&numbers, 0, numbers.count - 1)
print(numbers[0], numbers[100_000], numbers[199_999])
