// Names of bodies, one sentence for each way in which the press gives them.
#include "desk/read/bodies_in.h"

#include <gtest/gtest.h>

namespace gyoryu::desk {
namespace {

using desk_test::bodies_in;

struct Case {
    std::string text, names;
};

TEST(Organisations, are_branches_behind_the_short_name_of_their_body) {
    EXPECT_EQ(bodies_in("예시도와 대한예시진흥공사(SAMPLE) 나래지원단은 상담회를 개최했다."),
              "예시도 | 대한예시진흥공사(SAMPLE) 나래지원단");
}

TEST(Organisations, are_none_that_are_yet_to_be_set_up) {
    EXPECT_EQ(bodies_in("예시시는 협약을 맺고 실무협의회도 꾸린다."), "예시시");
}

TEST(Organisations, are_named_without_particles_and_legal_forms) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"(주)샘플에이, 예시광학(주), ㈜누리팜은 상담회에 참가했다.", "샘플에이 | 예시광학 | 누리팜"},
             {"가람넥스(012345)는 공급 계약을 체결했다.", "가람넥스"},
             {"(재)누리의료클러스터는 칭다오에서 상담회를 개최했다.", "누리의료클러스터"},
             {"20일다롄시 위생계획위원회와 공동으로 교류회를 개최했다.", "다롄시 위생계획위원회"},
             {"예시무역협회 대전·세종·충남지역본부는 상담회를 지원했다.", "예시무역협회 대전·세종·충남지역본부"},
             {"표본대학교 안산병원은 타슈켄트주 주립샘플암센터와 업무협약을 체결했다.",
              "표본대학교 안산병원 | 타슈켄트주 주립샘플암센터"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, are_found_in_lists_though_no_ending_tells) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"상담회에는 가나다라(인공호흡기), 마바사아(초음파) 등 11개 기업이 참가했다.", "가나다라 | 마바사아"},
             {"군은 3개 업체(예시헬스케어, 가나녹십, 마바MS)를 선정해 상담회에 참가했다.",
              "예시헬스케어 | 가나녹십 | 마바MS"},
             {"대표단은 나래대병원, 가람병원, 다라나래대병원, 마바병원을 방문했다.",
              "나래대병원 | 가람병원 | 다라나래대병원 | 마바병원"},
             {"상급종합병원 2개소(예시대학교병원, 표본성모병원)가 설명회를 진행했다.", "예시대학교병원 | 표본성모병원"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, are_not_places_products_and_words_for_anybody) {
    for (const std::string text : {
             "가나진흥원장은 각급 병원을 방문했다.",
             "한-아세안 특별정상회의 성과를 알린다.",
             "시는 기술협력지원단을 꾸렸다.",
             "상담회는 의료기기종합지원센터에서 열렸다.",
             "식품, 화장품 등 10개 업체가 참가했다.",
             "국내 의료기관과 현지 병원은 종합병원 설립을 논의했다.",
             "농수산가공식품을 만드는 업체가 참가했다.",
         })
        EXPECT_EQ(bodies_in(text), "") << text;
}

TEST(Organisations, are_read_in_the_other_languages) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"本次活动由示例市人民政府与样例商会共同主办。", "示例市人民政府 | 样例商会"},
             {"The forum was held by Sample City and the Ministry of Health of the Republic of Example in May.",
              "Sample City | Ministry of Health of the Republic of Example"},
             {"Меморандум подписали Агентство «Образец» и Примерский образцовый технопарк в городе.",
              "Агентство «Образец» | Примерский образцовый технопарк"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, that_the_lists_know_need_no_sign) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"상담회에는 꿉마트와 룰루하이퍼마켓이 참가했다.", "꿉마트 | 룰루하이퍼마켓"},
             {"예시시는 27억 원, 한화 약 30억 원의 계약을 지원했다.", "예시시"},
             {"예시시는 지난 3일 나래시청에서 오리온과 업무협약을 체결했다.", "예시시 | 오리온"},
             {"代表团走访了阿里巴巴、京东等企业。", "阿里巴巴 | 京东"},
             {"华为集团与样例大学签署协议。", "华为集团 | 样例大学"},
             {"Buyers from Lotte Mart and Kakao met exporters.", "Lotte Mart | Kakao"},
             {"В форуме участвуют Samsung, «Яндекс» и Росатом.", "Samsung | Яндекс | Росатом"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, that_the_lists_know_are_not_parts_of_other_names) {
    for (const std::string text : {
             "Visitors tried the Samsung Galaxy and asked who sells it.",
             "Who came was counted.",
             "Делегация осмотрела МГУ им. Примерова.",
         })
        EXPECT_EQ(bodies_in(text), "") << text;
}

