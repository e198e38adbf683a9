import JupyterKernel
import Testing

@Suite struct MessageCodecTests {
  private let codec = MessageCodec(key: Array("key".utf8))

  private func frames(
    _ header: String = #"{"msg_id":"1","msg_type":"t"}"#, _ content: String = "{}",
    signature: Frame? = nil
  ) -> [Frame] {
    let parts = [header, "{}", "{}", content].map { Frame($0.utf8) }
    let signer = MessageSigner(key: Array("key".utf8))
    return [Frame("client".utf8), MessageCodec.delimiter, signature ?? signer.signature(of: parts)]
      + parts
  }

  // RFC 4231, test case 2.
  @Test func signsAsTheStandardSays() {
    let signer = MessageSigner(key: Array("Jefe".utf8))
    let parts = ["what do ya ", "want", " for nothing?"].map { Frame($0.utf8) }
    let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    #expect(signer.signature(of: parts) == Frame(expected.utf8))
    #expect(signer.isValid(Frame(expected.uppercased().utf8), for: parts))
    #expect(!signer.isValid(Frame(expected.dropLast().utf8), for: parts))
    #expect(!signer.isValid(Frame(("6" + expected.dropFirst()).utf8), for: parts))
    #expect(!signer.isValid(Frame(String(repeating: "x", count: 64).utf8), for: parts))
  }

  @Test func readsAMessage() throws {
    let message = try codec.decode(frames(content: #"{"code":"1"}"#) + [[1, 2], []])
    #expect(message.identities == [Frame("client".utf8)])
    #expect(message.header.id == "1")
    #expect(message.header.type == "t")
    #expect(message.content["code"] == "1")
    #expect(message.buffers == [[1, 2], []])
  }

  private func frames(content: String) -> [Frame] {
    frames(#"{"msg_id":"1","msg_type":"t"}"#, content)
  }

  @Test func readsWhatAnotherCodecWrote() throws {
    let parent = try MessageHeader(Frame(#"{"msg_id":"p","msg_type":"q","x":[1]}"#.utf8))
    let written = MessageCodec(key: Array("key".utf8)).encode(
      "execute_reply", ["status": "ok"], parent: parent, addresses: [[1]])
    let message = try codec.decode(written)
    let header = try JSONValue(parsing: message.header.bytes)
    #expect(header["version"] == "5.5")
    #expect(header["username"] == "kernel")
    #expect(message.parentHeader["x"] == [1])
    #expect(message.content["status"] == "ok")
  }

  @Test func refusesReplays() throws {
    _ = try codec.decode(frames())
    #expect(throws: WireError.replayed) { try codec.decode(frames()) }
  }

  @Test func checksTheSignatureBeforeItReadsAnything() {
    let garbled = frames("{{{{", signature: Frame(String(repeating: "0", count: 64).utf8))
    #expect(throws: WireError.wrongSignature) { try codec.decode(garbled) }
  }

  @Test func refusesAMissingSignature() {
    #expect(throws: WireError.wrongSignature) { try codec.decode(frames(signature: [])) }
  }

  @Test func acceptsUnsignedMessagesWithoutAKey() throws {
    let open = MessageCodec(key: [])
    _ = try open.decode(frames(signature: []))
    _ = try open.decode(frames(signature: []))
  }

  @Test func refusesMalformedMessages() {
    #expect(throws: WireError.noDelimiter) { try codec.decode([]) }
    #expect(throws: WireError.noDelimiter) { try codec.decode([[1], [2]]) }
    #expect(throws: WireError.tooFewFrames(4)) { try codec.decode(frames().dropLast()) }
    #expect(throws: WireError.noIdentifier) { try codec.decode(frames(#"{"msg_type":"t"}"#)) }
    #expect(throws: WireError.noType) { try codec.decode(frames(#"{"msg_id":"1"}"#)) }
    #expect(throws: WireError.notAnObject(frame: "content")) {
      try codec.decode(frames(content: "[]"))
    }
    let addresses = [Frame](repeating: [1], count: 17)
    #expect(throws: WireError.noDelimiter) { try codec.decode(addresses + frames()) }
  }

  @Test func namesOfMessagesAreUnique() throws {
    let written = (0..<1_000).map { _ in codec.encode("t", [:], parent: nil)[2] }
    let names = try Set(written.map { try JSONValue(parsing: $0)["msg_id"]?.text })
    #expect(names.count == 1_000)
  }
}

extension MessageCodec {
  fileprivate func decode(_ frames: ArraySlice<Frame>) throws -> Message {
    try decode(Array(frames))
  }
}
