// Who signed with whom, one sentence for each way in which the press tells it.
#include "desk/read/agreements/agreements.h"

#include "desk/read/read_article.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

std::string agreements_in(const std::string& text) {
    std::string all;
    for (const auto& one : read_article(text).agreements) {
        all += (all.empty() ? "" : "; ") + std::string(name_of(one.type));
        for (const auto& party : one.parties) all += " | " + party;
    }
    return all;
}

struct Case {
    std::string text, agreements;
};

TEST(Agreements, name_all_who_signed_and_nobody_else) {
    for (
        const auto& [text, agreements] : std::initializer_list<Case>{
            {"가람시와 나래협회는 수출 지원을 위한 업무협약을 체결했다.", "mou | 가람시 | 나래협회"},
            {"가람농협은 미국의 MG인터내셔널과 35만 달러의 수출을 계약했다.", "contract | 가람농협 | MG인터내셔널"},
            {"김 업체 바다원은 이온리테일과 1억5천만엔, 나래제약은 가온상사와 8천만엔 규모의 계약을 맺었다.",
             "contract | 바다원 | 이온리테일; contract | 나래제약 | 가온상사"},
            {"예시대병원은 나래진흥원이 후원하는 사업과 관련해 다라병원과 업무협약을 체결했다.",
             "mou | 예시대병원 | 다라병원"},
            {"가람진흥원(이하 진흥원)은 하노이를 방문했다. 진흥원은 나래협회와 업무협약을 체결했다.",
             "mou | 가람진흥원 | 나래협회"},
            {"나래산업협회(NSPA, 회장 이가람)는 하노이를 방문했다. NSPA는 다라협회와 업무협약을 체결했다.",
             "mou | 나래산업협회 | 다라협회"},
            {"가람협회는 ‘나래의료협회(NMA)’와 지난 18일 업무협약을 체결했다.", "mou | 가람협회 | 나래의료협회"},
            {"예시테크노파크가 표본과학원과 IA(이행약정)를 체결했다.", "mou | 예시테크노파크 | 표본과학원"},
            {"가람병원은 지난 9일 중국 예시인민병원(이사장 왕신)을 방문하여 양해각서를 체결했다.",
             "mou | 가람병원 | 예시인민병원"},
            {"가람시에 따르면 이가람 부시장 등으로 구성된 대표단은 베트남에서 예시그룹과 업무협약을 체결했다.",
             "mou | 가람시 | 예시그룹"},
            {"会上共同签署样例市与图样道友好合作备忘录。", "mou | 样例市 | 图样道"},
            {"活动现场,样例市、图样企业馆和样例集团的代表共同签署合作备忘录。", "mou | 样例市 | 图样企业馆 | 样例集团"},
            {"样例市立医院与图样斯坦州签署了合作备忘录。", "mou | 样例市立医院 | 图样斯坦州"},
            {"The Sample Trade Council signed a memorandum with its counterpart, the Example Promotion Agency.",
             "mou | Sample Trade Council | Example Promotion Agency"},
            {"The Sample Institute signed a memorandum with Vietnam's Specimen State Government.",
             "mou | Sample Institute | Specimen State Government"},
            {"Примерская ассоциация экспорта открыла выставку. Меморандум подписан между Примерской ассоциацией "
             "экспорта "
             "и Образцовой торговой палатой.",
             "mou | Примерская ассоциация экспорта | Образцовой торговой палатой"},
            {"가람병원이 회의실에서 중국 나래병원과 의료 교류를 같이하는 양해각서(MOU)를 주고받았다.",
             "mou | 가람병원 | 나래병원"},
            {"가람진흥원과 나래협회가 지난 14일 표본홀에서 '협력 MOU 체결식'을 열었다.", "mou | 가람진흥원 | 나래협회"},
            {"가람병원은 러시아 연해주 주정부와 협력하는 양해각서(MOU)에 서명했다.", "mou | 가람병원 | 연해주 주정부"},
            {"가람진흥원은 나래텍과 (주)다라텍을 비롯한 우수기업 12개 사가 전시회에서 50만 달러 계약을 맺었다고 "
             "전했다.",
             ""},
            {"춘천시 대표단이 자매도시인 중국 나래시를 찾아 협력을 논의했다. 행사에서 두 도시는 양해각서를 맺고 교류를 "
             "넓히기로 했다.",
             "mou | 춘천시 | 나래시"},
            {"가람재단은 출범식에서 4개국 투자 기관과 업무협약(MOU)을 맺었다. 협약서에는 나래협회(NAA), "
             "다라진흥청(DAB), "
             "마바진흥원(MBC), 주한사아국 무역대표부(SAD)가 서명했다.",
             "mou | 나래협회 | 다라진흥청 | 마바진흥원 | 주한사아국 무역대표부 | 가람재단"},
            {"부산 서구(구청장 이가람)가 문을 넓힌다. 서구는 지난 27일 나래병원, 중국 다라병원과 업무협약을 맺었다.",
             "mou | 부산 서구 | 나래병원 | 다라병원"},
            {"가람대학교병원이 손을 잡았다. 병원 관계자들은 몽골 국립 제1병원, 제2병원, 국립 나래병원 등 모두 3개 "
             "병원·기관과 협약을 체결했다.",
             "mou | 가람대학교병원 | 몽골 국립 제1병원 | 제2병원 | 국립 나래병원"},
            {"협약서에는 춘천시와 유통 전문기업인 베트남 A&B 나래트레이딩, 싱가포르 다라무역의 대표가 서명했다.",
             "mou | 춘천시 | A&B 나래트레이딩 | 다라무역"},
            {"가람의원은 하노이의 사설병원인 나래병원과, 다라의원과 마바의원은 표본협회와 각각 협약서를 교환했다.",
             "mou | 가람의원 | 나래병원; mou | 마바의원 | 다라의원 | 표본협회"},
            {"가람시는 포럼을 열었다. 시와 나래협회는 지난 11일 업무협약을 맺었다.", "mou | 가람시 | 나래협회"},
            {"가람병원은 8월 나래병원과 업무협약을 맺었다. 다라병원 역시 마바병원과의 업무협약을 체결했다.",
             "mou | 가람병원 | 나래병원; mou | 다라병원 | 마바병원"},
            {"Sample County, Example Province signed an investment agreement with Specimen Co., Ltd. in May.",
             "contract | Sample County | Specimen Co., Ltd."},
        })
        EXPECT_EQ(agreements_in(text), agreements) << text;
}

