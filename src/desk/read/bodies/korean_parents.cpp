#include "desk/read/bodies/korean_parents.h"

#include "desk/read/bodies/korean_people.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr TagSet suffixes{body_agency, body_association, body_hospital, body_zone, body_company, body_other};

std::optional<BodyType> type_in_brackets(std::u32string_view inside) {
    const auto comma = inside.rfind(U", ");
    const auto role = comma == inside.npos ? inside : inside.substr(comma + 2);
    static constexpr std::pair<std::u32string_view, BodyType> roles[] = {
        {U"대표 ", BodyType::company},     {U"대표이사 ", BodyType::company}, {U"병원장 ", BodyType::hospital},
        {U"이사장 ", BodyType::agency},    {U"원장 ", BodyType::agency},      {U"사장 ", BodyType::agency},
        {U"회장 ", BodyType::association}, {U"센터장 ", BodyType::agency},    {U"단장 ", BodyType::agency},
        {U"청장 ", BodyType::agency},      {U"총장 ", BodyType::other},       {U"관장 ", BodyType::agency}};
    for (const auto& [word, type] : roles)
        if (role.starts_with(word)) return type;
    for (const std::u32string_view office : {U" 대표", U" 대표이사", U" 사장"})
        if (role.ends_with(office) && role.size() <= office.size() + 4) return BodyType::company;
    for (const std::u32string_view kind : {U" 제조업체", U" 제조기업", U" 전문기업", U" 전문업체", U" 유통업체"})
        if (inside.ends_with(kind)) return BodyType::company;
    for (const std::u32string_view kind : {U" 정부기관", U" 공공기관", U" 전담기관", U" 전문기관", U" 국영기업"})
        if (inside.ends_with(kind)) return BodyType::agency;
    const auto first = inside.substr(0, inside.find(U','));
    if (first.size() < 6 || first.find(U' ') != first.npos) return std::nullopt;
    for (const auto end : {U"재단", U"진흥원", U"진흥공사", U"공단", U"협회", U"연구원"})
        if (first.ends_with(end)) return BodyType::agency;
    return std::nullopt;
}

/// Where associations of people abroad work.
bool is_continent(std::u32string_view name) {
    for (const auto continent :
         {U"유럽", U"미주", U"북미", U"중남미", U"아시아", U"동남아", U"아프리카", U"중동", U"대양주"})
        if (name == continent) return true;
    return false;
}

/// 경제국, 국제협력과, 비서실.
bool is_department(std::u32string_view name) {
    return std::u32string_view(U"과국실팀부단처소관청원회").find(name.back()) != std::u32string_view::npos ||
           name.ends_with(U"센터") || name.ends_with(U"본부");
}

}  // namespace

bool is_body_suffix(Tag tag) { return suffixes.contains(tag); }

bool KoreanParents::is_country(const Mark& mark) const {
    const auto name = text(mark.begin, mark.end);
    for (const auto country : {U"중국", U"한국", U"일본", U"베트남", U"미국", U"러시아", U"몽골", U"태국",
                               U"인도네시아", U"카자흐스탄", U"우즈베키스탄", U"대만", U"독일", U"우크라이나"})
        if (name == country) return true;
    return name.ends_with(U"스탄");
}

bool KoreanParents::is_parent(std::size_t j) const {
    const auto& word = words_[j];
    for (const Mark& mark : marks_in_word(word)) {
        if (mark.tag == body_known && mark.begin == word.begin && mark.end == word.end) return true;
        if (mark.end == word.end && is_body_suffix(mark.tag) && mark.tag != body_company && mark.begin > word.begin &&
            !is_never(text(word)) && !(text(word) == U"대학과"))
            return true;
        if (mark.tag != place || is_country(mark)) continue;
        const auto rest = text(mark.end, word.end);
        const bool whole = rest.empty() || rest == U"시" || rest == U"도" || rest == U"주" || rest == U"성" ||
                           rest == U"현" || rest == U"구";
        if (whole && (mark.begin == word.begin || text(word.begin, mark.begin) == U"주") && text(word) != U"위해")
            return true;
    }
    const auto name = text(word);
    const bool person = name.size() == 3 && name.back() != U'시' && is_korean_person(name) &&
                        !gazetteer(word.begin, word.end) && (!comes_again(name) || name.back() == U'주');
    const bool also =
        name.ends_with(U"에도") || name.ends_with(U"에서도") || name.ends_with(U"으로도") || name.ends_with(U"부터도");
    if (name.size() >= 3 && !person && !is_never(name) && !also &&
        (name.ends_with(U"시") || name.ends_with(U"주") || name.ends_with(U"성") || name.ends_with(U"군") ||
         name.ends_with(U"도")))
        return true;
    return name.ends_with(U"밸리") || name.ends_with(U"대학교");
}

