// The letters an office writes itself: the product's own as templates say what the catalogue says, and a letter never
// loses its subject or its link.
#include "desk/write/letter_template.h"

#include "text/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::desk {
namespace {

using text::Language;

std::string name_of(const LetterKind& kind, Language language) {
    return kind.purpose + " " + std::string(text::tag_of(language));
}

text::Parameters parameters(const TemplateRecord& values) {
    text::Parameters params{{"url", std::string(letter_link)}};
    for (const auto& [name, value] : values)
        if (const auto* number = value.get<std::int64_t>())
            params.push_back({name, *number});
        else
            params.push_back({name, *value.get<std::string>()});
    return params;
}

const LetterKind& kind_of(const std::string& purpose) { return *letter_kind(letter_template_name(purpose)); }

std::string problem_of(const std::string& purpose, const std::string& source, Language language = Language::ko) {
    const auto checked = check_letter(kind_of(purpose), language, source);
    if (checked) return "none";
    const auto& problem = checked.error();
    return problem.code + " " + std::to_string(problem.line) + ":" + std::to_string(problem.column);
}

TEST(LetterKinds, are_all_that_the_catalogue_has_but_those_about_an_account) {
    std::vector<std::string> written;
    for (const auto& area : text::areas())
        for (const auto& key : text::keys_of(area, Language::ko))
            if (key.starts_with("mail.") && key.ends_with(".subject"))
                written.push_back(key.substr(5, key.size() - 5 - 8));
    for (const auto* of_account : {"sign_in", "member_invited", "member_added", "address_changed", "password_changed"})
        std::erase(written, of_account);
    std::vector<std::string> kinds;
    for (const auto& kind : letter_kinds()) kinds.push_back(kind.purpose);
    std::ranges::sort(written);
    std::ranges::sort(kinds);
    EXPECT_EQ(kinds, written);
    EXPECT_EQ(letter_kind("letter_sign_in"), nullptr);
    EXPECT_EQ(letter_kind("timetable"), nullptr);
}

TEST(LetterKinds, the_products_own_letters_say_as_templates_what_the_catalogue_says) {
    for (const auto& kind : letter_kinds())
        for (const auto language : text::all_languages)
            for (const std::int64_t number : {0, 1, 2, 5, 11, 21, 1234})
                for (const auto* survey : {"yes", "no"}) {
                    auto values = letter_sample(kind, language);
                    for (const auto& name : kind.numbers) values[name] = number;
                    if (values.contains("survey")) values["survey"] = survey;
                    const auto letter = write_letter(built_in_letter(kind, language), language, values);
                    ASSERT_TRUE(letter) << name_of(kind, language) << ": " << letter.error().code;
                    const auto params = parameters(values);
                    const auto key = "mail." + kind.purpose;
                    EXPECT_EQ(letter->subject, text::sentence(language, key + ".subject", params));
                    EXPECT_EQ(letter->body, text::sentence(language, key + ".body", params)) << name_of(kind, language);
                }
}

TEST(LetterKinds, the_products_own_letters_pass_the_check_of_changed_ones) {
    for (const auto& kind : letter_kinds())
        for (const auto language : text::all_languages)
            EXPECT_EQ(problem_of(kind.purpose, built_in_letter(kind, language), language), "none")
                << name_of(kind, language);
}

TEST(LetterTemplate, a_letter_without_its_certain_link_is_refused) {
    EXPECT_EQ(problem_of("timetable", "# {{ event }}\n\n{{ meetings }}\n"), "link_missing 3:15");
    EXPECT_EQ(problem_of("timetable", "# {{ event }}\n{% if zone %}{{ url }}{% end %}\n본문\n"), "link_missing 3:3")
        << "in a branch it may be missing";
    EXPECT_EQ(problem_of("timetable", "# {{ event }}\n{{ name }}\n{url}\n"), "link_missing 3:6")
        << "the outbox's own mark is no template's";
    EXPECT_EQ(problem_of("timetable", "# {{ url }}\n\n{{ url }}\n"), "link_in_subject 1:6");
    EXPECT_EQ(problem_of("timetable", "# {{ event }}\n\n{{ url }}\n"), "none");
    EXPECT_EQ(problem_of("invitation", "# {{ event }}\n\n{{ meeting }}\n"), "none");
    EXPECT_EQ(problem_of("invitation", "# {{ event }}\n\n{{ url }}\n"), "unknown_name 3:4")
        << "there is none to put in";
}

TEST(LetterTemplate, a_letter_without_a_subject_or_a_body_is_refused) {
    EXPECT_EQ(problem_of("test", "{{ event }}\n\n본문\n"), "subject_missing 1:1");
    EXPECT_EQ(problem_of("test", "# \n\n본문\n"), "subject_missing 1:1");
    EXPECT_EQ(problem_of("test", "# 제목\n \n"), "body_missing 3:1");
    EXPECT_EQ(problem_of("test", "# 제목\n\n본문\n"), "none");
}

TEST(LetterTemplate, a_wrong_template_names_its_place) {
    EXPECT_EQ(problem_of("test", "# 제목\n\n{{ names }}님\n"), "unknown_name 3:4");
    EXPECT_EQ(problem_of("test", "# 제목\n{% if event == \"x\" %}{{ meetings }}{% end %}본문\n"), "unknown_name 2:25")
        << "also where no letter of today comes by";
    EXPECT_EQ(problem_of("test", "# 제목\n{% include \"closing\" %}\n본문\n").substr(0, 12), "unknown_part");
    EXPECT_EQ(problem_of("reminder_day", "# {{ count | plural \"#\" }}\n{{ url }}\n", Language::ru),
              "plural_forms 1:14");
    EXPECT_EQ(problem_of("reminder_day", "# {{ name | plural \"#\" }}\n{{ url }}\n"), "needs_a_number 1:13");
}

TEST(LetterTemplate, words_stand_in_a_letter_as_they_are_written) {
    const auto letter = write_letter("# [{{ event }}] 안내\n\n[{{ name | particle \"은/는\" }}](꼭)\n# 끝.\n",
                                     Language::ko, {{"event", "[A] \\ {x}\nB"}, {"name", "예시(주)"}});
    ASSERT_TRUE(letter);
    EXPECT_EQ(letter->subject, "[[A] \\ {x} B] 안내") << "a subject is one line";
    EXPECT_EQ(letter->body, "[예시(주)는](꼭)\n# 끝.");
}

TEST(LetterTemplate, a_value_of_several_lines_keeps_them_in_the_body) {
    const auto letter =
        write_letter("# {{ event }}\n\n[{{ name | particle \"은/는\" }}](꼭)\n{{ list }}.\n# 끝.\n", Language::ko,
                     {{"event", "행사"}, {"name", "예시 [1]"}, {"list", "- 하나\n- 둘."}});
    ASSERT_TRUE(letter);
    EXPECT_EQ(letter->subject, "행사");
    EXPECT_EQ(letter->body, "[예시 [1]는](꼭)\n- 하나\n- 둘..\n# 끝.");
}

}  // namespace
}  // namespace gyoryu::desk
