#include "CPackages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The package manager writes the file before it compiles anything, and the compiler notes it among the
// files that this one depends on.
static const char text[] = {
#ifdef __has_embed
#if __has_embed("../../Package.resolved")
#embed "../../Package.resolved" suffix(, )
#endif
#endif
    0};

const char *solum_resolved_packages(void) { return text; }
