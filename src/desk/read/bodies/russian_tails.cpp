#include "desk/read/bodies/russian_tails.h"

#include "desk/read/bodies/russian_words.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::size_t purpose_words_most = 6, people_letters_least = 5;

}  // namespace

RussianTails::Tail RussianTails::tail_of(std::size_t i, bool before_named) const {
    Tail tail{i, words_[i].end, before_named || words_[i].known};
    for (std::size_t j = i + 1; j < words_.size() && j < i + 10; ++j) {
        if (words_[j].opens_quote) {
            if (j > i + 1 && !words_[j].capital && !is_digit(text_[words_[j].begin])) break;
            std::size_t close = j;
            while (close + 1 < words_.size() && !words_[close].closes_quote && close < j + 8) ++close;
            if (!words_[close].closes_quote) break;
            tail.last = close, tail.end = words_[close].end + 1, tail.named = true;
            break;
        }
        if (words_[j].capital && words_[j].end - words_[j].begin == 1) break;  // initials
        const bool region = named_region(words_[j]);
        const bool of_district = words_[j].capital && words_[j].joined && text(words_[j - 1]) == U"района";
        if (j > i + 1 && ends_region(words_[j - 1]) && !region && !of_district) break;
        if (words_[i].known && j == i + 1 && !names_place(j)) break;
        if (const auto end_of = dedicated(j); end_of > j) {
            j = tail.last = end_of, tail.end = words_[tail.last].end, tail.named = true;
            continue;
        }
        if (joins_attributes(j) || joins_fields(j, i) || stands_in(j, i)) {
            tail.named = tail.named || words_[j + 1].capital;
            continue;
        }
        const bool goes_on = j == i + 2 && first_is_named(i) && text(words_[j - 1]).starts_with(U"сотрудничеств");
        if ((j == i + 1 || goes_on) && text(words_[j]) == U"по" && words_[j].joined) {
            const auto purpose = purpose_end(j);
            if (purpose > j) {
                tail.named = tail.named || words_[i].capital;
                j = tail.last = purpose, tail.end = words_[purpose].end, tail.purpose_last = purpose;
                continue;
            }
        }
        if (!(words_[j].joined || lists_fields(j, i)) || !(words_[j].capital || region || attribute(words_[j], j, i)))
            break;
        if (words_[j].capital) tail.named = true;
        tail.last = j, tail.end = words_[j].end;
    }
    return tail;
}

bool RussianTails::first_is_named(std::size_t head) const {
    return head > 0 && words_[head].joined && words_[head - 1].capital && is_russian_adjective(text(words_[head - 1]));
}

bool RussianTails::is_trade_adjective(const EuropeanWord& word) const {
    return text(word).starts_with(U"торгово-промышленн");
}

std::size_t RussianTails::without_person(std::size_t head, std::size_t last) const {
    const auto kind = words_[head].body;
    if (kind != body_agency && kind != body_association && kind != body_other) return last;
    auto first = last + 1;
    while (first > head + 1 && last + 1 - first < 4 &&
           (is_person_word(words_[first - 1]) || (first <= last && is_first_name(words_[first - 1]))))
        --first;
    if (first > head && is_place_kind(words_[first - 1])) ++first;  // города Примерска Ли Пэн
    if (first == last + 1 && kind == body_other && is_led(head) && last >= head + 2 && is_first_word(last - 1) &&
        is_first_word(last))
        first = last - 1;  // Виктор Примерничий
    if (first > last) return last;
    const bool dedicated_to = first > head && text(words_[first - 1]).starts_with(U"им");
    const auto count = last + 1 - first;
    return count >= 2 && count <= 3 && !dedicated_to ? first - 1 : last;
}

bool RussianTails::is_led(std::size_t head) const {
    auto first = head;
    while (first > 0 && head - first < 5 && words_[first].joined && is_russian_adjective(text(words_[first - 1])))
        --first;
    return first > 0 && words_[first].joined && holds_office(words_[first - 1]);
}

bool RussianTails::is_first_word(std::size_t i) const {
    return words_[i].capital && words_[i].joined && words_[i].body == Tag::number && !named_region(words_[i]) &&
           !all_capitals(words_[i]);
}

