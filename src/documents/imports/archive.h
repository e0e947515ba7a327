#pragma once

#include "base/result.h"
#include "documents/imports/sheet.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace gyoryu::documents {

/// A ZIP archive in memory, opened with distrust: parts are read in pieces and counted against the limits, so an
/// archive that unpacks to far more than it should is left in time (archive_suspicious).
class Archive {
public:
    /// The bytes must outlive the archive. unreadable_file if they are no ZIP archive.
    static base::Result<Archive> open(std::string_view bytes, const SheetLimits& limits);

    bool has(const std::string& part) const;
    /// The names of all parts, in the archive's order.
    std::vector<std::string> parts() const;

    /// Gets pieces of a part in order; false stops the reading, which is no fault.
    using Piece = std::function<bool(std::string_view)>;
    base::Result<void> read(const std::string& part, const Piece& piece);

    /// A whole part of at most `most` bytes.
    base::Result<std::string> read_all(const std::string& part, std::size_t most);

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    Archive(std::unique_ptr<zip, Close> archive, const SheetLimits& limits)
        : archive_(std::move(archive)), limits_(limits) {}

    base::Result<void> count(std::size_t piece, std::uint64_t unpacked, std::uint64_t packed);

    std::unique_ptr<zip, Close> archive_;
    SheetLimits limits_;
    std::uint64_t unpacked_ = 0;
};

/// `xl/worksheets/sheet1.xml` for the target `../worksheets/sheet1.xml` of a part in `xl/_rels`; never leaves the
/// archive.
std::string resolve_part(std::string_view base_folder, std::string_view target);

}  // namespace gyoryu::documents
