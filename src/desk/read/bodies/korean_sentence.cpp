#include "desk/read/bodies/korean_sentence.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::size_t again_reach = 6'000;  ///< from the beginning of the page; a limit keeps reading linear

}  // namespace

KoreanSentence::KoreanSentence(const Article& article, std::size_t index)
    : BodySentence(article, index), words_(korean_words(text_, sentence_.begin, sentence_.end)) {}

void KoreanSentence::add(BodyMention body) {
    if (in_byline(body.begin)) return;
    body.sentence = index_;
    body.explains = in_brackets(body.begin);
    const bool inside = std::ranges::any_of(
        found_, [&](const auto& other) { return other.begin <= body.begin && body.end <= other.end; });
    if (inside) return;
    for (const auto& other : found_)  // "가나대학교 선도대학" and "선도대학 사업단": one name
        if (other.begin < body.begin && body.begin < other.end && other.end < body.end) body.begin = other.begin;
    std::erase_if(found_, [&](const auto& other) { return body.begin <= other.begin && other.end <= body.end; });
    found_.push_back(body);
}

bool KoreanSentence::in_byline(std::uint32_t at) const {
    const char32_t opens = text_[sentence_.begin];
    if (opens != U'[' && opens != 0x3010) return false;
    return text(sentence_.begin, std::min(at, sentence_.begin + 40)).find_first_of(U"]】") == text_.npos &&
           at < sentence_.begin + 40;
}

bool KoreanSentence::in_brackets(std::uint32_t at) const {
    for (auto i = at; i > sentence_.begin && at - i < 40; --i) {
        if (text_[i - 1] == U')')
            return text(i - std::min<std::uint32_t>(i, 3), i) == U"(주)" ? i - 3 > sentence_.begin && in_brackets(i - 3)
                                                                         : false;
        if (text_[i - 1] == U'(') return true;
    }
    return false;
}

bool KoreanSentence::is_listed(const KoreanWord& word) const {
    const char32_t next = word.end < sentence_.end ? text_[word.end] : U' ';
    const bool bullet = next == U' ' && word.end + 1 < sentence_.end && is_bullet(text_[word.end + 1]);
    return next == U',' || next == 0xB7 || next == U'(' || bullet;
}

std::pair<std::uint32_t, Particle> KoreanSentence::without_particle(const KoreanWord& word) const {
    for (std::uint32_t cut = 3; cut >= 1; --cut) {
        if (word.end - word.begin < cut + 2) continue;
        const auto particle = particle_of(text(word.end - cut, word.end));
        if (particle != Particle::not_one) return {word.end - cut, particle};
    }
    return {word.end, Particle::none};
}

std::span<const Mark> KoreanSentence::marks_in_word(const KoreanWord& word) const {
    const auto from = std::ranges::lower_bound(marks_, word.begin, {}, &Mark::begin);
    const auto to = std::find_if(from, marks_.end(), [&](const Mark& mark) { return mark.begin >= word.end; });
    return {from, to};
}

bool KoreanSentence::is_never(std::u32string_view name) const {
    const auto at = static_cast<std::uint32_t>(name.data() - text_.data());
    for (const Mark& mark : marks_in_word({at, at + static_cast<std::uint32_t>(name.size()), false}))
        if (mark.tag == body_never && mark.begin == at && mark.end == at + name.size()) return true;
    return false;
}

bool KoreanSentence::is_generic(std::u32string_view name) const {
    if (name.size() >= 4 && (name.back() == U'부' || name.back() == U'처' || name.back() == U'청')) return false;
    auto at = static_cast<std::uint32_t>(name.data() - text_.data());
    const auto end = at + static_cast<std::uint32_t>(name.size());
    if (name.size() >= 3 && name[0] == U'k' && (is_hangul(name[1]) || name[1] == U'-')) at += name[1] == U'-' ? 2 : 1;
    while (at < end) {
        auto next = at;
        for (const Mark& mark : marks_in_word({at, at + 1, false}))
            if (mark.tag == body_generic && mark.end <= end) next = std::max(next, mark.end);
        if (next == at) return false;
        at = next;
    }
    return true;
}

bool KoreanSentence::is_venue(std::u32string_view name) {
    for (const auto venue :
         {U"컨벤션센터", U"전시장",       U"호텔",     U"회의센터", U"체육관",   U"컨벤션홀", U"전시센터",
          U"전시관",     U"전람센터",     U"박람센터", U"공항",     U"r&d센터",  U"초청",     U"요청",
          U"신청",       U"트래블마트",   U"가공식품", U"기능식품", U"수산식품", U"건강식품", U"농식품",
          U"생활용품",   U"미니클러스터", U"특산식품", U"취재본부"})
        if (name.ends_with(venue)) return true;
    return false;
}

bool KoreanSentence::is_product(std::u32string_view name) {
    for (const auto product : {U"용품", U"식품", U"화장품", U"제품", U"기기", U"장비", U"부품", U"소비재", U"뷰티",
                               U"기계", U"의약품", U"기자재", U"농산물", U"수산물"}) {
        const std::u32string_view word(product);
        if (name.ends_with(word) && (word != U"식품" || name.size() <= 2)) return true;
    }
    return false;
}

bool KoreanSentence::country_word(std::size_t j) const {
    const auto* mark = first_mark(marks_, words_[j].begin, words_[j].end, {place});
    return mark != nullptr && mark->begin == words_[j].begin && mark->end == words_[j].end;
}

bool KoreanSentence::gazetteer(std::uint32_t begin, std::uint32_t end) const {
    const auto* mark = first_mark(marks_, begin, end, {place});
    return mark != nullptr && mark->begin == begin && end - mark->end <= 1;
}

bool KoreanSentence::comes_again(std::u32string_view name) const {
    const auto looked_at = text_.substr(0, again_reach);
    const auto first = looked_at.find(name);
    return first != text_.npos && looked_at.find(name, first + 1) != text_.npos;
}

bool KoreanSentence::overlaps(const KoreanWord& word) const {
    return std::ranges::any_of(found_,
                               [&](const auto& body) { return body.begin < word.end && word.begin < body.end; });
}

const BodyMention* KoreanSentence::body_at(std::size_t i) const {
    const auto at = std::ranges::find_if(
        found_, [&](const auto& body) { return body.begin <= words_[i].begin && words_[i].begin < body.end; });
    return at == found_.end() ? nullptr : &*at;
}

bool KoreanSentence::is_found(const KoreanWord& word) const {
    return std::ranges::any_of(found_, [&](const auto& body) {
        return body.begin <= word.end && word.begin < body.end &&
               (body.type == BodyType::company || body.type == BodyType::hospital);
    });
}

}  // namespace gyoryu::desk
