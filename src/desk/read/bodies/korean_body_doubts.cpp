#include "desk/read/bodies/korean_body_doubts.h"

#include "desk/read/bodies/korean_people.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

bool KoreanBodyDoubts::before_office(std::size_t i) const {
    return i + 1 < words_.size() && words_[i + 1].after_space &&
           first_mark(marks_, words_[i + 1].begin, words_[i + 1].end, {body_known, body_agency}) != nullptr;
}

Particle KoreanBodyDoubts::ending(const Mark& suffix, const KoreanWord& word) const {
    auto rest = text(suffix.end, word.end);
    if (suffix.tag == body_company && rest.size() > 1 && rest.front() == U'사') rest.remove_prefix(1);
    return particle_of(rest);
}

bool KoreanBodyDoubts::is_machine(std::size_t i, const Mark& suffix) const {
    if (text(suffix.begin, suffix.end) != U"시스템") return false;
    const auto next =
        i + 1 < words_.size() && words_[i].end == suffix.end ? text(words_[i + 1]) : std::u32string_view{};
    return ending(suffix, words_[i]) == Particle::other || next == U"및" || next == U"등을";
}

bool KoreanBodyDoubts::is_foreigner(std::size_t i, const Mark& suffix) const {
    if (suffix.tag != body_company || words_[i].end != suffix.end || is_listed(words_[i])) return false;
    std::u32string_view rest;
    for (std::size_t j = i + 1; j < words_.size() && j <= i + 3 && words_[j].after_space; ++j) {
        if (is_office(text(words_[j]), rest)) return j > i + 1;
        const bool headed = j + 1 < words_.size() && is_office(text(words_[j + 1]), rest);
        if ((headed && is_korean_person(text(words_[j]))) || !may_be_in_name(text(words_[j]))) return false;
    }
    return false;
}

bool KoreanBodyDoubts::is_faculty_of_school(const Mark& suffix) const {
    return text(suffix.begin, suffix.end) == U"학과" && suffix.begin > sentence_.begin &&
           text_[suffix.begin - 1] == U'대';
}

bool KoreanBodyDoubts::of_place(const KoreanWord& word, const Mark& suffix) const {
    const auto* where = first_mark(marks_, word.begin, suffix.begin, {place});
    return where != nullptr && where->begin == word.begin && where->end == suffix.begin;
}

bool KoreanBodyDoubts::hosts(const Mark& suffix, Particle particle) const {
    if (particle != Particle::acts && particle != Particle::with) return false;
    const auto behind = text(suffix.end, std::min(suffix.end + 24, sentence_.end));
    return text_[suffix.end - 1] == U'터' &&
           (behind.find(U"주최") != behind.npos || behind.find(U"주관") != behind.npos);
}

bool KoreanBodyDoubts::branch_alone(std::size_t i, const Mark& suffix, bool extends) const {
    const auto office = text(suffix.begin, suffix.end);
    return !extends && (office == U"지회" || office == U"지부") && words_[i].begin >= sentence_.begin + 2 &&
           text_[words_[i].begin - 2] == U')' && gazetteer(words_[i].begin, suffix.begin);
}

bool KoreanBodyDoubts::to_be_built(std::size_t i) const {
    if (i + 1 >= words_.size() || !words_[i + 1].after_space) return false;
    const char32_t last = text_[words_[i].end - 1];
    const bool object = last == U'을' || last == U'를';
    for (std::size_t j = i + 1; object && j < words_.size() && j <= i + 3; ++j)
        for (const auto word : {U"설치", U"개소", U"건립", U"조성하", U"설립하", U"꾸렸", U"꾸려"})
            if (text(words_[j]).starts_with(word)) return true;
    const auto next = text(words_[i + 1]);
    for (const auto word : {U"건립", U"설립", U"조성", U"신설", U"착공", U"유치", U"건설", U"구축", U"도입", U"운영"})
        if (next.starts_with(word)) return true;
    return false;
}

bool KoreanBodyDoubts::names_event(std::size_t i) const {
    if (i + 1 >= words_.size() || !words_[i + 1].after_space) return false;
    const auto next = text(words_[i + 1]);
    for (const auto word :
         {U"엑스포", U"박람회", U"전시회", U"페어", U"포럼", U"컨퍼런스", U"콘퍼런스", U"로드쇼", U"어워드"})
        if (next.starts_with(word)) return true;
    return false;
}

bool KoreanBodyDoubts::before_year(std::uint32_t at) const {
    const auto next = text(at, std::min(at + 5, sentence_.end));
    return next.starts_with(U" 20") && next.size() == 5 && is_digit(next[3]) && is_digit(next[4]);
}

bool KoreanBodyDoubts::stands_for_place(std::size_t i, std::uint32_t end) const {
    const auto name = text(words_[i].begin, end);
    if (i + 1 < words_.size() && words_[i + 1].after_space && end == words_[i].end) {
        const auto room = text(words_[i + 1]);
        for (const auto held : {U"관에서", U"홀에서", U"실에서", U"장에서"})
            if (room.ends_with(held) && !room.starts_with(U"현장") && !room.starts_with(U"시장")) return true;
    }
    if (words_[i].end == end && i + 1 < words_.size() && words_[i + 1].after_space &&
        (text(words_[i + 1]) == U"본관" || text(words_[i + 1]) == U"본사에서"))
        return true;
    if (!name.ends_with(U"센터") && !name.ends_with(U"단지") && !name.ends_with(U"허브")) return false;
    auto at = end;
    if (at < sentence_.end && text_[at] == U'(') {
        const auto close = at + text(at, std::min(at + 12, sentence_.end)).find(U')');
        if (close > at && close < sentence_.end) at = static_cast<std::uint32_t>(close + 1);
    }
    auto last = at;
    while (last < sentence_.end && last < at + 4 && is_hangul(text_[last])) ++last;
    if (particle_of(text(at, last)) == Particle::at) return true;
    if (i + 1 >= words_.size() || !words_[i + 1].after_space) return false;
    const auto next = text(words_[i + 1]);
    return next.starts_with(U"상설") || next.starts_with(U"대회의실") || next.starts_with(U"전시") ||
           next.starts_with(U"대강당") || next.starts_with(U"회의실");
}

bool KoreanBodyDoubts::product_like(std::size_t i) const {
    if (i + 1 >= words_.size()) return false;
    const auto next = text(words_[i + 1]);
    for (const auto field : {U"분야", U"산업", U"업체", U"기업", U"관련", U"제품", U"시장", U"업종", U"품목",
                             U"클러스터", U"제조", U"전문", U"특구", U"단지", U"밸리"})
        if (next.starts_with(field)) return words_[i + 1].after_space;
    return false;
}

}  // namespace gyoryu::desk
