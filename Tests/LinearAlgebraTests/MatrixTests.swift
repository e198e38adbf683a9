import Basics
import Display
import LinearAlgebra
import Testing

@Suite struct MatrixTests {
  @Test func rowsAreWrittenAndColumnsKept() throws {
    let matrix = try Matrix([[1, 2, 3], [4, 5, 6]])
    #expect(matrix.values == [1, 4, 2, 5, 3, 6])
    #expect(matrix.row(1) == [4, 5, 6])
    #expect(matrix.column(2) == [3, 6])
    #expect(matrix.transposed == (try Matrix([[1, 4], [2, 5], [3, 6]])))
    #expect(matrix.description == "1.0\t2.0\t3.0\n4.0\t5.0\t6.0")
  }

  @Test func unequalRowsAreRefused() {
    #expect(throws: LinearAlgebraError.unequalRows(first: 2, row: 1, count: 1)) {
      try Matrix([[1, 2], [3]])
    }
    #expect(throws: LinearAlgebraError.wrongCount(rows: 2, columns: 2, received: 3)) {
      try Matrix(rows: 2, columns: 2, columnMajor: [1, 2, 3])
    }
  }

  /// By hand.
  @Test func productsTransposeWhatTheyAreTold() throws {
    let (a, b) = (try Matrix([[1, 2], [3, 4], [5, 6]]), try Matrix([[1, 0, 2], [0, 1, 3]]))
    let expected = try Matrix([[1, 2, 8], [3, 4, 18], [5, 6, 28]])
    #expect(try a * b == expected)
    #expect(try a.transposed.product(b, transposingLeft: true) == expected)
    #expect(try a.product(b.transposed, transposingRight: true) == expected)
    #expect(
      try a.transposed.product(b.transposed, transposingLeft: true, transposingRight: true)
        == expected)
    #expect(try a.product([1, -1]) == [-1, -1, -1])
  }

  @Test(arguments: [(700, 300, 530), (3, 1_000, 1)])
  func largeProductsAreSumsOfProducts(_ rows: Int, _ inner: Int, _ columns: Int) throws {
    let a = try MatrixSamples.random(rows, inner, seed: 2)
    let b = try MatrixSamples.random(inner, columns, seed: 3)
    let product = try a * b
    let transposed = try a.product(b.transposed, transposingRight: true)
    #expect(transposed.distance(to: product) < 1e-11)
    for (row, column) in [(0, 0), (rows - 1, columns - 1), (rows / 2, columns / 2)] {
      let sum = zip(a.row(row), b.column(column)).reduce(0) { $0 + $1.0 * $1.1 }
      #expect((product[row, column] - sum).magnitude < 1e-11)
    }
  }

  @Test func emptyMatricesHaveProducts() throws {
    #expect(
      try Matrix(rows: 2, columns: 0) * Matrix(rows: 0, columns: 3) == Matrix(rows: 2, columns: 3))
    #expect(
      try Matrix(rows: 0, columns: 4) * Matrix(rows: 4, columns: 3) == Matrix(rows: 0, columns: 3))
  }

  @Test func factorsThatDoNotFitAreRefused() throws {
    let error = #expect(throws: LinearAlgebraError.self) {
      try Matrix(rows: 2, columns: 3) * Matrix(rows: 2, columns: 3)
    }
    #expect(error?.description == "product: matrices of 2 × 3 and 2 × 3 do not fit together")
  }

  @Test func anInterruptStopsAProduct() throws {
    let cancellation = CancellationToken()
    cancellation.cancel()
    let context = RunContext(cancellation: cancellation)
    #expect(throws: Interrupted()) {
      try Matrix.identity(3).product(.identity(3), context: context)
    }
  }

  @Test func numbersAreEqualOnAnyNumberOfThreads() async throws {
    let matrix = try MatrixSamples.positive(200)
    let alone = try matrix.singularValues()
    try await withThrowingTaskGroup(of: SingularValues.self) { group in
      for _ in 0..<4 { group.addTask { try matrix.singularValues() } }
      for try await other in group { #expect(other == alone) }
    }
  }
}
