#include "desk/read/bodies/russian_regions.h"
#include "desk/read/bodies/russian_words.h"

#include <algorithm>
#include <optional>

namespace gyoryu::desk {

namespace {

using enum Tag;

class RussianReader : public RussianRegions {
public:
    using RussianRegions::RussianRegions;

    std::vector<BodyMention> run() {
        for (std::size_t i = 0; i < words_.size();) i = std::max(russian(i), i + 1);
        find_known();
        find_quoted();
        find_signers();
        find_regions();
        return std::move(found_);
    }

private:
    /// A head as агентство with the name in quotes or the capitalised words of its genitive behind it, and the
    /// adjectives before it.
    std::size_t russian(std::size_t i) {
        if (is_trade_adjective(words_[i]) && i + 1 < words_.size() && text(words_[i + 1]).starts_with(U"палат"))
            return i;
        const bool object = i > 0 && text(words_[i - 1]).ends_with(U"ую");
        if (i > 0 && words_[i].body == body_city && (is_place_word(words_[i - 1]) || object)) return i;
        if (i > 0 && text(words_[i]).starts_with(U"федерац") && text(words_[i - 1]).starts_with(U"российск")) return i;
        const bool before_form = i + 1 < words_.size() && words_[i + 1].joined && is_form(words_[i + 1]);
        if (words_[i].body == Tag::number || (before_form && !words_[i].known)) return i;
        const bool council = text(words_[i]).starts_with(U"совет");
        if (council && !(i + 1 < words_.size() && words_[i + 1].joined && text(words_[i + 1]) == U"по")) return i;
        if (!words_[i].capital && i + 1 < words_.size() && words_[i + 1].joined && words_[i + 1].known &&
            text(words_[i]).starts_with(U"агентств") && all_capitals(words_[i + 1]))
            return i;  // "агентство КОТРА"
        const bool qualifies = text(words_[i]).starts_with(U"кластерн") || text(words_[i]).starts_with(U"централь");
        if (is_several(i) || qualifies) return i + 1;
        std::size_t first = i;
        while (first > 0 && words_[first].joined &&
               (words_[first - 1].capital || is_russian_adjective(text(words_[first - 1]))) &&
               (first == i || words_[first].capital || is_russian_adjective(text(words_[first - 1]))) &&
               (words_[first - 1].body == Tag::number || is_trade_adjective(words_[first - 1])) &&
               !words_[first - 1].closes_quote && !stands_at(first - 1) && text(words_[first - 1]) != U"между" &&
               i - first < 4 && text(words_[first - 1]).size() > 2)
            --first;
        while (first < i &&
               (!words_[first].capital || holds_office(words_[first]) || is_past_tense(text(words_[first]))) &&
               !is_medical(first, i) && !is_official(words_[first]))
            ++first;
        while (first < i && !words_[first].capital && !is_medical(first, i) && !tells_country(i)) ++first;
        if (first < i && opens_plainly(first)) ++first;
        if (i > 0 && first == i && words_[i].joined && text(words_[i]).starts_with(U"палат") &&
            text(words_[i - 1]).starts_with(U"торгово-промышленн"))
            first = i - 1;
        const bool part = text(words_[i]).starts_with(U"отделени") || text(words_[i]).starts_with(U"филиал");
        if (part && first == i) return i;
        if (opens_with_adjective(first, i)) return i + 1;
        auto [last, end, named, purpose_last] = tail_of(i, first < i && words_[first].capital);
        const auto whole = last;
        if (end == words_[last].end) last = without_person(i, last), end = words_[last].end;
        const bool spoken_for = last < whole;  // what stands before the person is all of the name
        named =
            named && ((first < i && words_[first].capital) || words_[i].known || last > i || end > words_[last].end);
        const bool headed = words_[i].body == body_agency || words_[i].body == body_association;
        const bool titled =
            words_[i].capital && headed && ((i > 0 && last >= i + 2) || (is_ministry(words_[i]) && last > i));
        named = named || titled;
        const bool described = (first < i || titled) && headed;
        while (last > i && !spoken_for && last != purpose_last && !ends_nested(last) &&
               !(described && (last <= i + 2 || ends_fields(i, last) || ends_before_bracket(i, last)) &&
                 !is_russian_verb(text(words_[last]))) &&
               !ends_speciality(i, last) && end == words_[last].end && !words_[last].capital &&
               !named_region(words_[last]))
            --last, end = words_[last].end;
        const bool plain_company = words_[i].body == body_company && !words_[i].capital && end == words_[last].end &&
                                   (last == i || !is_latin(text_[words_[last].begin]));
        if (!named || (plain_company && !is_works(first, i)) || are_firms_of_region(i, first, last)) return i + 1;
        if (words_[i].body == body_company && first == i && last > i &&
            ((is_latin(text_[words_[i + 1].begin]) && !words_[i + 1].opens_quote) || is_firm_in_quotes(i) ||
             (last == i + 1 && text(words_[i]).starts_with(U"компани") && all_capitals(words_[last]))))
            first = i + 1;
        if (first > i && words_[first].opens_quote) end = words_[last].end;
        if (first == i) first = words_[i].body == body_hospital ? with_rank(i) : with_speciality(i);
        if (!found_.empty() && found_.back().end > words_[first].begin && found_.back().end < end) {
            found_.back().end = end;  // "Госпиталя Св. Примера Примерского университета"
            return last + 1;
        }
        add(first, first < i && is_medical(i - 1, i) ? body_hospital : words_[i].body, end);
        return last + 1;
    }