std::uint32_t KoreanParents::extended(std::size_t i, const Mark& suffix) const {
    if (of_country(i, suffix) || branch_of(i, suffix)) return words_[i - 1].begin;
    if (i > 0 && words_[i].after_space && text(words_[i]).starts_with(U"국립") && country_word(i - 1) &&
        !is_ministry(suffix))
        return words_[i - 1].begin;  // 몽골 국립가나병원
    const auto chain = behind_dots(i);
    if (chain < i && chain > 0 && words_[chain].after_space && is_parent(chain - 1)) return words_[chain - 1].begin;
    if (chain < i && joins_regions(chain, i, suffix)) return words_[chain].begin;
    if (i == 0 || !words_[i].after_space) return words_[i].begin;
    if (const auto mission = posted(i, suffix); mission < i) return words_[mission].begin;
    if (is_mission(suffix) && text_[words_[i].begin] == U'주') return words_[i].begin;
    const auto& last = words_[i - 1];
    const auto before = text(last);
    if (before == U"역시" || (suffix.tag == body_hospital && has_suffix(i - 1, body_hospital))) return words_[i].begin;
    if (text(suffix.begin, suffix.end) == U"의원" && before.size() == 3 && is_korean_person(before))
        return words_[i].begin;
    const bool region = std::u32string_view(U"주성도시").find(before.back()) != std::u32string_view::npos;
    if (is_ministry(suffix) && !region) return words_[i].begin;
    if (is_university(last.begin, last.end) &&
        (suffix.tag == body_agency || suffix.tag == body_other || suffix.tag == body_hospital))
        return last.begin;
    if (before == U"위해" && i >= 2 && last.after_space && country_word(i - 2)) return last.begin;
    const bool school = before == U"순천향" || before == U"가톨릭" || before == U"원광" || before == U"한림";
    if (suffix.tag == body_hospital &&
        (school || (before.ends_with(U"대") && before.size() >= 3 && before.size() <= 5 &&
                    !is_digit(before[before.size() - 2]) && !is_generic(before))))
        return last.begin;
    if (before == U"아이막" && i >= 2 && last.after_space && text(words_[i - 2]).size() >= 3)
        return words_[i - 2].begin;
    if (suffix.tag == body_association && is_continent(before)) return last.begin;
    if (const auto whole = school_of_programme(i, suffix); whole < words_[i].begin) return whole;
    auto latin = i;
    while (latin > 0 && i - latin < 3 && words_[latin].after_space && is_latin(text_[words_[latin].begin]) &&
           std::ranges::all_of(text(words_[latin - 1]), is_latin))
        --latin;
    if (latin < i) return words_[latin].begin;  // New Life그룹
    const bool chinese_firm = text(suffix.begin, suffix.end).starts_with(U"유한");
    if (suffix.tag == body_company && !chinese_firm && names_place(i - 1)) return words_[i].begin;
    if (suffix.tag == body_hospital && has_school(words_[i].begin, suffix.end)) return words_[i].begin;
    if (suffix.tag == body_association && suffix.begin == words_[i].begin && i >= 2 && last.after_space &&
        (country_word(i - 2) || is_continent(text(words_[i - 2]))) &&
        (may_be_in_name(before) || before.ends_with(U"상공인") || before.ends_with(U"실업인") ||
         before.ends_with(U"경제인")) &&
        !has_body(i - 1))
        return words_[i - 2].begin;
    if (text(suffix.begin, suffix.end) == U"인민정부" && suffix.begin == words_[i].begin && before.size() >= 2 &&
        std::u32string_view(U"구현진시").find(before.back()) != std::u32string_view::npos)
        return last.begin;
    const bool another = before.ends_with(U"협회") && before.size() > 3 && text(suffix.begin, suffix.end) == U"협회" &&
                         suffix.end - words_[i].begin > 5;  // "가나투자협회 다라기업협회": two
    if (!another && is_parent(i - 1)) {
        const bool wider = i >= 2 && last.after_space && is_parent(i - 2) && !names_region(i - 2);
        return wider && before.size() > 2 ? words_[i - 2].begin : last.begin;
    }
    const bool place_two_before =
        i >= 2 && last.after_space && may_be_in_name(before) && !before.ends_with(U"동") &&
        (is_parent(i - 2) || (text(words_[i - 2]) == U"위해" && !has_object(i - 2))) &&
        (!names_region(i - 2) || (suffix.tag == body_association &&
                                  (suffix.begin == words_[i].begin || is_generic(text(words_[i].begin, suffix.end)))));
    return place_two_before && !has_body(i - 1) ? words_[i - 2].begin : words_[i].begin;
}

