#include "app/mails/queue_release_letters.h"

#include "app/interpreters/update_interpreter.h"
#include "app/mails/change_mails.h"
#include "app/mails/letter_preview.h"
#include "app/mails/list_mails.h"
#include "app/mails/mail_settings.h"
#include "app/mails/resend_mail.h"
#include "app/mails/send_test_mail.h"
#include "app/participants/get_participant.h"
#include "app/timetables/timetable_house.h"
#include "store/mail_tables.h"

#include <gmock/gmock.h>
#include <libical/ical.h>

namespace gyoryu::app_tests {
namespace {

using app::ReleaseLetters;
using domain::MailState;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

/// What libical reads in a calendar object.
struct ReadObject {
    explicit ReadObject(const std::string& text) : root(icalparser_parse_string(text.c_str()), icalcomponent_free) {
        event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT);
    }
    icalproperty_method method() const { return icalcomponent_get_method(root.get()); }
    std::string uid() const { return icalcomponent_get_uid(event); }
    int sequence() const { return icalcomponent_get_sequence(event); }
    std::string attendee() const {
        return icalproperty_get_attendee(icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY));
    }
    std::string organiser() const {
        return icalproperty_get_organizer(icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY));
    }
    bool cancelled() const { return icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED; }

    std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> root;
    icalcomponent* event;
};

class ReleaseLettersTest : public testing::Test {
protected:
    app::Release release(const app::Draft& draft, ReleaseLetters letters = ReleaseLetters::send) {
        auto context = house.organiser();
        return must(app::release_timetable(context, house.event.id, draft.revision, {draft.id, letters}));
    }
    /// A copy of the last draft with these moves.
    app::Draft changed(const app::Draft& draft, std::vector<planning::Move> moves) {
        auto context = house.organiser();
        const auto copy = must(app::create_draft(context, house.event.id, {"", draft.id}));
        return must(app::apply_moves(context, copy.id, copy.revision, {std::move(moves), false}));
    }
    std::vector<domain::Mail> mails(const std::string& to = {}) {
        auto all = house.database().read(
            [](store::Transaction& tx) { return store::select<domain::Mail>(tx, {{}, {{"id"}}, 0}); });
        if (!to.empty()) std::erase_if(all, [&](const auto& one) { return one.to != to; });
        return all;
    }
    std::vector<std::string> missing_of(std::size_t one) {
        auto context = house.organiser();
        return must(app::get_participant(context, house.sellers[one].id)).missing;
    }
    void mark_all_sent() {
        house.database().write([](store::Transaction& tx) { tx.execute("UPDATE mails SET state = 'sent'"); });
    }
    void settle(app::MailSettingsEdit edit) {
        auto context = house.organiser();
        must(app::update_mail_settings(context, house.event.id, 1, edit));
    }

    TimetableHouse house;
};

TEST_F(ReleaseLettersTest, everybody_with_an_address_gets_one_letter_in_their_language_with_their_meetings) {
    const auto draft = house.filled_draft();
    release(draft);
    ASSERT_THAT(mails(), SizeIs(4));  // the interpreters have no address
    const auto seller = mails("seller1@example.org").at(0);
    EXPECT_EQ(seller.subject, "[2016 수출상담회] 상담일정표를 보내 드립니다");
    EXPECT_THAT(seller.body, HasSubstr("10:00–10:20  양례구강"));
    EXPECT_THAT(seller.body, HasSubstr("2016-06-22 (수)"));
    EXPECT_THAT(seller.body, HasSubstr("서울 시간 (UTC+9)"));
    EXPECT_TRUE(seller.secret_url.starts_with("https://gyoryu.example/p/"));
    EXPECT_THAT(seller.calendars, SizeIs(2));
    EXPECT_THAT(seller.meeting_ids, SizeIs(2));
    const auto buyer = mails("buyer1@example.org").at(0);
    EXPECT_EQ(buyer.lang, domain::Lang::zh);
    EXPECT_THAT(buyer.subject, HasSubstr("您的洽谈日程"));
}

