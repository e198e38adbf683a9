import LinearAlgebra
import Testing

/// Expected numbers from NumPy 2.4.6 (`numpy.linalg`) and SciPy 1.17.1 (`scipy.linalg.invhilbert`).
@Suite struct EquationsTests {
  private let matrix: Matrix
  init() throws { matrix = try Matrix([[4, 1, 2], [1, 3, 0], [2, 0, 5]]) }

  @Test func choleskyIsThatOfNumPy() throws {
    let factors = try matrix.cholesky()
    let expected = try Matrix([
      [2, 0, 0], [0.5, 1.6583123951777, 0], [1, -0.30151134457776363, 1.9771421064483223],
    ])
    #expect(factors.lower.distance(to: expected) < 1e-14)
    #expect((factors.logDeterminant - 3.761200115693563).magnitude < 1e-13)
  }

  @Test func equationsAreSolvedAsByNumPy() throws {
    let expected = Matrix(column: [-0.3023255813953489, 0.7674418604651163, 0.7209302325581396])
    for solution in [try matrix.solve([1, 2, 3]), try matrix.cholesky().solve([1, 2, 3])] {
      #expect(Matrix(column: solution).distance(to: expected) < 1e-14)
    }
  }

  @Test func badlyConditionedEquationsKeepTheDigitsThatTheyHave() throws {
    let hilbert = MatrixSamples.hilbert(5)
    let expected = Matrix(column: [25, -300, 1_050, -1_400, 630])
    for solution in [
      try hilbert.solve([1, 0, 0, 0, 0]), try hilbert.cholesky().solve([1, 0, 0, 0, 0]),
    ] {
      #expect(Matrix(column: solution).distance(to: expected) < 1e-7)
    }
  }

  @Test func singularMatricesAreRefused() throws {
    #expect(throws: LinearAlgebraError.singular(reciprocalCondition: 0)) {
      try Matrix([[1, 2], [2, 4]]).solve([1, 2])
    }
    let error = #expect(throws: LinearAlgebraError.self) {
      try MatrixSamples.hilbert(13).solve([Double](repeating: 1, count: 13))
    }
    #expect(error?.description.contains("is singular") == true)
  }

  @Test func matricesThatAreNotPositiveDefiniteAreRefused() throws {
    #expect(throws: LinearAlgebraError.notPositiveDefinite(order: 2)) {
      try Matrix([[1, 2], [2, 1]]).cholesky()
    }
    #expect(
      throws: LinearAlgebraError.notSymmetric(
        operation: "the Cholesky decomposition", row: 1, column: 0)
    ) {
      try Matrix([[1, 0], [0.5, 1]]).cholesky()
    }
  }

  @Test func whatIsNoNumberIsRefused() throws {
    let error = #expect(throws: LinearAlgebraError.self) {
      try Matrix([[1, 0], [0, .infinity]]).solve([1, 1])
    }
    #expect(
      error?.description
        == "solve needs numbers, but [1, 1] is inf; leave out what is missing")
    #expect(throws: LinearAlgebraError.self) { try matrix.solve([1, .nan, 1]) }
  }

  @Test func shapesThatDoNotFitAreRefused() throws {
    #expect(throws: LinearAlgebraError.self) { try matrix.solve([1, 2]) }
    #expect(throws: LinearAlgebraError.self) { try Matrix([[1, 2]]).solve([1]) }
    #expect(throws: LinearAlgebraError.self) { try matrix.cholesky().solve([1, 2]) }
    #expect(throws: LinearAlgebraError.self) { try Matrix([[1, 2]]).cholesky() }
  }

  @Test func nothingHasNoSolution() throws {
    #expect(try Matrix(rows: 0, columns: 0).solve([]) == [])
    #expect(try Matrix(rows: 0, columns: 0).cholesky().logDeterminant == 0)
  }

  @Test func largeEquationsLeaveLittle() throws {
    let large = try MatrixSamples.positive(1_000)
    let right = try MatrixSamples.random(1_000, 2, seed: 9)
    let factors = try large.cholesky()
    let product = try factors.lower.product(factors.lower, transposingRight: true)
    #expect(product.distance(to: large) < 1e-9)
    for solution in [try factors.solve(right), try large.solve(right)] {
      #expect(try (large * solution).distance(to: right) < 1e-7)
    }
  }
}