/// 보건부, 상무부: theirs is the country only; 지역본부 and 선전부 are of a place.
bool KoreanParents::is_ministry(const Mark& suffix) const {
    const auto name = text(suffix.begin, suffix.end);
    return name.size() == 3 && name.back() == U'부' && name != U"선전부" && name != U"조직부";
}

/// "사후관리를 위해": 위해 is no place there.
bool KoreanParents::has_object(std::size_t j) const {
    if (j == 0) return false;
    const char32_t last = text_[words_[j - 1].end - 1];
    return last == U'을' || last == U'를' || last == U'기';
}

bool KoreanParents::has_suffix(std::size_t j, Tag tag) const {
    const auto* mark = last_mark(marks_, words_[j].begin, words_[j].end, {tag});
    return mark != nullptr && mark->end == words_[j].end && mark->begin > words_[j].begin;
}

bool KoreanParents::is_university(std::uint32_t begin, std::uint32_t end) const {
    const auto* mark = first_mark(marks_, begin, end, {body_school});
    return mark != nullptr && mark->begin == begin && mark->end == end;
}

/// "가온대학교 LINC 3.0 사업단": where the university begins whose programme bears a name in Latin letters.
std::uint32_t KoreanParents::school_of_programme(std::size_t i, const Mark& suffix) const {
    auto at = words_[i].begin;
    if (suffix.begin != at && !is_latin(text_[at])) return at;
    while (at > sentence_.begin && (is_latin(text_[at - 1]) || is_digit(text_[at - 1]) ||
                                    std::u32string_view(U" .+-").find(text_[at - 1]) != std::u32string_view::npos))
        --at;
    const auto school = std::ranges::find(words_, at, &KoreanWord::end);
    const bool named = school != words_.end() && at + 3 < suffix.begin &&
                       (text(*school).ends_with(U"대학교") || is_university(school->begin, school->end));
    return named ? school->begin : words_[i].begin;
}

bool KoreanParents::is_mission(const Mark& suffix) const {
    const auto office = text(suffix.begin, suffix.end);
    return office.ends_with(U"사관") || office == U"대표부";
}

std::size_t KoreanParents::posted(std::size_t i, const Mark& suffix) const {
    if (!is_mission(suffix)) return i;
    for (std::size_t j = i; j > 0 && i - j < 4 && words_[j].after_space; --j)
        if (text(words_[j - 1]) == U"주" || text(words_[j - 1]) == U"주한") return j - 1;
    if (i > 0 && words_[i].after_space && text(words_[i - 1]).starts_with(U"주한") && text(words_[i - 1]).size() >= 4 &&
        is_hangul(text(words_[i - 1]).back()))
        return i - 1;                                       // "주한나래국 무역대표부"
    const auto land = text(words_[i].begin, suffix.begin);  // "주몽골 대한민국 대사관"
    const bool own = land.empty() && i >= 2 && words_[i].after_space && text(words_[i - 1]) == U"대한민국";
    if (own && words_[i - 1].after_space && text_[words_[i - 2].begin] == U'주' && names_land(i - 2)) return i - 2;
    return i;
}

/// 주몽골.
bool KoreanParents::names_land(std::size_t j) const {
    const auto* where = first_mark(marks_, words_[j].begin, words_[j].end, {place});
    return where != nullptr && where->begin == words_[j].begin + 1 && where->end == words_[j].end;
}

bool KoreanParents::of_country(std::size_t i, const Mark& suffix) const {
    if (i == 0 || !words_[i].after_space || !country_word(i - 1)) return false;
    const auto name = text(words_[i].begin, suffix.end), country = text(words_[i - 1]);
    if (country == U"한국" || name.size() < 3 || name.starts_with(U"한국") || name.starts_with(country) ||
        first_mark(marks_, words_[i].begin, suffix.end, {place}) != nullptr)
        return false;
    const bool ministry = suffix.tag == body_agency && name.size() <= 7 &&
                          (name.back() == U'부' || name.back() == U'청' || name.back() == U'처');
    const bool plain = suffix.tag == body_agency && name.size() >= 6 && is_generic(name) && !is_never(name);
    return ministry || plain || (suffix.tag == body_association && name.size() <= 8);
}