TEST_F(ReleaseLettersTest, the_times_of_a_letter_are_those_of_the_readers_zone) {
    house.database().write([&](store::Transaction& tx) {
        tx.execute(
            "UPDATE participants SET time_zone = 'Asia/Shanghai', revision = revision + 1 WHERE email = "
            "'buyer1@example.org'");
    });
    release(house.filled_draft());
    const auto buyer = mails("buyer1@example.org").at(0);
    EXPECT_THAT(buyer.body, HasSubstr("09:00–09:20  예시주사"));
    EXPECT_THAT(buyer.body, HasSubstr("上海时间（UTC+8）"));
}

TEST_F(ReleaseLettersTest, invitations_are_requests_that_calendars_can_follow) {
    settle({"office@wonju.example", domain::Invitations::together, {}, {}});
    release(house.filled_draft());
    const auto seller = mails("seller1@example.org").at(0);
    EXPECT_EQ(seller.reply_to, "office@wonju.example");
    for (const auto& part : seller.calendars) {
        const ReadObject read(part.text);
        EXPECT_EQ(part.method, domain::CalendarPartMethod::request);
        EXPECT_EQ(read.method(), ICAL_METHOD_REQUEST);
        EXPECT_EQ(read.sequence(), 0);
        EXPECT_EQ(read.attendee(), "mailto:seller1@example.org");
        EXPECT_EQ(read.organiser(), "mailto:office@wonju.example");
        EXPECT_FALSE(read.cancelled());
        // Whoever reads one invitation learns nothing of the other meeting.
        EXPECT_EQ(icalcomponent_count_components(read.root.get(), ICAL_VEVENT_COMPONENT), 1);
    }
}

TEST_F(ReleaseLettersTest, a_moved_meeting_raises_its_sequence_and_tells_only_whom_it_concerns) {
    const auto draft = house.filled_draft();
    release(draft);
    const auto first = ReadObject(mails("seller1@example.org").at(0).calendars.at(0).text).uid();
    mark_all_sent();
    release(changed(draft, {house.put(0, 0, 4, 1)}));
    ASSERT_THAT(mails("seller1@example.org"), SizeIs(2));
    EXPECT_THAT(mails("seller2@example.org"), SizeIs(1));
    const auto letter = mails("seller1@example.org").at(1);
    EXPECT_EQ(letter.purpose, "timetable_changed");
    EXPECT_THAT(letter.body, HasSubstr("시간이 바뀌었습니다"));
    EXPECT_THAT(letter.body, HasSubstr("13:00–13:20  양례구강"));
    ASSERT_THAT(letter.calendars, SizeIs(1));
    const ReadObject read(letter.calendars[0].text);
    EXPECT_EQ(read.method(), ICAL_METHOD_REQUEST);
    EXPECT_EQ(read.uid(), first);
    EXPECT_EQ(read.sequence(), 1);
}

TEST_F(ReleaseLettersTest, a_meeting_that_falls_away_is_cancelled_in_the_calendar) {
    const auto draft = house.filled_draft();
    release(draft);
    mark_all_sent();
    release(changed(draft, {house.put(0, 0, std::nullopt, std::nullopt)}));
    const auto letter = mails("buyer1@example.org").at(1);
    EXPECT_THAT(letter.body, HasSubstr("取消"));
    ASSERT_THAT(letter.calendars, SizeIs(1));
    EXPECT_EQ(letter.calendars[0].method, domain::CalendarPartMethod::cancel);
    const ReadObject read(letter.calendars[0].text);
    EXPECT_EQ(read.method(), ICAL_METHOD_CANCEL);
    EXPECT_EQ(read.sequence(), 1);
    EXPECT_TRUE(read.cancelled());
    EXPECT_EQ(read.attendee(), "mailto:buyer1@example.org");
    // Told once: the next release says nothing of it.
    mark_all_sent();
    release(changed(draft, {house.put(0, 0, std::nullopt, std::nullopt), house.put(0, 1, 4, 2)}));
    EXPECT_THAT(mails("seller1@example.org").at(2).calendars, SizeIs(1));
}

