// Whose figure it is: one sentence for each rule, beside one that looks like it and counts.
#include "desk/read/whose/whose.h"

#include "desk/read/read_article.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gyoryu::desk {
namespace {

struct Case {
    std::string rule;
    std::string text;
    double left_out;
};

TEST(Whose, leaves_out_what_is_not_the_events_and_names_the_rule) {
    for (const auto& [rule, text, left_out] : std::initializer_list<Case>{
             {"last_year", "지난해에는 98건의 상담이 진행됐다.", 98},
             {"earlier_year", "2024년 5월 2일 열렸다. 2020년 상담회에는 바이어 31명이 참가했다.", 31},
             {"target", "시는 상담 500건을 목표로 하고 있다.", 500},
             {"planned", "시는 다음 상담회에 바이어 40개사를 초청할 계획이다.", 40},
             {"running_total", "지금까지 누적 상담은 3,200건이다.", 3200},
             {"average", "참가기업당 평균 상담액은 27만 달러였다.", 270'000},
             {"change", "상담 건수는 지난 행사 대비 25건 증가했다.", 25},
             {"zone_figure", "단지에는 제조업체 182개사가 입주해 있다.", 182},
             {"clinical", "의료진은 현지에서 무료 진료 상담 240건을 했다.", 240},
             {"online", "유튜브 생중계는 1만2천명이 시청했고 참여도 많았다.", 12'000},
             {"description", "예시연맹은 50여 개 업체가 참여한 협의체다.", 50},
             {"condition", "30개 부스 이상 참가시 독립관이 제공된다고 업체들은 설명했다.", 30},
             {"condition", "하반기 전시회에는 선착순 30개사가 참가한다고 시는 밝혔다.", 30},
             {"running_total", "올해 무역사절단(17회 150개사)을 차례로 보낸다고 시는 밝혔다.", 150},
             {"running_total",
              "지금까지 이 상담회에 참여한 화장품 기업은 모두 1800개에 달하며 이를 통해 성사시킨 수출 계약도 7900억 "
              "원이 "
              "넘는다.",
              790'000'000'000},
             {"channel", "참가기업은 5개 여행사를 통한 모객을 맡았다.", 5},
             {"two_kinds_in_one_amount", "약 900만 달러의 성과(계약+MOU)가 집계됐다.", 9'000'000},
             {"hoped_for", "후속 계약을 더하면 총 300만 달러의 성과가 기대된다.", 3'000'000},
             {"planned", "시는 하노이에서 2개사와 700만 달러의 투자협약을 맺는다.", 7'000'000},
             {"planned", "시는 450만 달러의 계약을 체결하기로 했다.", 4'500'000},
             {"average", "참가기업은 약 12건씩 상담했다.", 12},
             {"share", "상담회에는 바이어 243개사 중 109개사가 유럽에서 참가했다.", 109},
             {"last_year", "지난해에는 해외바이어 8곳이 상담회에 참가했다.", 8},
             {"zone_figure", "예시시에는 한국기업이 4069개 있으며 교류에 참가한다.", 4069},
             {"total_given",
              "사절단은 129만 달러의 계약을 체결했다. 특히 표본구에 있는 한결은 현지에서 100만 달러의 계약을 체결했다.",
              1'000'000},
             {"two_kinds_in_one_amount", "현장에서 100만 달러 이상의 계약과 상담실적을 거뒀다.", 1'000'000},
             {"share", "바이어는 아시아(12개국) 유럽(4개국)에서 상담회에 참가했다.", 12},
             {"two_kinds_in_one_amount", "총 1억7000만 달러의 수출계약 및 상담실적을 거뒀다.", 170'000'000},
             {"earlier_event", "앞서 시장은 중국을 방문해 800만 달러의 협약을 체결했다.", 8'000'000},
             {"earlier_year", "23년 관람객 수는 1만 3천6백28명이었고 참가도 많았다.", 13'628},
             {"running_total", "파견 사업은 2019년부터 12개국에서 4,120만 달러의 수출계약을 이끌었다.", 41'200'000},
             {"running_total", "상담은 84건이었다. 상하이사무소는 올해 152건, 430만 달러의 상담을 진행했다.",
              4'300'000},
             {"running_total", "상담은 84건이었다. 상하이사무소는 올해 152건, 430만 달러의 상담을 진행했다.", 152},
             {"total_given", "상담액은 900만 달러였다. 조명업체는 현지에서 30만 달러의 계약을 맺었다.", 300'000},
             {"average", "바이어는 6~7개의 업체와 상담을 한다고 참가 기업들은 말했다.", 6},
             {"partner_of_an_agreement", "한빛은 현지 2개사와 상담을 한 뒤 참가를 정했다.", 2},
             {"stronger_figure_given", "상담회에는 9개사가 참가했다. 지역별로는 남구 3개사, 북구 2개사가 선정됐다.", 3},
             {"share", "참가 업체는 미국 107개사, 독일 75개사, 일본 64개사 등 37개국에서 왔다.", 75},
             {"partner_of_an_agreement", "지사는 지난 4월 방문에서 4개 해외 기업으로부터 투자를 유치했고 참석했다.", 4},
             {"condition", "상담회는 근로자 100명 이하 국내 제조업체의 참가를 지원했다.", 100},
             {"condition", "현지를 방문한 투자회사는 특구 내 3개 업체에 대해 평가하고 있다.", 3},
             {"earlier_event", "처음 참가한 박람회 2020 당시에는 상담 945건이 이뤄졌다.", 945},
             {"survey", "중기청은 전국 109개 기업을 대상으로 애로사항을 조사한 결과 참가 의사가 높았다.", 109},
             {"total_given",
              "참가기업은 총 560만 달러의 계약을 체결했다. 가온화장품이 250만 달러어치의 계약을 성사시켰고 이밖에 "
              "다온은 "
              "90만 달러였다.",
              2'500'000},
             {"total_given",
              "참가기업은 총 560만 달러의 상담을 했다. 참가한 식품업체 관계자는 \"100만 달러의 계약을 맺었다\"고 "
              "말했다.",
              1'000'000},
             {"two_kinds_in_one_amount", "시는 733만 달러 규모의 수출 상담 및 협약 성과를 거뒀다.", 7'330'000},
             {"denied", "상담액은 300만 달러가 아니라고 했다.", 3'000'000},
             {"running_total",
              "진흥원은 지난 3년 동안 아시아와 유럽, 북미 등 9개국에 사절단을 파견해 도내 중소기업 412개사를 지원했다.",
              412},
             {"time_carried_on",
              "진흥원은 지난 3년 동안 사절단을 아홉 차례 보냈다. 이 기간 총 2,310건의 상담을 진행했다.", 2'310},
             {"running_total", "시는 2011년부터 올해까지 상품전을 열며 총 520여 개의 중소기업을 해외에 파견했다.", 520},
             {"running_total", "시는 올해 총 3번의 사절단을 보냈고 이를 통해 지역기업 총 31개사를 파견했다.", 31},
             {"stronger_figure_given",
              "상담회에는 참가기업 9개사가 참가했다. 포장기계를 만드는 A사 등 3개사는 구매처를 확보했으며, B사는 "
              "상담을 진행했다.",
              3},
             {"share", "특히 해외바이어 중 다롄에 본사를 둔 회사 등 6개사가 초청돼 참석했다.", 6},
             {"award", "이번 전시회에서 혁신상을 받은 한국 기업은 131곳으로 집계됐다.", 131},
             {"both_sides_together", "포럼에서는 국내 스타트업과 글로벌 기업 등 110여 곳이 협력을 모색했다.", 110},
             {"total_given", "계약은 410만 달러였다. 가온비전케어는 미국 데모사와 50만 달러 규모의 계약을 체결했다.",
              500'000},
             {"earlier_year", "한편 지난 2019년 열린 상담회에는 42개국 바이어 210명이 참가했다.", 210},
             {"running_total", "시는 2월 13일부터 4월 6일까지 화상상담 1,140건을 진행해 900만 달러의 계약을 맺었다.",
              1'140},
             {"running_total", "공단은 아시아 지역에 19회에 걸쳐 260개사를 파견, 600만 달러의 계약을 체결했다.",
              6'000'000},
             {"running_total", "공단은 올 상반기 업종별 단체와 사절단을 보내 570만 달러의 상담 실적을 거뒀다.",
              5'700'000},
             {"time_carried_on", "시는 지난해 두 차례 상담회를 열었다. 이를 통해 총 310만 달러의 계약을 체결했다.",
              3'100'000},
             {"earlier_event", "군은 올해 7월 데모국에 120만 달러 규모 수출 협약도 했다.", 1'200'000},
             {"whole_fair", "교역전에는 10만 3000여명의 다국적 바이어들이 참여했다.", 103'000},
             {"rounded", "설명회에서 30건 이상의 유치 계약을 맺었다. 시는 이번 설명회에서 유치 계약 35건을 체결했다.",
              30},
             {"time_carried_on",
              "시는 협회와 35회에 걸쳐 온라인 상담회를 이어오고 있다. 그 결과 지역 612개사가 상담을 가져 2억 달러의 "
              "성과를 냈다.",
              200'000'000},
             {"applicants", "시는 여러 무역관을 통해 총 80여 개사의 해외바이어로부터 참가신청을 받아 심사했다.", 80},
             {"description", "예시쇼는 유통업체 바이어를 비롯해 4만5천여명이 찾는 최대 규모의 식품박람회다.", 45'000},
             {"zone_figure", "예시도는 1300여 개 기자재 기업이 집적해 있는 곳으로 이번 행사에 참가했다.", 1'300},
             {"countries_visited", "사절단은 이번 4개국 순방 동안 상담회에 참가했다.", 4},
             {"countries_of_exhibitors", "수입관에는 한국을 비롯한 일본, 베트남 등 14개국이 참가했다.", 14},
             {"total_given", "계약은 900만 달러였다. 안마기를 생산하는 기업은 이란 업체와 30만 달러의 계약을 맺었다.",
              300'000},
             {"part_of_the_total",
              "시는 가온사와 관광 프로젝트 개발 사업에 1억5천만 달러, 다온사와 2천만 달러 등 모두 3건에 1억7천만 "
              "달러의 양해각서를 체결했다.",
              150'000'000},
             {"planned", "담당자는 \"상담을 통해 20억원 이상의 수출계약이 예상된다\"고 말했다.", 2'000'000'000},
             {"said_in_quotes", "담당자는 \"앞선 만남에서 20억원의 수출계약을 맺었다\"고 말했다.", 2'000'000'000},
             {"side_event", "함께 열린 세미나에는 현지 전문가 140명이 참석했다.", 140},
             {"survey", "참가업체 만족도 조사에는 8개사가 응답했다.", 8},
             {"whole_fair", "지역 기업 9개사가 전시회에 참가했다. 한국에서는 모두 300개사가 참가했다.", 300},
             {"side_event", "채용설명회도 열렸다. 구직자 130여 명이 참가했다.", 130},
             {"countries_of_others", "토론회에는 일본, 독일 등 6개국의 학자들이 참가했다.", 6},
             {"stronger_figure_given", "수출기업 42개사가 참가했다. 이날은 22개사가 참가했다.", 22},
             {"stronger_figure_given", "지역 기업 42개사가 참가했다. 3개 수출업체는 구매처를 확보했다.", 3},
             {"two_kinds_in_one_amount", "참가기업은 모두 678만 달러의 수출 및 상담실적을 거뒀다.", 6'780'000},
             {"average", "모든 참가기업이 3개 이상의 바이어와 상담했다.", 3},
             {"running_total",
              "지난 10년 간 국내기업 667개사가 참가해 바이어들과 2만5천여 건의 상담을 진행했으며, 약 7억7천400만 달러 "
              "상당의 "
              "계약추진 성과를 거뒀다.",
              774'000'000},
             {"total_given",
              "상담에서는 총 170만 불 규모의 수출협약을 체결했다. △'가온'의 차류(50만 불) △'다온'의 매실청(60만 불) 등 "
              "추가 협약도 성사됐다.",
              600'000},
             {"change", "80만 달러 정도에 그쳤던 계약액이 이번에는 300만 달러로 늘었다.", 800'000},
             {"running_total", "경북도는 지난 99년부터 52개 업체가 참가해 1500만 달러의 수출계약 성과를 올렸다.",
              15'000'000},
             {"two_kinds_in_one_count", "6543건 3100억원의 계약 및 상담이 이뤄졌다.", 6'543},
         }) {
        const auto reading = read_article("예시시는 2024년 5월 2일 수출상담회를 개최했다. " + text);
        for (const auto& fact : reading.facts) EXPECT_NE(fact.value, left_out) << text;
        const bool named =
            std::ranges::any_of(reading.decisions, [&](const auto& one) { return one.rule == rule && !one.taken; });
        EXPECT_TRUE(named) << rule << ": " << text;
    }
}

TEST(Whose, leaves_out_figures_of_another_time_however_it_is_named) {
    const std::string lead =
        "가람시는 지난 12일부터 16일까지 무역사절단을 파견해 120건 350만 달러의 수출상담을 진행했다고 20일 밝혔다. ";
    for (const std::string time : {"지난 3년간",        "10여 년간",      "4개월 동안",      "한 해 동안",
                                   "올해 1분기에",      "올 상반기",      "8월 말까지",      "지난달 말까지",
                                   "올해 들어서만",     "2019년부터",     "1월부터 6월까지", "2월 13일부터 4월 6일까지",
                                   "개소 이후",         "이에 앞서",      "지난 행사에서",   "1회 대회에서는",
                                   "2022 상담회에서는", "2019년에는",     "'22년에는",       "지난 3월 파견한 사절단은",
                                   "올해 7월",          "올해 다섯 차례", "12회에 걸쳐",     "총 3번의 파견으로"}) {
        const auto reading = read_article(lead + time + " 450만 달러의 수출계약을 체결했다.");
        for (const auto& fact : reading.facts) EXPECT_NE(fact.value, 4'500'000) << time;
        EXPECT_TRUE(std::ranges::any_of(reading.facts, [](const auto& one) { return one.value == 3'500'000; })) << time;
    }
}

TEST(Whose, leaves_a_single_firms_deal_out_whatever_the_firm_is_called) {
    const std::string lead =
        "가람시는 2024년 5월 2일 하노이 상담회에서 350만 달러의 수출계약을 체결했다. 지역 기업 9개사가 참가했다. ";
    for (const std::string firm :
         {"가온은", "가온코스메틱은", "G사는", "이 중 가온이", "이 중 한 곳은", "한 참가업체는",
          "조미김을 생산하는 가온영농조합법인은", "바이어 다온사는", "가온 대표 김가람은"}) {
        const auto reading = read_article(lead + firm + " 30만 달러의 업무협약을 맺었다.");
        for (const auto& fact : reading.facts) EXPECT_NE(fact.value, 300'000) << firm;
    }
    for (const std::string subject :
         {"시는", "사절단은", "참가기업들은", "코트라는", "이번 상담회는", "9개사는", "진흥원이"}) {
        const auto reading = read_article(lead + subject + " 30만 달러의 업무협약을 맺었다.");
        EXPECT_TRUE(std::ranges::any_of(reading.facts, [](const auto& one) { return one.value == 300'000; }))
            << subject;
    }
}

TEST(Whose, leaves_the_count_out_with_the_part_it_is_told_with) {
    const auto reading = read_article(
        "第六届示例博览会20日闭幕,签约项目72个,签约金额150亿元。示例市代表团签约项目30个,签约金额60亿元。六届博览会累计"
        "吸引参展企业3000家。");
    for (const auto& fact : reading.facts) {
        EXPECT_NE(fact.value, 30);
        EXPECT_NE(fact.value, 3'000);
    }
}

TEST(Whose, counts_firms_only_where_they_come_or_deal) {
    for (const std::string text :
         {"Example City sent a mission to Hanoi on May 12, 2024. The city has 300 exporters.",
          "Делегация области посетила Ханой 12 мая 2024 года. В регионе работают 300 экспортеров."})
        for (const auto& fact : read_article(text).facts) EXPECT_NE(fact.value, 300) << text;
}

TEST(Whose, comes_back_from_another_time_to_the_event) {
    const std::string lead =
        "가람시는 지난 12일부터 16일까지 무역사절단을 파견해 120건 350만 달러의 수출상담을 진행했다고 20일 밝혔다. ";
    for (const std::string text : {"지난해에는 90건의 상담이 이뤄졌다. 이번 사절단은 450만 달러의 수출계약을 체결했다.",
                                   "3년간의 실적보다 많은 450만 달러의 수출계약을 체결했다.",
                                   "2019년부터 이어 온 사업으로 이번에는 450만 달러의 수출계약을 체결했다.",
                                   "12일부터 16일까지 세 차례 상담회에서 450만 달러의 수출계약을 체결했다."}) {
        const auto reading = read_article(lead + text);
        EXPECT_TRUE(std::ranges::any_of(reading.facts, [](const auto& one) { return one.value == 4'500'000; })) << text;
    }
}

TEST(Whose, keeps_what_is_told_of_another_meeting_a_span_of_months_or_won_alone) {
    for (const auto& [text, kept] : std::initializer_list<std::pair<std::string, double>>{
             {"아울러 해외 바이어 40개사가 참여하는 수출상담회도 개최됐다.", 40},
             {"시는 7월에서 9월까지 열린 두 전시회에 기업 12개사의 참가를 지원했다.", 12},
             {"지역 기업 9개사가 왔다. 상담회에는 국내 기업 50개사와 해외 바이어 60개사가 참여했다.", 50},
             {"3차례의 상담회에서 850만 달러 상당의 수출 상담 실적을 올렸다.", 8'500'000},
             {"한화 약 43억원의 수출 상담과 3만 달러의 수출 협약이 이뤄졌다.", 4'300'000'000}}) {
        const auto reading = read_article("예시시는 2024년 5월 2일 수출상담회를 개최했다. " + text);
        EXPECT_TRUE(std::ranges::any_of(reading.facts, [&](const auto& one) { return one.value == kept; })) << text;
    }
}

TEST(Whose, keeps_who_takes_part_in_what_is_announced_for_several_months) {
    const auto reading =
        read_article("예시시는 오는 3월부터 10월까지 중소기업 60개사가 참여하는 시장개척단을 파견한다고 10일 밝혔다.");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 60);
}

TEST(Whose, keeps_what_only_looks_like_another_figure) {
    for (const auto& [rule, text, kept] : std::initializer_list<Case>{
             {"comparison", "지난해보다 20% 늘어난 300건의 상담이 진행됐다.", 300},
             {"tenants as participants", "상담회에는 입주기업 30개사가 참가했다.", 30},
             {"decimals like a year", "상담액은 1.1984조 원, 계약추진액은 2700만 원이다.", 27'000'000},
             {"what is to come of another figure",
              "207건, 1천587만 달러의 상담을 진행해 501만 달러의 계약을 체결할 것으로 예상된다.", 15'870'000},
             {"expected of it", "207건의 상담을 진행해 501만 달러의 계약을 체결할 것으로 예상된다.", 5'010'000},
             {"contracts, not what led to them", "상담으로 총 27건, 83만 달러의 수출 계약이 체결됐다.", 27},
             {"a further deal",
              "사절단은 129만 달러의 계약을 체결했다. 이와 별도로 하노이에서 28만 달러의 추가 계약을 체결했다.",
              280'000},
             {"the topic's total", "계약액은 한 곳의 15만 달러를 포함해 모두 70만 달러에 달했다.", 700'000},
             {"done, with hopes for more", "사절단은 16건의 업무협약을 체결하여 더 큰 실적을 기대하고 있다.", 16},
             {"agreed on", "계약 규모는 150만 달러로 하고 추가 협의를 추진하기로 했다.", 1'500'000},
             {"firms of several lands", "도내 기업 24개사와 11개국 41개사의 해외 배급사가 참가했다.", 41},
             {"up to the lands named before", "주력 시장부터 잠재시장인 국가까지 총 15개국 100개 바이어사가 참가했다.",
              100},
             {"counted for the time being", "93건, 11억 원의 내수 계약을 체결한 것으로 잠정 집계됐다.", 1'100'000'000},
             {"draws attention", "사절단은 하루 만에 640만 달러의 상담실적을 거둬 시선을 끈다.", 6'400'000},
             {"members who buy", "상담회에는 28개국 예시협회 소속 회원사 70여 명의 바이어가 참가했다.", 70},
             {"contracts to come of the talks, not the talks",
              "사절단은 총 44건, 620만 달러의 수출상담 실적과 310만 달러의 수출계약 예정액을 확보했다.", 6'200'000},
             {"both markets", "참가기업은 내수 54억원, 수출 840만 달러의 계약추진 실적을 거뒀다.", 5'400'000'000},
             {"our firms at the fair",
              "이번 전시회에는 가온, 다온, 라온 등 지역 대표 기업 6개사가 공동관으로 참가했다.", 6},
             {"residents who attended", "자매결연 체결식은 양 지역 주민 60여명이 참석한 가운데 진행됐다.", 60},
             {"one of many editions", "올들어 처음 열린 상담회에는 8개국 바이어 19명이 참가했다.", 19},
             {"held already", "총 147건의 수출상담이 진행돼 앞으로 추가 계약이 이뤄질 것으로 전망된다.", 147},
             {"firms with a pavilion", "공동관은 9개 의료기기 기업과 꾸렸고, 상담실적 370만 달러를 기록했다.",
              3'700'000},
             {"sum of many firms",
              "협약은 900만 달러였다. 수출계약은 가온한과 50만 달러, 다온식품 29만 달러, 라온김 13만 달러, 마온 10만 "
              "달러, 총 "
              "102만 달러에 이른다.",
              1'020'000},
             {"chosen for what is to come",
              "예시시는 오는 6월 사절단을 파견한다. 지난 3월 희망업체를 모집해 참가할 최종 17개사를 선정했다.", 17},
             {"this year after last", "지난해에 이어 올해는 바이어 54명이 참가했다.", 54},
         }) {
        const auto reading = read_article("예시시는 2024년 5월 2일 수출상담회를 개최했다. " + text);
        const bool found = std::ranges::any_of(reading.facts, [&](const auto& fact) { return fact.value == kept; });
        EXPECT_TRUE(found) << rule << ": " << text;
    }
}

void expect_counted(const std::string& text, double value) {
    const auto reading = read_article(text);
    EXPECT_TRUE(std::ranges::any_of(reading.facts, [&](const auto& fact) { return fact.value == value; })) << text;
}

TEST(Whose, words_that_stand_inside_others_leave_nothing_out) {
    const std::string opening = "예시시는 2024년 5월 2일 수출상담회를 개최했다. ";
    expect_counted(opening +
                       "시는 400만 달러의 계약 추진 성과를 올렸다. 여기에 참가한 업체는 8곳으로, 이들은 980만 달러의 "
                       "수출상담을 진행했다.",
                   9'800'000);
    expect_counted(opening + "업체 관계자 등 50여명이 수출 확대와 투자유치를 위해 데모시를 방문해 상담회에 참석했다.",
                   50);
    expect_counted(opening + "기계를 제조회사 대표 등 바이어 15명이 참석했다.", 15);
    expect_counted(opening + "세차기 등을 만드는 지역 기업이 60만 달러의 수출계약을 체결했다.", 600'000);
    expect_counted(opening + "가람시장은 총 70만 달러의 수출을 위한 계약을 맺었다.", 700'000);
}

TEST(Whose, a_year_that_is_only_compared_with_leaves_nothing_out) {
    const std::string text =
        "예시시가 2003년 10월 21일부터 연 전시회가 끝났다. 전시회에는 지난 2001년(25개국 403개 업체)보다 많은 836개 "
        "업체가 "
        "참가했다. 바이어 1천566명이 찾아 2001년보다 20% 늘었다. 상담은 4천676건에 481만 달러에 달했다.";
    for (const double value : {836.0, 1'566.0, 4'676.0, 4'810'000.0}) expect_counted(text, value);
}

TEST(Whose, what_each_land_sent_gives_way_to_all_that_is_said_in_a_quotation) {
    const auto reading = read_article(
        "예시박람회가 막을 내렸다. 예시공사는 \"박람회 기간 해외바이어 5천1백명이 찾았다\"고 밝혔다. 품목별로는 기계의 "
        "바이어 7백명, 섬유의 바이어 5백명이었다.");
    std::vector<double> buyers;
    for (const auto& fact : reading.facts)
        if (fact.kind == FactKind::buyers) buyers.push_back(fact.value);
    EXPECT_EQ(buyers, std::vector<double>{5'100});
}

TEST(Whose, what_a_body_states_between_quotation_marks_is_told_what_a_person_says_is_not) {
    const std::string opening = "예시시는 2024년 5월 2일 하노이에서 수출상담회를 열었다. ";
    expect_counted(opening + "시는 \"상담회에서 42만 달러의 수출계약을 체결했다\"고 7일 밝혔다.", 420'000);
    expect_counted(opening + "예시진흥원은 \"현장 계약 실적이 42만 달러에 이르렀다\"고 말했다.", 420'000);
    for (const std::string text : {"김가온 과장은 \"현장 계약 실적이 42만 달러에 이르렀다\"고 말했다.",
                                   "시는 \"내년에는 42만 달러의 수출계약을 맺겠다\"고 밝혔다."})
        for (const auto& fact : read_article(opening + text).facts) EXPECT_NE(fact.value, 420'000) << text;
}

TEST(Whose, a_deal_that_was_signed_stays_whatever_the_sentence_announces) {
    const std::string opening = "예시시는 2024년 5월 2일 하노이에서 수출상담회를 열었다. ";
    expect_counted(opening + "이번 상담회에서 기업들은 25만 달러의 수출 양해각서를 체결해 다음 달부터 제품을 보낸다.",
                   250'000);
    for (const auto& fact :
         read_article(opening + "시는 하반기에 사절단을 보내 25만 달러의 수출 양해각서를 체결한다.").facts)
        EXPECT_NE(fact.value, 250'000);
}

TEST(Whose, the_deal_itself_is_no_firm) {
    expect_counted(
        "예시시는 2024년 5월 2일 상담회에서 2,100건을 상담했다. 그 결과 900억원 규모의 수출계약 논의가 이뤄졌고, "
        "17건 8억원 규모의 현장 계약도 성사됐다.",
        800'000'000);
}

TEST(Whose, the_sixth_edition_is_the_event_itself) {
    expect_counted(
        "예시시는 교류 행사를 10일부터 11일까지 연다. 올해 6회째인 이번 행사에는 기업 310개사가 참가한다. 특히 20개국 "
        "바이어 60명이 방문해 상담을 진행한다.",
        60);
}

TEST(Whose, what_a_fair_is_every_year_says_nothing_of_the_next_sentence) {
    expect_counted(
        "예시도는 식품박람회에 참가했다고 13일 밝혔다. 박람회는 매년 2천여 개 기업과 3만여 명의 관계자가 참여하는 "
        "식품 전시회다. 예시에서는 4개 업체가 참가해 김을 선보였다.",
        4);
}

TEST(Whose, the_year_in_the_events_name_is_its_own) {
    expect_counted(
        "예시시는 4월 9일부터 13일까지 일본에 시장개척단을 파견했다. 여러 시가 함께 추진한 2007년 일본시장개척단에는 "
        "5개 업체가 참가했다.",
        5);
}

TEST(Whose, what_was_learnt_in_years_is_used_now) {
    expect_counted(
        "예시조합은 전시회에 한국관을 구성했다. 지난 17년 간 한국관에서 쌓은 인맥을 통해 70여 개사의 바이어를 "
        "초청했다.",
        70);
}

TEST(Whose, firms_of_the_region_behind_a_list_are_not_the_whole_fairs) {
    expect_counted(
        "예시시 공동관이 독일 전시회에 참가했다. 이번 전시회에는 가온, 다온, 라온 등 지역 의료기기 관련 기업 16개사가 "
        "참여했다.",
        16);
}

TEST(Whose, firms_are_nobodys_staff) {
    expect_counted(
        "예시도는 20일 호주에 처음으로 시장개척단을 파견한다고 밝혔다. 이번 파견의 시장개척단은 ㈜가온 등 11개 업체 "
        "대표 "
        "및 해외마케팅 담당자와 예시도 직원 등 모두 15명이다.",
        11);
}

TEST(Whose, a_meeting_on_days_of_its_own_is_no_part_of_the_other) {
    expect_counted(
        "예시도 무역사절단은 남미에서 120건, 5,018만 달러의 수출 상담을 진행했다. 지난 18·19일 이틀간 도쿄에서 열린 "
        "전시상담회에서 6개 업체가 820만 달러의 수출상담 실적을 올렸다.",
        8'200'000);
}

TEST(Whose, meetings_made_up_beforehand_are_the_events_own) {
    expect_counted("이번 행사에서는 바이어 180개사가 참가해 상담회를 진행한다. 약 1500여건의 상담이 예정됐다.", 1'500);
}

TEST(Whose, a_total_behind_an_average_is_the_events) {
    expect_counted("예시도는 2024년 5월 2일 상담회를 열었다. 상담회에서 업체당 평균 9.3건, 총 130건의 상담이 진행됐다.",
                   130);
}

TEST(Whose, what_grew_is_told_of_this_event) {
    expect_counted(
        "예시게임쇼가 2019년 11월 16일 열렸다. 지난해는 314개사, 726개 부스였다. 유료바이어는 840명에서 "
        "1397명으로 늘었다.",
        1'397);
}

TEST(Whose, leaves_out_what_russian_papers_tell_of_another_time) {
    const std::string opening = "Во втором форуме участвовали 40 компаний. Он прошел в Образцовске. ";
    for (const auto& [rule, text, left_out] : std::initializer_list<Case>{
             {"earlier_event", "В первом форуме приняли участие 30 компаний.", 30},
             {"running_total", "С 2018 года компании заключили 91 контракт.", 91},
             {"time_carried_on",
              "С 2018 года компании заключили 91 контракт. Общая сумма контрактов составила 2 млрд рублей.",
              2'000'000'000},
             {"running_total", "По итогам 11 месяцев 2022 года компании заключили 132 контракта.", 132},
             {"zone_figure", "В стране работают 827 предприятий с участием примерского капитала.", 827},
             {"planned", "Ожидалось, что участники подпишут контракты на 5 млн рублей.", 5'000'000}}) {
        const auto reading = read_article(opening + text);
        const auto found = std::ranges::find_if(reading.decisions, [&](const Decision& decision) {
            return decision.left_out && decision.left_out->value == left_out;
        });
        ASSERT_NE(found, reading.decisions.end()) << text;
        EXPECT_EQ(found->rule, rule) << text;
    }
}

TEST(Whose, counts_a_chinese_sum_behind_one_that_is_compared_with_the_last_edition) {
    const auto reading = read_article("本届展会成交额4亿元人民币,比上届的3亿元增长33%;贸易意向签约额累计8亿元人民币。");
    const auto found = std::ranges::find(reading.facts, FactKind::expected_contract_amount,
                                         [](const Fact& fact) { return fact.kind; });
    ASSERT_NE(found, reading.facts.end());
    EXPECT_EQ(found->value, 800'000'000);
}

TEST(Whose, counts_what_russian_papers_only_compare_with_the_past) {
    const auto reading =
        read_article("На форуме заключены договоры на 84 млн рублей, что на 15 млн рублей больше, чем годом ранее.");
    ASSERT_EQ(reading.facts.size(), 1U);
    EXPECT_EQ(reading.facts[0].value, 84'000'000);
}

TEST(Whose, leaves_out_the_firms_of_many_lands_at_a_fair_abroad_to_which_some_went) {
    const std::string went = "예시시는 2024년 5월 2일 홍콩 식품박람회에 나가 50만 달러의 상담을 했다. ";
    EXPECT_TRUE(read_article(went + "박람회에는 28개국 900여 개 업체가 모였다.").facts.size() == 1);
    const auto home =
        read_article("예시시는 2024년 5월 2일 식품박람회를 개최했다. 박람회에는 28개국 900여 개 업체가 참가했다.");
    ASSERT_EQ(home.facts.size(), 1u) << "a fair at home is the story";
    EXPECT_EQ(home.facts[0].kind, FactKind::sellers);
    const auto investors = read_article(
        "예시부는 2024년 5월 2일 투자주간을 연다. 21개국 212개사에서 온 외국인투자자 227명이 상담회에 참가한다.");
    for (const auto& fact : investors.facts) EXPECT_NE(fact.kind, FactKind::sellers);
}

TEST(Whose, leaves_out_what_several_missions_brought_together) {
    for (const std::string told :
         {"도는 3월부터 모두 14차례 무역사절단을 보냈다. 320개 기업이 참가해 1200건 3억 달러를 상담했다.",
          "시는 올해 12회 수출상담회를 열어 300건 2억 달러를 상담했다.",
          "수출상담은 2022년 1036건, 지난해 3208건, 올해 3613건이다."})
        EXPECT_TRUE(read_article(told).facts.empty()) << told;
    for (const std::string told : {"시는 제14회 수출상담회를 열어 300건 2억 달러를 상담했다.",
                                   "시는 두 차례 수출상담회를 열어 300건 2억 달러를 상담했다.",
                                   "사절단은 14차례 현지를 찾은 뒤 300건 2억 달러를 상담했다."})
        EXPECT_EQ(read_article(told).facts.size(), 2u) << told;
}

TEST(Whose, holding_a_meeting_is_no_span_of_years) {
    const auto held = read_article(
        "예시시는 2024년 5월 2일 수출상담회를 연 결과 149만 달러의 수출상담을 했다. 두 번의 상담회에는 바이어 "
        "160개사가 "
        "참가했다.");
    ASSERT_EQ(held.facts.size(), 2u);
    EXPECT_EQ(held.facts[0].value, 1'490'000);
    EXPECT_EQ(held.facts[1].value, 160);
}

}  // namespace
}  // namespace gyoryu::desk