void expect_each(std::initializer_list<Case> cases) {
    for (const auto& [text, agreements] : cases) EXPECT_EQ(agreements_in(text), agreements) << text;
}

TEST(Agreements, are_read_across_brackets_and_signs_behind_a_name) {
    expect_each({
        {"가람그룹(样例集团)과 다라코스㈜는 지난 2일 양해각서를 체결했다.", "mou | 가람그룹 | 다라코스"},
        {"가람협회는 지난 2일 나래그룹 (NaraeGroup)과 업무협약을 체결했다.", "mou | 가람협회 | 나래그룹"},
        {"가람협회와 나래협회 상호간에 업무협약을 체결했다.", "mou | 가람협회 | 나래협회"},
        {"가람진흥원은 나래협회와 서로 지원하는 업무협약을 체결했다.", "mou | 가람진흥원 | 나래협회"},
        {"가람대학교는 나래대학교와 교류 협력을 위한 협정식을 가졌다.", "mou | 가람대학교 | 나래대학교"},
        {"가람제약은 '나래 라이프 메디컬 센터(Narae Life Medical Centre·이하 나래라이프)와 공급계약을 체결했다.",
         "contract | 가람제약 | 나래 라이프 메디컬 센터"},
        {"가람제약은 대만 다랑(Darang Co., Ltd.)사와 공급계약을 체결했다.", "contract | 가람제약 | 다랑"},
        {"가람제약은 일본 나메지사와 공급계약을 체결했다.", "contract | 가람제약 | 나메지"},
        {"가람군은 유통업체 ‘SAMPLE FRUIT SHOP(샘플)’과 수출 협약을 체결했다.", "mou | 가람군 | SAMPLE FRUIT SHOP"},
        {"나래협회는 베트남의 다마대, 하라이대 등 2개 국립대와 업무협약을 체결했다.",
         "mou | 나래협회 | 다마대 | 하라이대"},
    });
}

