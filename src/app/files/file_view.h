#pragma once

#include "base/limits.h"
#include "domain/stored_file.h"

#include <array>

namespace gyoryu::app {

/// A file somebody handed in, without its bytes.
struct StoredFile {
    domain::StoredFileId id;
    domain::StoredFileOwner owner_kind = domain::StoredFileOwner::participant;
    std::string owner_id;
    domain::StoredFileKind kind = domain::StoredFileKind::catalogue;
    std::string media_type;
    std::string name;
    std::int64_t bytes = 0;
    std::string sha256;
    base::Instant added_at;
    std::optional<base::Instant> erased_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(StoredFile, (),
                      (id, owner_kind, owner_id, kind, media_type, name, bytes, sha256, added_at, erased_at, revision))

/// Whose files.
struct FileOwner {
    domain::StoredFileOwner owner_kind = domain::StoredFileOwner::participant;
    std::string owner_id;
};
BOOST_DESCRIBE_STRUCT(FileOwner, (), (owner_kind, owner_id))
constexpr auto limits_of(const FileOwner*) { return std::to_array<base::MemberLimit>({{"owner_id", 1, 64}}); }

/// What is said of a file beside its bytes.
struct FileLabel {
    domain::StoredFileKind kind = domain::StoredFileKind::catalogue;
    std::string file_name;
};
BOOST_DESCRIBE_STRUCT(FileLabel, (), (kind, file_name))
constexpr auto limits_of(const FileLabel*) { return std::to_array<base::MemberLimit>({{"file_name", 1, 200}}); }

StoredFile view_of(const domain::StoredFile& file);

}  // namespace gyoryu::app
