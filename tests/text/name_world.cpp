#include "text/name_world.h"

#include "base/random.h"
#include "text/country_name.h"

#include <unicode/locid.h>

#include <array>
#include <fstream>
#include <sstream>

namespace gyoryu::test {

namespace {

using Parts = std::vector<std::string>;

const std::string& one_of(base::Random& random, const Parts& parts) { return parts[random.below(parts.size())]; }

std::string some(base::Random& random, const Parts& parts, int least, int most) {
    std::string text;
    for (auto left = static_cast<std::uint64_t>(least) + random.below(static_cast<std::uint64_t>(most - least + 1));
         left > 0; --left)
        text += one_of(random, parts);
    return text;
}

const Parts hangul = {"가", "강", "건", "경", "고", "광", "국", "금", "기", "나", "남", "네", "다", "대", "덕",
                      "도", "동", "두", "디", "라", "람", "래", "로", "루", "리", "림", "마", "메", "명", "모",
                      "무", "문", "미", "민", "바", "백", "보", "부", "비", "사", "산", "상", "새", "서", "선",
                      "성", "세", "소", "솔", "송", "수", "승", "시", "신", "아", "안", "양", "에", "엘", "영",
                      "예", "오", "용", "우", "원", "월", "위", "유", "윤", "은", "이", "인", "일", "임", "자",
                      "장", "재", "정", "제", "조", "종", "주", "지", "진", "창", "천", "청", "케", "코", "텍",
                      "티", "파", "평", "포", "하", "한", "해", "현", "호", "홍", "화", "효", "휴", "흥", "희"};
const Parts han = {"安", "百", "邦", "宝", "北", "博", "昌", "长", "诚", "创", "达", "德", "东", "方", "丰", "福", "富",
                   "高", "光", "广", "国", "海", "汉", "航", "豪", "和", "恒", "宏", "华", "汇", "吉", "佳", "嘉", "建",
                   "健", "江", "金", "京", "景", "康", "科", "兰", "乐", "力", "利", "联", "龙", "隆", "美", "明", "南",
                   "宁", "诺", "平", "普", "启", "强", "清", "荣", "瑞", "润", "赛", "三", "山", "升", "盛", "顺", "思",
                   "泰", "天", "通", "威", "维", "文", "西", "祥", "欣", "新", "信", "兴", "星", "旭", "雅", "阳", "亿",
                   "益", "永", "友", "宇", "远", "悦", "云", "泽", "正", "志", "中", "卓"};
const Parts latin = {"al",  "an",  "ar",  "ba",  "bel", "ber", "bio", "can", "cor", "da",  "del", "dor",
                     "el",  "en",  "fa",  "fer", "gen", "gra", "ha",  "hel", "in",  "jo",  "ka",  "ker",
                     "la",  "len", "lu",  "ma",  "mar", "med", "mi",  "mon", "na",  "neo", "no",  "or",
                     "pa",  "per", "pol", "qua", "ra",  "ren", "ro",  "sa",  "sen", "si",  "sol", "ta",
                     "tek", "ti",  "tor", "u",   "va",  "ver", "vi",  "wa",  "xen", "ya",  "zen", "zo"};
const Parts cyrillic = {"а",   "ал",  "ар",  "ба", "бе",  "био", "ва",  "вер", "ви", "га", "гра", "да",  "ди", "дор",
                        "ев",  "за",  "зем", "ин", "ка",  "ко",  "кур", "ла",  "ли", "лу", "ма",  "мед", "ми", "на",
                        "ник", "но",  "ор",  "па", "пол", "при", "ра",  "рос", "са", "се", "сиб", "со",  "та", "тех",
                        "ти",  "тур", "у",   "фа", "фор", "ха",  "хим", "ше",  "эк", "юг", "яр"};

struct Kind {
    const Parts* stem;
    int least, most;
    bool spaced;
    Parts places, words, forms;
};

const std::array<Kind, 4>& kinds() {
    static const std::array<Kind, 4> all = {{
        {&hangul,
         2,
         4,
         false,
         {"", "", "", "서울", "부산", "대전", "청주", "수원"},
         {"메디칼", "의료기", "바이오", "병원", "테크", "헬스케어", "", "전자", "제약", "코리아", "시스템"},
         {"", "", "(주)", "주식회사 "}},
        {&han,
         2,
         3,
         false,
         {"", "青岛", "上海", "山东", "深圳", "北京", "大连", "苏州", "广州"},
         {"医疗器械", "生物科技", "医药", "电子", "科技", "医院", "贸易", "健康管理", ""},
         {"有限公司", "股份有限公司", "集团", ""}},
        {&latin,
         2,
         4,
         true,
         {"", "", "Almaty ", "Berlin ", "Tashkent ", "Moscow "},
         {"Medical", "Pharma", "Systems", "Trade", "Hospital", "", "Bio", "Group", "Technology"},
         {"", " Ltd.", " Co., Ltd.", " Inc.", " GmbH", " LLC"}},
        {&cyrillic,
         2,
         4,
         true,
         {"", "", "Алматы ", "Ташкент ", "Москва "},
         {"Медикал", "Фарма", "Сервис", "Трейд", "Больница", "", "Групп"},
         {"", " ООО", " АО", " ТОО"}},
    }};
    return all;
}

std::string name_of(base::Random& random) {
    static constexpr std::array<int, 10> shares = {0, 0, 0, 0, 1, 1, 1, 2, 2, 3};
    const auto& kind = kinds()[static_cast<std::size_t>(shares[random.below(10)])];
    std::string name = one_of(random, kind.places) + some(random, *kind.stem, kind.least, kind.most);
    if (random.below(6) == 0) return some(random, *kind.stem, kind.least, 3);
    if (const auto& word = one_of(random, kind.words); !word.empty()) name += (kind.spaced ? " " : "") + word;
    return name + one_of(random, kind.forms);
}

}  // namespace

std::vector<std::string> names_of_many(std::uint64_t seed, std::size_t count) {
    base::Random random(seed);
    std::vector<std::string> names;
    while (names.size() < count) names.push_back(name_of(random));
    return names;
}

std::vector<NamePair> written_pairs() {
    std::vector<NamePair> pairs;
    std::ifstream file(std::string(GYORYU_SOURCE_DIR) + "/tests/text/name_pairs.tsv");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("# ")) continue;
        std::istringstream columns(line);
        NamePair pair;
        std::string checked;
        std::getline(columns, pair.query, '\t');
        std::getline(columns, pair.stored, '\t');
        std::getline(columns, pair.source, '\t');
        std::getline(columns, checked, '\t');
        pair.checked = checked == "checked";
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

std::vector<NamePair> icu_pairs(std::uint64_t seed, std::size_t count) {
    base::Random random(seed);
    std::vector<std::string> codes;
    for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) codes.emplace_back(*code);
    std::vector<NamePair> pairs;
    while (pairs.size() < count) {
        const auto& code = codes[random.below(codes.size())];
        const auto from = random.below(4), to = random.below(4);
        if (from == to) continue;
        pairs.push_back({text::country_name(text::all_languages[from], code),
                         text::country_name(text::all_languages[to], code), "ISO 3166 by ICU", true});
    }
    return pairs;
}

}  // namespace gyoryu::test
