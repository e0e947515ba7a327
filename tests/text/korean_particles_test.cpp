#include "text/korean_particles.h"

#include <gtest/gtest.h>

namespace gyoryu::text {
namespace {

void expect_all(std::string_view pair, std::initializer_list<std::pair<const char*, const char*>> cases) {
    for (const auto& [word, with] : cases) EXPECT_EQ(with_particle(word, pair), with);
}

TEST(KoreanParticles, follow_the_last_syllable_of_a_name) {
    expect_all("은/는", {{"원주시", "원주시는"}, {"산업단지공단", "산업단지공단은"}, {"서울", "서울은"}});
    expect_all("으로/로", {{"서울", "서울로"}, {"부산", "부산으로"}, {"대구", "대구로"}});
    expect_all("과/와", {{"위고그룹", "위고그룹과"}, {"위해시", "위해시와"}});
    expect_all("이/가", {{"바이어", "바이어가"}, {"기업", "기업이"}});
}

TEST(KoreanParticles, follow_a_number_as_it_is_read) {
    expect_all("을/를", {{"42", "42를"},
                         {"3", "3을"},
                         {"10", "10을"},
                         {"100", "100을"},
                         {"1,000", "1,000을"},
                         {"5", "5를"},
                         {"0", "0을"},
                         {"3.5", "3.5를"}});
    expect_all("으로/로", {{"1", "1로"}, {"7", "7로"}, {"8", "8로"}, {"6", "6으로"}, {"2", "2로"}});
}

TEST(KoreanParticles, follow_units_and_signs) {
    expect_all("을/를", {{"380만 달러", "380만 달러를"},
                         {"200억 원", "200억 원을"},
                         {"3.7%", "3.7%를"},
                         {"5,436㎢", "5,436㎢를"},
                         {"12㎏", "12㎏을"},
                         {"30km", "30km를"},
                         {"24개사", "24개사를"},
                         {"42건", "42건을"}});
}

TEST(KoreanParticles, follow_latin_names_spelled_or_read_as_words) {
    expect_all("을/를", {{"MOU", "MOU를"},
                         {"KTL", "KTL을"},
                         {"IBM", "IBM을"},
                         {"LG", "LG를"},
                         {"KOTRA", "KOTRA를"},
                         {"WEGO Group", "WEGO Group을"},
                         {"Samsung", "Samsung을"},
                         {"Google", "Google을"},
                         {"Tech Bank", "Tech Bank를"},
                         {"CMEF 2016", "CMEF 2016을"}});
    expect_all("으로/로", {{"Seoul", "Seoul로"}, {"Busan", "Busan으로"}, {"URL", "URL로"}});
}

TEST(KoreanParticles, skip_closing_quotes_and_bracketed_glosses) {
    expect_all("은/는", {{"‘수출상담회’", "‘수출상담회’는"},
                         {"위고그룹(威高集团)", "위고그룹(威高集团)은"},
                         {"대양의료기(주)", "대양의료기(주)는"},
                         {"예시메디칼㈜", "예시메디칼㈜는"},
                         {"“서울”", "“서울”은"}});
}

TEST(KoreanParticles, write_both_forms_where_the_reading_is_not_known) {
    expect_all("을/를", {{"威海", "威海을(를)"}, {"", "을(를)"}});
    expect_all("으로/로", {{"威海", "威海(으)로"}});
    expect_all("이/가", {{"Волгоград-Н", "Волгоград-Н이"}, {"威海", "威海이(가)"}});
}

TEST(KoreanParticles, of_a_sentence_written_for_any_word_take_the_form_of_the_word_before) {
    EXPECT_EQ(with_settled_particles("원주시은(는) 6월에 ‘2016 수출상담회’을(를) 엽니다."),
              "원주시는 6월에 ‘2016 수출상담회’를 엽니다.");
    EXPECT_EQ(with_settled_particles("위고그룹와(과) 위해시와(과) 14:20(으)로, 서울(으)로, 기업이(가)"),
              "위고그룹과 위해시와 14:20으로, 서울로, 기업이");
    EXPECT_EQ(with_settled_particles("은(는)"), "은(는)") << "before it stands nothing";
}

}  // namespace
}  // namespace gyoryu::text
