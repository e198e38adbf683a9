@_exported import Basics
@_exported import Display
@_exported import Figures
@_exported import Forests
@_exported import Geodata
@_exported import Mapping
@_exported import Networks
@_exported import Soil
