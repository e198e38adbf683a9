import Foundation
import Tables
import Testing

/// Headers of several rows: names, units and descriptions.
@Suite struct HeadingRowsTests {
  private func read(
    _ text: String, headings: Int, columns: [String]? = nil, types: [String: ColumnType] = [:]
  ) throws -> Table {
    let folder = FileManager.default.temporaryDirectory.appending(path: "headings-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appending(path: "t.csv"))
    return try Table.read(
      folder.path + "/t.csv", columns: columns, types: types, headings: headings)
  }

  private func message(_ body: () throws -> Table) -> String {
    do { return try body().description } catch { return "\(error)" }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: String
    let count: Int
    let columns: [String]
    var units: [String]?
    var titles: [String]?
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "names, units, descriptions",
      rows: "id,top,oc,ph\n-,cm,g/kg,-\nprofile,upper depth,organic carbon,pH in water\n",
      count: 3, columns: ["id", "top", "oc", "ph"], units: ["", "cm", "g/kg", ""],
      titles: ["profile", "upper depth", "organic carbon", "pH in water"]),
    Case(
      name: "descriptions, units in brackets",
      rows: "id;top;cec\nprofile;upper depth;exchange capacity\n;[cm];(cmol(+)/kg)\n", count: 3,
      columns: ["id", "top", "cec"], units: ["", "cm", "cmol(+)/kg"],
      titles: ["profile", "upper depth", "exchange capacity"]),
    Case(
      name: "a title and an empty line above", rows: "Soil survey 2020\n\nid,top,oc\n", count: 3,
      columns: ["id", "top", "oc"], titles: ["Soil survey 2020", "", ""]),
    Case(
      name: "cells that span columns", rows: "id,depth,,oc\n,top,bottom,g/kg\n", count: 2,
      columns: ["id", "depth top", "depth bottom", "oc"], units: ["", "", "", "g/kg"]),
    // A spreadsheet writes the text of merged cells into the first of them alone.
    Case(
      name: "two levels", rows: "id,clay,,sand,\n,0-30,30-60,0-30,30-60\n", count: 2,
      columns: ["id", "clay 0-30", "clay 30-60", "sand 0-30", "sand 30-60"]),
    Case(
      name: "a title above cells that span columns",
      rows: "Report 2020,,,\n\nid,depth,,oc\n,top,bottom,%\n", count: 4,
      columns: ["id", "depth top", "depth bottom", "oc"], units: ["", "", "", "%"],
      titles: ["Report 2020", "", "", ""]),
    Case(
      name: "names that repeat in both rows", rows: "a,a,b\nx,y,x\n", count: 2,
      columns: ["a x", "a y", "b x"]),
    Case(
      name: "a column without a heading", rows: "id,top,\n-,cm,\n", count: 2,
      columns: ["id", "top", "field_3"], units: ["", "cm", ""]),
  ]

  @Test(arguments: cases)
  func namesUnitsAndTitlesAreTold(_ example: Case) throws {
    let width = example.columns.count
    let separator = example.rows.contains(";") ? ";" : ","
    let data = (1...width).map(String.init).joined(separator: separator)
    let table = try read(example.rows + data + "\n", headings: example.count)
    let empty = [String](repeating: "", count: width)
    #expect(table.columns == example.columns)
    #expect(try table.columns.map { try table[$0].unit } == example.units ?? empty)
    #expect(try table.columns.map { try table[$0].title } == example.titles ?? empty)
    #expect(try table.columns.map { try table[$0].values } == (1...width).map { [.integer($0)] })
  }

  @Test func notesSayWhichRowWasWhat() throws {
    let table = try read("id,oc\n-,%\nprofile,carbon\na,2\n", headings: 3)
    #expect(
      table.notes == [
        "headings: the names of the columns are of row 1, the units those of row 2, the titles those "
          + "of row 3"
      ])
  }

  @Test func columnsAndTypesAreThoseOfTheNames() throws {
    let table = try read(
      "id,depth,,oc\n,top,bottom,g/kg\n007,0,10,3\n", headings: 2,
      columns: ["oc", "depth bottom"], types: ["oc": .text])
    #expect(table.columns == ["oc", "depth bottom"])
    #expect(try table["oc"].texts == ["3"])
    #expect(try table["oc"].unit == "g/kg")
  }

  @Test func titlesAndUnitsStayWithTheirColumns() throws {
    let table = try read("id,oc\n-,%\nprofile,carbon\na,2\nb,3\n", headings: 3)
    let column = try table.where(table["oc"] > 2).renamed("oc", to: "carbon")["carbon"]
    #expect(column.unit == "%" && column.title == "carbon")
  }

  @Test func wrongNumbersOfRowsAreRefused() throws {
    #expect(
      message { try read("id,oc\na,2\n", headings: 0) }
        == "headings is 0, expected was the number of rows at the top with names, units and titles, "
        + "from 1 to 20.")
    #expect(
      message { try read("id,oc\na,2\n", headings: 5) }.contains(
        "has 2 rows, and headings: 5 was given. Say how many rows at the top hold names"))
    #expect(
      message { try read("Soil survey\nid,oc\na,2\n", headings: 1) }.contains(
        "read the file with headings: where it has several rows of them"))
  }

  @Test(arguments: [
    ("g kg-1", "g/kg"), ("g·kg⁻¹", "g/kg"), ("[g/kg]", "g/kg"), ("Mg m-3", "g/cm³"),
    ("g cm-3", "g/cm³"), ("kg/m3", "kg/m³"), ("vol.%", "%"), ("cmol(+)/kg", "cmol/kg"),
    ("meq/100 g", "cmol/kg"), ("ppm", "mg/kg"), ("uS/cm", "µS/cm"), ("cm", "cm"),
  ])
  func unitsAreWrittenInOneWay(_ text: String, _ usual: String) {
    #expect(UnitText.isUnit(text))
    #expect(UnitText.usual(text) == usual)
  }

  @Test(arguments: ["", "-", "id", "S", "K", "organic carbon", "clay", "1:2.5", "100", "0-5 cm"])
  func otherWordsAreNoUnits(_ text: String) { #expect(!UnitText.isUnit(text)) }
}
