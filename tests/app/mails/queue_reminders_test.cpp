#include "app/mails/queue_reminders.h"

#include "app/aftermath/archive.h"
#include "app/mails/mail_settings.h"
#include "app/timetables/timetable_house.h"
#include "store/mail_tables.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

/// The event is on 2016-06-22 in Seoul: meetings at 10:00 and 10:20.
class QueueReminders : public testing::Test {
protected:
    QueueReminders() {
        auto context = house.organiser();
        must(app::update_mail_settings(context, house.event.id, 1,
                                       {"", domain::Invitations::together, base::LocalTime{18 * 60}, 30}));
        draft = house.filled_draft();
        must(app::release_timetable(context, house.event.id, draft.revision, {draft.id, app::ReleaseLetters::none}));
    }
    int at(const std::string& utc) {
        house.clock.set(utc);
        auto system = house.system();
        return app::queue_reminders(system);
    }
    std::vector<domain::Mail> mails(const std::string& purpose) {
        return house.database().read([&](store::Transaction& tx) {
            return store::select<domain::Mail>(tx, {{store::where("purpose", purpose)}, {{"id"}}, 0});
        });
    }

    TimetableHouse house;
    app::Draft draft;
};

TEST_F(QueueReminders, the_evening_before_everybody_hears_of_their_day_once) {
    EXPECT_EQ(at("2016-06-20T10:00:00Z"), 0);
    EXPECT_EQ(at("2016-06-21T08:59:00Z"), 0);  // 17:59 in Seoul
    EXPECT_EQ(at("2016-06-21T09:00:00Z"), 4);
    EXPECT_EQ(at("2016-06-21T09:01:00Z"), 0);
    EXPECT_EQ(at("2016-06-21T14:00:00Z"), 0);
    ASSERT_THAT(mails("reminder_day"), SizeIs(4));
    const auto mail = mails("reminder_day")[0];
    EXPECT_EQ(mail.subject, "[2016 수출상담회] 내일 상담 2건이 있습니다");
    EXPECT_THAT(mail.body, HasSubstr("10:00–10:20"));
    EXPECT_EQ(mail.expires_at, base::Instant::parse("2016-06-22T01:00:00Z"));
}

TEST_F(QueueReminders, shortly_before_each_meeting_its_people_are_reminded_once) {
    EXPECT_EQ(at("2016-06-22T00:29:00Z"), 0);
    EXPECT_EQ(at("2016-06-22T00:30:00Z"), 4);
    EXPECT_EQ(at("2016-06-22T00:31:00Z"), 0);
    EXPECT_EQ(at("2016-06-22T00:50:00Z"), 4);
    EXPECT_EQ(at("2016-06-22T01:20:00Z"), 0);
    const auto mail = mails("reminder_meeting")[0];
    EXPECT_THAT(mail.subject, HasSubstr("10:00"));
    EXPECT_EQ(mail.expires_at, base::Instant::parse("2016-06-22T01:00:00Z"));
}

TEST_F(QueueReminders, what_has_begun_needs_no_reminder) { EXPECT_EQ(at("2016-06-22T01:00:00Z"), 4); }

TEST_F(QueueReminders, a_cancelled_meeting_is_not_reminded_of_and_a_moved_one_again_at_its_new_time) {
    EXPECT_EQ(at("2016-06-22T00:30:00Z"), 4);
    auto context = house.organiser();
    const auto copy = must(app::create_draft(context, house.event.id, {"", draft.id}));
    const auto changed =
        must(app::apply_moves(context, copy.id, copy.revision,
                              {{house.put(0, 0, 4, 1), house.put(1, 1, std::nullopt, std::nullopt)}, false}));
    must(app::release_timetable(context, house.event.id, changed.revision, {changed.id}));
    // What was about to say the old time is taken back.
    for (const auto& mail : mails("reminder_meeting")) EXPECT_EQ(mail.state, domain::MailState::withdrawn);
    EXPECT_EQ(at("2016-06-22T03:45:00Z"), 2);  // 13:00 in Seoul
    EXPECT_EQ(at("2016-06-22T04:30:00Z"), 0);
}

TEST_F(QueueReminders, nobody_is_reminded_of_an_event_that_was_put_away) {
    auto organiser = house.organiser();
    must(app::archive_event(organiser, house.event.id));
    EXPECT_EQ(at("2016-06-21T09:00:00Z"), 0);
}

TEST_F(QueueReminders, nobody_is_reminded_unless_the_organiser_wants_it) {
    auto context = house.organiser();
    must(app::update_mail_settings(context, house.event.id, 2, {}));
    EXPECT_EQ(at("2016-06-21T12:00:00Z"), 0);
    EXPECT_EQ(at("2016-06-22T00:50:00Z"), 0);
}

}  // namespace
}  // namespace gyoryu::app_tests
