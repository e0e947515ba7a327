#pragma once

#include "app/context.h"
#include "app/files/file_view.h"
#include "store/transaction.h"

#include <string_view>

namespace gyoryu::app {

/// Where a file belongs.
struct FilePlace {
    WorkspaceId workspace_id;
    std::optional<EventId> event_id;
    FileOwner owner;
};

/// A file that was looked into and may be kept.
struct InspectedFile {
    domain::StoredFileKind kind = domain::StoredFileKind::catalogue;
    std::string name;
    std::string media_type;
    std::int64_t bytes = 0;
    std::string sha256;
    std::string content;  ///< base64
};

inline constexpr std::size_t file_bytes_max = std::size_t{10} << 20;  ///< of any kind; each has its own limit below it
inline constexpr std::int64_t files_per_owner_max = 20;
inline constexpr std::int64_t owner_bytes_max = std::int64_t{40} << 20;
inline constexpr std::int64_t event_bytes_max = std::int64_t{2} << 30;

/// Looks at size and content; takes long, so outside of any transaction. file_too_large {max}; document_suspicious
/// {name, reason}; validation_failed for a name that is none.
Result<InspectedFile> inspect_upload(const FileLabel& label, std::string_view bytes);

/// Keeps it, in the transaction of whoever has asked that the actor may. limit_reached {max} beyond 20 files or 40 MiB
/// of one owner or 2 GiB of an event.
Result<domain::StoredFile> keep_file(Context& context, store::Transaction& tx, const FilePlace& place,
                                     const InspectedFile& file);

/// The bytes of a file that is not erased; person_erased otherwise.
Result<std::string> content_of(store::Transaction& tx, const domain::StoredFile& file);

/// Takes name and bytes away; the row with its hash stays.
Result<domain::StoredFile> erase_content(Context& context, store::Transaction& tx, domain::StoredFile file);

/// In the order they came; without the erased ones.
std::vector<domain::StoredFile> files_of(store::Transaction& tx, const FileOwner& owner);

/// Hands the files of one owner to another: an accepted application's to its participant.
void move_files(store::Transaction& tx, const FileOwner& from, const FileOwner& to);

/// Removes the files of an owner without a trace.
void forget_files(store::Transaction& tx, const FileOwner& owner);

}  // namespace gyoryu::app
