#include "app/mails/draft_sharing.h"

#include "app/mails/notices.h"
#include "app/timetables/timetable_house.h"
#include "store/mail_tables.h"

#include <gmock/gmock.h>

namespace gyoryu::app_tests {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

class DraftSharing : public testing::Test {
protected:
    app::Context person(const app::Participant& one) {
        return house.as(domain::PersonActor{{}, house.event.id, domain::PersonKind::participant, one.id.str()});
    }
    app::SharedDraft shared(const app::Draft& draft) {
        auto context = house.organiser();
        return must(app::share_draft(context, draft.id, {}));
    }

    TimetableHouse house;
};

TEST_F(DraftSharing, people_of_the_draft_are_asked_and_see_their_own_meetings) {
    const auto draft = house.filled_draft();
    const auto view = shared(draft);
    EXPECT_EQ(view.letters, 4);
    EXPECT_EQ(view.draft_number, draft.number);
    auto seller = person(house.sellers[0]);
    const auto mine = must(app::my_draft(seller));
    ASSERT_THAT(mine.timetable.items, SizeIs(2));
    EXPECT_FALSE(mine.timetable.release_number);
    const auto mail = house.database().read([](store::Transaction& tx) {
        return store::select_where<domain::Mail>(tx, store::where("to", "seller1@example.org")).at(0);
    });
    EXPECT_EQ(mail.purpose, "draft");
    EXPECT_TRUE(mail.calendars.empty());
    EXPECT_THAT(mail.body, HasSubstr("초안"));
}

TEST_F(DraftSharing, a_comment_is_listed_with_its_writer_until_it_is_settled) {
    shared(house.filled_draft());
    auto seller = person(house.sellers[0]);
    const auto meeting = must(app::my_draft(seller)).timetable.items[0].meeting_id;
    must(app::comment_on_draft(seller, {meeting, "10시는 어렵습니다."}));
    must(app::comment_on_draft(seller, {std::nullopt, "나머지는 좋습니다."}));
    auto organiser = house.organiser();
    const auto listed = must(app::list_draft_comments(organiser, house.event.id, {})).items;
    ASSERT_THAT(listed, SizeIs(2));
    EXPECT_EQ(listed[1].meeting_id, meeting);
    EXPECT_EQ(listed[1].names.at(0).text, "예시주사");
    EXPECT_EQ(must(app::get_shared_draft(organiser, house.event.id)).open_comments, 2);
    const auto settled = must(app::settle_draft_comment(organiser, listed[0].id, listed[0].revision, {true}));
    EXPECT_TRUE(settled.settled);
    EXPECT_EQ(must(app::get_shared_draft(organiser, house.event.id)).open_comments, 1);
    EXPECT_THAT(must(app::my_draft(seller)).comments, SizeIs(2));
}

TEST_F(DraftSharing, nobody_comments_on_others_meetings_or_on_nothing) {
    auto seller = person(house.sellers[0]);
    EXPECT_EQ(fault_of(app::comment_on_draft(seller, {std::nullopt, "?"})), "not_found");
    const auto draft = house.filled_draft();
    shared(draft);
    auto other = person(house.sellers[1]);
    const auto foreign = must(app::my_draft(other)).timetable.items[0].meeting_id;
    EXPECT_EQ(fault_of(app::comment_on_draft(seller, {foreign, "?"})), "not_found");
    EXPECT_EQ(fault_of(app::comment_on_draft(seller, {std::nullopt, ""})), "validation_failed");
    for (int i = 0; i < app::comments_per_person_max; ++i) must(app::comment_on_draft(seller, {std::nullopt, "!"}));
    EXPECT_EQ(fault_of(app::comment_on_draft(seller, {std::nullopt, "!"})), "limit_reached");
}

TEST_F(DraftSharing, a_draft_that_was_released_or_taken_back_is_shown_no_more) {
    const auto draft = house.filled_draft();
    shared(draft);
    auto organiser = house.organiser();
    auto seller = person(house.sellers[0]);
    must(app::stop_sharing(organiser, house.event.id));
    EXPECT_EQ(fault_of(app::my_draft(seller)), "not_found");
    EXPECT_FALSE(must(app::my_draft_if_any(seller)).draft) << "a page may ask without meeting a fault";
    shared(draft);
    EXPECT_TRUE(must(app::my_draft_if_any(seller)).draft);
    house.released(draft);
    EXPECT_EQ(fault_of(app::my_draft(seller)), "not_found");
    EXPECT_EQ(fault_of(app::share_draft(organiser, draft.id, {})), "draft_released");
    // Questions that had not left are not asked any more.
    const auto asked = house.database().read(
        [](store::Transaction& tx) { return store::select_where<domain::Mail>(tx, store::where("purpose", "draft")); });
    for (const auto& mail : asked) EXPECT_EQ(mail.state, domain::MailState::withdrawn);
}

TEST_F(DraftSharing, sharing_is_the_organisers_matter) {
    const auto draft = house.filled_draft();
    shared(draft);
    auto seller = person(house.sellers[0]);
    const auto comment = must(app::comment_on_draft(seller, {std::nullopt, "?"}));
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(app::share_draft(auditor, draft.id, {})), "forbidden");
    EXPECT_EQ(fault_of(app::settle_draft_comment(auditor, comment.id, 1, {})), "forbidden");
    EXPECT_EQ(must(app::list_draft_comments(auditor, house.event.id, {})).total, 1);
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(app::share_draft(stranger, draft.id, {})), "not_found");
    EXPECT_EQ(fault_of(app::list_draft_comments(stranger, house.event.id, {})), "not_found");
    EXPECT_EQ(fault_of(app::settle_draft_comment(stranger, comment.id, 1, {})), "not_found");
    EXPECT_EQ(fault_of(app::my_draft(stranger)), "not_signed_in");
    EXPECT_EQ(fault_of(app::my_draft_if_any(stranger)), "not_signed_in");
}

