#include "desk/read/bodies/korean_cities.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::size_t ward_reach = 4'000;  ///< from the beginning of the page; a limit keeps reading linear

/// 무역사절단, 경제교류단은, 시장개척단과.
bool is_delegation(std::u32string_view word) {
    for (const auto sent : {U"사절단", U"개척단", U"교류단", U"대표단", U"방문단", U"촉진단", U"시찰단", U"경제단"})
        if (word.find(sent) != word.npos) return true;
    return false;
}

}  // namespace

std::optional<BodyMention> KoreanCities::city(std::size_t i) const {
    const auto& word = words_[i];
    const Mark* best = nullptr;
    for (const Mark& mark : marks_in_word(word)) {
        const bool city_mark = mark.tag == body_city && (mark.end - word.begin >= 3 || is_ward(word, mark.end));
        if (city_mark && particle_of(text(mark.end, word.end)) != Particle::not_one) best = &mark;
    }
    if (best == nullptr || best->end - word.begin > 8 || !is_hangul(text_[word.begin])) return std::nullopt;
    if (describes_region() || is_zone(word)) return std::nullopt;
    const auto name = text(word.begin, best->end);
    for (const auto thing : {U"연구", U"요구", U"기구", U"도구"})
        if (name.ends_with(thing) && !gazetteer(word.begin, best->end)) return std::nullopt;
    const auto particle = particle_of(text(best->end, word.end));
    const bool party =
        particle == Particle::none && (is_listed(word) || (i + 1 < words_.size() && text(words_[i + 1]) == U"및")) &&
        (gazetteer(word.begin, best->end) ? organises()
                                          : first_mark(marks_, word.end, sentence_.end, {signs}) != nullptr);
    const auto behind = text(word.end, std::min(word.end + 5, sentence_.end));
    const bool headed = best->end == word.end && (behind.starts_with(U"(시장") || behind.starts_with(U"(군수") ||
                                                  behind.starts_with(U"(구청장") || behind.starts_with(U"(도지사"));
    const bool source = particle == Particle::at && i + 1 < words_.size() && text(words_[i + 1]).starts_with(U"따르면");
    const auto next_word = i + 1 < words_.size() ? text(words_[i + 1]) : std::u32string_view{};
    const bool delegation =
        particle == Particle::none && gazetteer(word.begin, best->end) &&
        (is_delegation(next_word) || next_word.starts_with(U"관계자") || next_word.starts_with(U"시장이") ||
         next_word.starts_with(U"시장은") || next_word.starts_with(U"시장과") || next_word.starts_with(U"부시장") ||
         next_word.starts_with(U"당서기"));
    const bool two_places = particle == Particle::with && next_word.ends_with(U"시에서");
    if (two_places) return std::nullopt;
    const bool known = gazetteer(word.begin, best->end);
    const bool abroad = i > 0 && words_[i].after_space && name.size() >= 3 && country_word(i - 1);
    const bool sends = particle == Particle::none && best->end == word.end &&
                       ((known && represented(i)) || (abroad && represented_abroad(i)));
    const bool town_abroad = abroad && name.back() == U'시';
    const bool visited = particle == Particle::other && (gazetteer(word.begin, best->end) || town_abroad) &&
                         text_[best->end] != U'등' && is_called_on(i + 1);
    if (is_never(name) || !(delegation || sends || visited || particle == Particle::acts ||
                            particle == Particle::with || party || source || headed))
        return std::nullopt;
    const bool in_list = gazetteer(word.begin, best->end);
    if ((name.back() == U'주' || name.back() == U'현') && !in_list && !abroad) return std::nullopt;
    const bool after_country =
        i > 0 && words_[i].after_space &&
        (country_word(i - 1) || (text(words_[i - 1]).size() >= 3 && text(words_[i - 1]).ends_with(U"성")));
    const bool together = particle == Particle::with && i + 1 < words_.size() &&
                          (text(words_[i + 1]) == U"함께" || text(words_[i + 1]) == U"공동으로");
    const bool again = in_list || after_country || together || headed || opens(i) || comes_again(name);
    if (!again || (name.back() == U'성' && !in_list && !after_country)) return std::nullopt;
    return BodyMention{word.begin, best->end, BodyType::city, 0, !visited};
}

