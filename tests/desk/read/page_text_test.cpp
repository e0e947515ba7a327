#include "desk/read/page/page_text.h"

#include "desk/read/page/unwrapped.h"
#include "desk/read/read_article.h"
#include "desk/read/words/code_points.h"
#include "text/encoding.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

std::string shown(const std::string& html) { return utf8_of(page_text(code_points(html)).text); }

TEST(PageText, keeps_the_words_and_their_places_in_the_input) {
    const std::u32string input = code_points("<html><p>상담 <b>42</b>건 &amp; &#50896;</p></html>");
    const auto page = page_text(input);
    const auto at = page.text.find(U"42");
    ASSERT_NE(at, page.text.npos);
    EXPECT_EQ(input.substr(page.origin[at], 2), U"42");
    EXPECT_NE(page.text.find(U"건 & 원"), page.text.npos);
}

TEST(PageText, leaves_out_scripts_menus_and_related_articles) {
    const auto text = shown(
        "<html><script>var a = '상담 9건';</script><nav>정치</nav><div class=\"related list\">많이 본 기사</div>"
        "<!-- 숨은 글 --><p>본문입니다.</p><style>p{}</style></html>");
    EXPECT_EQ(text.find("9건"), text.npos);
    EXPECT_EQ(text.find("정치"), text.npos);
    EXPECT_EQ(text.find("많이"), text.npos);
    EXPECT_EQ(text.find("숨은"), text.npos);
    EXPECT_NE(text.find("본문입니다."), text.npos);
}

TEST(PageText, loses_nothing_to_a_part_that_never_closes) {
    EXPECT_NE(shown("<html><nav>메뉴<p>본문입니다.</p></html>").find("본문입니다."), std::string::npos);
    EXPECT_NE(shown("<html><script>x<p>본문입니다.</p></html>").find("본문입니다."), std::string::npos);
}

TEST(PageText, joins_two_lines_where_the_page_breaks_its_lines_at_that_width) {
    auto page = page_text(code_points(
        "십팔일 예시공사에따르면 열세개업체로 구성된 시장개척단은\n하노이를 비롯한 현지 네개지역을 방문하여 의류 "
        "신발과\n"
        "생활용품의 수출상담을 벌였다.\n\n현지 2백50여개 기업과 진행된 이번 상담에서는 부품과\n합작투자도 논의됐다."));
    unwrap(page);
    EXPECT_NE(page.text.find(U"부품과 합작투자도"), page.text.npos);
}

TEST(PageText, joins_broken_lines_whatever_stands_right_below_the_text) {
    auto page =
        page_text(code_points("(예시=가온통신) 김가온 기자 = 예시공단은 지난\n"
                              "사일부터 열이틀까지 하노이와 호찌민 두 도시 등\n"
                              "베트남 세개지역에 시장개척단을 파견했다고 어제\n"
                              "밝혔다.\n"
                              "▶ 가온통신 구독하기    ▶ 오늘의 운세를 미리 알려 드립니다 지금 바로"));
    unwrap(page);
    EXPECT_NE(page.text.find(U"두 도시 등 베트남"), page.text.npos);
}

TEST(PageText, takes_angle_brackets_of_text_for_text) {
    EXPECT_EQ(shown("<이 기사는 2017년부터>"), "<이 기사는 2017년부터>");
    EXPECT_EQ(shown("a < b > c"), "a < b > c");
}

TEST(PageText, reads_the_encodings_of_saved_pages) {
    const std::string text = "원주시는 수출상담회를 개최했다.";
    EXPECT_EQ(utf8_of(decoded(text)), text);
    EXPECT_EQ(utf8_of(decoded(text::encode(text, text::Encoding::cp949))), text);
    const std::string declared = "<meta charset=\"euc-kr\">" + text::encode(text, text::Encoding::cp949);
    EXPECT_EQ(utf8_of(decoded(declared)), "<meta charset=\"euc-kr\">" + text);
    EXPECT_EQ(utf8_of(decoded(text::encode("Соглашение подписано", text::Encoding::windows_1251))),
              "Соглашение подписано");
}

TEST(PageText, reads_broken_bytes_with_a_mark_in_their_place) { EXPECT_FALSE(decoded("abc\xFF\xFE\x80 def").empty()); }

