#pragma once

#include "app/logs/agree_log.h"
#include "app/logs/get_log.h"
#include "app/logs/settle_log.h"
#include "app/logs/write_log.h"
#include "app/timetables/timetable_house.h"

namespace gyoryu::app_tests {

/// A released timetable on its day: 예시주사 meets 양례구강 at 10:00 at T1 through an interpreter.
class LogHouse : public TimetableHouse {
public:
    LogHouse() {
        released(filled_draft());
        meeting = meeting_of(sellers[0], buyers[0]);
        clock.set("2016-06-22T01:30:00Z");
    }

    app::Context seller() { return person(domain::PersonKind::participant, sellers[0].id.str()); }
    app::Context buyer() { return person(domain::PersonKind::participant, buyers[0].id.str()); }
    app::Context other_seller() { return person(domain::PersonKind::participant, sellers[1].id.str()); }
    /// The interpreter of the meeting.
    app::Context interpreter_there() { return person(domain::PersonKind::interpreter, interpreter_of(meeting)); }
    app::Context interpreter_elsewhere() {
        for (const auto& one : interpreters)
            if (one.id.str() != interpreter_of(meeting)) return person(domain::PersonKind::interpreter, one.id.str());
        throw std::runtime_error("only one interpreter");
    }

    app::Context person(domain::PersonKind kind, const std::string& id) {
        return as(domain::PersonActor{domain::LinkId("link"), event.id, kind, id});
    }

    std::string interpreter_of(const domain::MeetingId& id) {
        return database().read([&](store::Transaction& tx) -> std::string {
            const auto release = store::find<domain::Release>(tx, store::where("event_id", event.id));
            for (const auto& one : release->placements)
                if (one.meeting_id == id) return one.interpreter_id ? one.interpreter_id->str() : "";
            return {};
        });
    }

    /// 10 USD × 5,000 = 50,000 USD, all expected.
    static domain::LogContent content() {
        domain::LogContent content;
        content.product = "주사기";
        content.hs_code = "901831";
        content.buyer_email = "buyer1@example.org";
        content.destination_country = "CN";
        content.currency = "USD";
        content.unit_price_minor = 1000;
        content.quantity = 5000;
        content.amount_minor = 5'000'000;
        content.expected_minor = 5'000'000;
        return content;
    }
    static domain::LogContent absent(domain::LogOutcome who) {
        domain::LogContent content;
        content.outcome = who;
        return content;
    }
    static domain::Signature signature(int x = 10) { return {"김예시", {{{x, 10, x + 20, 40}}}, {}}; }

    app::LogEdit edit(domain::LogContent content, const std::string& write, std::optional<std::string> base = {}) {
        app::LogEdit edit;
        edit.write_id = domain::LogWriteId(write);
        if (base) edit.base_write_id = domain::LogWriteId(*base);
        edit.content = std::move(content);
        edit.written_at = clock.now();
        return edit;
    }
    base::Result<app::MeetingLog> write(app::Context context, domain::LogContent content, const std::string& write,
                                        std::optional<std::string> base = {}) {
        return app::write_log(context, meeting, edit(std::move(content), write, std::move(base)));
    }
    app::MeetingLog log(app::Context context) { return must(app::get_log(context, meeting)); }

    domain::MeetingId meeting;
};

}  // namespace gyoryu::app_tests
