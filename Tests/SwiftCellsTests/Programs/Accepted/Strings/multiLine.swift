// Multi-line strings: indentation is taken from the closing quotes.
let report = """
  Profile 12
    horizon Ap
  end
  """
print(report)
let value = 6.5
print("""
pH: \(value)
"quoted" without escapes
joined \
into one line
tab\there
""")
let blank = """

  between blanks

  """
print(blank.count, blank.split(separator: "\n", omittingEmptySubsequences: false).count)
func text() -> String {
  """
  deep
      deeper
  """
}
print(text())
print(#"""
  raw \(value)
    \#(value)
  """#)
print("""
  "\("""
    inner
    """)" in a string
  """)