TEST(Agreements, take_short_names_for_those_that_the_article_gives_in_full) {
    expect_each({
        {"가람특구진흥재단은 독일을 방문했다. 특구재단은 19일 나래그룹과 업무협약을 체결했다.",
         "mou | 가람특구진흥재단 | 나래그룹"},
        {"가람협회(KARA)와 나래주택공사(NH)가 손을 맞잡았다. KARA는 NH와 업무협약을 체결했다.",
         "mou | 가람협회 | 나래주택공사"},
    });
}

TEST(Agreements, are_made_with_who_was_met_visited_or_stood_beside) {
    expect_each({
        {"가람대학교는 나래대학교의 이다라(Dara Lee) 총장을 만나 교류에 대한 MOU를 체결했다.",
         "mou | 가람대학교 | 나래대학교"},
        {"가람병원은 나래클리닉을 방문해 업무협약을 체결했다.", "mou | 가람병원 | 나래클리닉"},
        {"가람병원 방문단은 나래클리닉(원장 이가람)을 방문해 업무협약을 체결했다.", "mou | 가람병원 | 나래클리닉"},
        {"가람제약은 지난 10일 이가람 가람제약 회장과 김나래 중국 나래그룹 대표가 참석한 가운데 업무협약을 체결했다.",
         "mou | 가람제약 | 나래그룹"},
        {"가람군은 이나래 의장과 다라농협 지부장이 참석한 가운데 수출 협약식을 체결했다.", ""},
        {"이가람 서울대 총장과 김나래 가람대학교 총장은 서울에서 열린 포럼에서 합의각서를 체결했다.",
         "mou | 서울대 | 가람대학교"},
    });
}

TEST(Agreements, are_not_made_between_those_who_act_apart) {
    expect_each({
        {"가람군은 상담을 진행했으며, 이중 나래협회가 50만 달러의 수출협약을 체결했다.", ""},
        {"다마대, 하라이대, 사나대 등 3개 사립대와도 교류협정을 맺었다.", ""},
        {"㈜가람은 채소류와 음료를 해외에 납품하는 수출계약을 체결했다. 채소류는 인기가 높다.", ""},
        {"가람제약은 일본 협력사와 공급계약을 체결했다.", ""},
        {"가람제약은 일본제약사와 공급계약을 체결했다.", ""},
        {"Memorandums were signed between the Sample Committee and Example Agency, the Specimen Agency and Sample "
         "University.",
         ""},
        {"样例集团共与图样、例样集团四家厂商签署采购协议。", ""},
        {"Three separate memoranda were signed between ABX and Sample University, Example University and Specimen "
         "Co., Ltd.",
         ""},
    });
}

