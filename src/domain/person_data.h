#pragma once

#include "base/limits.h"
#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace gyoryu::domain {

using ErasureId = base::Id<struct Erasure>;
using ErasureRequestId = base::Id<struct ErasureRequest>;

/// What a person may be kept as. A participant stands for its contact and everybody it sends; a delegate is one of
/// those; an application is somebody who registered, whatever became of it.
BOOST_DEFINE_ENUM_CLASS(PersonRecordKind, participant, delegate, interpreter, application, account)

/// Why a person was erased.
BOOST_DEFINE_ENUM_CLASS(ErasureReason, request, retention, restored)

/// That a person was erased, and what was found afterwards. It holds no personal data: `proof` is a document of counts
/// (docs/personal-data.md), `digest` its SHA-256.
struct Erasure {
    ErasureId id;
    WorkspaceId workspace_id;  ///< empty: of the whole installation
    base::Instant at;
    PersonRecordKind kind = PersonRecordKind::participant;
    ErasureReason reason = ErasureReason::request;
    std::string ordered_by;  ///< id of an account or a link; empty for the program
    std::string proof;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(Erasure, (), (id, workspace_id, at, kind, reason, ordered_by, proof, digest))

/// Something that was erased, told by a keyed digest of its id or of the hash of its link: enough to recognise it when
/// it comes back, in a restored backup or in somebody's browser, and of no use for anything else.
struct ErasedMark {
    std::string mark;
    ErasureId erasure_id;
    base::Instant at;
};
BOOST_DESCRIBE_STRUCT(ErasedMark, (), (mark, erasure_id, at))

/// Somebody asked through the own link to be erased.
struct ErasureRequest {
    ErasureRequestId id;
    WorkspaceId workspace_id;
    EventId event_id;
    PersonRecordKind kind = PersonRecordKind::participant;
    std::string person_id;
    base::Instant asked_at;
    std::optional<base::Instant> settled_at;
    bool refused = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(ErasureRequest, (),
                      (id, workspace_id, event_id, kind, person_id, asked_at, settled_at, refused, revision))

/// For what personal data is kept, each with its own time; see docs/personal-data.md. backups is what the operator
/// promises: the program cannot reach them.
BOOST_DEFINE_ENUM_CLASS(RetentionPurpose, registration_documents, applications, contacts, logs, card_photos, mails,
                        surveys, audit, backups)

/// How many months after the event something is kept, and why that is lawful. None: for good.
struct RetentionRule {
    WorkspaceId workspace_id;
    RetentionPurpose purpose = RetentionPurpose::contacts;
    std::optional<int> months;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(RetentionRule, (), (workspace_id, purpose, months, basis))

}  // namespace gyoryu::domain
