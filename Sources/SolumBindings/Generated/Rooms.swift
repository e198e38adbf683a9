// Written by `swift run dev bindings` from the declarations of all rooms; edit those.
import SwiftCells

extension Vocabulary {
  /// Registers the vocabulary of every room.
  func addRooms() {
    addShapes()
    addBasics()
    addDisplay()
    addFigures()
    addTables()
    addGeodata()
    addForests()
    addNetworks()
    addCovariateGrids()
    addGeostatistics()
    addSpectroscopy()
    addSoil()
    addVirtualLandscape()
    addSampling()
    addMapping()
  }
}
