#include "CMarkdown.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What the headers of cmark-gfm 0.29.0 declare, as far as it is used here.
typedef struct cmark_node cmark_node;
typedef struct cmark_parser cmark_parser;
typedef struct cmark_iter cmark_iter;
typedef struct cmark_list cmark_list;
typedef struct cmark_extension cmark_extension;

enum {
  event_done = 1,
  event_enter = 2,
  code_block = 0x8005,
  html_block = 0x8006,
  custom_block = 0x8007,
  paragraph = 0x8008,
  text_inline = 0xc001,
  code_inline = 0xc004,
  html_inline = 0xc005,
  custom_inline = 0xc006,
  link_inline = 0xc009,
  image_inline = 0xc00a,
};

// Valid UTF-8, two tildes to strike through, styles in tables. Nothing is unsafe where that is not asked for.
enum { options = 1 << 9 | 1 << 14 | 1 << 15 };

#define FUNCTIONS(F)                                                                     \
  F(void, cmark_gfm_core_extensions_ensure_registered, (void))                           \
  F(cmark_extension *, cmark_find_syntax_extension, (const char *))                      \
  F(cmark_parser *, cmark_parser_new, (int))                                             \
  F(void, cmark_parser_free, (cmark_parser *))                                           \
  F(int, cmark_parser_attach_syntax_extension, (cmark_parser *, cmark_extension *))      \
  F(cmark_list *, cmark_parser_get_syntax_extensions, (cmark_parser *))                  \
  F(void, cmark_parser_feed, (cmark_parser *, const char *, size_t))                     \
  F(cmark_node *, cmark_parser_finish, (cmark_parser *))                                 \
  F(char *, cmark_render_html, (cmark_node *, int, cmark_list *))                        \
  F(cmark_iter *, cmark_iter_new, (cmark_node *))                                        \
  F(void, cmark_iter_free, (cmark_iter *))                                               \
  F(int, cmark_iter_next, (cmark_iter *))                                                \
  F(cmark_node *, cmark_iter_get_node, (cmark_iter *))                                   \
  F(int, cmark_node_get_type, (cmark_node *))                                            \
  F(const char *, cmark_node_get_url, (cmark_node *))                                    \
  F(const char *, cmark_node_get_literal, (cmark_node *))                                \
  F(const char *, cmark_node_get_fence_info, (cmark_node *))                             \
  F(cmark_node *, cmark_node_first_child, (cmark_node *))                                \
  F(cmark_node *, cmark_node_new, (int))                                                 \
  F(void, cmark_node_free, (cmark_node *))                                               \
  F(int, cmark_node_set_literal, (cmark_node *, const char *))                           \
  F(int, cmark_node_set_on_enter, (cmark_node *, const char *))                          \
  F(int, cmark_node_insert_before, (cmark_node *, cmark_node *))                         \
  F(int, cmark_node_append_child, (cmark_node *, cmark_node *))

#define DECLARE(result, name, parameters) static result(*name) parameters;
FUNCTIONS(DECLARE)

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int is_open = 0;
static char problem[512] = "";

// The library of the extensions brings along that of the core. What the loader says of the last name is
// shown to the user: it is that of Debian 12.
static const char *const names[] = {
    "libcmark-gfm-extensions.so",
    "libcmark-gfm-extensions.so.0.29.0.gfm.13",
    "libcmark-gfm-extensions.so.0.29.0.gfm.3",
    "libcmark-gfm-extensions.dylib",
    "/opt/homebrew/lib/libcmark-gfm-extensions.dylib",
    "libcmark-gfm-extensions.so.0.29.0.gfm.6",
};

static void open_library(void) {
  void *library = NULL;
  for (size_t i = 0; i < sizeof names / sizeof names[0] && library == NULL; i++)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    const char *message = dlerror();
    snprintf(problem, sizeof problem, "%s", message != NULL ? message : "no such library");
    return;
  }
