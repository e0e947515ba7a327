// Somebody without an account reads a release under embargo through a link of their own, and nobody else does.
#include "app/press/press_readers.h"

#include "app/audit/list_audit.h"
#include "app/press/press_house.h"
#include "store/mail_tables.h"
#include "store/press_desk_tables.h"

#include <gmock/gmock.h>

namespace gyoryu::app {
namespace {

using app_tests::fault_of;
using app_tests::must;
using domain::Lang;

class PressReaders : public app_tests::PressTest {
protected:
    PressRelease waiting() {
        house.record(3'800'000);
        const auto reviewed = house.review(house.write({Lang::ko, Lang::en}));
        return must(schedule_press_release(organiser, reviewed.id, reviewed.revision, house.tomorrow()));
    }
    PressReader added(const PressRelease& release, const std::string& email = "kim@press.example") {
        return must(add_press_reader(organiser, release.id, {"김기자", email, Lang::ko}));
    }
    static std::string token_of(const PressReader& reader) { return reader.url.substr(reader.url.rfind('/') + 1); }
    PressRelease reviewed() {
        house.record(3'800'000);
        return house.review(house.write({Lang::ko, Lang::en}));
    }
    PressRelease scheduled(const PressRelease& release, app::PressSchedule when) {
        return must(schedule_press_release(organiser, release.id, release.revision, when));
    }
    PressRelease withdrawn(const PressRelease& release) {
        return must(withdraw_press_release(organiser, release.id, release.revision));
    }
    app::PressSchedule day_after() const {
        auto when = house.tomorrow();
        when.day = base::LocalDate::of(2016, 6, 15);
        return when;
    }
    /// What left since the last time, oldest first: the outbox has sent what was waiting.
    std::vector<domain::Mail> sent() {
        return house.database().write([&](store::Transaction& tx) {
            auto mails = store::select<domain::Mail>(
                tx, {{store::where("state", domain::MailState::waiting)}, {{"created_at"}, {"id"}}, 0});
            for (auto mail : mails) {
                mail.state = domain::MailState::sent;
                store::put(tx, mail);
            }
            return mails;
        });
    }
    std::vector<std::string> told() {
        std::vector<std::string> purposes;
        for (const auto& mail : sent()) purposes.push_back(mail.to.substr(0, mail.to.find('@')) + " " + mail.purpose);
        return purposes;
    }
    Result<PressPreview> read(const std::string& token) { return read_press_preview(nobody, token, "ko"); }
};

TEST_P(PressReaders, read_a_release_under_embargo_through_their_link_with_the_words_of_the_embargo) {
    const auto release = waiting();
    const auto reader = added(release);
    const auto preview = must(read(token_of(reader)));
    EXPECT_EQ(preview.press.title, release.texts[0].title);
    EXPECT_EQ(preview.reader, "김기자");
    EXPECT_EQ(preview.embargo_words, release.embargo_words);
    EXPECT_EQ(preview.press.text.find("figure:"), std::string::npos);
    EXPECT_EQ(must(read_press_preview(nobody, token_of(reader), "en")).press.lang, Lang::en);
    EXPECT_EQ(fault_of(get_public_press(nobody, house.workspace.slug, release.id, "ko")), "under_embargo");
}

TEST_P(PressReaders, are_refused_after_revocation_and_strangers_always) {
    const auto release = waiting();
    const auto reader = added(release);
    EXPECT_EQ(fault_of(read("guessed")), "not_found");
    EXPECT_EQ(fault_of(read(reader.id.str())), "not_found");
    must(revoke_press_reader(organiser, reader.id));
    EXPECT_EQ(fault_of(read(token_of(reader))), "not_found");
    must(revoke_press_reader(organiser, reader.id));
    const auto first = added(release, "lee@press.example"), second = added(release, "lee@press.example");
    EXPECT_EQ(fault_of(read(token_of(first))), "not_found") << "the newer link stands in its place";
    EXPECT_EQ(fault_of(read(token_of(second))), "ok");
}

TEST_P(PressReaders, read_nothing_once_the_release_is_taken_back_and_the_public_text_once_it_is_out) {
    const auto release = waiting();
    const auto reader = added(release);
    const auto back = must(withdraw_press_release(organiser, release.id, release.revision));
    EXPECT_EQ(fault_of(read(token_of(reader))), "not_found");
    must(schedule_press_release(organiser, release.id, back.revision, house.tomorrow()));
    house.clock.set("2016-06-14T07:00:00Z");
    EXPECT_EQ(must(read(token_of(reader))).embargo_words, "");
    EXPECT_EQ(fault_of(get_public_press(nobody, house.workspace.slug, release.id, "ko")), "ok");
    EXPECT_EQ(fault_of(add_press_reader(organiser, release.id, {"이", "lee@press.example", Lang::ko})),
              "already_published");
}

TEST_P(PressReaders, are_listed_by_who_may_open_the_release_only) {
    const auto release = waiting();
    const auto reader = added(release);
    EXPECT_EQ(must(list_press_readers(owner, release.id)).items.at(0).url, "") << "shown once";
    auto outside = house.as(house.stranger());
    auto colleague = house.as(house.member("second@example.org", domain::Role::organiser));
    for (const auto& [who, fault] : {std::pair{auditor, "forbidden"}, std::pair{outside, "not_found"},
                                     std::pair{nobody, "not_signed_in"}, std::pair{colleague, "under_embargo"}}) {
        auto context = who;
        EXPECT_EQ(fault_of(list_press_readers(context, release.id)), fault);
        EXPECT_EQ(fault_of(add_press_reader(context, release.id, {"이", "lee@press.example", Lang::ko})), fault);
        EXPECT_EQ(fault_of(revoke_press_reader(context, reader.id)), fault);
    }
    EXPECT_EQ(fault_of(read(token_of(reader))), "ok");
    EXPECT_EQ(fault_of(add_press_reader(organiser, release.id, {"이", "nobody", Lang::ko})), "validation_failed");
}

TEST_P(PressReaders, are_written_to_and_every_step_is_audited_without_saying_who_they_are) {
    const auto release = waiting();
    const auto reader = added(release);
    house.database().read([&](store::Transaction& tx) {
        const auto mails = store::select_where<domain::Mail>(tx);
        ASSERT_EQ(mails.size(), 1u);
        EXPECT_EQ(mails[0].person_id, reader.id.str());
        EXPECT_EQ(mails[0].to, "kim@press.example");
        EXPECT_EQ(mails[0].secret_url, reader.url);
        EXPECT_THAT(mails[0].body, testing::HasSubstr("2016년 6월 14일"));
        EXPECT_EQ(store::select_where<domain::PressReader>(tx).at(0).token_hash.find(token_of(reader)),
                  std::string::npos);
    });
    must(read(token_of(reader)));
    must(read(token_of(reader)));
    EXPECT_TRUE(must(list_press_readers(organiser, release.id)).items.at(0).first_read_at);
    must(revoke_press_reader(organiser, reader.id));
    std::vector<std::string> actions;
    for (const auto& entry : must(list_audit(owner, house.workspace.id, {}, {.limit = 100})).items)
        if (entry.entity == "press_reader") {
            actions.push_back(entry.action);
            for (const auto& change : entry.changes) EXPECT_EQ(change.after.find("kim@"), std::string::npos);
        }
    EXPECT_THAT(actions,
                testing::UnorderedElementsAre("add_press_reader", "read_press_preview", "revoke_press_reader"));
}

TEST_P(PressReaders, listed_before_there_is_an_embargo_are_written_to_when_it_is_set_with_a_link_that_opens) {
    const auto release = reviewed();
    const auto reader = added(release);
    EXPECT_THAT(sent(), testing::IsEmpty()) << "there is no time to tell yet";
    EXPECT_EQ(reader.told, domain::PressTold::nothing);
    const auto waits = scheduled(release, house.tomorrow());
    const auto letters = sent();
    ASSERT_EQ(letters.size(), 1u);
    EXPECT_EQ(letters[0].to, "kim@press.example");
    EXPECT_EQ(letters[0].purpose, "press_preview");
    EXPECT_THAT(letters[0].body, testing::HasSubstr("2016년 6월 14일"));
    EXPECT_EQ(letters[0].expires_at, waits.embargo_until);
    const auto token = letters[0].secret_url.substr(letters[0].secret_url.rfind('/') + 1);
    EXPECT_EQ(must(read(token)).reader, "김기자");
    EXPECT_EQ(must(read(token_of(reader))).reader, "김기자") << "what the organiser was shown opens too";
    const auto listed = must(list_press_readers(organiser, release.id)).items.at(0);
    EXPECT_EQ(listed.told, domain::PressTold::embargo);
    EXPECT_EQ(listed.told_until, waits.embargo_until);
    must(revoke_press_reader(organiser, reader.id));
    EXPECT_EQ(fault_of(read(token)), "not_found");
}

TEST_P(PressReaders, are_told_once_of_each_change_of_the_embargo) {
    const auto release = reviewed();
    added(release);
    auto waits = scheduled(release, house.tomorrow());
    EXPECT_THAT(told(), testing::ElementsAre("kim press_preview"));
    waits = scheduled(waits, house.tomorrow({}));
    EXPECT_THAT(told(), testing::IsEmpty()) << "the same time is no change";
    waits = scheduled(waits, day_after());
    added(waits, "lee@press.example");
    const auto letters = sent();
    ASSERT_EQ(letters.size(), 2u);
    EXPECT_EQ(letters[0].purpose, "press_embargo_changed");
    EXPECT_THAT(letters[0].body, testing::HasSubstr("2016년 6월 15일"));
    EXPECT_THAT(letters[0].body, testing::HasSubstr(waits.texts[0].title));
    EXPECT_EQ(letters[1].purpose, "press_preview") << "who comes later knows of one time only";
    auto back = withdrawn(waits);
    EXPECT_THAT(told(), testing::UnorderedElementsAre("kim press_embargo_lifted", "lee press_embargo_lifted"));
    waits = scheduled(back, house.tomorrow());
    EXPECT_THAT(told(), testing::UnorderedElementsAre("kim press_embargo_changed", "lee press_embargo_changed"));
    house.clock.set("2016-06-14T07:00:00Z");
    EXPECT_EQ(publish_due_releases(*house.services), 1);
    EXPECT_THAT(told(), testing::IsEmpty()) << "it is out when they were told it would be";
}

TEST_P(PressReaders, are_told_when_a_release_is_out_before_its_time) {
    auto waits = scheduled(reviewed(), house.tomorrow());
    added(waits);
    sent();
    house.publish(withdrawn(waits));
    const auto letters = sent();
    ASSERT_EQ(letters.size(), 1u) << "what had not left is not told any more";
    EXPECT_EQ(letters[0].purpose, "press_published");
    EXPECT_EQ(letters[0].secret_url, must(get_press_release(organiser, waits.id, {})).url);
    EXPECT_EQ(letters[0].expires_at, std::nullopt);
}

TEST_P(PressReaders, are_told_when_a_release_under_embargo_becomes_a_draft_again_or_is_deleted) {
    auto waits = scheduled(reviewed(), house.tomorrow());
    added(waits);
    sent();
    const auto draft = must(rewrite_press_release(organiser, waits.id, waits.revision));
    EXPECT_THAT(told(), testing::ElementsAre("kim press_embargo_lifted"));
    waits = scheduled(house.review(draft), day_after());
    EXPECT_THAT(told(), testing::ElementsAre("kim press_embargo_changed"));
    must(delete_press_release(organiser, waits.id, waits.revision));
    EXPECT_THAT(told(), testing::ElementsAre("kim press_embargo_lifted"));
}

TEST_P(PressReaders, are_told_when_the_figures_kept_a_release_from_going_out) {
    auto waits = scheduled(reviewed(), house.tomorrow());
    added(waits);
    sent();
    house.record(1'200'000);
    house.clock.set("2016-06-14T07:00:00Z");
    EXPECT_EQ(publish_due_releases(*house.services), 0);
    EXPECT_THAT(told(), testing::ElementsAre("kim press_embargo_lifted"));
}

TEST_P(PressReaders, get_one_letter_with_the_link_and_the_last_time_when_the_first_has_not_left) {
    const auto release = reviewed();
    added(release);
    const auto waits = scheduled(scheduled(release, house.tomorrow()), day_after());
    const auto letters = sent();
    ASSERT_EQ(letters.size(), 1u);
    EXPECT_EQ(letters[0].purpose, "press_preview");
    EXPECT_THAT(letters[0].body, testing::HasSubstr("2016년 6월 15일"));
    const auto token = letters[0].secret_url.substr(letters[0].secret_url.rfind('/') + 1);
    EXPECT_EQ(must(read(token)).embargo_words, waits.embargo_words);
}

TEST_P(PressReaders, whose_link_is_taken_back_get_no_letter_any_more) {
    const auto waits = scheduled(reviewed(), house.tomorrow());
    const auto reader = added(waits);
    must(revoke_press_reader(organiser, reader.id));
    EXPECT_THAT(told(), testing::IsEmpty()) << "a letter that has not left would bring a dead link";
    withdrawn(waits);
    EXPECT_THAT(told(), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Drivers, PressReaders, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace
}  // namespace gyoryu::app
