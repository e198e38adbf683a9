/// Memory for numbers that starts at a cache line and is zero at first.
final class FloatBuffer: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Float>
  let count: Int

  /// Takes memory for so many numbers, at least sixteen.
  init(_ count: Int) {
    let room = max(16, count.roundedUp(to: 16))
    let raw = UnsafeMutableRawPointer.allocate(
      byteCount: room * MemoryLayout<Float>.stride, alignment: 64)
    pointer = raw.initializeMemory(as: Float.self, repeating: 0, count: room)
    self.count = room
  }

  deinit {
    UnsafeMutableRawPointer(pointer).deallocate()
  }

  /// Fills the buffer from an array that is not longer.
  func assign(_ values: [Float]) {
    for (index, value) in values.prefix(count).enumerated() { pointer[index] = value }
  }

  /// The first numbers as an array.
  func array(_ length: Int) -> [Float] {
    Array(UnsafeBufferPointer(start: pointer, count: min(length, count)))
  }

  /// Sets every number to zero.
  func clear() { pointer.update(repeating: 0, count: count) }
}