TEST(Agreements, name_neither_owners_nor_aliases_nor_places) {
    expect_each({
        {"样例集团旗下核心企业图样有限公司与例样(中国)有限公司正式签署采购框架协议。",
         "contract | 图样有限公司 | 例样(中国)有限公司"},
        {"样例所属图样国际公司与例样能源公司签订意向采购协议。", "contract | 图样国际公司 | 例样能源公司"},
        {"样例集团旗下的图样与例样公司签署合作协议。", ""},
        {"样例机械集团有限公司(简称\"样机集团\")与多家合作伙伴签署20项合作协议。", ""},
        {"会长王样在蒙古国样例市与图样商会签署合作备忘录。", ""},
        {"样城市例区企业样城(上海)贸易有限公司与参展企业图样投资有限公司达成采购订单。",
         "contract | 样城(上海)贸易有限公司 | 图样投资有限公司"},
        {"PT Sample Asia, unit of the drug company PT Example Farma, signed a license agreement with South Korea's "
         "Specimal.",
         "contract | PT Sample Asia | Specimal"},
        {"样例园传来好消息,图样有限公司与例样公司签订合作协议。", "mou | 图样有限公司 | 例样公司"},
        {"A memorandum was signed between Kyrgyzstan's Sample Agency and Mongolia's Example Agency, Specimal reports.",
         "mou | Sample Agency | Example Agency"},
        {"The Sample Institute signed a memorandum on the opening of the Example Center with the Specimen University.",
         "mou | Sample Institute | Specimen University"},
    });
}

TEST(Agreements, name_parties_whose_names_are_hard_to_end) {
    expect_each({
        {"이가람 나래국제병원장과 탄용페이 예시인민병원장이 양해각서를 체결했다.", "mou | 나래국제병원 | 예시인민병원"},
        {"The cities of Busan and Sampletown signed a friendship agreement.", "mou | Busan | Sampletown"},
        {"The Sample Committee and the Korean Stock Exchange (KSE) signed an agreement.",
         "mou | Sample Committee | Korean Stock Exchange"},
        {"样例市常务副市长李样、图样市副市长王例签署合作备忘录。", "mou | 样例市 | 图样市"},
        {"样例市与韩国图样道例山郡签署合作备忘录。", "mou | 样例市 | 例山郡"},
        {"样例贸促会与样州投资、工业与贸易局签署合作备忘录。", "mou | 样例贸促会 | 样州投资、工业与贸易局"},
        {"代表分别致辞,样例集团和日本图样有限会社签署合作意向书。", "mou | 样例集团 | 日本图样有限会社"},
        {"The memorandum was signed between ABX and Universiti Sample Malaysia in May.",
         "mou | ABX | Universiti Sample Malaysia"},
        {"Меморандум подписан между Образцовым университетом им. Н.П. Примерова и Примерским университетом "
         "иностранных языков.",
         "mou | Образцовым университетом им. Н.П. Примерова | Примерским университетом иностранных языков"},
        {"Ректор Примерского государственного университета Виктор Образцовый и президент Образцового университета Ли "
         "Пэн подписали меморандум.",
         "mou | Примерского государственного университета | Образцового университета"},
    });
}

TEST(Agreements, name_parties_that_no_ending_tells) {
    for (const auto& [text, agreements] : std::initializer_list<Case>{
             {"가나루와 다라인은 위탁 생산을 위한 업무협약을 체결했다. 이가람 가나루 대표는 감사를 전했다. 김나래 "
              "다라인 "
              "대표도 함께했다.",
              "mou | 가나루 | 다라인"},
             {"나래협회는 미국 가루 마보니아(Garu Mavonia)와 업무협약을 체결했다.", "mou | 나래협회 | 가루 마보니아"},
             {"나래협회는 베트남 제약사 마바루와 업무협약을 체결했다.", "mou | 나래협회 | 마바루"},
             {"나래진흥원은 운영사 마바루 및 사아로, 자차카와 업무협약을 체결했다.",
              "mou | 나래진흥원 | 마바루 | 사아로 | 자차카"},
             {"군에 따르면 지난 9일 마바코리아와 업무협약을 체결했다. 나래군은 기대를 밝혔다.",
              "mou | 나래군 | 마바코리아"},
             {"样例云图与样例大学签署合作协议。", "mou | 样例云图 | 样例大学"},
             {"Sample University and SamplePharm signed a memorandum.", "mou | Sample University | SamplePharm"},
             {"The Sample Institute signed an agreement with Specimal in May.", "mou | Sample Institute | Specimal"},
             {"The MoU between ABX, SamplePharm, and Vietnam's Example Investment Corporation was signed in May.",
              "mou | ABX | SamplePharm | Example Investment Corporation"},
             {"ОБРАЗ подписал меморандум с ПРИМЕР.", "mou | ОБРАЗ | ПРИМЕР"},
         })
        EXPECT_EQ(agreements_in(text), agreements) << text;
}