TEST(Organisations, have_names_of_two_words_where_the_article_says_them_so) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"가람대복음병원은 다르노 메디컬 센터와 협약을 체결했다.", "가람대복음병원 | 다르노 메디컬 센터"},
             {"누리플러스 예시병원이 하노이를 방문했다. 누리플러스 예시병원은 연수를 제안했다.", "누리플러스 예시병원"},
             {"행사에는 국립피부과 병원이 참가했다.", "국립피부과 병원"},
             {"도는 예시병원(YH, 원장 이가람)과 나래(Narae) 중심병원, 다라(達羅)치과병원을 방문했다.",
              "예시병원 | 나래(Narae) 중심병원 | 다라(達羅)치과병원"},
             {"행사에는 가람대병원, 나래플러스 치과, 다라 성형외과 등이 참가했다.",
              "가람대병원 | 나래플러스 치과 | 다라 성형외과"},
             {"대표단은 하얼빈시 여유국과 예시대학교 뷰티학과를 방문했다.", "하얼빈시 여유국 | 예시대학교 뷰티학과"},
             {"경남 진주 표본국립대병원과 인도네시아 의료기기 협회가 상담회에 참가했다.",
              "표본국립대병원 | 인도네시아 의료기기 협회"},
             {"베트남 해외의료기기 종합지원센터(센터장 이가람)가 상담회를 개최했다.",
              "베트남 해외의료기기 종합지원센터"},
             {"가람(Garam)메디컬테크사와 예시대 이가람 총장은 상담회에 참가했다.", "가람(Garam)메디컬테크 | 예시대"},
             {"부산·진해경제자유구역청은 상담회를 개최했다.", "부산·진해경제자유구역청"},
             {"도는 몽골 아르가이 아이막 보건청과 상담회를 개최했다.", "아르가이 아이막 보건청"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, are_not_parts_of_other_words) {
    for (const std::string text : {
             "양측은 교류 확대방안과 협력 과제를 논의했다.",
             "회의는 비대면 화상회의 방식으로 진행됐다.",
             "기업들은 온라인 결제시스템 구축과 간편식품 개발을 논의했다.",
             "단지는 전력공급시스템과 용수공급시스템 및 폐수처리시스템을 갖췄다.",
             "도는 아흐메드 리드완 주지사와 만났다.",
             "연구진은 공동연구와 원격협진시스템 구축을 제안했다.",
             "중소기업 시장조사단은 하노이를 방문했다.",
             "설명회에는 여행사와 항공사, 현지 의료인이 참석했다.",
             "나래위원회의 이가람 의원은 의료관광을 강조했다.",
             "推进公立医院与国际医疗集团协同发展。",
         })
        EXPECT_EQ(bodies_in(text).find_first_of("|"), std::string::npos) << text << ": " << bodies_in(text);
}

TEST(Organisations, with_a_legal_form_are_firms) {
    const auto reading = read_article("시는 ㈜가람테크윈, (주)나래산업, (유)다라농산과 상담회에 참가했다.");
    ASSERT_EQ(reading.organisations.size(), 3U);
    for (const auto& body : reading.organisations) EXPECT_EQ(body.type, BodyType::company) << body.name;
}

TEST(Organisations, of_plain_words_are_told_by_what_stands_beside_them) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"군은 나래필름社와 수출을 논의했다.", "나래필름"},
             {"상담회에 참가한 가람메디(국내 화장품 제조업체)는 계약을 맺었다.", "가람메디"},
             {"시는 New Sample그룹(회장 이가람)과 협력을 논의했다.", "New Sample그룹"},
             {"도는 케냐 나래시 아흐메드 리드완 시장과 만났다.", "나래시"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, end_before_the_person_who_speaks_for_them) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"Встречу провел председатель Примерской областной торгово-промышленной палаты Иван Образцов в мае.",
              "Примерской областной торгово-промышленной палаты"},
             {"Встречу провёл глава Примерской торгово-промышленной палаты Афанасий Образцов в мае.",
              "Примерской торгово-промышленной палаты"},
             {"В делегации президент ТПП АО Иван Образцов и директор предприятия.", "ТПП АО"},
             {"Сторону представлял президент Примерской ассоциации развития промышленности Ли Пэнфэй.",
              "Примерской ассоциации развития промышленности"},
             {"Подписали Комитет внешней торговли и экономического сотрудничества города Примерска Ли Пэн и другие.",
              "Комитет внешней торговли и экономического сотрудничества города Примерска"},
             {"Встречу провели представители медицинского центра Пример и отдела связей.",
              "медицинского центра Пример"},
             {"会上,样国医学协会会长张三与示例医院院长李四座谈。", "样国医学协会 | 示例医院"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, in_another_case_are_the_same) {
    EXPECT_EQ(bodies_in("Примерская ассоциация экспорта открыла форум. Приехали члены Примерской ассоциации экспорта. "
                        "С Примерским союзом экспорта встретились позже."),
              "Примерская ассоциация экспорта | Примерским союзом экспорта");
}

