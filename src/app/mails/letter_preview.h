#pragma once

#include "app/context.h"
#include "app/timetables/release_view.h"

namespace gyoryu::app {

/// Who would get a letter if the draft were released now.
struct LetterToBe {
    domain::PersonKind kind = domain::PersonKind::participant;
    std::string id;
    domain::Names names;
    domain::Lang lang = domain::Lang::en;
    bool has_address = false;  ///< else no letter can be written
    int changes = 0;           ///< meetings it tells about
};
BOOST_DESCRIBE_STRUCT(LetterToBe, (), (kind, id, names, lang, has_address, changes))

struct LetterPreview {
    bool mail_configured = false;
    std::vector<LetterToBe> people;
    int letters = 0;          ///< all that would be written
    int without_address = 0;  ///< people to be told in another way
    std::string subject;      ///< of the letter asked for; empty when there is none
    std::string body;
};
BOOST_DESCRIBE_STRUCT(LetterPreview, (), (mail_configured, people, letters, without_address, subject, body))

struct LetterPreviewQuery {
    std::string person_id;  ///< whose letter to show; empty: the first
};
BOOST_DESCRIBE_STRUCT(LetterPreviewQuery, (), (person_id))
constexpr auto limits_of(const LetterPreviewQuery*) { return std::to_array<base::MemberLimit>({{"person_id", 0, 64}}); }
constexpr auto optional_members(const LetterPreviewQuery*) { return std::to_array<std::string_view>({"*"}); }

/// The letters that a release of the draft would write, with the words of one. Organisers only.
Result<LetterPreview> preview_letters(Context& context, const DraftId& draft, const LetterPreviewQuery& query);

}  // namespace gyoryu::app
