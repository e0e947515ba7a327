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
        EXPECT_EQ(mails[0].to, "kim@press.example");
        EXPECT_EQ(mails[0].secret_url, reader.url);
        EXPECT_THAT(mails[0].body, testing::HasSubstr("2016년 6월 14일"));
        EXPECT_EQ(store::select_where<domain::PressReader>(tx).at(0).token_hash.find(token_of(reader)), std::string::npos);
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

INSTANTIATE_TEST_SUITE_P(Drivers, PressReaders, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace
}  // namespace gyoryu::app
