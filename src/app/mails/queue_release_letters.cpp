#include "app/mails/queue_release_letters.h"

#include "app/mails/release_letters.h"
#include "store/mail_tables.h"
#include "store/record.h"

#include <algorithm>
#include <array>
#include <map>

namespace gyoryu::app {

namespace {

using Person = std::pair<domain::PersonKind, std::string>;
using domain::MailState;

constexpr std::array<std::string_view, 4> told_by{"timetable", "timetable_changed", "invitation",
                                                  "invitation_cancelled"};

/// Letters about the timetable that have not left, by whom they are for. One that is being sent counts as gone.
std::map<Person, std::vector<domain::Mail>> unsent_letters(store::Transaction& tx, const EventId& event) {
    std::map<Person, std::vector<domain::Mail>> unsent;
    for (auto& mail :
         store::select_where<domain::Mail>(tx, store::where("event_id", event),
                                           store::one_of("state", std::array{MailState::waiting, MailState::held}),
                                           store::one_of("purpose", told_by), store::where("taken", false)))
        if (mail.person_kind) unsent[{*mail.person_kind, mail.person_id}].push_back(std::move(mail));
    return unsent;
}

std::set<Person> people_of(const domain::Release& release) {
    std::set<Person> people;
    for (const auto& change : release.changes)
        for (const auto& one : change.tell) people.emplace(one.kind, one.id);
    return people;
}

std::set<MeetingId> meetings_of(const std::vector<domain::Mail>& mails) {
    std::set<MeetingId> meetings;
    for (const auto& mail : mails) meetings.insert(mail.meeting_ids.begin(), mail.meeting_ids.end());
    return meetings;
}

bool covers(const std::vector<Letter>& letters, const domain::Mail& mail) {
    if (letters.empty()) return false;
    const auto& told = letters.front().meeting_ids;
    return std::ranges::all_of(mail.meeting_ids,
                               [&](const auto& id) { return std::ranges::find(told, id) != told.end(); });
}

void withdraw(store::Transaction& tx, domain::Mail mail);

/// What was written before the release and would now say what is no longer so.
void withdraw_outdated(store::Transaction& tx, const domain::Release& release) {
    std::set<MeetingId> changed;
    for (const auto& change : release.changes) changed.insert(change.meeting_id);
    for (const auto& mail : store::select_where<domain::Mail>(
             tx, store::where("event_id", release.event_id),
             store::one_of("state", std::array{MailState::waiting, MailState::held}),
             store::one_of("purpose", std::array{"draft", "reminder_day", "reminder_meeting"}),
             store::where("taken", false)))
        if (std::ranges::any_of(mail.meeting_ids, [&](const auto& id) { return changed.contains(id); }))
            withdraw(tx, mail);
}

void withdraw(store::Transaction& tx, domain::Mail mail) {
    mail.state = MailState::withdrawn;
    mail.next_attempt_at = std::nullopt;
    mail.secret_url.clear();
    store::put(tx, mail);
}

}  // namespace

int queue_release_letters(Context& context, store::Transaction& tx, const domain::Event& event,
                          const domain::Release& release, ReleaseLetters wanted) {
    withdraw_outdated(tx, release);
    if (wanted == ReleaseLetters::none) return 0;
    const auto released = load_released(tx, event, std::make_shared<const ToldRelease>(release));
    const auto frame = letter_frame(context, tx, released);
    auto unsent = unsent_letters(tx, event.id);
    int queued = 0;
    for (const auto& person : people_of(release)) {
        const auto& before = unsent[person];
        const bool first = release.number == 1 || std::ranges::any_of(before, [](const domain::Mail& mail) {
                               return mail.purpose == "timetable";
                           });
        auto letters = release_letters(frame, person.first, person.second, meetings_of(before), first);
        for (auto& letter : letters) {
            letter.held = wanted == ReleaseLetters::hold;
            if (queue_mail(context, tx, &event, letter)) ++queued;
        }
        for (const auto& mail : before)
            if (covers(letters, mail)) withdraw(tx, mail);
    }
    return queued;
}

}  // namespace gyoryu::app
