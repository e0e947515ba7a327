#include "app/mails/release_letters.h"

#include "app/documents/fill_personal.h"
#include "app/documents/wording.h"
#include "app/reader.h"
#include "store/mail_tables.h"
#include "store/record.h"
#include "text/dates.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::CalendarPartMethod;

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const auto& one : parts)
        if (!one.empty()) text += (text.empty() ? "" : std::string(between)) + one;
    return text;
}

std::string change_lines(const std::vector<PersonalItem>& changed, text::Language reader) {
    std::string lines;
    for (const auto& item : changed) {
        const auto code =
            item.change_note_code.value_or(item.status == PersonalStatus::cancelled ? "cancelled" : "new");
        lines += "\n- " + text::short_date(reader, item.day) + " " + meeting_line(item, reader) + "\n  " +
                 text::sentence(reader, "personal.change." + code);
    }
    return lines.empty() ? lines : lines.substr(1);
}

bool is_told(const PersonalItem& item, const domain::Release& release, const std::set<MeetingId>& also) {
    return release.number == 1 || item.change_note_code.has_value() || also.contains(item.meeting_id);
}

/// Meetings that were cancelled before are told again only when nobody heard of it.
std::vector<PersonalItem> changed_items(const Personal& personal, const ReleasedEvent& released,
                                        const std::set<MeetingId>& also) {
    std::vector<PersonalItem> changed;
    for (const auto& item : personal.items) {
        const bool old = item.status == PersonalStatus::cancelled && !released.told->changes.contains(item.meeting_id);
        if (old ? also.contains(item.meeting_id) : is_told(item, released.release(), also)) changed.push_back(item);
    }
    return changed;
}

text::Parameters letter_words(const LetterFrame& frame, const Personal& personal, const Recipient& to,
                              const std::vector<PersonalItem>& changed) {
    const auto reader = reader_of(to.lang);
    return {{"name", to.name},
            {"event", shown(to.lang, frame.released.event.names)},
            {"number", std::int64_t{frame.released.release().number}},
            {"meetings", meeting_lines(personal, reader)},
            {"changes", change_lines(changed, reader)},
            {"zone", zone_line(personal, reader)}};
}

Letter single_invitation(const LetterFrame& frame, const PersonalItem& item, const Recipient& to) {
    const auto reader = reader_of(to.lang);
    Letter letter;
    letter.to = to;
    letter.purpose = item.status == PersonalStatus::cancelled ? "invitation_cancelled" : "invitation";
    letter.params = {{"name", to.name},
                     {"event", shown(to.lang, frame.released.event.names)},
                     {"counterpart", counterpart_name(item, reader).main},
                     {"day", text::short_date(reader, item.day)},
                     {"meeting", meeting_line(item, reader)},
                     {"zone", text::zone_label(reader, to.zone, item.starts)}};
    letter.calendars = {invitation(frame, item, to)};
    letter.meeting_ids = {item.meeting_id};
    return letter;
}

}  // namespace

LetterFrame letter_frame(const Context& context, store::Transaction& tx, const ReleasedEvent& released) {
    LetterFrame frame{released, {}, {}};
    if (auto settings = store::find<domain::MailSettings>(tx, store::where("event_id", released.event.id)))
        frame.settings = std::move(*settings);
    frame.organiser_address = frame.settings.reply_to.empty()
                                  ? "noreply@" + host_of(context.services.settings.public_url)
                                  : frame.settings.reply_to;
    return frame;
}

std::string meeting_line(const PersonalItem& item, text::Language reader) {
    const std::string interpreter =
        item.interpreter_names
            ? text::sentence(reader, "document.with_interpreter",
                             text::Parameters{{"name", shown_names(reader, *item.interpreter_names).main}})
            : std::string();
    return text::time_range(item.local_start, item.local_end) + "  " +
           joined({text::with_original(counterpart_name(item, reader)), place_line(reader, item.mode, item.table_label),
                   item.hall, languages_line(reader, item.languages), interpreter},
                  " · ");
}

std::string meeting_lines(const Personal& personal, text::Language reader) {
    std::string lines;
    std::optional<base::LocalDate> day;
    for (const auto& item : personal.items) {
        if (item.status == PersonalStatus::cancelled) continue;
        if (day != item.day) lines += (day ? "\n\n" : "") + text::full_date(reader, item.day);
        day = item.day;
        lines += "\n  " + meeting_line(item, reader);
    }
    return lines.empty() ? text::sentence(reader, "document.no_meetings") : lines;
}

std::string zone_line(const Personal& personal, text::Language reader) {
    const auto noon = base::to_instant(personal.event.starts_on, {12 * 60}, personal.zone);
    const auto at = personal.items.empty() ? noon : personal.items.front().starts;
    return text::sentence(reader, "document.zone_line",
                          text::Parameters{{"zone", text::zone_label(reader, personal.zone, at)}});
}

Recipient recipient_in(const ReleasedEvent& released, domain::PersonKind kind, const std::string& person_id) {
    if (kind == domain::PersonKind::interpreter) {
        const auto found = released.interpreters.find(InterpreterId(person_id));
        return found == released.interpreters.end() ? Recipient{} : recipient_of(released.event, found->second);
    }
    const auto found = released.participants.find(ParticipantId(person_id));
    if (found == released.participants.end()) return {};
    const auto organisation = released.organisations.find(found->second.organisation_id);
    return recipient_of(released.event, found->second,
                        organisation == released.organisations.end() ? domain::Organisation{} : organisation->second);
}

domain::CalendarPart invitation(const LetterFrame& frame, const PersonalItem& item, const Recipient& to) {
    const bool cancelled = item.status == PersonalStatus::cancelled;
    documents::Calendar calendar;
    calendar.method = cancelled ? documents::CalendarMethod::cancel : documents::CalendarMethod::request;
    calendar.zone = frame.released.event.time_zone;
    calendar.organiser = {shown(to.lang, frame.released.event.names), frame.organiser_address};
    auto entry = calendar_entry(item, frame.released.release(), reader_of(to.lang));
    entry.attendees = {{to.name, to.email}};
    calendar.entries = {std::move(entry)};
    return {cancelled ? CalendarPartMethod::cancel : CalendarPartMethod::request, documents::write_calendar(calendar)};
}

std::vector<Letter> release_letters(const LetterFrame& frame, domain::PersonKind kind, const std::string& person_id,
                                    const std::set<MeetingId>& also, bool first) {
    const auto to = recipient_in(frame.released, kind, person_id);
    if (to.person_id.empty()) return {};
    const auto personal = personal_of(frame.released, {kind, person_id, to.zone, true});
    const auto changed = changed_items(personal, frame.released, also);
    if (changed.empty()) return {};
    Letter letter;
    letter.to = to;
    letter.purpose = first ? "timetable" : "timetable_changed";
    letter.params = letter_words(frame, personal, to, changed);
    letter.own_page = true;
    for (const auto& item : changed) letter.meeting_ids.push_back(item.meeting_id);
    std::vector<Letter> letters{std::move(letter)};
    for (const auto& item : changed) {
        if (frame.settings.invitations == domain::Invitations::together)
            letters.front().calendars.push_back(invitation(frame, item, to));
        else
            letters.push_back(single_invitation(frame, item, to));
    }
    return letters;
}

}  // namespace gyoryu::app
