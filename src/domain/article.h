#pragma once

#include "base/limits.h"
#include "base/time.h"
#include "domain/ids.h"

#include <boost/describe.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::domain {

using ArticleId = base::Id<struct Article>;

/// A figure that an article states and a person accepted, with the words that state it. Amounts stand in the ledger
/// too.
struct ArticleFigure {
    std::string kind;  ///< as desk/read names them: consultations, consultation_amount, sellers, …
    std::int64_t value = 0;
    std::string currency;  ///< ISO 4217, empty for counts
    bool approx = false;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(ArticleFigure, (), (kind, value, currency, approx, words))
constexpr auto limits_of(const ArticleFigure*) {
    return std::to_array<base::MemberLimit>({{"kind", 1, 40, "[a-z_]+"},
                                             {"value", 0, base::default_number_max},
                                             {"currency", 0, 3, "([A-Z]{3})?"},
                                             {"words", 0, 400}});
}
constexpr auto optional_members(const ArticleFigure*) {
    return std::to_array<std::string_view>({"currency", "approx", "words"});
}

/// A press article from which a person accepted records. Its text is kept beside it (ArticleText).
struct Article {
    ArticleId id;
    WorkspaceId workspace_id;
    ProgrammeId programme_id;
    std::optional<EventId> event_id;  ///< of which it reports
    std::string title;
    std::string language;  ///< ko, zh, en or ru
    std::string file_name;
    std::string sha256;  ///< of the text, in hexadecimal
    std::vector<ArticleFigure> figures;
    std::vector<OrganisationId> organisation_ids;
    std::string accepted_by;  ///< account
    base::Instant accepted_at;
    bool sample = false;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(Article, (),
                      (id, workspace_id, programme_id, event_id, title, language, file_name, sha256, figures,
                       organisation_ids, accepted_by, accepted_at, sample, revision))

struct ArticleText {
    ArticleId article_id;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ArticleText, (), (article_id, text))

}  // namespace gyoryu::domain
