let n = 3
switch n {
case 1: // error: 'case' label in a 'switch' must have at least one executable statement
case 2: print("two")
default: // error: 'default' label in a 'switch' must have at least one executable statement
}
