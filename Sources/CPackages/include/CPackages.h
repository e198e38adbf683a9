#pragma once

/// The text of the file `Package.resolved` as it was when this was built: the versions of the packages
/// that the build uses.
///
/// An empty text where Solum is a package that another one depends on: then the other one's file counts.
const char *solum_resolved_packages(void);