std::size_t KoreanParents::behind_dots(std::size_t i) const {
    while (i > 0 && words_[i - 1].end + 1 == words_[i].begin && text_[words_[i - 1].end] == 0xB7 &&
           text(words_[i - 1]).size() <= 3)
        --i;
    return i;
}

bool KoreanParents::names_place(std::size_t j) const {
    const auto name = text(words_[j]);
    return gazetteer(words_[j].begin, words_[j].end) ||
           (name.size() >= 3 && std::u32string_view(U"시도주성").find(name.back()) != std::u32string_view::npos &&
            !has_body(j));
}

bool KoreanParents::has_school(std::uint32_t begin, std::uint32_t end) const {
    const auto name = text(begin, end);
    return (name.ends_with(U"대병원") && name.size() >= 5) || name.ends_with(U"대학교병원");
}

bool KoreanParents::joins_regions(std::size_t from, std::size_t to, const Mark& suffix) const {
    const auto office = text(suffix.begin, suffix.end);
    if (!office.ends_with(U"구역청") && !office.ends_with(U"지역본부") && office != U"경자청") return false;
    for (auto j = from; j < to; ++j) {
        const auto* mark = first_mark(marks_, words_[j].begin, words_[j].end, {place});
        if (mark == nullptr || mark->begin != words_[j].begin || mark->end != words_[j].end) return false;
    }
    return true;
}

bool KoreanParents::names_region(std::size_t j) const {
    const auto name = text(words_[j]);
    return name.ends_with(U"성") || name.ends_with(U"도");
}

bool KoreanParents::has_body(std::size_t j) const {
    return std::ranges::any_of(found_, [&](const auto& body) { return body.end == words_[j].end; });
}

std::optional<BodyMention> KoreanParents::titled(std::size_t i) const {
    const auto& word = words_[i];
    const auto name = text(word);
    if (word.end >= sentence_.end || text_[word.end] != U'(' || name.size() < 3 || name.size() > 14)
        return std::nullopt;
    const bool common = is_digit(name[0]) || is_never(name) || is_generic(name) || is_venue(name) || is_product(name) ||
                        country_word(i) || gazetteer(word.begin, word.end) ||
                        first_mark(marks_, word.begin, word.end,
                                   {event_word, noun_company, noun_person, noun_buyer, noun_seller}) != nullptr;
    if (common) return std::nullopt;
    const auto inside = text(word.end + 1, std::min(word.end + 40, sentence_.end));
    const auto close = inside.find(U')');
    if (close == inside.npos) return std::nullopt;
    const auto type = type_in_brackets(inside.substr(0, close));
    if (!type) return std::nullopt;
    return BodyMention{extended_by_parent(i), word.end, *type, 0, true};
}

std::optional<BodyMention> KoreanParents::titled_generic(std::size_t i, const Mark& suffix) const {
    const auto& word = words_[i];
    if (i == 0 || !word.after_space || word.end >= sentence_.end || text_[word.end] != U'(') return std::nullopt;
    const auto inside = text(word.end + 1, std::min(word.end + 40, sentence_.end));
    if (!type_in_brackets(inside.substr(0, inside.find(U')')))) return std::nullopt;
    auto first = i;
    while (first > 0 && i - first < 2 && words_[first].after_space && may_be_in_name(text(words_[first - 1])) &&
           !has_body(first - 1))
        --first;
    if (first == i) return std::nullopt;
    return BodyMention{words_[first].begin, suffix.end, body_type(suffix.tag), 0, true};
}

bool KoreanParents::branch_of(std::size_t i, const Mark& suffix) const {
    if (i == 0 || !words_[i].after_space) return false;
    const auto office = text(suffix.begin, suffix.end);
    const auto* where = first_mark(marks_, words_[i].begin, suffix.begin, {place});
    return (office == U"사무소" || office == U"대표처" || office == U"대표부" || office == U"지회") &&
           where != nullptr && where->begin == words_[i].begin && where->end == suffix.begin &&
           may_be_in_name(text(words_[i - 1])) && text(words_[i - 1]).size() >= 4;
}