    /// "в Примерске Комитет подписал": where it was, not what it is called.
    bool stands_at(std::size_t i) const {
        return i > 0 && words_[i].joined && words_[i].capital && !is_russian_adjective(text(words_[i])) &&
               text(words_[i]).ends_with(U"е") && (text(words_[i - 1]) == U"в" || text(words_[i - 1]) == U"во");
    }

    /// "городской больнице имени Примерова", "областная клиническая больница № 1".
    std::size_t with_rank(std::size_t head) const {
        auto first = head;
        while (first > 0 && words_[first].joined && !words_[first - 1].capital && head - first < 3) {
            const auto name = text(words_[first - 1]);
            const bool rank = std::ranges::any_of(
                std::initializer_list<std::u32string_view>{U"городск", U"областн", U"краев", U"республиканск", U"детск",
                                                           U"клиническ", U"районн", U"многопрофильн"},
                [&](auto stem) { return name.starts_with(stem); });
            if (!rank) break;
            --first;
        }
        return first;
    }

    /// "Примерским университетом иностранных языков": what is taught there.
    bool ends_speciality(std::size_t head, std::size_t last) const {
        const auto name = text(words_[last]);
        return words_[head].body == body_other && last == head + 2 && genitive(words_[head + 1]) &&
               !words_[last].capital && (name.ends_with(U"ов") || name.ends_with(U"ий") || name.ends_with(U"ук"));
    }

    /// "государственным примерным агентством Примерии": what belongs to the name though it is written small.
    bool is_official(const EuropeanWord& word) const {
        const auto name = text(word);
        for (const auto official : {U"государственн", U"национальн", U"федеральн", U"республиканск", U"международн",
                                    U"космическ", U"генеральн", U"торгов"})
            if (name.starts_with(official)) return true;
        return false;
    }

    /// "Две клиники", "Руководство филиала": the capital is that of the sentence.
    bool opens_plainly(std::size_t first) const {
        return (first == 0 || words_[first].begin == sentence_.begin) && !is_russian_adjective(text(words_[first])) &&
               !words_[first].known && !all_capitals(words_[first]) && is_cyrillic(text_[words_[first].begin]);
    }

    /// "институт развития примерной индустрии (ИРПИ)": the bracket gives its short name.
    bool ends_before_bracket(std::size_t head, std::size_t last) const {
        return last <= head + 4 && text_.substr(words_[last].end, 2) == U" (";
    }

    /// "Примерским тракторным заводом": called by its place and what it is, as no компания is.
    bool is_works(std::size_t first, std::size_t head) const {
        const auto name = text(words_[head]);
        return first < head && words_[first].capital && first > 0 && words_[first].begin > sentence_.begin &&
               (name.starts_with(U"завод") || name.starts_with(U"комбинат") || name.starts_with(U"автозавод"));
    }

