import Basics
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

  // RFC 4231, test case 2; MD5 and SHA-1 after RFC 2202, test case 2; SHA-3 by Python's hmac and
  // hashlib.
  @Test(arguments: [
    ("hmac-md5", "750c783e6ab0b503eaa86e310a5db738"),
    ("hmac-sha1", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
    (
      "hmac-sha384",
      "af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649"
    ),
    (
      "hmac-sha512",
      "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
        + "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"
    ),
    ("hmac-sha3_256", "c7d4072e788877ae3596bbb0da73b887c9171f93095b294ae857fbe2645e1ba5"),
    (
      "hmac-sha3_384",
      "f1101f8cbf9766fd6764d2ed61903f21ca9b18f57cf3e1a23ca13508a93243ce48c045dc007f26a21b3f5e0e9df4c20a"
    ),
    (
      "hmac-sha3_512",
      "5a4bfeab6166427c7a3647b747292b8384537cdb89afb3bf5665e4c5e709350b287baec921fd7ca0ee7a0c31d022a95e1fc92ba9d77df883960275beb4e62024"
    ),
  ]) func everySchemeSignsAsItsNameSays(_ scheme: String, _ expected: String) throws {
    let signer = MessageSigner(
      key: Array("Jefe".utf8), scheme: try #require(SignatureScheme(rawValue: scheme)))
    let parts = ["what do ya ", "want", " for nothing?"].map { Frame($0.utf8) }
    #expect(String(decoding: signer.signature(of: parts), as: UTF8.self) == expected)
    #expect(signer.isValid(Frame(expected.utf8), for: parts))
    #expect(!signer.isValid(Frame(("0" + expected.dropFirst()).utf8), for: parts))
  }

  @Test(arguments: [
    "null", "7", "", "{", #"{"a":NaN}"#, #"[{}]"#,
    String(repeating: #"{"a":"#, count: 250) + "1" + String(repeating: "}", count: 250),
  ]) func whatStandsBesideTheContentNeedNotBeReadable(_ text: String) throws {
    let parts = [#"{"msg_id":"1","msg_type":"t"}"#, text, text, #"{"code":"a"}"#]
      .map { Frame($0.utf8) }
    let signer = MessageSigner(key: Array("key".utf8))
    let message = try codec.decode(
      [MessageCodec.delimiter, signer.signature(of: parts)] + parts)
    #expect(message.content["code"] == "a")
  }

  // Python's json.dumps writes numbers that are none by these names.
  @Test func numbersThatAreNoneAreRead() throws {
    let message = try codec.decode(
      frames(#"{"msg_id":"1","msg_type":"t","x":NaN}"#, #"{"a":[Infinity,-Infinity],"b":1}"#))
    #expect(message.content["a"] == [.number("Infinity"), .number("-Infinity")])
    #expect(message.content["b"] == 1)
  }

  @Test func aNameMayBeANumber() throws {
    let message = try codec.decode(frames(#"{"msg_id":7,"msg_type":"t"}"#))
    #expect(message.header.id == "7")
    #expect(message.header.bytes == Frame(#"{"msg_id":7,"msg_type":"t"}"#.utf8))
  }

  @Test func contentOfNothingIsEmpty() throws {
    #expect(try codec.decode(frames(content: "null")).content == [:])
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