bool RussianTails::is_first_name(const EuropeanWord& word) const {
    return word.capital && word.joined && text(word).ends_with(U"ий") && word.end - word.begin <= 9;
}

bool RussianTails::is_place_kind(const EuropeanWord& word) const {
    const auto name = text(word);
    return name == U"города" || name == U"провинции" || name == U"округа";
}

bool RussianTails::is_person_word(const EuropeanWord& word) const {
    for (const auto side : {U"южн", U"северн", U"восточн", U"западн", U"нов"})
        if (text(word).starts_with(side)) return false;
    return word.capital && word.joined && word.body == Tag::number && !named_region(word) &&
           (!is_russian_adjective(text(word)) || text(word).ends_with(U"вым") || text(word).ends_with(U"ной") ||
            (text(word).ends_with(U"им") && word.end - word.begin <= 6)) &&  // Вадим
           !all_capitals(word) &&
           first_mark(marks_, word.begin, word.end, {Tag::place, Tag::side_land}) == nullptr;
}

std::size_t RussianTails::dedicated(std::size_t j) const {
    const auto name = text(words_[j]);
    const bool whose = name == U"им" || name == U"им." || name == U"имени";
    const bool beside = name == U"при" && j + 1 < words_.size() && words_[j + 1].body != Tag::number;
    if (!whose && !beside) return j;
    std::size_t last = j;
    for (std::size_t k = j + 1; k < words_.size() && k <= j + 4; ++k) {
        const auto gap = text_.substr(words_[k - 1].end, words_[k].begin - words_[k - 1].end);
        const bool near = gap == U" " || gap == U"." || gap == U". ";
        const bool title = k == j + 1 && (beside || text(words_[k]).starts_with(U"академик"));
        if (!near || !(words_[k].capital || title)) break;
        last = k;
    }
    return last > j + (beside ? 1U : 0U) ? last : j;
}

bool RussianTails::joins_attributes(std::size_t j) const {
    if (text(words_[j]) != U"и" || !words_[j].joined || j + 1 >= words_.size() || !words_[j + 1].joined) return false;
    const auto one = text(words_[j - 1]), other = text(words_[j + 1]);
    const bool members = words_[j - 1].capital && words_[j + 1].capital && one.size() > 4 && other.size() > 4 &&
                         one.ends_with(other.substr(other.size() - 2)) && words_[j + 1].body == Tag::number &&
                         words_[j - 1].body == Tag::number;
    const bool people = of_people(words_[j - 1]) && of_people(words_[j + 1]);
    return members || people || (genitive(words_[j - 1]) && genitive(words_[j + 1]));
}

bool RussianTails::names_place(std::size_t j) const {
    return (j + 1 < words_.size() && words_[j + 1].joined && named_region(words_[j + 1])) ||
           (words_[j].joined && all_capitals(words_[j]) && words_[j].end - words_[j].begin <= 3) ||
           first_mark(marks_, words_[j].begin, words_[j].end, {place, side_land}) != nullptr;
}

bool RussianTails::joins_fields(std::size_t j, std::size_t head) const {
    const bool ministry = is_ministry(words_[head]);
    if (text(words_[j]) != U"и" || !words_[j].joined || words_[j - 1].capital || j + 1 >= words_.size()) return false;
    if (!(words_[head].capital || ministry) || j <= head + 1 || j > head + 4 || !words_[j + 1].joined) return false;
    if (ministry)
        return !words_[j + 1].capital && !holds_office(words_[j + 1]) && attribute(words_[j + 1], j + 1, head);
    return j + 2 < words_.size() && genitive(words_[j + 1]);
}

bool RussianTails::lists_fields(std::size_t j, std::size_t head) const {
    return is_ministry(words_[head]) && words_[j].after_comma && !words_[j].capital && j + 1 < words_.size() &&
           words_[j + 1].joined && text(words_[j + 1]) == U"и";
}

bool RussianTails::is_ministry(const EuropeanWord& word) const { return text(word).starts_with(U"министерств"); }

