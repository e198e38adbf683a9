import Foundation

// String(format:) as in C.
print(String(format: "%.2f", 3.14159), String(format: "%5.1f|", 2.25), String(format: "%-8.3f|", 1.5))
print(String(format: "%d", 42), String(format: "%5d|", 42), String(format: "%05d", 42), String(format: "%-5d|", 42))
print(String(format: "%+d %+d", 5, -5), String(format: "%x %X %o", 255, 255, 8))
print(String(format: "%e", 12345.678), String(format: "%.3e", 0.00012), String(format: "%g %g", 0.0001, 1e10))
print(String(format: "%@ has %d rows", "table", 12), String(format: "100%%"))
print(String(format: "%.0f %.0f %.0f", 0.5, 1.5, 2.5), String(format: "%.1f", -0.04))
for (name, value) in [("clay", 12.3456), ("sand", 80.0)] {
  print(String(format: "%8.2f", value), name)
}
print(String(format: "%3d|%-3d|%03d", 7, 7, 7))
print(String(format: "%.2f", Double.pi * 100), String(format: "%f", 1.0))
