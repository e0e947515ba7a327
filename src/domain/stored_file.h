#pragma once

#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace gyoryu::domain {

using StoredFileId = base::Id<struct StoredFile>;

BOOST_DEFINE_ENUM_CLASS(StoredFileKind, catalogue, licence, certificate, card_photo, evidence, answer)

/// What a file belongs to; who may see it follows from that (app/files/file_gate.h).
BOOST_DEFINE_ENUM_CLASS(StoredFileOwner, application, participant, interpreter, meeting, ledger_entry)

/// A file that somebody handed in. Its bytes are kept apart (StoredFileContent), so that lists stay light. An erased
/// file keeps its row without name and bytes: what referred to it can still show the hash of what was there.
struct StoredFile {
    StoredFileId id;
    WorkspaceId workspace_id;
    std::optional<EventId> event_id;
    StoredFileOwner owner_kind = StoredFileOwner::participant;
    std::string owner_id;
    StoredFileKind kind = StoredFileKind::catalogue;
    std::string media_type;  ///< by the content
    std::string name;        ///< as its sender called it, without folders; empty once erased
    std::int64_t bytes = 0;
    std::string sha256;    ///< of the bytes, in hexadecimal
    std::string added_by;  ///< account or link id; empty for an applicant or the program
    base::Instant added_at;
    std::optional<base::Instant> erased_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(StoredFile, (),
                      (id, workspace_id, event_id, owner_kind, owner_id, kind, media_type, name, bytes, sha256,
                       added_by, added_at, erased_at, revision))

/// The bytes of one file as base64: the store keeps text.
struct StoredFileContent {
    StoredFileId file_id;
    std::string content;
};
BOOST_DESCRIBE_STRUCT(StoredFileContent, (), (file_id, content))

}  // namespace gyoryu::domain
