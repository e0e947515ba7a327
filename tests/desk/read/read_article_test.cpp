#include "desk/read/read_article.h"

#include "desk/article_score.h"
#include "desk/read/page/page_text.h"
#include "desk/read/words/code_points.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/json.hpp>

namespace gyoryu::desk {
namespace {

namespace fs = std::filesystem;

const fs::path articles = GYORYU_SOURCE_DIR "/tests/desk/articles";

Reading read_file(const fs::path& file) { return read_article(desk_test::bytes_of(file)); }

desk_test::Scores score(const fs::path& file, std::vector<std::string>& notes) {
    auto expected = file;
    expected.replace_extension(".json");
    return desk_test::score_of(read_file(file), desk_test::bytes_of(expected), notes);
}

desk_test::Scores score_set(const std::string& folder) {
    desk_test::Scores sums;
    std::vector<std::string> notes;
    for (const auto& file : desk_test::articles_in(articles / folder))
        for (const auto& [part, one] : score(file, notes)) sums[part] += one;
    return sums;
}

const Fact* fact_of(const Reading& reading, FactKind kind) {
    for (const auto& fact : reading.facts)
        if (fact.kind == kind) return &fact;
    return nullptr;
}

// What the product promises of articles nobody tuned it to (docs/reading.md).
TEST(ReadArticle, finds_the_facts_of_articles_held_back) {
    auto scores = score_set("held_back");
    EXPECT_GE(scores["facts"].f1(), 0.90);
    EXPECT_GE(scores["money"].precision(), 0.97);
    EXPECT_GE(scores["dates"].f1(), 0.90);
    EXPECT_GE(scores["organisations"].f1(), 0.80);
    EXPECT_EQ(scores["language"].f1(), 1);
    EXPECT_EQ(scores["embargo"].f1(), 1);
}

TEST(ReadArticle, finds_the_facts_of_the_worked_articles) {
    auto scores = score_set("worked");
    EXPECT_GE(scores["facts"].f1(), 0.95);
    EXPECT_EQ(scores["money"].precision(), 1);
    EXPECT_GE(scores["dates"].f1(), 0.95);
    EXPECT_GE(scores["organisations"].f1(), 0.92);
    EXPECT_GE(scores["agreements"].f1(), 0.90);
}

TEST(ReadArticle, leaves_out_the_boards_below_the_text) {
    const std::string text =
        "예시시 수출상담회\n\n예시시는 2024년 5월 2일 수출상담회를 열어 바이어 12개사와 300건을 상담했다.\n\n";
    for (const std::string heading : {"[기업 게시판]", "━━━ 예시 최신 목록 ━━━", "■ 산업단지 브리프"})
        EXPECT_EQ(
            read_article(text + heading + "\n· 부품사, 완성차와 300만 달러 공급계약\n· 두바이 바이어 3개사 방문\n")
                .facts.size(),
            2u)
            << heading;
    EXPECT_EQ(read_article(text + "[상담 실적]\n· 계약 120만 달러\n").facts.size(), 3u) << "a table of the article";
}

// Printed twice, rankings, a weather table, menus and comments, site visits: the five shapes of clutter the product
// was made for, complete and with nothing false.
TEST(ReadArticle, reads_the_five_kinds_of_cluttered_pages_completely) {
    for (const std::string name : {"ko-01", "ko-02", "ko-03", "ko-04", "ko-05"}) {
        std::vector<std::string> notes;
        score(articles / "worked" / (name + ".txt"), notes);
        EXPECT_TRUE(notes.empty()) << name << ": " << (notes.empty() ? "" : notes.front());
    }
}

TEST(ReadArticle, gives_the_exact_words_and_places_of_each_fact) {
    for (const auto& file : desk_test::articles_in(articles / "worked")) {
        if (file.extension() != ".txt") continue;
        const auto input = decoded(desk_test::bytes_of(file));
        const auto reading = read_file(file);
        for (const auto& fact : reading.facts)
            EXPECT_EQ(utf8_of(input.substr(fact.span.start, fact.span.end - fact.span.start)), fact.span.words) << file;
    }
}

// A short line that ends with a year is a dateline; one that ends with twenty of something is not.
TEST(ReadArticle, takes_twenty_at_the_end_of_a_line_for_no_year) {
    const auto reading = read_article("样例市于2024年5月2日举办样例交流活动。\n签署合作备忘录20份。\n");
    ASSERT_NE(fact_of(reading, FactKind::mous), nullptr);
    EXPECT_EQ(fact_of(reading, FactKind::mous)->value, 20);
}

TEST(ReadArticle, reads_the_distance_from_utc_that_an_embargo_states) {
    EXPECT_EQ(read_article(
                  "엠바고: 2017년 2월 19일(일) 16:00, 서울 시간 (UTC+9)부터 사용할 수 있습니다\n시는 상담회를 열었다.")
                  .embargo,
              "2017-02-19T16:00:00+09:00");
    EXPECT_EQ(read_article("Embargo: not for use before 19 February 2017 (Sun) 16:00 (UTC-3:30)\nThe city held a fair.")
                  .embargo,
              "2017-02-19T16:00:00-03:30");
    EXPECT_EQ(read_article("Embargo: not for use before 19 February 2017 16:00 GMT\nThe city held a fair.").embargo,
              "2017-02-19T16:00:00+00:00");
}

TEST(ReadArticle, takes_the_year_in_the_name_of_a_chinese_fair_for_no_figure) {
    const auto reading = read_article("样例市于2016年6月22日在原州举办“2016出口洽谈会”。采购商20家参加。");
    ASSERT_EQ(reading.facts.size(), 1u);
    EXPECT_EQ(reading.facts[0].value, 20);
}

// The organiser's Korean name does not make a Chinese or an English text Korean.
TEST(ReadArticle, knows_the_language_of_a_text_about_a_korean_organiser) {
    EXPECT_EQ(
        read_article("강원 원주 의료기기 클러스터于2016年6月22日在原州举办出口洽谈会，采购商20家参加，进行洽谈42场。")
            .language,
        text::Language::zh);
    EXPECT_EQ(
        read_article("강원 원주 의료기기 클러스터 held an export consultation in Wonju on 22 June 2016 with 20 buyers.")
            .language,
        text::Language::en);
}

TEST(ReadArticle, reads_a_range_by_its_lower_end) {
    const auto reading =
        read_article("예시시는 2024년 5월 2일 수출상담회를 열어 230만~280만 달러의 계약추진 성과를 거뒀다.");
    const auto* fact = fact_of(reading, FactKind::expected_contract_amount);
    ASSERT_NE(fact, nullptr);
    EXPECT_EQ(fact->value, 2'300'000);
    EXPECT_EQ(fact->value_max, 2'800'000);
    EXPECT_EQ(fact->qualifier, Qualifier::about);
}

TEST(ReadArticle, takes_the_noun_beside_a_figure_into_its_words_and_no_quotation_for_an_event) {
    const auto reading = read_article(
        "예시시는 '예시 수출상담회'를 열어 도내 4개 의료기관이 참가한 가운데 상담 42건을 진행했다. 시장은 \"이번 "
        "상담회를 통해 더 많은 바이어와 만나는 기회가 됐다\"고 말했다.");
    ASSERT_EQ(reading.facts.size(), 2u);
    EXPECT_EQ(reading.facts[0].span.words, "4개 의료기관");
    EXPECT_EQ(reading.facts[1].span.words, "상담 42건");
    ASSERT_EQ(reading.events.size(), 1u);
    EXPECT_EQ(reading.events[0].name, "예시 수출상담회");
}

TEST(ReadArticle, explains_what_it_leaves_out) {
    const auto reading = read_article(
        "예시시는 수출상담회를 열어 112건의 상담을 진행했다. 지난해 상담회는 98건의 상담 실적을 올린 바 있다.");
    ASSERT_EQ(reading.facts.size(), 1u);
    EXPECT_EQ(reading.facts[0].value, 112);
    const auto found = std::ranges::find(reading.decisions, "last_year", &Decision::rule);
    ASSERT_NE(found, reading.decisions.end());
    EXPECT_FALSE(found->taken);
    EXPECT_EQ(found->words, "지난해");
    EXPECT_NE(found->span.words.find("98"), std::string::npos);
}

TEST(ReadArticle, writes_the_json_that_others_build_on) {
    const auto reading = read_file(articles / "worked" / "ko-03.txt");
    const auto json = boost::json::parse(reading_json(reading, false)).as_object();
    for (const auto* key :
         {"language", "title", "body", "facts", "events", "dates", "organisations", "places", "agreements", "embargo"})
        EXPECT_TRUE(json.contains(key)) << key;
    EXPECT_FALSE(json.contains("decisions"));
    const auto& fact = json.at("facts").at(0).as_object();
    for (const auto* key :
         {"kind", "value", "currency", "approx", "value_max", "qualifier", "span", "start", "end", "event"})
        EXPECT_TRUE(fact.contains(key)) << key;
    EXPECT_TRUE(boost::json::parse(reading_json(reading, true)).as_object().contains("decisions"));
}

/// Sentences that differ, so that none counts as printed twice.
std::string long_article(int sentences) {
    std::string text;
    for (int i = 1; i <= sentences; ++i)
        text += "예시시는 " + std::to_string(i) + "개사와 바이어 " + std::to_string(i) + "명이 상담 " +
                std::to_string(i) + "건, " + std::to_string(i) + "만 달러의 수출상담을 (이하 '가" + std::to_string(i) +
                "') 진행했다.\n";
    return text;
}

TEST(ReadArticle, works_in_proportion_to_the_length) {
    for (const bool one_line : {false, true}) {
        const auto steps = [&](int sentences) {
            auto text = long_article(sentences);
            if (one_line) std::ranges::replace(text, '\n', ' ');
            return double(read_article(text).steps);
        };
        EXPECT_LT(steps(4'000) / steps(2'000), 2.2) << one_line;
    }
    for (const std::string piece : {"<", "<a ", "&#", "1억", "<!--", "(이하 ", "(", "2024년 ", "百"}) {
        const auto steps = [&](int times) {
            std::string text;
            for (int i = 0; i < times; ++i) text += piece;
            return double(read_article(text).steps);
        };
        EXPECT_LT(steps(20'000) / steps(10'000), 2.2) << piece;
    }
}

TEST(ReadArticle, reads_nothing_out_of_nothing) {
    for (const std::string text : {"", " ", "\n\n", "\xEF\xBB\xBF", "<html></html>"}) {
        const auto reading = read_article(text);
        EXPECT_TRUE(reading.facts.empty());
        EXPECT_TRUE(reading.organisations.empty());
        EXPECT_TRUE(reading.embargo.empty());
    }
}

}  // namespace
}  // namespace gyoryu::desk