std::optional<BodyMention> KoreanCities::district(std::size_t i) const {
    if (i == 0 || !words_[i].after_space || text(words_[i]).find_first_of(U"구군") == text_.npos) return std::nullopt;
    const auto [end, particle] = without_particle(words_[i]);
    const auto name = text(words_[i].begin, end), before = text(words_[i - 1]);
    auto city = before;
    for (const std::u32string_view rank : {U"광역시", U"특별시", U"시"})
        if (city.size() > rank.size() && city.ends_with(rank)) {
            city.remove_suffix(rank.size());
            break;
        }
    const bool metropolis = before.ends_with(U"광역시") || before.ends_with(U"특별시") || city == U"서울" ||
                            city == U"부산" || city == U"대구" || city == U"인천" || city == U"광주" ||
                            city == U"대전" || city == U"울산";
    const bool plain = metropolis && city.size() == before.size();
    const bool foreign = before.size() >= 3 && before.back() == U'시' && !metropolis && name.size() == 3 &&
                         name.back() == U'구' && gazetteer(words_[i - 1].begin, words_[i - 1].end);
    const bool province = before.ends_with(U"도") && gazetteer(words_[i - 1].begin, words_[i - 1].end);
    const bool rank = name.back() == U'구' || name.back() == U'군';
    const bool ward = foreign || (rank && ((name.size() == 2 && (metropolis || province)) ||
                                           (metropolis && !plain && name.size() <= 4 && name.size() >= 2)));
    const auto behind = text(words_[i].end, std::min(words_[i].end + 5, sentence_.end));
    const bool headed = behind.starts_with(U"(구청장") || behind.starts_with(U"(군수") || behind.starts_with(U" 역시");
    if (!ward || is_never(name) || (particle != Particle::acts && particle != Particle::with && !headed))
        return std::nullopt;
    return BodyMention{words_[i - 1].begin, end, BodyType::city, 0, true};
}

bool KoreanCities::tells_of_friends() const {
    if (tells_of_friends_ < 0) {
        const auto whole = text(sentence_.begin, sentence_.end);
        tells_of_friends_ = whole.find(U"자매") != whole.npos || whole.find(U"우호도시") != whole.npos ? 1 : 0;
    }
    return tells_of_friends_ == 1;
}

std::optional<BodyMention> KoreanCities::sister_city(std::size_t i) const {
    const auto are_friends = [&](std::size_t j) {
        const auto word = text(words_[j]);
        return word.starts_with(U"자매도시") || word.starts_with(U"우호도시") || word.starts_with(U"자매결연");
    };
    if (text(words_[i]).find_first_of(U"시군도성주") == text_.npos || !tells_of_friends()) return std::nullopt;
    const auto [end, particle] = without_particle(words_[i]);
    const auto name = text(words_[i].begin, end);
    if (name.size() < 3 || std::u32string_view(U"시군도성주").find(name.back()) == text_.npos || is_never(name))
        return std::nullopt;
    const bool owner =
        particle == Particle::of && i + 1 < words_.size() && are_friends(i + 1) && gazetteer(words_[i].begin, end);
    auto first = i;  // the lands and provinces before it
    while (first > 0 && i - first < 2 && words_[first].after_space &&
           (country_word(first - 1) || names_region(first - 1)))
        --first;
    const bool friend_of = first < i && first > 0 && words_[first].after_space && are_friends(first - 1) &&
                           text(words_[first - 1]).ends_with(U"인") && name.back() == U'시';
    if (!owner && !friend_of) return std::nullopt;
    return BodyMention{words_[i].begin, end, BodyType::city, 0, false};
}

void KoreanCities::joined_cities() {
    std::vector<std::uint32_t> acting;
    for (const auto& body : found_)
        if (body.type == BodyType::city && body.acts && !body.explains) acting.push_back(body.end);
    for (const auto end : acting) {
        const auto at = std::ranges::upper_bound(words_, end - 1, {}, &KoreanWord::begin) - words_.begin();
        auto last = static_cast<std::size_t>(at) - 1;
        const auto particle = without_particle(words_[last]).second;
        if (particle != Particle::with && particle != Particle::acts) continue;
        for (; last > 0; --last) {
            const auto& word = words_[last - 1];
            const auto gap = text(word.end, words_[last].begin);
            const auto name = text(word);
            if ((gap != U"·" && gap != U", ") || overlaps(word) || name.size() < 3 || is_never(name) ||
                std::u32string_view(U"시군구도성").find(name.back()) == text_.npos || !gazetteer(word.begin, word.end))
                break;
            add({word.begin, word.end, BodyType::city, 0, true});
        }
    }
}