TEST_F(ReleaseLettersTest, each_meeting_has_a_letter_of_its_own_when_the_organiser_wants_it_so) {
    settle({"", domain::Invitations::each, {}, {}});
    release(house.filled_draft());
    const auto letters = mails("seller1@example.org");
    ASSERT_THAT(letters, SizeIs(3));
    EXPECT_THAT(letters[0].calendars, SizeIs(0));
    EXPECT_EQ(letters[1].purpose, "invitation");
    EXPECT_THAT(letters[1].calendars, SizeIs(1));
    EXPECT_EQ(ReadObject(letters[1].calendars[0].text).organiser(), "mailto:noreply@gyoryu.example");
}

TEST_F(ReleaseLettersTest, held_letters_are_replaced_by_the_next_releases_and_lose_nothing) {
    const auto draft = house.filled_draft();
    release(draft, ReleaseLetters::hold);
    for (const auto& mail : mails()) EXPECT_EQ(mail.state, MailState::held);
    release(changed(draft, {house.put(0, 0, 4, 1)}), ReleaseLetters::hold);
    const auto letters = mails("seller1@example.org");
    ASSERT_THAT(letters, SizeIs(2));
    EXPECT_EQ(letters[0].state, MailState::withdrawn);
    EXPECT_EQ(letters[0].secret_url, "");
    EXPECT_EQ(letters[1].purpose, "timetable");
    EXPECT_THAT(letters[1].calendars, SizeIs(2));
    // Nothing changed for them: what they were to be told still holds.
    EXPECT_EQ(mails("seller2@example.org").at(0).state, MailState::held);
    auto context = house.organiser();
    EXPECT_EQ(must(app::change_mails(context, house.event.id, {{}, app::MailAction::send})).changed, 4);
    EXPECT_EQ(mails("seller1@example.org").at(1).state, MailState::waiting);
    EXPECT_EQ(mails("seller1@example.org").at(0).state, MailState::withdrawn);
}

TEST_F(ReleaseLettersTest, a_letter_on_its_way_is_left_alone) {
    const auto draft = house.filled_draft();
    release(draft);
    house.database().write([](store::Transaction& tx) { tx.execute("UPDATE mails SET taken = 1"); });
    auto context = house.organiser();
    EXPECT_EQ(must(app::change_mails(context, house.event.id, {{}, app::MailAction::withdraw})).changed, 0);
    EXPECT_EQ(fault_of(app::resend_mail(context, mails()[0].id, {})), "still_working");
    release(changed(draft, {house.put(0, 0, 4, 1)}));
    EXPECT_EQ(mails("seller1@example.org").at(0).state, MailState::waiting);
}

TEST_F(ReleaseLettersTest, nobody_is_written_to_when_the_organiser_tells_people_otherwise) {
    release(house.filled_draft(), ReleaseLetters::none);
    EXPECT_TRUE(mails().empty());
}

TEST_F(ReleaseLettersTest, the_preview_says_who_gets_what_and_writes_nothing) {
    const auto draft = house.filled_draft();
    auto context = house.organiser();
    const auto preview = must(app::preview_letters(context, draft.id, {}));
    EXPECT_EQ(preview.letters, 4);
    EXPECT_EQ(preview.without_address, 2);
    EXPECT_THAT(preview.people, SizeIs(6));
    const auto one = must(app::preview_letters(context, draft.id, {house.buyers[1].id.str()}));
    EXPECT_THAT(one.body, HasSubstr("양례약업，您好"));
    EXPECT_THAT(one.body, Not(HasSubstr("{url}")));
    EXPECT_TRUE(mails().empty());
    release(draft);
    EXPECT_THAT(mails(), SizeIs(4));
}

