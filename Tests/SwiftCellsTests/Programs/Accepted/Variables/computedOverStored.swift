// Computed variables of the file read and write others.
var grams = 1500.0
var kilograms: Double {
  get { grams / 1000 }
  set { grams = newValue * 1000 }
}
var isHeavy: Bool { kilograms > 2 }
print(kilograms, isHeavy)
kilograms = 2.5
kilograms += 0.5
print(grams, isHeavy)
