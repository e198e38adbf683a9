import Basics
import Testing

@Suite struct MemoryLimitsTests {
  @Test func withoutOtherLimitsFourFifthsOfTheMachineMayBeHeld() {
    let limits = MemoryLimits(machine: 10_000_000_000)
    #expect(limits.smallest == 8_000_000_000)
    let room = limits.room(beside: MemoryUse(resident: 1_000_000_000, addressSpace: 99 << 30))
    #expect(room.left == 7_000_000_000)
    #expect(room.source == .machine)
  }

  @Test func whatOthersInTheGroupHoldCounts() {
    let limits = MemoryLimits(machine: 1 << 40, group: 1_000_000_000)
    let room = limits.room(beside: MemoryUse(resident: 100_000_000, group: 850_000_000))
    #expect(room.source == .controlGroup)
    #expect(room.left == 50_000_000)
    #expect(limits.room(beside: MemoryUse(resident: 950_000_000)).left == -50_000_000)
  }

  @Test func addressSpaceCountsAlsoWhereItIsNotTouched() {
    let limits = MemoryLimits(machine: 1 << 40, addressSpace: 4 << 30)
    let room = limits.room(beside: MemoryUse(resident: 1 << 20, addressSpace: 3 << 30))
    #expect(room.source == .addressSpace)
    #expect(room.left < 1 << 30)
    #expect(room.left > 800 << 20)
  }

  @Test func theSmallestRoomCounts() {
    let limits = MemoryLimits(machine: 100 << 30, group: 8 << 30, addressSpace: 64 << 30)
    #expect(limits.room(beside: MemoryUse(resident: 0, addressSpace: 0)).source == .controlGroup)
    let use = MemoryUse(resident: 1 << 30, addressSpace: 60 << 30)
    #expect(limits.room(beside: use).source == .addressSpace)
    #expect(limits.smallest == (8 << 30) / 10 * 9)
  }

  @Test func whatThisProcessHoldsIsSeen() {
    let before = MemoryUse.now
    let size = 64 << 20
    let memory = [UInt8](repeating: 1, count: size)
    let after = MemoryUse.now
    #expect(memory.count == size)
    #expect(after.resident - before.resident > 32 << 20)
    #expect(after.addressSpace > after.resident)
  }

  @Test func aRequestBeyondAllMemoryIsRefusedWithItsPurpose() {
    let error = #expect(throws: MemoryError.self) {
      try Memory.require(1 << 40, of: 1 << 40, for: "a raster of many cells")
    }
    #expect(error?.description.hasPrefix("a raster of many cells needs ") == true)
    #expect(throws: MemoryError.self) { try Memory.require(1 << 60, for: "a table") }
  }

  @Test func smallRequestsAreNotLookedAt() throws {
    try Memory.require(1 << 10, for: "a row")
  }

  @Test(arguments: [(1_500_000, "1.5 MB"), (1 << 30, "1.1 GB"), (0, "0.0 MB")])
  func bytesAreWrittenAsPeopleReadThem(bytes: Int, text: String) {
    #expect(byteText(bytes) == text)
  }
}
