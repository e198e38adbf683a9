func counting(_ inner: @escaping () -> Int) -> () -> Int { var n = 0; return { n += 1; return inner() + n } }
var call: () -> Int = { 0 }
for _ in 0..<100_000 { call = counting(call) }
print(call())
var source = AnyIterator { 1 }
for _ in 0..<100_000 { var inner = source; source = AnyIterator { inner.next() } }
print(source.next() ?? 0)
var lazily = [1, 2].lazy.map { $0 }
for _ in 0..<10_000 { lazily = lazily.map { $0 + 1 } }
print(lazily.first ?? 0)
