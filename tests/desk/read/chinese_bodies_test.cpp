// Where the name of a Chinese body begins and ends, and the days that a Chinese text tells by yesterday and today.
#include "desk/read/read_article.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::desk {
namespace {

std::vector<std::string> bodies(const std::string& text) {
    std::vector<std::string> names;
    for (const auto& body : read_article(text, text::Language::zh).organisations) names.push_back(body.name);
    std::ranges::sort(names);
    return names;
}

using Names = std::vector<std::string>;

TEST(ChineseBodies, a_name_goes_over_a_dash_between_places_and_a_name_in_quotes) {
    EXPECT_EQ(bodies("中国—中亚示例家委员会第二次会议在例城举行。"), Names{"中国—中亚示例家委员会"});
    EXPECT_EQ(bodies("会议由“样塔梅肯”国家企业家协会主办。"), Names{"“样塔梅肯”国家企业家协会"});
    EXPECT_EQ(bodies("本次展销会由市外国投资促进中心承办。"), Names{"市外国投资促进中心"});
    EXPECT_EQ(bodies("俄方样州工商会组织52家企业参会。"), Names{"样州工商会"});
}

TEST(ChineseBodies, a_hospital_of_a_university_is_one_body_and_a_forum_none) {
    EXPECT_EQ(bodies("代表团访问例安交通大学第一附属医院。"), Names{"例安交通大学第一附属医院"});
    EXPECT_EQ(bodies("院长出席2014年样台医院发展论坛。"), Names{});
    EXPECT_EQ(bodies("代表团借中韩自贸协定举办论坛。"), Names{});
}

TEST(ChineseBodies, firms_of_a_list_are_told_by_one_that_is) {
    EXPECT_EQ(bodies("台湾这边有例立企业、例光化学、样杯集团、样和食品、例例,要买加工食品。"),
              (Names{"例例", "例光化学", "例立企业", "样和食品", "样杯集团"}));
    EXPECT_EQ(bodies("会上还有机械、电子、食品,客商很多。"), Names{});
}

TEST(ChineseBodies, two_words_with_capitals_are_a_firm_but_no_fair_and_no_person) {
    EXPECT_EQ(bodies("美方有大厂Sample American Food与精品咖啡Verve Sample。"),
              (Names{"Sample American Food", "Verve Sample"}));
    EXPECT_EQ(bodies("企业参加了Sample Food Expo,见到主席Patrick Sample。"), Names{});
}

TEST(ChineseBodies, towns_that_send_a_delegation_are_bodies) {
    EXPECT_EQ(bodies("省代表团参加洽谈会,团员来自例安市、例中市、例康市和杨样示范区等。"),
              (Names{"例中市", "例安市", "例康市", "杨样示范区"}));
}

std::vector<std::string> days(const std::string& text) {
    std::vector<std::string> all;
    for (const auto& date : read_article(text, text::Language::zh).dates) all.push_back(date.start);
    return all;
}

TEST(ChineseDays, yesterday_and_today_are_told_from_the_day_of_writing) {
    EXPECT_EQ(days("示例要闻\n2024-03-05 来源：示例网\n\n第32届示例交易会昨天闭幕,近3500家企业参展。"),
              Names{"2024-03-04"});
    EXPECT_EQ(days("示例要闻\n2024-03-05 来源：示例网\n\n示例交易会签订协议207份。这是昨天从市商务局获悉的。"),
              Names{});
}

TEST(ChineseDays, the_year_may_stand_in_the_name_of_the_event) {
    EXPECT_EQ(days("12月8日,例城医疗团出席2014年样台医院发展论坛并签订协议。"), Names{"2014-12-08"});
    EXPECT_EQ(days("例城11月19日电 19日,2024示例国际友好城市大会在例城举行。"), Names{"2024-11-19"});
}

}  // namespace
}  // namespace gyoryu::desk