#define FIND(result, name, parameters)                                 \
  *(void **)&name = dlsym(library, #name);                             \
  if (name == NULL) {                                                  \
    snprintf(problem, sizeof problem, "the library lacks %s", #name);  \
    return;                                                            \
  }
  FUNCTIONS(FIND)
  cmark_gfm_core_extensions_ensure_registered();
  is_open = 1;
}

const char *solum_markdown_open(void) {
  pthread_once(&once, open_library);
  return is_open ? NULL : problem;
}

const char *solum_markdown_names(void) {
  return "libcmark-gfm-extensions.so, libcmark-gfm-extensions.so.0.29.0.gfm.3, .6 and .13, "
         "libcmark-gfm-extensions.dylib";
}

/// The text inside a node, without any markup.
static char *plain_text(cmark_node *node) {
  size_t length = 0;
  char *text = calloc(1, 1);
  cmark_iter *iterator = cmark_iter_new(node);
  while (text != NULL && cmark_iter_next(iterator) != event_done) {
    cmark_node *inner = cmark_iter_get_node(iterator);
    int type = cmark_node_get_type(inner);
    const char *part = type == text_inline || type == code_inline || type == html_inline
                           ? cmark_node_get_literal(inner)
                           : NULL;
    if (part == NULL) continue;
    size_t more = strlen(part);
    char *longer = realloc(text, length + more + 1);
    if (longer == NULL) break;
    text = longer;
    memcpy(text + length, part, more + 1);
    length += more;
  }
  cmark_iter_free(iterator);
  return text;
}

/// Puts HTML in the place of a node.
static void replace(cmark_node *node, int type, char *html) {
  if (html == NULL) return;
  cmark_node *other = cmark_node_new(type);
  cmark_node_set_on_enter(other, html);
  free(html);
  cmark_node_insert_before(node, other);
  cmark_node_free(node);
}

/// Puts the text of HTML in the place of its node.
static void show_html(cmark_node *node, int is_block) {
  cmark_node *text = cmark_node_new(text_inline), *other = text;
  cmark_node_set_literal(text, cmark_node_get_literal(node));
  if (is_block) {
    other = cmark_node_new(paragraph);
    cmark_node_append_child(other, text);
  }
  cmark_node_insert_before(node, other);
  cmark_node_free(node);
}

/// Leaves what is inside a link and takes the link away.
static void unwrap(cmark_node *link) {
  for (cmark_node *child; (child = cmark_node_first_child(link)) != NULL;)
    cmark_node_insert_before(link, child);
  cmark_node_free(link);
}

static void change(cmark_node *node, const struct solum_markdown_parts *parts) {
  switch (cmark_node_get_type(node)) {
    case image_inline: {
      char *description = plain_text(node);
      if (description == NULL) return;
      replace(node, custom_inline,
              parts->image(parts->context, cmark_node_get_url(node), description));
      free(description);
      return;
    }
    case code_block: {
      const char *language = cmark_node_get_fence_info(node);
      replace(node, custom_block,
              parts->code(parts->context, language != NULL ? language : "",
                          cmark_node_get_literal(node)));
      return;
    }
    case html_block: show_html(node, 1); return;
    case html_inline: show_html(node, 0); return;
    case link_inline:
      if (!parts->link(parts->context, cmark_node_get_url(node))) unwrap(node);
      return;
    default: return;
  }
}

/// Changes nodes from the innermost to the outermost: a node is looked at after all that it holds.
static void change_all(cmark_node *root, const struct solum_markdown_parts *parts) {
  size_t count = 0, capacity = 0;
  cmark_node **nodes = NULL;
  cmark_iter *iterator = cmark_iter_new(root);
  int depth_of_images = 0, event;
  while ((event = cmark_iter_next(iterator)) != event_done) {
    cmark_node *node = cmark_iter_get_node(iterator);
    int type = cmark_node_get_type(node), is_image = type == image_inline;
    int is_leaf = type == code_block || type == html_block || type == html_inline;
    if (is_image) depth_of_images += event == event_enter ? 1 : -1;
    // What an image holds goes with it.
    if (depth_of_images > 0) continue;
    if (!is_leaf && !(event != event_enter && (is_image || type == link_inline))) continue;
    if (count == capacity) {
      capacity = capacity == 0 ? 64 : 2 * capacity;
      cmark_node **more = realloc(nodes, capacity * sizeof *nodes);
      if (more == NULL) break;
      nodes = more;
    }
    nodes[count++] = node;
  }
  cmark_iter_free(iterator);
  for (size_t i = 0; i < count; i++) change(nodes[i], parts);
  free(nodes);
}

char *solum_markdown_html(const char *text, size_t length, const struct solum_markdown_parts *parts) {
  static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};
  cmark_parser *parser = cmark_parser_new(options);
  for (size_t i = 0; i < sizeof extensions / sizeof extensions[0]; i++) {
    cmark_extension *extension = cmark_find_syntax_extension(extensions[i]);
    if (extension != NULL) cmark_parser_attach_syntax_extension(parser, extension);
  }
  cmark_parser_feed(parser, text, length);
  cmark_node *root = cmark_parser_finish(parser);
  change_all(root, parts);
  char *html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(root);
  cmark_parser_free(parser);
  return html;
}
