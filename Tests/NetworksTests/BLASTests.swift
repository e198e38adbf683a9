import Networks
import Testing

@Suite struct BLASTests {
  @Test func productsEqualThoseByHand() throws {
    let left = try Tensor([1, 2, 3, 4, 5, 6], [2, 3])
    let right = try Tensor([7, 8, 9, 10, 11, 12], [3, 2])
    let expected = try Tensor([58, 64, 139, 154], [2, 2])
    #expect(try BLAS.product(left, right) == expected)
    let turned = try Tensor([1, 4, 2, 5, 3, 6], [3, 2])
    #expect(try BLAS.product(turned, right, transposeLeft: true) == expected)
    let other = try Tensor([7, 9, 11, 8, 10, 12], [2, 3])
    #expect(try BLAS.product(left, other, transposeRight: true) == expected)
    #expect(try BLAS.product(turned, other, transposeLeft: true, transposeRight: true) == expected)
  }

  @Test func factorsThatDoNotFitThrow() throws {
    let factor = try Tensor([1, 2, 3, 4, 5, 6], [2, 3])
    #expect(throws: NetworksError.self) { try BLAS.product(factor, factor) }
    #expect(throws: NetworksError.self) {
      try BLAS.product(factor, try Tensor([1, 2, 3], [3]))
    }
  }

  @Test func theLibraryNamesItself() throws {
    #expect(try BLAS.description.contains("OpenBLAS"))
  }
}
