#pragma once

#include "base/time.h"

#include <span>
#include <string>

namespace gyoryu::documents {

struct PackEntry {
    std::string name;  ///< UTF-8; may hold '/'; made safe by `write_pack`
    std::string bytes;
    bool stored = false;  ///< not compressed
};

/// A ZIP archive of files. Names lose what other systems cannot store (control characters, \ : * ? " < > |, leading
/// dots and slashes, ..) and equal names get " (2)". `modified` is the time of every entry, so equal input
/// gives equal bytes.
std::string write_pack(std::span<const PackEntry> entries, base::Instant modified);

/// The same with the names as they stand: for the parts of a file format, which name themselves.
std::string write_parts(std::span<const PackEntry> parts, base::Instant modified);

}  // namespace gyoryu::documents
