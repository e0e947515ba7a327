// What a figure of a Chinese text counts and whose it is: its measure, the phrase around it, the clause it stands in.
#include "desk/read/told.h"

namespace gyoryu::desk {
namespace {

using namespace desk_test;

void expect_all(const std::vector<Told>& all) {
    for (const auto& one : all) expect_told(one);
}

TEST(ChineseFigures, beside_purchasers_firms_sell_and_beside_suppliers_they_buy) {
    expect_all({{"示例洽谈会上,47名境外采购商与例城130家企业面对面洽谈。", FactKind::sellers, 130},
                {"展会期间,71家企业与109家国际参展商签署采购协议205份。", FactKind::buyers, 71},
                {"俄方43家企业、中方115家企业参加采购对接会。", FactKind::buyers, 115},
                {"市商务局率33家企业赴境外举行经贸对接会,俄方组织51家企业参会。", FactKind::buyers, 51},
                {"对接会上,37位采购负责人与例城供货商见面,活动由示例协会举办,吸引了他们参加。", FactKind::buyers, 37}});
}

TEST(ChineseFigures, units_that_go_to_an_import_fair_buy_and_those_at_an_export_fair_sell) {
    expect_all({{"第二届示例进口博览会昨天开幕,我市报名参会的企事业单位93家。", FactKind::buyers, 93},
                {"第119届广交会闭幕,例城交易团57家企业参加,成交6500万美元。", FactKind::sellers, 57}});
}

TEST(ChineseFigures, a_meeting_whose_two_sides_are_counted_stands_beside_the_whole_fair) {
    expect_all({{"示例博览会有来自40个国家的3200多家企业参加。在对接会上,1179家参展商与2463家采购商开展洽谈。",
                 FactKind::sellers, 1179}});
}

TEST(ChineseFigures, merchants_without_a_side_are_people_who_came) {
    expect_all({{"21个国家的11万多客商参加了示例博览会。", FactKind::attendees, 110'000},
                {"示例交易会上,近万名海内外客商参加洽谈。", FactKind::attendees, 10'000}});
    EXPECT_TRUE(
        tells("示例洽谈会在例城举行,来自21个国家的二百一十五家企业、1.6万名客商参会。", FactKind::buyer_countries, 21));
    EXPECT_FALSE(tells_any("示例市12家企业参加商品展,接洽客户510余人次。", 510));
}

TEST(ChineseFigures, a_word_of_one_clause_says_nothing_of_the_next) {
    expect_all(
        {{"第19届示例博览会闭幕。展览面积10.2万平方米,展位5410个,1651家企业参展。", FactKind::booths, 5410},
         {"第19届示例博览会闭幕。展览面积10.2万平方米,展位5410个,1651家企业参展。", FactKind::sellers, 1651},
         {"第六届示例博览会闭幕。参展企业1765家,注册客商2.3万人。", FactKind::sellers, 1765},
         {"第六届示例博览会闭幕。参展企业1765家,注册客商2.3万人。", FactKind::attendees, 23'000},
         {"示例洽谈会闭幕,671个项目达成合作协议,计划总投资额4880亿元。", FactKind::contract_amount, 488e9},
         {"示例博览会在例城举行。参展的韩国企业有110家,是去年的三倍;国内韩资企业210家参展。", FactKind::sellers, 210}});
}

TEST(ChineseFigures, a_total_goes_before_its_halls_and_single_orders) {
    const std::string fair =
        "首届示例博览会闭幕,累计意向成交578.3亿美元。装备展区成交164.6亿美元,汽车展区成交119.9亿美元。";
    EXPECT_TRUE(tells(fair, FactKind::expected_contract_amount, 57.83e9));
    EXPECT_FALSE(tells_any(fair, 16.46e9));
    EXPECT_FALSE(tells_any(fair, 11.99e9));
    const std::string trip =
        "例城20家企业赴境外参展,签订合同8100万元。样川县一家企业签订23万美元订单。另一家企业签订3400万元订单。";
    EXPECT_TRUE(tells(trip, FactKind::contract_amount, 81e6));
    EXPECT_FALSE(tells_any(trip, 230'000));
    EXPECT_FALSE(tells_any(trip, 34e6));
}

TEST(ChineseFigures, the_whole_fair_is_not_the_delegation) {
    const std::string text =
        "我省组团参加第二十届示例洽谈会。我省展区组织参展企业25家,订单额160万元。"
        "本届洽谈会共有6300多家企业参展,签约项目744个,投资总额3719.7亿元。";
    EXPECT_TRUE(tells(text, FactKind::contract_amount, 1.6e6));
    EXPECT_FALSE(tells_any(text, 371.97e9));
    EXPECT_FALSE(tells_any(text, 744));
}

TEST(ChineseFigures, two_places_sessions_and_firms_looked_at_are_not_counted) {
    EXPECT_FALSE(tells_any("示例市与例城市签署协议,希望两地企业参加交流。", 2));
    EXPECT_FALSE(tells_any("示例协会邀请展商到场,分美洲、亚洲、欧洲三场洽谈。", 3));
    EXPECT_FALSE(tells_any("示例博览会期间,招商组走访了约320家企业。", 320));
    expect_all({{"示例对接会在例城举行,三天共洽谈1110余次,现场下单310万美元。", FactKind::consultations, 1110},
                {"示例对接会在例城举行,三天共洽谈1110余次,现场下单310万美元。", FactKind::contract_amount, 3.1e6}});
}

TEST(ChineseFigures, the_last_noun_of_a_phrase_is_counted) {
    expect_all({{"来自87个县市的213家农产品企业与近200名专业采购商对接洽谈。", FactKind::sellers, 213},
                {"组委会邀请了电商企业的210多名采购商参加洽谈。", FactKind::buyers, 210},
                {"推介洽谈会吸引216家业者、353位买主参加。", FactKind::buyers, 353},
                {"示例工业博览会闭幕,境内外观众11.7万人,较上届增长14%。", FactKind::attendees, 117'000}});
    EXPECT_FALSE(tells("推介洽谈会吸引216家业者、353位买主参加。", FactKind::sellers, 216));
    EXPECT_FALSE(tells_any("来自12个国家的23个友城代表团相聚例城,出席大会。", 23));
    EXPECT_FALSE(tells_any("700家单位组成29个展团参展。", 29));
}

TEST(ChineseFigures, buyers_among_visitors_count_and_a_sum_of_contracts_and_intentions_does_not) {
    const std::string text =
        "示例纺博会落幕。与会客商62338人次,其中采购商12106人。总成交额31.2亿元,其中合同成交额10.79亿元,意向成交额20."
        "4亿元。";
    EXPECT_TRUE(tells(text, FactKind::attendees, 62'338));
    EXPECT_TRUE(tells(text, FactKind::buyers, 12'106));
    EXPECT_TRUE(tells(text, FactKind::contract_amount, 1.079e9));
    EXPECT_TRUE(tells(text, FactKind::expected_contract_amount, 2.04e9));
    EXPECT_FALSE(tells_any(text, 3.12e9));
    expect_all({{"展销会上,42家企业现场签订购销意向合同,签约金额21亿元。", FactKind::expected_contract_amount, 2.1e9}});
}

TEST(ChineseFigures, numbers_written_digit_by_digit_are_read) {
    expect_all({{"示例交易会吸引四六四五○名採購商到會。", FactKind::buyers, 46'450}});
    EXPECT_FALSE(tells_any("示例集团与例城市达成协议,涉及合同金额数十亿元。", 1e9));
}

TEST(ChineseFigures, a_chinese_pair_of_ones_is_no_number) {
    const auto reading = read_article("会上开展了7轮一对一洽谈，62家采购商参会。");
    for (const auto& fact : reading.facts) EXPECT_EQ(fact.value, 62);
}

TEST(ChineseFigures, chinese_firms_included_in_a_number_are_not_counted_beside_it) {
    const auto reading = read_article("包括33家世界500强、16家国内企业在内的700余家中外企业参展参会。");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 700);
}

TEST(ChineseFigures, chinese_firms_of_a_delegation_to_an_import_fair_buy) {
    expect_told({"11月6日,示例市交易分团58家企业进入进博会洽谈采购,意向成交额达1.85亿美元。", FactKind::buyers, 58});
}

TEST(ChineseFigures, chinese_counts_by_field_stand_behind_the_one_for_all) {
    const auto reading = read_article(
        "进博会签约仪式在示例市举行,现场共签约项目11个。装备类采购项目23个;食品类采购项目16个;原料类采购项目9个。");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 11);
}

TEST(ChineseFigures, a_chinese_sum_since_the_first_editions_is_not_this_fairs) {
    const auto reading = read_article("本届博览会成交额194亿元。五届博览会以来,现场采购金额已达140.7亿美元。");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 19'400'000'000);
}

TEST(ChineseFigures, chinese_points_of_a_list_and_signings_are_no_quantities) {
    for (const std::string text :
         {"他说:\"一是规模更大。二是供需对接场景更多。\"", "会议要求,一个项目一本台账,确保签约。"})
        EXPECT_TRUE(read_article("6月5日,示例市举行洽谈会。" + text).facts.empty()) << text;
    expect_told({"6月5日,示例市举行洽谈会。农产品采购签约654个,协议金额139.76亿元。", FactKind::contracts, 654});
}

TEST(ChineseFigures, chinese_firms_opposite_korean_buyers_sell_and_opposite_korean_firms_buy) {
    const std::string text = "2018年6月5日样例洽谈会在样例市举行。";
    expect_told({text + "18家样例企业与46家韩国采购商进行洽谈。", FactKind::sellers, 18});
    expect_told({text + "6家韩国企业与40余家样例外贸企业一对一洽谈。", FactKind::buyers, 40});
    expect_told({text + "会上,企业与50多位国内采购商洽谈。", FactKind::buyers, 50});
}

}  // namespace
}  // namespace gyoryu::desk