TEST(Agreements, take_no_people_places_and_words_for_anybody_as_parties) {
    for (const std::string text : {
             "나래협회는 현지 바이어와 업무협약을 체결했다.",
             "나래협회는 베트남과 업무협약을 체결했다.",
             "The Sample Institute signed an agreement with Samplian partners.",
             "John Smith and the Sample Institute signed a memorandum.",
             "나래대는 나만 국립대와 업무협약을 체결했다. 국립대는 1941년 설립됐다.",
             "样例大学与双方签署合作协议。",
         })
        EXPECT_EQ(agreements_in(text), "") << text;
}

TEST(Agreements, with_each_of_several_are_one_for_each) {
    EXPECT_EQ(agreements_in("나래협회는 가온병원, 다라병원과 각각 업무협약을 체결했다."),
              "mou | 나래협회 | 가온병원; mou | 나래협회 | 다라병원");
    EXPECT_EQ(agreements_in("样例市分别与图样市、例样市签订合作协议。"),
              "mou | 样例市 | 图样市; mou | 样例市 | 例样市");
    EXPECT_EQ(agreements_in("样例市与图样市、例样市与样图市签署合作协议。"),
              "mou | 样例市 | 图样市; mou | 例样市 | 样图市");
}

TEST(Agreements, take_the_signers_that_the_next_sentence_lists) {
    EXPECT_EQ(
        agreements_in("국내 기관 2곳은 나래협회와 양해각서를 체결했다. 협약을 체결한 2곳은 가온협회, 다라협회다."),
        "mou | 가온협회 | 다라협회 | 나래협회");
}

TEST(Agreements, are_told_once_though_a_sentence_tells_more_of_them) {
    EXPECT_EQ(
        agreements_in("Sample University signed an MoU with Specimen Hospital. The MoU, signed by John Smith of the "
                      "Sample Foundation and Ann Lee of the Specimen Department, is for a year."),
        "mou | Sample University | Specimen Hospital");
}

TEST(Agreements, of_several_pairs_are_one_for_each) {
    EXPECT_EQ(agreements_in("나래협회와 가온병원, 다라협회와 마바병원이 각각 업무협약을 체결했다."),
              "mou | 나래협회 | 가온병원; mou | 다라협회 | 마바병원");
    EXPECT_EQ(agreements_in("가람시와 중국 웨이하이시, 나래협회와 다라협회가 업무협약을 체결했다."),
              "mou | 가람시 | 웨이하이시; mou | 나래협회 | 다라협회");
}

TEST(Agreements, with_a_name_that_is_not_understood_are_left_out) {
    EXPECT_EQ(agreements_in("가람시는 포럼을 열었다. 두 시와 나래협회는 업무협약을 맺었다."), "");
    EXPECT_EQ(agreements_in("가람병원, 나래병원, 마바 사아는 다라협회와 업무협약을 체결했다."), "");
}

TEST(Agreements, of_russian_clauses_have_a_dash_for_the_verb) {
    EXPECT_EQ(agreements_in("Торгово-промышленная палата Примерии заключила соглашение с Торгово-промышленной палатой "
                            "Образцовии, ООО «Пример» - с ОАО «Образец»."),
              "mou | Торгово-промышленная палата Примерии | Торгово-промышленной палатой Образцовии; "
              "mou | ООО «Пример» | ОАО «Образец»");
    EXPECT_EQ(agreements_in("ООО «Пример» заключило соглашение с ОАО «Образец», ООО «Третье» - с некой компанией."), "")
        << "whoever it is";
}

