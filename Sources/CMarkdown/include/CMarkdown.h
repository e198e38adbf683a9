#pragma once

#include <stddef.h>

/// Markdown by cmark-gfm, opened when it is first asked for, so that programs that write no pages need it not.

/// Opens the library once; safe from any thread.
///
/// Returns NULL where it is open, otherwise the loader's message about the last name tried, or the function that it
/// lacks.
const char *solum_markdown_open(void);

/// The names that are tried, separated by commas.
const char *solum_markdown_names(void);

/// What becomes of some parts of a text. Texts are UTF-8 that ends with a zero; HTML comes from `malloc`.
struct solum_markdown_parts {
  /// Handed to each function.
  void *context;
  /// The HTML of an image.
  char *(*image)(void *context, const char *address, const char *description);
  /// The HTML of a block of code, or NULL where it is to be shown as it is.
  char *(*code)(void *context, const char *language, const char *text);
  /// Whether a link may lead to an address; of one that may not the text stays.
  int (*link)(void *context, const char *address);
};

/// The HTML of a Markdown text, with tables, strike-through, task lists and addresses as links; the caller frees it.
///
/// HTML in the text is shown as text. The library must be open.
char *solum_markdown_html(const char *text, size_t length, const struct solum_markdown_parts *parts);
