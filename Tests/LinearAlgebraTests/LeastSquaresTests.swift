import LinearAlgebra
import Testing

/// Expected numbers from NumPy 2.4.6 (`numpy.linalg.lstsq`, `rcond=None`).
@Suite struct LeastSquaresTests {
  struct Case: Sendable {
    let rows: [[Double]]
    let right: [Double]
    let solution: [Double]
    let rank: Int
  }

  @Test(arguments: [
    Case(
      rows: [[1, 2], [3, 4], [5, 6]], right: [1, 2, 4],
      solution: [0.6666666666666666, 0.08333333333333325], rank: 2),
    Case(
      rows: [[1, 2, 3], [2, 4, 6], [1, 0, 1], [0, 1, 1]], right: [1, 2, 0, 1],
      solution: [-0.3333333333333336, 0.4743589743589744, 0.1410256410256408], rank: 2),
    Case(rows: [[1, 2, 3]], right: [14], solution: [1, 2, 3], rank: 1),
  ])
  func solutionIsThatOfNumPy(_ example: Case) throws {
    let found = try Matrix(example.rows).leastSquares(Matrix(column: example.right))
    #expect(found.solution.distance(to: Matrix(column: example.solution)) < 1e-13)
    #expect(found.rank == example.rank)
  }

  @Test func smallSingularValuesCountAsZeroWhereAsked() throws {
    let nearly = try Matrix([[1, 1], [1, 1.000001], [1, 1]])
    let right = Matrix(column: [2, 2, 2])
    #expect(try nearly.leastSquares(right).rank == 2)
    let rough = try nearly.leastSquares(right, tolerance: 1e-3)
    #expect(rough.rank == 1)
    #expect(rough.solution.distance(to: Matrix(column: [1, 1])) < 1e-5)
  }

  @Test func nothingToFitGivesZeros() throws {
    let found = try Matrix(rows: 0, columns: 3).leastSquares(Matrix(rows: 0, columns: 2))
    #expect(found.solution == Matrix(rows: 3, columns: 2))
    #expect(found.rank == 0)
  }

  @Test func residualsOfALargeFitAreAtRightAngles() throws {
    let matrix = try MatrixSamples.random(1_000, 200)
    let right = try MatrixSamples.random(1_000, 1, seed: 5)
    let fit = try (matrix * matrix.leastSquares(right).solution).values
    let residuals = Matrix(column: zip(right.values, fit).map { $0 - $1 })
    let products = try matrix.product(residuals, transposingLeft: true)
    #expect(products.distance(to: Matrix(rows: 200, columns: 1)) < 1e-10)
  }

  @Test func sidesThatDoNotFitAreRefused() throws {
    let error = #expect(throws: LinearAlgebraError.self) {
      try Matrix(rows: 3, columns: 2).leastSquares(Matrix(column: [1]))
    }
    #expect(
      error?.description == "least squares: matrices of 3 × 2 and 1 × 1 do not fit together")
  }
}