TEST(Organisations, that_are_ministries_have_several_fields) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"Встреча в Министерстве инвестиций и внешней торговли состоялась в мае.",
              "Министерстве инвестиций и внешней торговли"},
             {"Об этом сообщили в пресс-службе Министерства иностранных дел РФ.", "Министерства иностранных дел РФ"},
             {"Визит готовит подразделение Министерства торговли, промышленности и энергетики Республики Корея.",
              "Министерства торговли, промышленности и энергетики Республики Корея"},
             {"The accord was reached by the Sample Chambers of Commerce, Industry, Mines and Agriculture.",
              "Sample Chambers of Commerce, Industry, Mines and Agriculture"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, stand_on_both_sides_of_and) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"The accord was reached by the Samplian Ministry of Health and Welfare and Exemplan Ministry of Health.",
              "Samplian Ministry of Health and Welfare | Exemplan Ministry of Health"},
             {"The forum was opened by the Samplian Chamber of Commerce in Vietnam and the Sample Port Authority.",
              "Samplian Chamber of Commerce in Vietnam | Sample Port Authority"},
             {"The fair was held by Vietnam's Sample Hospital in May.", "Sample Hospital"},
             {"The accord was signed by Ann Sample, Secretary of Example Trade Group, and the Director of Sample "
              "Hospital.",
              "Example Trade Group | Sample Hospital"},
             {"The Sample Chamber of Commerce and Industry Inc. held a fair at the Sample Hotel & Convention Centre.",
              "Sample Chamber of Commerce and Industry Inc."},
             {"样国驻华大使馆、样例共和国驻上海总领事馆参加活动。", "样国驻华大使馆 | 样例共和国驻上海总领事馆"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, of_russian_papers_have_their_names_in_quotation_marks) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"Контракт заключила кондитерская фабрика «Образ» с корейской «Пример Трейдинг».",
              "Образ | Пример Трейдинг"},
             {"Производитель косметики «Арым» договорился о поставках с сетью «Образ Маркет».", "Арым | Образ Маркет"},
             {"В городе прошла выставка «Образ» и московская «Неделя моды».", ""},
             {"Область представили три компании - «Образ», «Пример Плюс» и «Новое».", "Образ | Пример Плюс | Новое"},
             {"Товары привезли «Образ» и АО «Пример».", "Образ | АО «Пример»"},
             {"Меморандум подписали АО «SampleExport» и марокканская Sample Logistics.",
              "АО «SampleExport» | Sample Logistics"},
             {"Гости посетили компанию «Образ» и офтальмологический центр «Пример».",
              "Образ | офтальмологический центр «Пример»"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, of_russian_papers_have_all_the_words_of_their_names_and_no_others) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"Встречу провел Совет по внешнеэкономическим связям Примерии.",
              "Совет по внешнеэкономическим связям Примерии"},
             {"Об этом сообщило Агентство по развитию малого и среднего предпринимательства.",
              "Агентство по развитию малого и среднего предпринимательства"},
             {"Встречу провел Примерский институт развития индустрии туризма (ПИРИТ).",
              "Примерский институт развития индустрии туризма"},
             {"Встречу открыло генеральное консульство Примерии в Образцовске.",
              "генеральное консульство Примерии в Образцовске"},
             {"Пресс-служба АО «Пример» рассказала о встрече.", "АО «Пример»"},
             {"Ранее центр провел встречи. Две клиники подписали контракт.", ""},
             {"Компании Примерского края подписали контракты.", ""},
             {"Экспорт вырос, сказал президент ТПП Кыргызстана Иван Примеров.", "ТПП Кыргызстана"},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, are_provinces_that_act_or_send_somebody) {
    EXPECT_EQ(bodies_in("Провинция Пример развернула стенд."), "Провинция Пример");
    EXPECT_EQ(bodies_in("Город посетила делегация провинции Пример."), "провинции Пример");
    EXPECT_EQ(bodies_in("Выставка прошла в Образцовске (провинция Пример)."), "");
}

TEST(Organisations, listed_before_a_larger_number_of_firms_are_firms) {
    for (const auto& [text, names] : std::initializer_list<Case>{
             {"가람디디, 나래드라 등 도내 5개 업체가 바이어와 계약했다.", "가람디디 | 나래드라"},
             {"화장품, 건강식품 등 도내 5개 업체가 바이어와 계약했다.", ""},
         })
        EXPECT_EQ(bodies_in(text), names) << text;
}

TEST(Organisations, are_town_halls_where_they_act) {
    EXPECT_EQ(bodies_in("통합관에는 강남구청, 관악구청, 구로구청 등 4개 자치구가 함께했다."),
              "강남구청 | 관악구청 | 구로구청");
    EXPECT_EQ(bodies_in("설명회는 강남구청에서 열렸다."), "");
}

}  // namespace
}  // namespace gyoryu::desk
