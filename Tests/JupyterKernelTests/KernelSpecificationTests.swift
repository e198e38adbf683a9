import Basics
import Foundation
import JupyterKernel
import Testing

@Suite struct KernelSpecificationTests {
  private let specification = KernelSpecification(executable: "/bin/sh", version: "1.2")

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func installsEverythingJupyterNeeds() throws {
    try withFolder { prefix in
      var named = specification
      named.name = "Mine"
      named.displayName = "My Swift"
      named.environment = ["B": "2", "A": "1"]
      let folder = try named.install(in: .prefix(prefix.path))
      #expect(folder == prefix.path + "/share/jupyter/kernels/mine")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(files == ["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"])
      let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/kernel.json"))
      let json = try JSONValue(parsing: Array(data))
      #expect(json["argv"] == ["/bin/sh", "kernel", "{connection_file}"])
      #expect(json["display_name"] == "My Swift")
      #expect(json["language"] == "swift")
      #expect(json["interrupt_mode"] == "message")
      #expect(json["kernel_protocol_version"] == "5.5")
      #expect(json["env"] == ["A": "1", "B": "2"])
      let all = try FileManager.default.contentsOfDirectory(
        atPath: prefix.path + "/share/jupyter/kernels")
      #expect(all == ["mine"])
    }
  }

  @Test func replacesItsOwnAndRemovesIt() throws {
    try withFolder { prefix in
      let place = KernelSpecificationPlace.prefix(prefix.path)
      try specification.install(in: place)
      var newer = specification
      newer.displayName = "Newer"
      let folder = try newer.install(in: place)
      let text = try String(contentsOfFile: folder + "/kernel.json", encoding: .utf8)
      #expect(text.contains("Newer"))
      #expect(try KernelSpecification.uninstall(from: place) == folder)
      #expect(!FileManager.default.fileExists(atPath: folder))
      #expect(throws: KernelSpecificationError.notInstalled(folder: folder)) {
        try KernelSpecification.uninstall(from: place)
      }
    }
  }

  @Test func leavesTheKernelsOfOthersAlone() throws {
    try withFolder { prefix in
      let place = KernelSpecificationPlace.prefix(prefix.path)
      let folder = prefix.path + "/share/jupyter/kernels/solum"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      let file = URL(fileURLWithPath: folder + "/kernel.json")
      try Data(#"{"argv":["python"],"metadata":{}}"#.utf8).write(to: file)
      #expect(throws: KernelSpecificationError.foreign(folder: folder)) {
        try specification.install(in: place)
      }
      #expect(throws: KernelSpecificationError.foreign(folder: folder)) {
        try KernelSpecification.uninstall(from: place)
      }
      #expect(try Data(contentsOf: file).count == 33)
    }
  }

  @Test(arguments: ["", ".", "..", ".x", "a/b", "a b", "ä"])
  func refusesBadNames(_ name: String) throws {
    try withFolder { prefix in
      var bad = specification
      bad.name = name
      #expect(throws: KernelSpecificationError.badName(name)) {
        try bad.install(in: .prefix(prefix.path))
      }
    }
  }

  @Test(arguments: ["sh", "/does/not/exist", "/etc/passwd"])
  func refusesProgramsThatCannotBeStarted(_ path: String) throws {
    try withFolder { prefix in
      let bad = KernelSpecification(executable: path, version: "1")
      #expect(throws: KernelSpecificationError.notExecutable(path: path)) {
        try bad.install(in: .prefix(prefix.path))
      }
    }
  }

  @Test func findsTheFoldersThatJupyterSearches() throws {
    let user = KernelSpecificationPlace.user
    #expect(
      try user.folder(environment: ["HOME": "/h"]) == "/h/.local/share/jupyter/kernels")
    #expect(
      try user.folder(environment: ["HOME": "/h", "XDG_DATA_HOME": "/x"]) == "/x/jupyter/kernels")
    #expect(try user.folder(environment: ["JUPYTER_DATA_DIR": "/j"]) == "/j/kernels")
    let python = KernelSpecificationPlace.systemPrefix
    #expect(
      try python.folder(environment: ["VIRTUAL_ENV": "/v"]) == "/v/share/jupyter/kernels")
    #expect(throws: KernelSpecificationError.noPythonPrefix) {
      try python.folder(environment: [:])
    }
  }

  @Test func carriesTheLogosOfTheSourceTree() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    for (name, data) in KernelLogos.files {
      let file = root.appendingPathComponent("kernelspec").appendingPathComponent(name)
      #expect(try Data(contentsOf: file) == data, "\(name)")
    }
  }
}
