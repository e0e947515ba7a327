#pragma once

#include "base/limits.h"
#include "base/time.h"
#include "domain/article.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

using AgreementId = base::Id<struct Agreement>;

BOOST_DEFINE_ENUM_CLASS(AgreementKind, mou, contract, joint_declaration)
BOOST_DEFINE_ENUM_CLASS(AgreementState, standing, ended)

/// Something that the parties promised each other.
struct Obligation {
    std::string text;
    std::optional<base::LocalDate> due_on;
    std::optional<base::LocalDate> done_on;

    friend bool operator==(const Obligation&, const Obligation&) = default;
};
BOOST_DESCRIBE_STRUCT(Obligation, (), (text, due_on, done_on))
constexpr auto limits_of(const Obligation*) { return std::to_array<base::MemberLimit>({{"text", 1, 500}}); }
constexpr auto optional_members(const Obligation*) { return std::to_array<std::string_view>({"due_on", "done_on"}); }

/// What had become of an agreement on a day, as the secretariat heard it.
struct AgreementNote {
    base::LocalDate on;
    std::string text;

    friend bool operator==(const AgreementNote&, const AgreementNote&) = default;
};
BOOST_DESCRIBE_STRUCT(AgreementNote, (), (on, text))
constexpr auto limits_of(const AgreementNote*) { return std::to_array<base::MemberLimit>({{"text", 1, 2000}}); }

/// That two or more organisations signed something, what they promised, and what came of it.
struct Agreement {
    AgreementId id;
    WorkspaceId workspace_id;
    ProgrammeId programme_id;
    std::optional<EventId> event_id;
    std::optional<ArticleId> article_id;  ///< that reports it
    AgreementKind kind = AgreementKind::mou;
    std::string title;
    std::vector<OrganisationId> party_ids;
    std::optional<base::LocalDate> signed_on;  ///< only where it is certain
    AgreementState state = AgreementState::standing;
    std::vector<Obligation> obligations;
    std::vector<AgreementNote> notes;
    bool sample = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Agreement, (),
                      (id, workspace_id, programme_id, event_id, article_id, kind, title, party_ids, signed_on, state,
                       obligations, notes, sample, revision))

/// The last day by which somebody should have asked what came of it: 3, 6 and 12 months after signing, then every
/// year. Nothing before the first, without a day of signing, or once it has ended.
std::optional<base::LocalDate> last_look_due(const Agreement& agreement, base::LocalDate today);

/// Such a day has passed, and nothing was noted since.
bool needs_look(const Agreement& agreement, base::LocalDate today);

/// Obligations of a standing agreement that are neither done nor due later than today.
int overdue_obligations(const Agreement& agreement, base::LocalDate today);

}  // namespace gyoryu::domain
