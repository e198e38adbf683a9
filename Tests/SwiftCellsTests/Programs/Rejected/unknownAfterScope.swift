if true {
  let inner = 3
  print(inner)
}
print(inner) // error: cannot find 'inner' in scope
for i in 0..<3 { let square = i * i; _ = square }
print(i, square) // error: cannot find 'i' in scope // error: cannot find 'square' in scope
func f(_ argument: Int) { let local = argument; _ = local }
print(argument, local) // error: cannot find 'argument' in scope // error: cannot find 'local' in scope
guard let x = Int("3") else { print(x); fatalError() } // error: cannot find 'x' in scope
if let y = Int("3") { print(y) } else { print(y) } // error: cannot find 'y' in scope
print(x)
do { let z = 1; _ = z }
print(z) // error: cannot find 'z' in scope
