#pragma once

#include "app/context.h"
#include "app/list.h"
#include "domain/mail.h"
#include "domain/timetable.h"

namespace gyoryu::app {

/// Somebody to be told through a messenger, since many do not read mail.
struct NoticePerson {
    domain::PersonKind kind = domain::PersonKind::participant;
    std::string id;
    std::string code;
    domain::Names names;
    std::string contact_name;
    std::string phone;
    std::string country;
    domain::Lang lang = domain::Lang::en;
    int meetings = 0;                            ///< held, in the newest release
    std::vector<MeetingId> changed;              ///< by the newest release
    std::vector<std::string> changed_sentences;  ///< one for each, in the asker's language
    bool mail_failed = false;                    ///< the last letter did not arrive, or there is no address
};
BOOST_DESCRIBE_STRUCT(NoticePerson, (),
                      (kind, id, code, names, contact_name, phone, country, lang, meetings, changed, changed_sentences,
                       mail_failed))

struct NoticeEdit {
    domain::PersonKind person_kind = domain::PersonKind::participant;
    std::string person_id;
    std::optional<MeetingId> meeting_id;  ///< of this change only; none: of the whole timetable
};
BOOST_DESCRIBE_STRUCT(NoticeEdit, (), (person_kind, person_id, meeting_id))
constexpr auto limits_of(const NoticeEdit*) { return std::to_array<base::MemberLimit>({{"person_id", 1, 64}}); }

/// Ready to be pasted into a messenger, with a new link to the person's page.
struct NoticeText {
    domain::Lang lang = domain::Lang::en;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(NoticeText, (), (lang, text))

/// Everybody of the newest release, those whose meetings changed first; not_released before the first. Organisers only.
Result<List<NoticePerson>> list_notices(Context& context, const EventId& event, const ListQuery& query);

/// Organisers only. not_found for a meeting that the newest release did not change for the person.
Result<NoticeText> make_notice(Context& context, const EventId& event, const NoticeEdit& edit);

}  // namespace gyoryu::app