TEST_F(ReleaseLettersTest, a_corrected_address_becomes_the_persons_and_the_message_id_stays) {
    release(house.filled_draft());
    house.database().write([](store::Transaction& tx) {
        tx.execute(
            "UPDATE mails SET state = 'failed', failure = 'wrong_address', next_attempt_at = NULL, secret_url = ''");
    });
    const auto before = mails("seller1@example.org").at(0);
    auto context = house.organiser();
    EXPECT_THAT(missing_of(0), testing::Contains("mail"));
    const auto resent = must(app::resend_mail(context, before.id, {"Kim@Example.org"}));
    EXPECT_EQ(resent.state, MailState::waiting);
    EXPECT_EQ(resent.failure, domain::MailFailure::none);
    const auto after = mails("kim@example.org").at(0);
    EXPECT_EQ(after.message_id, before.message_id);
    EXPECT_TRUE(after.secret_url.starts_with("https://gyoryu.example/p/"));
    const auto seller = house.database().read([&](store::Transaction& tx) {
        return *store::find<domain::Participant>(tx, store::where("id", house.sellers[0].id));
    });
    EXPECT_EQ(seller.email, "kim@example.org");
    EXPECT_THAT(missing_of(0), Not(testing::Contains("mail")));
}

TEST_F(ReleaseLettersTest, letters_are_the_organisers_matter) {
    const auto draft = house.filled_draft();
    release(draft);
    const auto mail = mails()[0].id;
    const auto event = house.event.id;
    for (const auto& [who, fault] : {std::pair{house.auditor(), "forbidden"}, std::pair{house.stranger(), "not_found"},
                                     std::pair{house.nobody(), "not_signed_in"}}) {
        auto context = who;
        EXPECT_EQ(fault_of(app::list_mails(context, event, {}, {})), fault);
        EXPECT_EQ(fault_of(app::get_outbox(context, event)), fault);
        EXPECT_EQ(fault_of(app::get_mail(context, mail)), fault);
        EXPECT_EQ(fault_of(app::resend_mail(context, mail, {})), fault);
        EXPECT_EQ(fault_of(app::change_mails(context, event, {{}, app::MailAction::hold})), fault);
        EXPECT_EQ(fault_of(app::send_test_mail(context, event, {"a@b.example"})), fault);
        EXPECT_EQ(fault_of(app::update_mail_settings(context, event, 1, {})), fault);
        EXPECT_EQ(fault_of(app::preview_letters(context, draft.id, {})), fault);
    }
}

TEST_F(ReleaseLettersTest, the_outbox_shows_no_secret) {
    release(house.filled_draft());
    auto context = house.organiser();
    const auto listed = must(app::list_mails(context, house.event.id, {}, {}));
    EXPECT_EQ(listed.total, 4);
    EXPECT_TRUE(listed.items[0].person.has_value());
    const auto shown = must(app::get_mail(context, mails("seller1@example.org").at(0).id));
    EXPECT_THAT(shown.body, HasSubstr("(받는 분의 개인 페이지 링크)"));
    EXPECT_THAT(shown.body, Not(HasSubstr("/p/")));
    app::ListQuery search;
    search.q = "예시체온";
    EXPECT_EQ(must(app::list_mails(context, house.event.id, {}, search)).total, 1);
    EXPECT_EQ(must(app::get_outbox(context, house.event.id)).waiting, 4);
}

TEST_F(ReleaseLettersTest, a_test_letter_needs_a_mail_server_and_is_limited) {
    auto context = house.organiser();
    EXPECT_EQ(fault_of(app::send_test_mail(context, house.event.id, {"a@b.example"})), "mail_not_configured");
    house.services->settings.mail_configured = true;
    for (int i = 0; i < 5; ++i) must(app::send_test_mail(context, house.event.id, {"a@b.example"}));
    EXPECT_EQ(fault_of(app::send_test_mail(context, house.event.id, {"a@b.example"})), "too_many_attempts");
    EXPECT_EQ(mails("a@b.example").at(0).purpose, "test");
}

}  // namespace
}  // namespace gyoryu::app_tests
