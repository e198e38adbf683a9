/// What a language is called and how front ends treat its text.
package struct LanguageInfo: Equatable, Sendable {
  /// A page a front end offers in its help menu.
  package struct HelpLink: Equatable, Sendable {
    /// What the menu shows.
    package let text: String
    /// The page.
    package let url: String

    /// Makes a link.
    package init(text: String, url: String) {
      self.text = text
      self.url = url
    }
  }

  /// The kernel's name, for example `"solum"`.
  package var implementation: String
  /// The kernel's version.
  package var implementationVersion: String
  /// The language's name in lower case.
  package var name: String
  /// The language's version.
  package var version: String
  /// The media type of its source text.
  package var mimeType: String
  /// The suffix of its files, with the dot.
  package var fileExtension: String
  /// The name of the highlighter of Pygments.
  package var pygmentsLexer: String
  /// The name of the editor mode of CodeMirror.
  package var codeMirrorMode: String
  /// What a console shows first.
  package var banner: String
  /// Pages for the help menu.
  package var helpLinks: [HelpLink]

  /// Makes a description; what is left out is that of Swift.
  package init(
    implementation: String, implementationVersion: String, name: String = "swift",
    version: String, mimeType: String = "text/x-swift", fileExtension: String = ".swift",
    pygmentsLexer: String = "swift", codeMirrorMode: String = "swift", banner: String,
    helpLinks: [HelpLink] = []
  ) {
    self.implementation = implementation
    self.implementationVersion = implementationVersion
    self.name = name
    self.version = version
    self.mimeType = mimeType
    self.fileExtension = fileExtension
    self.pygmentsLexer = pygmentsLexer
    self.codeMirrorMode = codeMirrorMode
    self.banner = banner
    self.helpLinks = helpLinks
  }
}