bool RussianTails::ends_fields(std::size_t head, std::size_t last) const {
    return is_ministry(words_[head]) && last > head + 2 &&
           (text(words_[last - 1]) == U"и" || text(words_[last - 2]) == U"и");
}

bool RussianTails::stands_in(std::size_t j, std::size_t head) const {
    const auto name = text(words_[head]);
    return text(words_[j]) == U"в" && words_[j].joined && j + 1 < words_.size() && words_[j + 1].joined &&
           words_[j + 1].capital &&
           (name.starts_with(U"посольств") || name.starts_with(U"представительств") || name.starts_with(U"консульств"));
}

std::size_t RussianTails::purpose_end(std::size_t at) const {
    std::size_t last = at;
    for (std::size_t j = at + 1; j < words_.size() && j <= at + purpose_words_most && words_[j].joined; ++j) {
        const bool pair =
            text(words_[j]) == U"и" && genitive(words_[j - 1]) && j + 1 < words_.size() && genitive(words_[j + 1]);
        if (pair) continue;  // "малого и среднего предпринимательства"
        const bool another =
            text(words_[j]) == U"и" && last > at && j + 1 < words_.size() && !words_[j + 1].capital &&
            std::u32string_view(U"еиюум").find(text(words_[j + 1]).back()) != std::u32string_view::npos;
        if (another) continue;  // "по науке и технике"
        const bool common = words_[j].capital || words_[j].end - words_[j].begin < 4 || words_[j].body != Tag::number ||
                            first_mark(marks_, words_[j].begin, words_[j].end, {signs, takes_part}) != nullptr;
        const auto name = text(words_[j]);
        if (common || is_past_tense(name) || name.ends_with(U"ет") || name.ends_with(U"ют")) break;
        last = j;
    }
    return last;
}

bool RussianTails::ends_region(const EuropeanWord& word) const {
    return named_region(word) && text(word) != U"республики";
}

bool RussianTails::named_region(const EuropeanWord& word) const {
    const auto name = text(word);
    return name == U"области" || name == U"края" || name == U"республики" || name == U"района";
}

bool RussianTails::attribute(const EuropeanWord& word, std::size_t j, std::size_t head) const {
    const auto name = text(word);
    if (j - head > (words_[head].capital ? 7U : 5U) || (word.end - word.begin < 4 && name != U"дел")) return false;
    if (name == U"дел" || of_people(word)) return true;
    if (name.starts_with(U"госпож")) return false;  // госпожа Ли
    for (const auto pronoun : {U"нашего", U"нашей", U"своего", U"своей", U"этого", U"этой"})
        if (name == pronoun) return false;
    if (words_[head].body == body_other && j == head + 2 && genitive(words_[j - 1]) && name.ends_with(U"ов"))
        return true;  // иностранных языков
    for (const auto ending : {U"и", U"а", U"я", U"ы", U"ой", U"ей", U"ия", U"ий", U"ого", U"его", U"ых", U"их"})
        if (name.ends_with(ending)) return first_mark(marks_, word.begin, word.end, {signs, takes_part}) == nullptr;
    return false;
}

bool RussianTails::genitive(const EuropeanWord& word) const {
    const auto name = text(word);
    return !word.capital && name.size() > 4 &&
           (name.ends_with(U"ого") || name.ends_with(U"его") || name.ends_with(U"ых"));
}

bool RussianTails::of_people(const EuropeanWord& word) const {
    const auto name = text(word);
    if (word.capital || name.size() < people_letters_least) return false;
    for (const auto end : {U"ков", U"лей", U"цев", U"ров", U"тов", U"чей"})
        if (name.ends_with(end)) return true;
    return false;
}

bool RussianTails::holds_office(const EuropeanWord& word) const {
    const auto name = text(word);
    for (const auto office :
         {U"председател", U"делегаци", U"министр", U"директор", U"глав", U"представител", U"руководител", U"заместител",
          U"ректор", U"проректор", U"замглав", U"посол", U"президент", U"сотрудник", U"совет"})
        if (name.starts_with(office)) return true;
    return false;
}

}  // namespace gyoryu::desk