TEST(Agreements, that_a_russian_list_gives_have_the_two_of_each_item) {
    EXPECT_EQ(agreements_in("В Образцовске прошло заседание делового совета. По итогам подписаны меморандумы, в том "
                            "числе:\n1. Союз ювелиров Примерии - Ассоциация ювелиров Образцовии;\n2. Палата туристов "
                            "Примерии - Агентство по развитию туризма Образцовии.\nФорум завершился."),
              "mou | Союз ювелиров Примерии | Ассоциация ювелиров Образцовии; "
              "mou | Палата туристов Примерии | Агентство по развитию туризма Образцовии");
}

TEST(Agreements, are_signed_by_russian_names_in_quotation_marks) {
    EXPECT_EQ(agreements_in("Крупнейший контракт заключила кондитерская фабрика «Пример» с корейской «Образец Трейд»."),
              "contract | Пример | Образец Трейд");
    EXPECT_EQ(agreements_in("«Примермаш» подписал с Образцовым комбинатом договор на поставку машин."),
              "contract | Примермаш | Образцовым комбинатом");
    EXPECT_EQ(agreements_in("«Примермаш» готовятся подписать с Образцовым комбинатом договор на поставку машин."), "");
}

TEST(Agreements, name_chinese_cities_before_when_they_signed_and_names_with_marks_in_them) {
    EXPECT_EQ(agreements_in("样区政府与KB R&D株式会社签订了贸易合作协议。"), "mou | 样区政府 | KB R&D株式会社");
    EXPECT_EQ(agreements_in("样例市中心医院与图样医院签署合作备忘录。"), "mou | 样例市中心医院 | 图样医院");
    EXPECT_EQ(agreements_in("韩国蔚山广域市与广东省广州市近日在广州签署友好合作城市关系协议。"),
              "mou | 蔚山广域市 | 广州市");
}

TEST(Agreements, of_years_ago_are_left_out) {
    EXPECT_EQ(agreements_in("이번 방문은 지난 2009년 가람시와 나래협회가 체결한 업무협약에 따른 것이다."), "");
    EXPECT_EQ(agreements_in("가람시와 나래협회는 업무협약을 맺고 있다."), "");
}

TEST(Agreements, of_firms_that_nothing_tells_but_their_place_in_the_clause) {
    for (const auto& [text, agreements] : std::initializer_list<Case>{
             {"베람에어는 무인기 엔진 업체 'GARAM'과 구매 계약을 맺었고, 누비랑은 마루엔스와 공급 업무협약을 체결했다.",
              "contract | 베람에어 | GARAM; mou | 누비랑 | 마루엔스"},
             {"누뇽은 이탈리아 NARAE SRL과 독점공급 협약(MOU)을 맺고 물량을 조율하고 있다.", "mou | 누뇽 | NARAE SRL"},
             {"하래푸드는 베트남 빈가람과 120만 달러, 다손비는 태국 안나래와 45만 달러의 수출계약을 체결했다.",
              "contract | 하래푸드 | 빈가람; contract | 다손비 | 안나래"},
             {"이들은 현지 바이어와 45만 달러의 수출계약을 체결했다.", ""},
             {"누비랑이 소주와 맥주 등 45만 달러의 수출계약을 체결했다.", ""},
             {"나래대는 예시시 다자간 협약을 체결했다.", ""},
         })
        EXPECT_EQ(agreements_in(text), agreements) << text;
}

TEST(Agreements, of_cities_whose_heads_sign_or_whose_delegations_visit) {
    for (const auto& [text, agreements] : std::initializer_list<Case>{
             {"수원시장과 칭다오시장은 25일 시청에서 자매결연 협정서에 서명했다.", "mou | 수원시 | 칭다오시"},
             {"광양시 경제교류단은 8일 상담회에 참가했다. 시는 칭다오시와 교류 확대 양해각서를 체결했다.",
              "mou | 광양시 | 칭다오시"},
             {"칭다오시 대표단은 16일 기장군을 방문해 우호교류 의향서에 서명했다.", "mou | 칭다오시 | 기장군"},
         })
        EXPECT_EQ(agreements_in(text), agreements) << text;
}

