// Letters whose words an office writes itself: they leave in its words and with their link, and in the product's where
// its template does not fit.
#include "app/press/edit_templates.h"
#include "app/press/press_house.h"
#include "app/press/press_readers.h"
#include "app/press/template_history.h"
#include "store/mail_tables.h"

#include <gmock/gmock.h>
#include <filesystem>
#include <fstream>

namespace gyoryu::app {
namespace {

using app_tests::fault_of;
using app_tests::must;
using domain::Lang;
using testing::HasSubstr;

const std::string kind = "letter_press_preview";
const std::string own =
    "# [{{ issuer }}] 미리 드립니다\n\n{{ name | particle \"은/는\" }} 보십시오.\n{{ url }}\n기한 {{ until }}\n";

class LetterTemplates : public app_tests::PressTest {
protected:
    Result<PressTemplate> saved(const std::string& text, const std::string& name = kind, const std::string& lang = "ko",
                                std::int64_t revision = 0) {
        return save_press_template(organiser, house.workspace.id, name, lang, revision, {text});
    }
    PressTemplate now(const std::string& name = kind, const std::string& lang = "ko") {
        return must(get_press_template(organiser, house.workspace.id, name, lang));
    }
    /// The letter to somebody put on the list of a release under embargo.
    domain::Mail letter_to(const std::string& email, Lang lang = Lang::ko) {
        if (!release_) {
            house.record(3'800'000);
            const auto reviewed = house.review(house.write());
            release_ = must(schedule_press_release(organiser, reviewed.id, reviewed.revision, house.tomorrow()));
        }
        must(add_press_reader(organiser, release_->id, {"김기자", email, lang}));
        return house.database()
            .read([&](store::Transaction& tx) {
                return store::select_where<domain::Mail>(tx, store::where("to", email));
            })
            .at(0);
    }

private:
    std::optional<PressRelease> release_;
};

TEST_P(LetterTemplates, stand_beside_those_of_releases_with_what_they_may_ask_for) {
    const auto items = must(list_press_templates(organiser, house.workspace.id)).items;
    EXPECT_EQ(std::ranges::count(items, kind, &PressTemplateBrief::name), 4);
    const auto letter = now();
    EXPECT_EQ(letter.origin, PressTemplateOrigin::product);
    EXPECT_THAT(letter.text, testing::StartsWith("# [엠바고] {{ issuer }} 보도자료를"));
    EXPECT_THAT(letter.names, testing::UnorderedElementsAre("issuer", "name", "until", "url"));
    EXPECT_TRUE(letter.needs_link);
    EXPECT_FALSE(now("letter_invitation").needs_link);
    EXPECT_THAT(now("memorandum").names, testing::IsEmpty());
    EXPECT_EQ(fault_of(get_press_template(organiser, house.workspace.id, "letter_sign_in", "ko")), "not_found");
}

TEST_P(LetterTemplates, letters_leave_in_the_words_of_the_office_in_its_language_alone) {
    must(saved(own));
    const auto letter = letter_to("kim@press.example");
    EXPECT_EQ(letter.subject, "[" + house.workspace.name + "] 미리 드립니다");
    EXPECT_THAT(letter.body, testing::StartsWith("김기자는 보십시오.\n{url}\n기한 2016년 6월 14일"));
    EXPECT_THAT(letter.secret_url, HasSubstr("/press-preview/"));
    EXPECT_THAT(letter_to("en@press.example", Lang::en).subject, testing::StartsWith("[Embargo]"));
    must(restore_press_template(organiser, house.workspace.id, kind, "ko", 1));
    EXPECT_THAT(letter_to("lee@press.example").subject, testing::StartsWith("[엠바고]"));
    EXPECT_EQ(must(list_template_revisions(organiser, house.workspace.id, kind, "ko")).items.size(), 2u);
}

TEST_P(LetterTemplates, a_letter_that_would_lose_its_link_or_its_subject_is_refused_with_its_place) {
    for (const auto& [text, line, word] :
         {std::tuple{"# 제목\n\n{{ name }}\n", "3", "url"}, std::tuple{"제목\n\n{{ url }}\n", "1", "제목"},
          std::tuple{"# 제목\n\n{{ url }}\n{{ event }}\n", "4", "event"}}) {
        const auto refused = saved(text);
        ASSERT_EQ(fault_of(refused), "unreadable_template") << text;
        EXPECT_EQ(refused.error().params[0].value, line);
        EXPECT_THAT(refused.error().params[2].value, HasSubstr(word));
    }
    EXPECT_EQ(now().origin, PressTemplateOrigin::product);
}

TEST_P(LetterTemplates, are_seen_with_sample_values_before_they_are_saved) {
    const auto trial = [&](const std::string& text) {
        return try_press_template(organiser, house.workspace.id, kind, "ko", {house.event.id, text});
    };
    const auto tried = must(trial(own));
    EXPECT_EQ(tried.title, "[예시시] 미리 드립니다");
    EXPECT_THAT(tried.text, testing::AllOf(HasSubstr("김예시는 보십시오."), HasSubstr("https://"),
                                           testing::Not(HasSubstr("{url}"))));
    EXPECT_EQ(fault_of(trial("# 제목\n\n{{ name }}\n")), "unreadable_template");
    EXPECT_EQ(must(try_press_template(organiser, house.workspace.id, "letter_timetable", "ko",
                                      {house.event.id, now("letter_timetable").text}))
                  .title,
              "[2016 수출상담회] 상담일정표를 보내 드립니다");
}

TEST_P(LetterTemplates, a_template_that_does_not_fit_gives_way_to_the_products_words) {
    must(saved(own));
    house.database().write([&](store::Transaction& tx) {
        tx.execute("UPDATE press_templates SET text = '# {{ gone }}' WHERE name = 'letter_press_preview'");
    });
    EXPECT_THAT(letter_to("kim@press.example").subject, testing::StartsWith("[엠바고]"));
}

TEST_P(LetterTemplates, a_file_of_the_data_folder_stands_in_place_of_the_products_words) {
    const auto folder = house.folder() / "templates" / kind;
    house.services->settings.pack_folder = house.folder() / "packs";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "ko.txt") << "# 파일에서\n\n{{ url }}\n";
    EXPECT_EQ(now().origin, PressTemplateOrigin::folder);
    const auto letter = letter_to("kim@press.example");
    EXPECT_EQ(letter.subject, "파일에서");
    EXPECT_EQ(letter.body, "{url}");
}

INSTANTIATE_TEST_SUITE_P(Drivers, LetterTemplates, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace
}  // namespace gyoryu::app