TEST_F(DraftSharing, a_notice_for_a_messenger_holds_the_timetable_or_one_change_and_a_link) {
    auto organiser = house.organiser();
    const auto event = house.event.id;
    EXPECT_EQ(fault_of(app::list_notices(organiser, event, {})), "not_released");
    const auto draft = house.filled_draft();
    house.released(draft);
    const auto buyer = house.buyers[0].id.str();
    const auto whole = must(app::make_notice(organiser, event, {domain::PersonKind::participant, buyer, {}}));
    EXPECT_EQ(whole.lang, domain::Lang::zh);
    EXPECT_THAT(whole.text, HasSubstr("10:00–10:20"));
    EXPECT_THAT(whole.text, HasSubstr("https://gyoryu.example/p/"));
    const auto copy = must(app::create_draft(organiser, event, {"", draft.id}));
    house.released(must(app::apply_moves(organiser, copy.id, copy.revision, {{house.put(0, 0, 4, 1)}, false})));
    const auto people = must(app::list_notices(organiser, event, {})).items;
    ASSERT_FALSE(people.empty());
    ASSERT_THAT(people[0].changed, SizeIs(1));
    const auto change = must(app::make_notice(organiser, event, {people[0].kind, people[0].id, people[0].changed[0]}));
    EXPECT_THAT(change.text, HasSubstr("13:00–13:20"));
    const auto other = house.meeting_of(house.sellers[1], house.buyers[1]);
    EXPECT_EQ(fault_of(app::make_notice(organiser, event, {domain::PersonKind::participant, buyer, other})),
              "not_found");
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(app::list_notices(auditor, event, {})), "forbidden");
    EXPECT_EQ(fault_of(app::make_notice(auditor, event, {domain::PersonKind::participant, buyer, {}})), "forbidden");
    auto stranger = house.stranger();
    EXPECT_EQ(fault_of(app::make_notice(stranger, event, {domain::PersonKind::participant, buyer, {}})), "not_found");
}

}  // namespace
}  // namespace gyoryu::app_tests
