let readings = [12, 250, 300]
for reading in readings {
  let byte = UInt8(reading) // fails: not enough bits to represent the value
  print(byte)
}
