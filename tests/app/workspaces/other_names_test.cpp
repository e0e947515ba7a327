// What an office is called in the language of whoever reads of it.
#include "app/press/press_house.h"
#include "app/press/press_readers.h"
#include "app/workspaces/update_workspace.h"
#include "desk/write/press_text.h"
#include "store/mail_tables.h"

#include <gmock/gmock.h>

namespace gyoryu::app {
namespace {

using app_tests::must;
using domain::Lang;
using testing::HasSubstr;
using testing::Not;

class OtherNames : public app_tests::PressTest {
protected:
    void SetUp() override {
        must(update_workspace(owner, house.workspace.id, house.workspace.revision,
                              {"예시 사무국",
                               Lang::ko,
                               "Asia/Seoul",
                               "",
                               {{"zh", "示例办公室"}, {"en", "Sample Office"}, {"ko", "남의 이름"}}}));
    }
};

TEST_P(OtherNames, sign_the_release_of_their_language_and_the_own_name_the_others) {
    house.record(3'800'000);
    const auto release = house.write({Lang::ko, Lang::zh, Lang::en, Lang::ru});
    const std::map<Lang, std::string> expected{
        {Lang::ko, "예시 사무국"}, {Lang::zh, "示例办公室"}, {Lang::en, "Sample Office"}, {Lang::ru, "예시 사무국"}};
    for (const auto& text : release.texts) {
        const auto plain = desk::plain_text(text.text);
        EXPECT_THAT(plain, HasSubstr(expected.at(text.lang)));
        for (const auto& [lang, name] : expected)
            if (name != expected.at(text.lang)) EXPECT_THAT(plain, Not(HasSubstr(name)));
    }
}

TEST_P(OtherNames, stand_on_the_public_page_in_the_language_asked_for) {
    house.record(3'800'000);
    const auto release = house.publish(house.review(house.write({Lang::ko, Lang::zh})));
    const auto issuer = [&](const std::string& lang) {
        return must(get_public_press(nobody, house.workspace.slug, release.id, lang)).issuer;
    };
    EXPECT_EQ(issuer("ko"), "예시 사무국");
    EXPECT_EQ(issuer("zh"), "示例办公室");
}

TEST_P(OtherNames, sign_letters_in_the_language_of_who_gets_them) {
    house.record(3'800'000);
    const auto reviewed = house.review(house.write());
    const auto release = must(schedule_press_release(organiser, reviewed.id, reviewed.revision, house.tomorrow()));
    must(add_press_reader(organiser, release.id, {"王记者", "wang@press.example", Lang::zh}));
    const auto letters = house.database().read([&](store::Transaction& tx) {
        return store::select_where<domain::Mail>(tx, store::where("to", "wang@press.example"));
    });
    ASSERT_EQ(letters.size(), 1u);
    EXPECT_THAT(letters[0].subject + letters[0].body, HasSubstr("示例办公室"));
}

INSTANTIATE_TEST_SUITE_P(Stores, OtherNames, testing::Values("sqlite", "postgres"));

}  // namespace
}  // namespace gyoryu::app