TEST(PageText, keeps_labelled_headlines_under_each_other_out_of_the_article) {
    const std::string story =
        "\n예시시, 수출상담회 개최\n예시시는 2024년 5월 2일 수출상담회를 열어 112건을 상담했다.\n";
    const std::string others =
        "[특징주] 나래사 5천억원 수출\n[공시] 가온사, 120억원 규모 공급계약 체결\n[IR] 합동 설명회\n";
    for (const auto& text : {others + story, story + others})
        for (const auto& fact : read_article(text).facts) EXPECT_EQ(fact.value, 112) << text;
    const std::string own = "[나래뉴스] 예시시 기업들, 수출상담회서 112건 상담";
    EXPECT_EQ(read_article(own + story).title, own) << "a label alone is the paper's";
}

TEST(PageText, calls_the_story_by_the_line_that_its_beginning_tells_again) {
    const std::string head = "예시시 의료기업, 2016 하노이 상담회서 876만 달러 상담";
    const std::string story = "\n\n예시시의 의료기업 12곳이 하노이 상담회에서 112건, 876만 달러를 상담했다.\n\n";
    for (const std::string before :
         {"", "나래경제신문 온라인\n\n", "홈 > 경제 > 기업·중소기업 상담회\n\n",
          "전체 정치 경제 사회 문화 스포츠 오피니언\n\n",
          "KOSPI 2,634.15 ▲12.31 | KOSDAQ 861.20 ▼3.02 | 원/달러 1,376.50 ▲4.20 | WTI 82.10 ▲0.4\n\n"})
        for (const std::string behind :
             {"", "\n\n입력 2016-05-03 10:20 김가온 기자", "\n\n▲ 하노이 상담회에서 상담하는 의료기업 (사진=예시시)"})
            EXPECT_EQ(read_article(before + head + behind + story).title, head) << before << behind;
    EXPECT_EQ(read_article("Narae Daily Business desk\nGaon firms book $3 million in Hanoi\nHANOI, May 3, 2016\n\n"
                           "Firms from Gaon booked orders of $3 million at a fair in Hanoi, the city said.")
                  .title,
              "Gaon firms book $3 million in Hanoi");
}

TEST(PageText, keeps_a_headline_apart_from_a_text_right_under_it) {
    const auto reading = read_article(
        "정치 경제 사회 문화 스포츠 연예 오피니언 지역\n"
        "예시시 의료기업, 2016 하노이 상담회서 876만 달러 상담\n"
        "예시시의 의료기업 12곳이 하노이 상담회에서 112건, 876만 달러를 상담했다.\n");
    EXPECT_EQ(reading.title, "예시시 의료기업, 2016 하노이 상담회서 876만 달러 상담");
    EXPECT_EQ(reading.body, "예시시의 의료기업 12곳이 하노이 상담회에서 112건, 876만 달러를 상담했다.");
}

TEST(PageText, ends_the_text_before_lists_of_other_things_and_keeps_its_own_tables) {
    const std::string story = "예시시, 수출상담회 개최\n\n예시시는 2024년 5월 2일 하노이에서 수출상담회를 열었다.";
    const std::string table = "\n\n국가 | 건수\n상담 | 112건";
    for (const std::string others :
         {"\n\n날씨: 예시 24도 / 나래 21도\n부동산: 분양 1,514가구", "\n\n- 나래산단 분양률 23%"}) {
        EXPECT_EQ(read_article(story + others).body, story.substr(story.rfind('\n') + 1)) << others;
        EXPECT_NE(read_article(story + table + others).body.find("112건"), std::string::npos);
        EXPECT_EQ(read_article(story + table + others).body.find(others.substr(2)), std::string::npos);
    }
}

TEST(PageText, takes_a_long_line_without_a_full_stop_for_the_title) {
    const auto reading = read_article(
        "Образцовские предприниматели оценили итоги переговоров на Урале в 20 млн долларов\n\nДоговоренности могут "
        "вырасти в контракты на общую сумму 20 миллионов долларов США.");
    ASSERT_EQ(reading.facts.size(), 1u);
    EXPECT_EQ(reading.facts[0].kind, FactKind::expected_contract_amount);
}

}  // namespace
}  // namespace gyoryu::desk
