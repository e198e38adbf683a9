import LinearAlgebra
import Testing

/// Expected numbers from NumPy 2.4.6 (`numpy.linalg`).
@Suite struct DecompositionTests {
  private let tall: Matrix
  init() throws { tall = try Matrix([[1, 2], [3, 4], [5, 6]]) }

  @Test func qrIsThatOfNumPy() throws {
    let factors = try tall.qr()
    let q = try Matrix([
      [-0.16903085094570325, 0.8970852271450607], [-0.50709255283711, 0.27602622373694136],
      [-0.8451542547285166, -0.345032779671177],
    ])
    let r = try Matrix([[-5.916079783099616, -7.437357441610946], [0, 0.8280786712108248]])
    #expect(factors.q.distance(to: q) < 1e-14)
    #expect(factors.r.distance(to: r) < 1e-14)
  }

  @Test func singularValuesAreThoseOfNumPy() throws {
    let svd = try tall.singularValues()
    #expect((svd.values[0] - 9.525518091565107).magnitude < 1e-14)
    #expect((svd.values[1] - 0.514300580658644).magnitude < 1e-14)
    #expect((svd.conditionNumber - 18.52130534125814).magnitude < 1e-12)
    #expect(svd.rank == 2)
  }

  @Test func eigenvaluesAreThoseOfNumPy() throws {
    let eigen = try Matrix([[4, 1, 2], [1, 3, 0], [2, 0, 5]]).symmetricEigenvectors()
    let expected = Matrix(column: [1.854897308799576, 3.4760236029181333, 6.669079088282287])
    #expect(Matrix(column: eigen.values).distance(to: expected) < 1e-14)
    #expect(try eigen.vectors.deviationFromOrthogonal < 1e-14)
  }

  /// Condition numbers of Hilbert's matrices, and the ranks that are left of them.
  @Test(arguments: [(5, 476_607.2502419338, 5), (8, 15_257_575_563.722723, 8), (12, 1.6e16, 11)])
  func hilbertMatricesAreBadlyConditioned(
    _ size: Int, _ condition: Double, _ rank: Int
  ) throws {
    let svd = try MatrixSamples.hilbert(size).singularValues()
    let digits = size < 12 ? 1e-5 : 0.5
    #expect((svd.conditionNumber / condition - 1).magnitude < digits)
    #expect(svd.rank == rank)
  }

  @Test(arguments: [(0, 3), (3, 0), (0, 0)])
  func emptyMatricesHaveEmptyFactors(_ rows: Int, _ columns: Int) throws {
    let matrix = Matrix(rows: rows, columns: columns)
    #expect(try matrix.qr().q.shape == MatrixShape(rows: rows, columns: 0))
    #expect(try matrix.qr().r.shape == MatrixShape(rows: 0, columns: columns))
    #expect(try matrix.singularValues().values == [])
    #expect(try matrix.singularValues().rank == 0)
    #expect(try Matrix(rows: 0, columns: 0).symmetricEigenvectors().values == [])
  }

  @Test(arguments: [(1_000, 1_000), (1_000, 40), (40, 1_000)])
  func factorsMultiplyToTheMatrix(_ rows: Int, _ columns: Int) throws {
    let matrix = try MatrixSamples.random(rows, columns)
    let qr = try matrix.qr()
    #expect(try (qr.q * qr.r).distance(to: matrix) < 1e-11)
    #expect(try qr.q.deviationFromOrthogonal < 1e-12)
    let svd = try matrix.singularValues()
    var scaled = svd.vTransposed
    for row in svd.values.indices {
      for column in 0..<columns { scaled[row, column] *= svd.values[row] }
    }
    #expect(try (svd.u * scaled).distance(to: matrix) < 1e-11)
    #expect(try svd.u.deviationFromOrthogonal < 1e-12)
    #expect(try svd.vTransposed.transposed.deviationFromOrthogonal < 1e-12)
  }

  @Test func eigenvectorsOfALargeMatrixAreSuch() throws {
    let matrix = try MatrixSamples.positive(1_000)
    let eigen = try matrix.symmetricEigenvectors()
    var scaled = eigen.vectors
    for column in 0..<1_000 {
      for row in 0..<1_000 { scaled[row, column] *= eigen.values[column] }
    }
    #expect(try (matrix * eigen.vectors).distance(to: scaled) < 1e-8)
    #expect(try eigen.vectors.deviationFromOrthogonal < 1e-11)
    #expect(eigen.values == eigen.values.sorted())
  }
}
