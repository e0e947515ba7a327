#pragma once

#include "base/id.h"
#include "base/limits.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/workspace.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

using PressReleaseId = base::Id<struct PressRelease>;

/// draft → reviewed by another person → scheduled under embargo → published. Changing the text leads back to draft.
BOOST_DEFINE_ENUM_CLASS(PressState, draft, reviewed, scheduled, published)
BOOST_DEFINE_ENUM_CLASS(PressKind, event, agreement, correction, announcement)

inline constexpr std::size_t press_text_bytes_max = std::size_t{64} << 10;

/// The release in one language, with the marks of desk/write/press_text.h.
struct PressText {
    Lang lang = Lang::ko;
    std::string text;

    friend bool operator==(const PressText&, const PressText&) = default;
};
BOOST_DESCRIBE_STRUCT(PressText, (), (lang, text))
constexpr auto limits_of(const PressText*) {
    return std::to_array<base::MemberLimit>({{"text", 1, press_text_bytes_max}});
}

/// A press release of an event. Its texts stand in versions; `version` is the one that counts.
struct PressRelease {
    PressReleaseId id;
    WorkspaceId workspace_id;
    EventId event_id;
    PressKind kind = PressKind::event;
    PressReleaseId corrects_id;  ///< of a correction; empty otherwise
    PressState state = PressState::draft;
    int version = 1;
    std::string written_by;   ///< account of the newest version; empty for the program
    std::string reviewed_by;  ///< empty until it is reviewed
    std::optional<base::Instant> reviewed_at;
    std::optional<base::Instant> embargo_until;
    std::string embargo_zone;         ///< IANA, as the embargo was stated
    std::vector<std::string> listed;  ///< accounts that see it under embargo
    bool held_back = false;           ///< at the embargo's end its figures were not the ledger's any more
    std::optional<base::Instant> published_at;
    base::Instant created_at;
    bool sample = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(PressRelease, (),
                      (id, workspace_id, event_id, kind, corrects_id, state, version, written_by, reviewed_by,
                       reviewed_at, embargo_until, embargo_zone, listed, held_back, published_at, created_at, sample,
                       revision))

/// What a release said at one time; never changed.
struct PressVersion {
    PressReleaseId release_id;
    int number = 1;
    std::vector<PressText> texts;
    std::string written_by;
    base::Instant written_at;
};
BOOST_DESCRIBE_STRUCT(PressVersion, (), (release_id, number, texts, written_by, written_at))

}  // namespace gyoryu::domain
