#include "desk/write/press_template.h"

#include "text/catalogue.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

using text::Language;

const Figure dollars{FigureKind::consultation_amount, FigureStatus::confirmed, 380'000'000, "USD", 2};
const Figure meetings{FigureKind::consultations, FigureStatus::confirmed, 42};

TemplateRecord values() {
    return {{"organiser", "원주시"},
            {"empty", ""},
            {"amount", dollars},
            {"meetings", meetings},
            {"both", TemplateList{dollars, meetings}},
            {"rows", TemplateList{TemplateRecord{{"name", "가"}}, TemplateRecord{{"name", "나"}}}},
            {"event", TemplateRecord{{"name", "수출상담회"}, {"place", {}}}}};
}

std::optional<std::string> part(std::string_view name) {
    if (name == "tail") return "끝: {{ organiser }}";
    if (name == "broken") return "한 줄\n{% if %}";
    if (name == "endless") return "{% include \"endless\" %}";
    return std::nullopt;
}

std::string written(std::string_view source, Language language = Language::ko) {
    const auto parsed = PressTemplate::parse(source);
    if (!parsed) return "problem " + parsed.error().code;
    const auto text = parsed->render(language, values(), part);
    return text ? *text : "problem " + text.error().code;
}

TEST(PressTemplate, puts_in_values_with_their_particles) {
    EXPECT_EQ(written("{{ organiser | particle \"은/는\" }} {{ event.name | quoted | particle \"을/를\" }} 열었다."),
              "원주시는 ‘수출상담회’를 열었다.");
}

TEST(PressTemplate, marks_figures_with_their_key) {
    EXPECT_EQ(written("{{ amount }}"), "[상담액 380만 달러](figure:consultation_amount.confirmed.USD)");
    EXPECT_EQ(written("{{ amount | rounded 1 | particle \"을/를\" }}"),
              "[상담액 약 400만 달러](figure:consultation_amount.confirmed.USD~1)를");
    EXPECT_EQ(written("{{ meetings | genitive }}", Language::ru), "[42 встреч](figure:consultations.confirmed)");
    EXPECT_EQ(written("{{ amount | capital }}", Language::en),
              "[Consultations worth USD 3.8 million](figure:consultation_amount.confirmed.USD)");
    EXPECT_EQ(
        written("{{ both | joined }}", Language::zh),
        "[洽谈金额380万美元](figure:consultation_amount.confirmed.USD)和[洽谈42场](figure:consultations.confirmed)");
}

TEST(PressTemplate, chooses_and_repeats) {
    EXPECT_EQ(written("{% if event.place %}곳{% elif empty %}빈 말{% else %}없음{% end %}"), "없음");
    EXPECT_EQ(written("{% if meetings > 40 and not empty %}많음{% end %}"), "많음");
    EXPECT_EQ(written("{% if organiser == \"원주시\" or amount < 1 %}맞음{% end %}"), "맞음");
    EXPECT_EQ(written("{% if amount >= 3800000 and amount <= 3800000 %}같음{% end %}"), "같음");
    EXPECT_EQ(written("{% for row in rows %}{{ row.name }},{% end %}{{ rows | count }}"), "가,나,2");
    EXPECT_EQ(written("{{ empty | or \"미정\" }}{% include \"tail\" %}"), "미정끝: 원주시");
}

TEST(PressTemplate, leaves_out_lines_that_hold_only_commands) {
    EXPECT_EQ(written("가\n{% if organiser %}\n나\n{% end %}\n{# 쪽지 #}\n다\n"), "가\n나\n다\n");
    EXPECT_EQ(written("{% for row in rows %}\n- {{ row.name }}\n{% end %}\n"), "- 가\n- 나\n");
}

TEST(PressTemplate, keeps_one_full_stop_behind_an_abbreviation) {
    auto roubles = values();
    roubles["amount"] = Figure{FigureKind::contract_amount, FigureStatus::confirmed, 500, "RUB", 2};
    const auto parsed = PressTemplate::parse("{{ amount }}. Дальше.");
    EXPECT_EQ(*parsed->render(Language::ru, roubles, part),
              "[контракты на сумму 5 руб.](figure:contract_amount.confirmed.RUB) Дальше.");
}

TEST(PressTemplate, writes_marks_in_names_as_they_stand) {
    auto odd = values();
    odd["organiser"] = "# [A](figure:x) {{ b }}";
    const auto parsed = PressTemplate::parse("{{ organiser }}");
    EXPECT_EQ(*parsed->render(Language::ko, odd, part), "\\# \\[A\\](figure:x) {{ b }}");
}

struct Wrong {
    std::string source;
    int line, column;
    std::string code, what;
};

TEST(PressTemplate, names_the_line_the_column_and_the_word_of_a_mistake) {
    for (const auto& wrong : std::initializer_list<Wrong>{
             {"가나\n다 {{ organiser", 2, 3, "not_closed", "{{"},
             {"{{ organizer }}", 1, 4, "unknown_name", "organizer"},
             {"{{ event.nmae }}", 1, 4, "unknown_name", "nmae"},
             {"한글 뒤 {{ organiser | particl \"을/를\" }}", 1, 21, "unknown_filter", "particl"},
             {"{% if organiser %}\n가", 1, 4, "end_missing", ""},
             {"가{% end %}", 1, 5, "command_out_of_place", "end"},
             {"{% fi x %}", 1, 4, "unknown_command", "fi"},
             {"{% for x of rows %}{% end %}", 1, 10, "in_expected", ""},
             {"{% for x in organiser %}{% end %}", 1, 4, "needs_a_list", "for"},
             {"{{ organiser event }}", 1, 14, "not_understood", "event"},
             {"{{ rows }}", 1, 3, "list_without_words", ""},
             {"{{ amount | rounded }}", 1, 13, "needs_digits", "rounded"},
             {"{% if organiser > 3 %}{% end %}", 1, 7, "needs_a_number", ""},
             {"{% include \"nothing\" %}", 1, 4, "unknown_part", "nothing"},
             {"\n{% include \"broken\" %}", 2, 4, "part_unreadable", "broken:2"},
             {"{% include \"endless\" %}", 1, 4, "part_unreadable", "endless:1"},
         }) {
        auto parsed = PressTemplate::parse(wrong.source);
        TemplateProblem problem;
        if (!parsed)
            problem = parsed.error();
        else if (auto text = parsed->render(Language::ko, values(), part); !text)
            problem = text.error();
        EXPECT_EQ(problem.code, wrong.code) << wrong.source;
        EXPECT_EQ(problem.what, wrong.what) << wrong.source;
        EXPECT_EQ(problem.line, wrong.line) << wrong.source;
        EXPECT_EQ(problem.column, wrong.column) << wrong.source;
        EXPECT_TRUE(text::has_sentence("template.problem." + problem.code)) << problem.code;
    }
}

TEST(PressTemplate, refuses_what_is_too_long_too_deep_or_writes_too_much) {
    EXPECT_EQ(written(std::string(template_bytes_most + 1, 'x')), "problem too_long");
    std::string deep;
    for (int i = 0; i < 20; ++i) deep += "{% if organiser %}";
    EXPECT_EQ(written(deep), "problem too_deep");
    std::string many = "x", close;
    TemplateRecord wide = values();
    wide["rows"] = TemplateList(200, TemplateValue("가"));
    const auto parsed = PressTemplate::parse(
        "{% for a in rows %}{% for b in rows %}{% for c in rows %}{{ c }}{% end %}{% end %}{% end %}");
    const auto text = parsed->render(Language::ko, wide, part);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, "too_much");
}

}  // namespace
}  // namespace gyoryu::desk
