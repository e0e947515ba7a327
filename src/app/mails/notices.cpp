#include "app/mails/notices.h"

#include "app/audit/audit.h"
#include "app/links/link_rows.h"
#include "app/listed.h"
#include "app/mails/release_letters.h"
#include "app/participants/roster.h"
#include "app/reach.h"
#include "app/reader.h"
#include "app/saving.h"
#include "app/timetables/reach_draft.h"
#include "text/dates.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using domain::PersonKind;

Result<ReleasedEvent> released_now(store::Transaction& tx, const domain::Event& event) {
    auto release = newest_release(tx, event.id);
    if (!release) return fail(FaultCode::not_released);
    return load_released(tx, event, std::make_shared<const ToldRelease>(std::move(*release)));
}

bool is_new(const PersonalItem& item, const ReleasedEvent& released) {
    return released.release().number > 1 && item.change_note_code.has_value();
}

std::string change_sentence(const PersonalItem& item, text::Language reader) {
    return text::sentence(reader, "personal.change." + item.change_note_code.value_or("new")) + ": " +
           text::short_date(reader, item.day) + " " + meeting_line(item, reader);
}

/// People whose newest letter came back or never left for good.
std::set<std::string> without_mail(store::Transaction& tx, const EventId& event) {
    std::set<std::string> ids;
    for (const auto& row : tx.query("SELECT DISTINCT person_id FROM mails m WHERE event_id = $1 AND state = 'failed' "
                                    "AND NOT EXISTS (SELECT 1 FROM mails l WHERE l.event_id = m.event_id AND "
                                    "l.person_id = m.person_id AND l.state = 'sent' AND l.id > m.id)",
                                    {event.str()}))
        ids.insert(store::text_of(row[0]));
    return ids;
}

NoticePerson person_of(const ReleasedEvent& released, PersonKind kind, const std::string& id, text::Language asker) {
    const auto personal = personal_of(released, {kind, id});
    const auto to = recipient_in(released, kind, id);
    NoticePerson person;
    person.kind = kind;
    person.id = id;
    person.names = personal.names;
    person.lang = to.lang;
    person.mail_failed = to.email.empty();
    if (kind == PersonKind::participant) {
        const auto& row = released.participants.at(ParticipantId(id));
        person.code = row.code;
        person.contact_name = row.contact_name;
        person.phone = row.phone;
        const auto organisation = released.organisations.find(row.organisation_id);
        if (organisation != released.organisations.end()) person.country = organisation->second.country;
    } else {
        const auto& row = released.interpreters.at(InterpreterId(id));
        person.code = row.code;
        person.phone = row.phone;
    }
    for (const auto& item : personal.items) {
        if (item.status != PersonalStatus::cancelled) ++person.meetings;
        if (!is_new(item, released)) continue;
        person.changed.push_back(item.meeting_id);
        person.changed_sentences.push_back(change_sentence(item, asker));
    }
    return person;
}

std::vector<NoticePerson> everybody(const ReleasedEvent& released, text::Language asker) {
    std::vector<NoticePerson> people;
    for (const auto& [id, row] : released.participants)
        people.push_back(person_of(released, PersonKind::participant, id.str(), asker));
    for (const auto& [id, row] : released.interpreters)
        people.push_back(person_of(released, PersonKind::interpreter, id.str(), asker));
    std::erase_if(people, [](const NoticePerson& one) { return one.meetings == 0 && one.changed.empty(); });
    std::ranges::sort(people, [](const NoticePerson& a, const NoticePerson& b) {
        if (a.changed.empty() != b.changed.empty()) return b.changed.empty();
        if (a.kind != b.kind) return a.kind < b.kind;
        return a.code == b.code ? a.id < b.id : code_precedes(a.code, b.code);
    });
    return people;
}

std::string notice_words(const ReleasedEvent& released, const Personal& personal, const Recipient& to,
                         const PersonalItem* only, const std::string& url) {
    const auto reader = reader_of(to.lang);
    const text::Parameters frame{{"event", shown(to.lang, released.event.names)},
                                 {"name", to.name},
                                 {"meetings", meeting_lines(personal, reader)},
                                 {"change", only == nullptr ? "" : change_sentence(*only, reader)},
                                 {"zone", zone_line(personal, reader)},
                                 {"url", url}};
    return text::sentence(reader, only == nullptr ? "mail.notice.timetable" : "mail.notice.change", frame);
}

}  // namespace

Result<List<NoticePerson>> list_notices(Context& context, const EventId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<NoticePerson>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_TRY(released, released_now(tx, event));
        auto people = everybody(released, reader_of(context.lang));
        const auto failed = without_mail(tx, event.id);
        for (auto& one : people) one.mail_failed |= failed.contains(one.id);
        std::erase_if(people, [&](const NoticePerson& one) {
            std::string searched = one.code + "\n" + one.contact_name;
            for (const auto& name : one.names) searched += "\n" + name.text;
            return !query.q.empty() && !text::contains(searched, query.q);
        });
        return slice_of(std::move(people), query);
    });
}

Result<NoticeText> make_notice(Context& context, const EventId& id, const NoticeEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<NoticeText> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        GYORYU_TRY(released, released_now(tx, event));
        const auto to = recipient_in(released, edit.person_kind, edit.person_id);
        if (to.person_id.empty()) return fail(FaultCode::not_found, {{"what", "person"}});
        const auto personal = personal_of(released, {edit.person_kind, edit.person_id, to.zone});
        const PersonalItem* only = nullptr;
        if (edit.meeting_id) {
            const auto found = std::ranges::find(personal.items, *edit.meeting_id, &PersonalItem::meeting_id);
            if (found == personal.items.end() || !is_new(*found, released))
                return fail(FaultCode::not_found, {{"what", "meeting"}});
            only = &*found;
        }
        const auto link =
            make_another_link(context, tx, event.id, {edit.person_kind, edit.person_id, domain::LinkPurpose::page});
        audit_done(context, tx, {event.workspace_id, "make_notice", "link", link.id.str()});
        notices.push_back({event.workspace_id, event.id, "link", link.id.str(), 1});
        return NoticeText{to.lang, notice_words(released, personal, to, only, link.url.value_or(""))};
    });
}

}  // namespace gyoryu::app