std::optional<BodyMention> KoreanParents::led(std::size_t i) const {
    if (i == 0 || i + 1 >= words_.size() || !words_[i].after_space || !words_[i + 1].after_space) return std::nullopt;
    const auto person = text(words_[i - 1]), name = text(words_[i]), title = text(words_[i + 1]);
    std::u32string_view rest;
    const auto leads = [&] {
        for (const std::u32string_view office : {U"대표이사", U"회장", U"사장", U"부회장", U"부사장"})
            if (title.starts_with(office) && particle_of(title.substr(office.size())) != Particle::not_one) return true;
        const auto behind = text(words_[i + 1].end, std::min(words_[i + 1].end + 2, sentence_.end));
        return (behind.starts_with(U",") || behind == U" 등") && is_office(title, rest) && name.size() >= 4 &&
               (!is_department(name) || title == U"대표");  // departments have no 대표
    };
    const bool named = is_korean_person(person) && may_be_in_name(person) &&
                       first_mark(marks_, words_[i - 1].begin, words_[i - 1].end, {place, event_word}) == nullptr;
    if (!leads() || !named || name.size() < 2 || name.size() > 10 || !(may_be_in_name(name) || is_latin(name.back())) ||
        is_never(name) || is_generic(name) || country_word(i) || gazetteer(words_[i].begin, words_[i].end))
        return std::nullopt;
    return BodyMention{words_[i].begin, words_[i].end, BodyType::company, 0, true};
}

std::optional<BodyMention> KoreanParents::described(std::size_t i) const {
    if (i == 0 || !words_[i].after_space) return std::nullopt;
    const auto what = text(words_[i - 1]);
    const bool is_one = what.ends_with(U"바이어인") || what.ends_with(U"업체인") || what.ends_with(U"기업인") ||
                        what.ends_with(U"회사인") || what.ends_with(U"기관인") || what.ends_with(U"유통사인");
    const bool agency = what.ends_with(U"기관인");
    const auto describes = [&] {
        const auto* trade = last_mark(marks_, words_[i - 1].begin, words_[i - 1].end, {body_trade});
        return trade != nullptr && trade->end == words_[i - 1].end;
    };
    auto [end, particle] =
        is_listed(words_[i]) ? std::pair(words_[i].end, Particle::none) : without_particle(words_[i]);
    const bool before_leader = particle == Particle::of && i + 2 < words_.size() && is_leader(i + 2);
    const bool speaks = particle == Particle::none && !is_listed(words_[i]) && i + 1 < words_.size() &&
                        text(words_[i + 1]).starts_with(U"관계자") && text(words_[i]).size() >= 3;
    const auto name = text(words_[i].begin, end);
    const bool et_cetera = particle == Particle::none && i + 1 < words_.size() && words_[i + 1].after_space &&
                           text(words_[i + 1]).starts_with(U"등");
    const bool named_one =
        is_one && (particle == Particle::acts || particle == Particle::with || is_listed(words_[i]) || et_cetera);
    const bool acting =
        named_one || (describes() && (speaks || particle == Particle::acts ||
                                      (particle == Particle::with && name.size() >= 4) || before_leader));
    const bool owner = before_leader && name.size() >= 2;
    if ((!acting && !owner) || name.size() < 2 || name.size() > 10 || is_digit(name[0]) || is_never(name) ||
        is_generic(name) || is_product(name) || country_word(i) || gazetteer(words_[i].begin, end) ||
        first_mark(marks_, words_[i].begin, end,
                   {event_word, noun_company, noun_person, noun_buyer, noun_seller, noun_other, noun_consultation,
                    noun_contract, takes_part, side_buyer, side_seller, place, planned, market}) != nullptr)
        return std::nullopt;
    if (name.size() == 2 && is_latin(name[0]) && name[1] == U'사') return std::nullopt;  // A사
    const bool group = std::u32string_view(U"단팀진").find(name.back()) != std::u32string_view::npos;
    if (group && !owner && !named_one) return std::nullopt;  // 사절단, 의료진
    for (const auto common :
         {U"대표", U"관계", U"임원", U"사장", U"측", U"모두", U"수", U"들", U"제품", U"스스로", U"지원"})
        if (name.starts_with(common)) return std::nullopt;
    return BodyMention{words_[i].begin, end, agency ? BodyType::agency : BodyType::company, 0,
                       particle == Particle::acts};
}

bool KoreanParents::is_leader(std::size_t j) const {
    const auto person = text(words_[j - 1]), title = text(words_[j]);
    if (!is_korean_person(person)) return false;
    for (const std::u32string_view office : {U"대표이사", U"대표", U"회장", U"사장"})
        if (title.starts_with(office) && particle_of(title.substr(office.size())) != Particle::not_one) return true;
    return false;
}

std::uint32_t KoreanParents::extended_by_parent(std::size_t i) const {
    const bool latin = is_latin(text_[words_[i].begin]);
    return i > 0 && !latin && words_[i].after_space && is_parent(i - 1) ? words_[i - 1].begin : words_[i].begin;
}

}  // namespace gyoryu::desk
