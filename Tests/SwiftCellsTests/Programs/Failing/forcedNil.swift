let texts = ["12", "3", "x"]
var sum = 0
for text in texts {
  print("adding", text)
  sum += Int(text)! // fails: unexpectedly found nil
}
print(sum)
