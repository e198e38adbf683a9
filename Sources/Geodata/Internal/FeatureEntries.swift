import CGDAL
import Tables

/// Collects the entries of one field of features, in the type that the file says or as texts.
struct FeatureEntries {
  private let name: String
  private let field: Int32
  private let type: OGRFieldType
  private let isDate: Bool
  private var numbers: [Double] = []
  private var integers: [Int] = []
  private var texts: [String] = []

  init(
    _ gdal: GDAL.Functions, _ definition: OGRFeatureDefnH?, _ field: Int, name: String,
    keepsTexts: Bool
  ) {
    self.name = name
    self.field = Int32(field)
    let stated = gdal.OGR_Fld_GetType(gdal.OGR_FD_GetFieldDefn(definition, Int32(field)))
    type = keepsTexts ? OFTString : stated
    isDate = !keepsTexts && (stated == OFTDate || stated == OFTDateTime)
  }

  private var isWhole: Bool { type == OFTInteger || type == OFTInteger64 }

  /// Adds the entry of a feature.
  mutating func add(_ gdal: GDAL.Functions, _ feature: OGRFeatureH) {
    let isThere = gdal.OGR_F_IsFieldSetAndNotNull(feature, field) != 0
    if type == OFTReal {
      numbers.append(isThere ? gdal.OGR_F_GetFieldAsDouble(feature, field) : .nan)
    } else if isWhole {
      integers.append(
        isThere
          ? Int(gdal.OGR_F_GetFieldAsInteger64(feature, field)) : ColumnStorage.missingInteger)
    } else {
      texts.append(isThere ? text(gdal, feature) : "")
    }
  }

  private func text(_ gdal: GDAL.Functions, _ feature: OGRFeatureH) -> String {
    guard let text = gdal.OGR_F_GetFieldAsString(feature, field), text.pointee != 0 else {
      return ""
    }
    return SeparatedText.decoded(text)
  }

  /// The column, in a type that was asked for or in that of the file.
  func column(_ wanted: ColumnType?) throws -> Column {
    let column =
      if type == OFTReal {
        Column(name, numbers)
      } else if isWhole {
        Column(name, integers)
      } else if isDate {
        // GDAL writes dates as 2001/05/31, with a time and a zone behind it.
        try Column(name, texts.map { String($0.prefix(19)) }).converted(to: .date)
      } else {
        Column(name, texts)
      }
    return try wanted.map { try column.converted(to: $0) } ?? column
  }
}