    /// "Компании Примерского края": all of them.
    bool are_firms_of_region(std::size_t head, std::size_t first, std::size_t last) const {
        return words_[head].body == body_company && first == head && named_region(words_[last]);
    }

    /// "офтальмологический центр «Образец»": what it is, but not where it is from nor how good.
    std::size_t with_speciality(std::size_t head) const {
        if (head + 1 >= words_.size() || !words_[head + 1].opens_quote || head == 0 || !words_[head].joined)
            return head;
        const auto& before = words_[head - 1];
        const auto name = text(before);
        const bool speciality = name.find(U"ическ") != name.npos || name.find(U"ционн") != name.npos ||
                                name.find(U"тельск") != name.npos || name.find(U"альн") != name.npos;
        return !before.capital && speciality && is_russian_adjective(name) && words_[head].body == body_agency &&
                       first_mark(marks_, before.begin, before.end, {side_land}) == nullptr
                   ? head - 1
                   : head;
    }

    /// "компания «Образец»": called by its name alone. "Управляющая компания «Образец»" has the words before it.
    bool is_firm_in_quotes(std::size_t head) const {
        return text(words_[head]).starts_with(U"компани") && words_[head + 1].opens_quote;
    }

    bool tells_country(std::size_t head) const {
        return words_[head].body == body_agency && head + 1 < words_.size() && words_[head + 1].joined &&
               words_[head + 1].capital;
    }

    /// "Современную клинику построят": the capital is that of the sentence. "Примерская клиника" is a name.
    bool opens_with_adjective(std::size_t first, std::size_t i) const {
        const bool opens = first == 0 || words_[first].begin == sentence_.begin;
        return opens && first + 1 == i && !words_[i].capital && is_russian_adjective(text(words_[first])) &&
               text(words_[first]).find(U"ск") == text_.npos && !is_trade_adjective(words_[first]) &&
               !(i + 1 < words_.size() &&
                 (words_[i + 1].opens_quote || (words_[i + 1].joined && words_[i + 1].capital)));
    }

    /// "медицинского центра Пример": the adjective makes the centre a hospital.
    bool is_medical(std::size_t first, std::size_t head) const {
        return first + 1 == head && text(words_[first]).starts_with(U"медицинск") &&
               text(words_[head]).starts_with(U"центр");
    }

    /// "отделения Примерской торгово-промышленной палаты": a body within the name of its part.
    bool ends_nested(std::size_t last) const {
        return words_[last].body != Tag::number && last > 0 &&
               (is_trade_adjective(words_[last - 1]) ||
                (words_[last - 1].capital && is_russian_adjective(text(words_[last - 1]))));
    }

    /// "торгово-промышленных палат", "клиниками": several of them, none by its name.
    bool is_several(std::size_t i) const {
        const auto name = text(words_[i]);
        const bool quoted = i + 1 < words_.size() && words_[i + 1].opens_quote;
        if (quoted || words_[i].body == body_city) return false;
        for (const std::u32string_view end : {U"ами", U"ями", U"ах", U"ях", U"ов", U"ых", U"ыми"})
            if (name.size() > end.size() + 3 && name.ends_with(end)) return true;
        for (const auto whole : {U"палат", U"компаний", U"ассоциаций", U"корпораций", U"клиник", U"больниц",
                                 U"комиссий", U"администраций", U"министерств", U"представительств", U"правительств"})
            if (name == whole) return true;
        return false;
    }

    /// "визит в Забайкальский край": the adjective stands between the preposition and the head.
    bool is_place_word(const EuropeanWord& adjective_before) const {
        const auto at = static_cast<std::size_t>(&adjective_before - words_.data());
        const auto preposition = at == 0 ? std::u32string_view{} : text(words_[at - 1]);
        return preposition == U"в" || preposition == U"во" || preposition == U"из" || preposition == U"по";
    }

    bool is_form(const EuropeanWord& word) const {
        const auto name = text(word);
        return name == U"ооо" || name == U"ано" || name == U"ао" || name == U"пао" || name == U"зао" ||
               name == U"тоо" || name == U"оао";
    }
};

}  // namespace

std::vector<BodyMention> russian_bodies(const Article& article, std::size_t sentence) {
    return RussianReader(article, sentence).run();
}

}  // namespace gyoryu::desk
