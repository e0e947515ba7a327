#include "app/press/publish_press_release.h"

#include "app/events/delete_event.h"
#include "app/events/get_event.h"
#include "app/press/press_house.h"

namespace gyoryu::app {
namespace {

using app_tests::fault_of;
using app_tests::must;
using domain::Lang;
using domain::PressState;

class PublishPressRelease : public app_tests::PressTest {};

TEST_P(PublishPressRelease, goes_through_review_by_another_person) {
    const auto draft = house.write();
    EXPECT_EQ(fault_of(publish_press_release(organiser, draft.id, draft.revision)), "not_reviewed");
    EXPECT_EQ(fault_of(review_press_release(organiser, draft.id, draft.revision)), "validation_failed");
    EXPECT_EQ(fault_of(review_press_release(auditor, draft.id, draft.revision)), "forbidden");
    const auto reviewed = house.review(draft);
    EXPECT_EQ(reviewed.reviewed_by, "owner");
    const auto published = house.publish(reviewed);
    EXPECT_EQ(published.state, PressState::published);
    EXPECT_EQ(fault_of(publish_press_release(organiser, draft.id, published.revision)), "already_published");
    EXPECT_EQ(must(get_public_press(nobody, house.workspace.slug, draft.id, "ko")).title, published.texts[0].title);
}

TEST_P(PublishPressRelease, does_not_vanish_with_its_event) {
    const auto published = house.publish(house.review(house.write()));
    const auto revision = must(get_event(organiser, house.event.id)).revision;
    EXPECT_EQ(fault_of(delete_event(organiser, house.event.id, revision)), "in_use");
    EXPECT_EQ(fault_of(get_public_press(nobody, house.workspace.slug, published.id, "ko")), "ok");
}

TEST_P(PublishPressRelease, refuses_figures_that_are_not_the_ledgers) {
    house.record(3'800'000);
    const auto reviewed = house.review(house.write());
    house.record(100'000);
    const auto refused = publish_press_release(organiser, reviewed.id, reviewed.revision);
    ASSERT_EQ(fault_of(refused), "figures_differ");
    EXPECT_EQ(refused.error().params[0].value, "확인 전인 상담액 380만 달러");
    EXPECT_EQ(refused.error().params[1].value, "확인 전인 상담액 390만 달러");
    EXPECT_EQ(fault_of(schedule_press_release(organiser, reviewed.id, reviewed.revision, house.tomorrow())),
              "figures_differ");
}

TEST_P(PublishPressRelease, shows_an_embargoed_release_to_the_listed_only_until_its_moment) {
    const auto reviewed = house.review(house.write());
    const auto waiting = must(schedule_press_release(organiser, reviewed.id, reviewed.revision, house.tomorrow()));
    EXPECT_EQ(waiting.state, PressState::scheduled);
    EXPECT_EQ(waiting.embargo_words, "2016년 6월 14일(화) 16:00, 서울 시간 (UTC+9)");
    const auto refused = get_press_release(auditor, waiting.id, {});
    ASSERT_EQ(fault_of(refused), "under_embargo");
    EXPECT_EQ(refused.error().params[0].value, waiting.embargo_words);
    EXPECT_EQ(fault_of(get_press_release(owner, waiting.id, {})), "ok");
    EXPECT_EQ(fault_of(get_public_press(nobody, house.workspace.slug, waiting.id, "ko")), "under_embargo");
    EXPECT_EQ(fault_of(press_release_file(auditor, waiting.id, "ko", documents::DocumentForm::html)), "under_embargo");
    EXPECT_EQ(must(list_press_releases(auditor, house.event.id)).items[0].title, "");
    EXPECT_EQ(publish_due_releases(*house.services), 0);
    house.clock.set("2016-06-14T06:59:59Z");
    EXPECT_EQ(fault_of(get_public_press(nobody, house.workspace.slug, waiting.id, "ko")), "under_embargo");
    house.clock.set("2016-06-14T07:00:00Z");
    EXPECT_EQ(publish_due_releases(*house.services), 1);
    EXPECT_EQ(publish_due_releases(*house.services), 0);
    EXPECT_EQ(must(get_press_release(auditor, waiting.id, {})).state, PressState::published);
    EXPECT_EQ(must(get_public_press(nobody, house.workspace.slug, waiting.id, "ko")).published_at.str(),
              "2016-06-14T07:00:00Z");
}

TEST_P(PublishPressRelease, lists_members_who_see_it_under_embargo) {
    const auto reviewed = house.review(house.write());
    const auto account = std::get<domain::AccountActor>(house.auditor_actor).account_id.str();
    const auto waiting =
        must(schedule_press_release(organiser, reviewed.id, reviewed.revision, house.tomorrow({account})));
    EXPECT_EQ(waiting.listed.size(), 3u);
    EXPECT_EQ(fault_of(get_press_release(auditor, waiting.id, {})), "ok");
    EXPECT_EQ(fault_of(schedule_press_release(organiser, waiting.id, waiting.revision, house.tomorrow({"nobody"}))),
              "validation_failed");
}

TEST_P(PublishPressRelease, publishes_for_a_reader_at_the_very_moment) {
    const auto reviewed = house.review(house.write());
    const auto waiting = must(schedule_press_release(organiser, reviewed.id, reviewed.revision, house.tomorrow()));
    house.clock.set("2016-06-14T07:00:00Z");
    EXPECT_EQ(fault_of(get_public_press(nobody, house.workspace.slug, waiting.id, "ko")), "ok");
}

TEST_P(PublishPressRelease, holds_back_what_the_ledger_no_longer_says_at_the_embargos_end) {
    house.record(3'800'000);
    const auto reviewed = house.review(house.write());
    const auto waiting = must(schedule_press_release(organiser, reviewed.id, reviewed.revision, house.tomorrow()));
    house.record(100'000);
    house.clock.set("2016-06-14T07:00:00Z");
    EXPECT_EQ(publish_due_releases(*house.services), 0);
    const auto held = must(get_press_release(organiser, waiting.id, {}));
    EXPECT_EQ(held.state, PressState::draft);
    EXPECT_TRUE(held.held_back);
    EXPECT_EQ(fault_of(get_public_press(nobody, house.workspace.slug, waiting.id, "ko")), "not_found");
}

TEST_P(PublishPressRelease, takes_a_scheduled_release_back_and_refuses_a_past_moment) {
    const auto reviewed = house.review(house.write());
    auto past = house.tomorrow();
    past.day = base::LocalDate::of(2016, 6, 1);
    EXPECT_EQ(fault_of(schedule_press_release(organiser, reviewed.id, reviewed.revision, past)), "validation_failed");
    const auto waiting = must(schedule_press_release(organiser, reviewed.id, reviewed.revision, house.tomorrow()));
    const auto back = must(withdraw_press_release(organiser, waiting.id, waiting.revision));
    EXPECT_EQ(back.state, PressState::reviewed);
    EXPECT_FALSE(back.embargo_until.has_value());
    EXPECT_EQ(fault_of(withdraw_press_release(organiser, back.id, back.revision)), "not_reviewed");
}

TEST_P(PublishPressRelease, feeds_published_releases_and_hides_the_marks_of_figures) {
    house.record(3'800'000);
    const auto waiting = house.write({Lang::ko, Lang::en});
    EXPECT_EQ(fault_of(press_feed(nobody, house.workspace.slug, "en")), "not_found");
    const auto published = house.publish(house.review(waiting));
    const auto feed = must(press_feed(nobody, house.workspace.slug, "en"));
    EXPECT_NE(feed.find("<updated>2016-06-13T00:30:00Z</updated>"), std::string::npos) << feed;
    EXPECT_NE(feed.find("USD 3.8 million"), std::string::npos) << feed;
    const auto page = must(get_public_press(nobody, house.workspace.slug, published.id, "en"));
    EXPECT_EQ(page.text.find("figure:"), std::string::npos);
    EXPECT_EQ(page.url, "https://gyoryu.example/news/wonju/" + published.id.str());
    EXPECT_EQ(must(list_public_press(nobody, house.workspace.slug, "")).items.size(), 1u);
    EXPECT_EQ(fault_of(list_public_press(nobody, "nobody", "")), "not_found");
}

TEST_P(PublishPressRelease, hands_out_files_that_say_they_are_not_published) {
    const auto draft = house.write();
    const auto file = must(press_release_file(organiser, draft.id, "ko", documents::DocumentForm::html));
    EXPECT_NE(file.bytes.find("배포 전 원고"), std::string::npos);
    EXPECT_EQ(file.name, "wonju-weihai-2016-ko.html");
    EXPECT_EQ(must(press_release_file(organiser, draft.id, "xx", documents::DocumentForm::hwpx)).bytes.substr(0, 2),
              "PK");
}

INSTANTIATE_TEST_SUITE_P(Drivers, PublishPressRelease, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace
}  // namespace gyoryu::app