bool KoreanCities::is_called_on(std::size_t i) const {
    if (i >= words_.size()) return false;
    const auto word = text(words_[i]);
    const auto next = i + 1 < words_.size() ? text(words_[i + 1]) : std::u32string_view{};
    return word.starts_with(U"방문") || word.starts_with(U"찾아") ||
           ((word == U"공식" || word == U"직접" || word == U"차례로") && next.starts_with(U"방문"));
}

std::optional<BodyMention> KoreanCities::bureau(std::size_t i) const {
    if (i == 0 || !words_[i].after_space) return std::nullopt;
    const auto [end, particle] =
        is_listed(words_[i]) ? std::pair(words_[i].end, Particle::none) : without_particle(words_[i]);
    const auto name = text(words_[i].begin, end), of = text(words_[i - 1]);
    const bool city = of.size() >= 3 && std::u32string_view(U"시성현구").find(of.back()) != std::u32string_view::npos &&
                      !is_never(of) && std::ranges::all_of(name, is_hangul);
    if (!city || name.size() < 3 || name.back() != U'국' || is_never(name) || country_word(i) ||
        particle == Particle::at || particle == Particle::of)
        return std::nullopt;
    return BodyMention{words_[i - 1].begin, end, BodyType::agency, 0, true};
}

std::optional<BodyMention> KoreanCities::city_hall(std::size_t i) const {
    if (text(words_[i]).find(U'청') == std::u32string_view::npos) return std::nullopt;
    const bool last = i + 1 < words_.size() && text(words_[i + 1]).starts_with(U"등");  // "금천구청 등"
    const bool listed = last || is_listed(words_[i]);
    const auto [end, particle] = listed ? std::pair(words_[i].end, Particle::none) : without_particle(words_[i]);
    const auto name = text(words_[i].begin, end);
    const bool hall = name.ends_with(U"구청") || name.ends_with(U"시청") || name.ends_with(U"군청");
    if (!hall || name.size() < 4 || !std::ranges::all_of(name, is_hangul) || is_never(name)) return std::nullopt;
    if (!listed && particle != Particle::acts && particle != Particle::with) return std::nullopt;
    return BodyMention{words_[i].begin, end, BodyType::city, 0, true};
}

bool KoreanCities::is_ward(const KoreanWord& word, std::uint32_t end) const {
    if (end - word.begin != 2 || text_[end - 1] != U'구') return false;
    if (std::u32string_view(U"동서남북").find(text_[word.begin]) == std::u32string_view::npos) return false;
    const auto page = text_.substr(0, ward_reach);
    return page.find(U"구청장") != page.npos || page.find(U"구 관계자") != page.npos;
}

bool KoreanCities::describes_region() const {
    const auto whole = text(sentence_.begin, sentence_.end);
    if (whole.find(U"중심지라") != whole.npos || whole.find(U"중심지로") != whole.npos) return true;
    for (const auto end : {U"지역이다.", U"도시다.", U"도시이다.", U"위치해 있다.", U"위치한다.", U"성이다."})
        if (whole.ends_with(end)) return true;
    return false;
}

bool KoreanCities::organises() const {
    const auto whole = text(sentence_.begin, sentence_.end);
    for (const auto word : {U"주최", U"주관", U"후원", U"공동", U"체결", U"참여해", U"협약", U"과 함께", U"와 함께",
                            U"구성", U"협력", U"손잡"})
        if (whole.find(word) != whole.npos) return true;
    return false;
}

bool KoreanCities::opens(std::size_t i) const {
    if (sentence_.role != LineRole::sentence) return false;
    if (i == 0) return true;
    const auto at = words_[i].begin;
    return at >= sentence_.begin + 2 && at < sentence_.begin + 60 && text_[at - 1] == U' ' &&
           (text_[at - 2] == U']' || text_[at - 2] == U'=');
}

bool KoreanCities::is_zone(const KoreanWord& word) const {
    return first_mark(marks_, word.begin, word.end, {body_zone}) != nullptr;
}

}  // namespace gyoryu::desk