TEST(Agreements, are_signed_with_partners_of_several_words) {
    for (const auto& [text, agreements] : std::initializer_list<Case>{
             {"가온식품은 독일 브라이트너 연구소와 김치 30만 달러어치의 납품계약을 체결했다.",
              "contract | 가온식품 | 브라이트너 연구소"},
             {"염료업체 다솜은 터키 카라데니즈 텍스틸과 80만 달러를 추가 계약했다.",
              "contract | 다솜 | 카라데니즈 텍스틸"},
             {"가온시는 LA Harvest Market과 수출업무 협약(MOU)을 체결했다.", "mou | 가온시 | LA Harvest Market"},
             {"한국누리협회는 미국의 NARIS, LLC사와 김 수출 MOU를 체결했다.", "mou | 한국누리협회 | NARIS, LLC"},
             {"가온관광공사는 몽골 에이전시 Blue Sky Co.Ltd와 업무협약을 체결했다.",
              "mou | 가온관광공사 | Blue Sky Co.Ltd"},
             {"가온시는 베트남 음식 문화와 한식을 알리는 협약을 체결했다.", ""},
             {"가온시는 베트남 하노이 지역 업체와 수출 협약을 맺었다.", ""},
             {"가온시는 일본 수입 유통 회사와 30만 달러의 계약을 맺었다.", ""},
         })
        EXPECT_EQ(agreements_in(text), agreements) << text;
}

TEST(Agreements, are_not_of_those_who_hold_the_meeting_nor_of_firms_that_deal_with_others) {
    for (const auto& [text, agreements] : std::initializer_list<Case>{
             {"가온산업협회가 3월 19일 예시 전시장에서 연 수출 세미나에서 누리건설과 다온산업이 30억원 규모의 납품 "
              "계약을 체결했다.",
              "contract | 누리건설 | 다온산업"},
             {"가온경제청은 하오란물류유한공사와 물류센터를 짓는 투자협약을 체결했다.",
              "mou | 가온경제청 | 하오란물류유한공사"},
             {"가온시와 가온경제진흥원은 이번 상담회에서 기업 간 업무협약 9건을 맺었다.", ""},
             {"가온식품(김치), 누리수산영농조합법인, 다온산업(비닐가방)도 수십만달러씩 계약했다.", ""},
             {"누리산업, 다온무역, 라온식품 등 식품 기업 6개사가 71만달러 규모의 수출 계약을 맺었다.", ""},
             {"가온병원과 누리병원은 알마티에 갔다. 두 병원은 알마티 제4시립병원을 찾아 업무협약을 체결했다.",
              "mou | 가온병원 | 누리병원 | 알마티 제4시립병원"},
         })
        EXPECT_EQ(agreements_in(text), agreements) << text;
}

TEST(Agreements, are_told_by_whom_a_firm_supplies_and_on_which_day_each_signed) {
    for (const auto& [text, agreements] : std::initializer_list<Case>{
             {"가람병원은 3일 나래병원, 4일 다라병원과 각각 업무협약을 맺었다.",
              "mou | 가람병원 | 나래병원; mou | 가람병원 | 다라병원"},
             {"가람테크는 태국 나래그룹에 100만 달러어치를 공급하는 계약을 체결했다.",
              "contract | 가람테크 | 나래그룹"},
             {"춘천시가 상담회를 열었다. 물류를 하는 누비 마루는 태국 나래그룹에 제품을 공급하는 계약을 체결했다.", ""},
         })
        EXPECT_EQ(agreements_in(text), agreements) << text;
}

}  // namespace
}  // namespace gyoryu::desk
