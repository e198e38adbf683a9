extension Column {
  /// The entries of texts in the narrowest type that holds them all, as those of a file are read;
  /// identifiers such as `007` stay texts.
  package init(_ name: String, typing texts: [String]) {
    var builder = ColumnBuilder(kind: .unknown, isGiven: false, allowsCommas: false)
    for text in texts where builder.kind != .failed {
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        // An empty list has no address.
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
          builder.addMissing()
          return
        }
        builder.add(start, bytes.count)
      }
    }
    let hasType = builder.kind != .failed && builder.kind != .unknown
    self =
      hasType ? ColumnMerge(name: name, type: nil).column([builder]) : Column(name, texts)
  }
}
