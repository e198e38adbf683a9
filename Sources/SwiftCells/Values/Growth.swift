/// Values that are about to grow, or to be copied because somebody else holds them too: what that
/// takes is looked at before.
extension UnsafeMutablePointer where Pointee == Value {
  /// The array in this slot for its only holder, with room for more elements.
  func growingArray(by more: Int = 1) throws -> ArrayObject {
    try admitCopy()
    let array = uniqueArray()
    try MemoryWatch.checkGrowth(of: array, by: more)
    return array
  }

  /// The dictionary in this slot for its only holder, with room for one more key.
  func growingDictionary() throws -> DictionaryBox {
    try admitCopy()
    let dictionary = uniqueDictionary()
    try MemoryWatch.checkGrowth(of: dictionary)
    return dictionary
  }

  /// Adds to the text in this slot.
  func append(_ more: String) throws {
    try admitCopy()
    let box = uniqueString()
    try MemoryWatch.checkGrowth(of: box.text, by: more.utf8.count)
    box.text += more
  }

  /// Refuses a change of what somebody else holds too where there is no room for the copy.
  @inline(__always)
  func admitCopy() throws {
    if !isKnownUniquelyReferenced(&pointee.object) { try admitLargeCopy() }
  }

  @inline(never)
  private func admitLargeCopy() throws {
    switch pointee.object {
    case let array as ArrayObject: try MemoryWatch.check(array.count, of: array.stride, nil)
    case let dictionary as DictionaryBox: try MemoryWatch.check(dictionary.count, of: 54, nil)
    case let text as StringBox: try MemoryWatch.check(text.text.utf8.count, of: 1, nil)
    default: break
    }
  }
}
