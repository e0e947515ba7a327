#include "app/mails/queue_reminders.h"

#include "app/aftermath/archive.h"
#include "app/documents/fill_personal.h"
#include "app/mails/release_letters.h"
#include "app/reader.h"
#include "app/timetables/reach_draft.h"
#include "store/mail_tables.h"
#include "store/record.h"
#include "text/dates.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using Person = std::pair<domain::PersonKind, std::string>;

constexpr std::int64_t minute_ms = 60'000;

class Round {
public:
    Round(Context& context, store::Transaction& tx, const ReleasedEvent& released, domain::MailSettings settings)
        : context_(context),
          tx_(tx),
          released_(released),
          settings_(std::move(settings)),
          now_(context.services.clock.now()),
          here_(base::to_local(now_, released.event.time_zone)) {}

    int write() {
        const bool day = settings_.remind_day_before_at && here_.time >= *settings_.remind_day_before_at;
        for (const auto& [kind, id] : people()) {
            const auto to = recipient_in(released_, kind, id);
            if (to.email.empty()) continue;
            const auto personal = personal_of(released_, {kind, id, to.zone});
            if (day) remind_of_day(to, personal);
            if (settings_.remind_minutes_before) remind_of_meetings(to, personal);
        }
        return written_;
    }

private:
    std::set<Person> people() const {
        std::set<Person> all;
        for (const auto& placement : released_.release().placements) {
            const auto* meeting = released_.meeting(placement.meeting_id);
            if (meeting == nullptr) continue;
            all.emplace(domain::PersonKind::participant, meeting->seller_id.str());
            all.emplace(domain::PersonKind::participant, meeting->buyer_id.str());
            if (placement.interpreter_id) all.emplace(domain::PersonKind::interpreter, placement.interpreter_id->str());
        }
        return all;
    }

    /// False when this was written before.
    bool first_time(const Recipient& to, const std::string& subject) {
        return store::insert_if_new(tx_, domain::Reminder{released_.event.id, *to.kind, to.person_id, subject, now_});
    }

    void queue(Letter letter) {
        letter.own_page = true;
        if (queue_mail(context_, tx_, &released_.event, letter)) ++written_;
    }

    void remind_of_day(const Recipient& to, Personal personal) {
        const auto tomorrow = here_.day.plus_days(1);
        std::erase_if(personal.items, [&](const PersonalItem& item) {
            return item.status == PersonalStatus::cancelled ||
                   base::to_local(item.starts, released_.event.time_zone).day != tomorrow;
        });
        if (personal.items.empty() || !first_time(to, "day " + tomorrow.str())) return;
        const auto reader = reader_of(to.lang);
        Letter letter;
        letter.to = to;
        letter.purpose = "reminder_day";
        letter.params = {{"name", to.name},
                         {"event", shown(to.lang, released_.event.names)},
                         {"count", static_cast<std::int64_t>(personal.items.size())},
                         {"meetings", meeting_lines(personal, reader)},
                         {"zone", zone_line(personal, reader)}};
        letter.expires_at = personal.items.front().starts;
        for (const auto& item : personal.items) letter.meeting_ids.push_back(item.meeting_id);
        queue(std::move(letter));
    }

    void remind_of_meetings(const Recipient& to, const Personal& personal) {
        const base::Instant until{now_.unix_ms + *settings_.remind_minutes_before * minute_ms};
        for (const auto& item : personal.items) {
            if (item.status == PersonalStatus::cancelled || item.starts <= now_ || item.starts > until) continue;
            if (!first_time(to, "meeting " + item.meeting_id.str() + " " + std::to_string(item.starts.unix_ms)))
                continue;
            const auto reader = reader_of(to.lang);
            Letter letter;
            letter.to = to;
            letter.purpose = "reminder_meeting";
            letter.params = {{"name", to.name},
                             {"time", item.local_start.str()},
                             {"counterpart", counterpart_name(item, reader).main},
                             {"meeting", meeting_line(item, reader)},
                             {"zone", text::zone_label(reader, personal.zone, item.starts)}};
            letter.expires_at = item.starts;
            letter.meeting_ids = {item.meeting_id};
            queue(std::move(letter));
        }
    }

    Context& context_;
    store::Transaction& tx_;
    const ReleasedEvent& released_;
    const domain::MailSettings settings_;
    const base::Instant now_;
    const base::LocalDateTime here_;
    int written_ = 0;
};

/// Events of about these days whose organisers want reminders.
std::vector<std::pair<domain::Event, domain::MailSettings>> events_to_look_at(store::Transaction& tx,
                                                                              base::Instant now) {
    const auto today = base::to_local(now, "UTC").day;
    std::vector<std::pair<domain::Event, domain::MailSettings>> wanted;
    for (auto& settings : store::select_where<domain::MailSettings>(
             tx, store::any_of({store::not_null("remind_day_before_at"), store::not_null("remind_minutes_before")})))
        if (auto event = store::find<domain::Event>(
                tx, store::where("id", settings.event_id), store::where("status", domain::EventStatus::released),
                store::at_most("starts_on", today.plus_days(2)), store::at_least("ends_on", today.plus_days(-1)));
            event && !is_archived(tx, event->id))
            wanted.emplace_back(std::move(*event), std::move(settings));
    return wanted;
}

}  // namespace

int queue_reminders(Context& context) {
    auto& database = context.services.database;
    const auto now = context.services.clock.now();
    const auto events = database.read([&](store::Transaction& tx) { return events_to_look_at(tx, now); });
    int written = 0;
    for (const auto& [event, settings] : events) {
        written += database.write([&](store::Transaction& tx) -> int {
            auto release = newest_release(tx, event.id);
            if (!release) return 0;
            const auto released = load_released(tx, event, std::make_shared<const ToldRelease>(std::move(*release)));
            return Round(context, tx, released, settings).write();
        });
    }
    return written;
}

}  // namespace gyoryu::app
