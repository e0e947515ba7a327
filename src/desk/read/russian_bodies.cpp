#include "desk/read/russian_signers.h"

#include <algorithm>
#include <optional>

namespace gyoryu::desk {

namespace {

using enum Tag;

class RussianReader : public RussianSigners {
public:
    using RussianSigners::RussianSigners;

    std::vector<BodyMention> run() {
        for (std::size_t i = 0; i < words_.size();) i = std::max(russian(i), i + 1);
        find_known();
        find_quoted();
        find_signers();
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
        const bool qualifies = text(words_[i]).starts_with(U"кластерн") || text(words_[i]).starts_with(U"централь");
        if (is_several(i) || qualifies) return i + 1;
        std::size_t first = i;
        while (first > 0 && words_[first].joined && (words_[first - 1].capital || adjective(words_[first - 1])) &&
               (first == i || words_[first].capital || adjective(words_[first - 1])) &&
               (words_[first - 1].body == Tag::number || is_trade_adjective(words_[first - 1])) &&
               !words_[first - 1].closes_quote && text(words_[first - 1]) != U"между" && i - first < 4 &&
               text(words_[first - 1]).size() > 2)
            --first;
        while (first < i &&
               (!words_[first].capital || holds_office(words_[first]) || past_tense(text(words_[first]))) &&
               !is_medical(first, i) && !is_official(words_[first]))
            ++first;
        while (first < i && !words_[first].capital && !is_medical(first, i) && !tells_country(i)) ++first;
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
               !(described && (last <= i + 2 || ends_fields(i, last)) && !is_verb(text(words_[last]))) &&
               !ends_speciality(i, last) && end == words_[last].end && !words_[last].capital &&
               !named_region(words_[last]))
            --last, end = words_[last].end;
        const bool plain_company = words_[i].body == body_company && !words_[i].capital && end == words_[last].end &&
                                   (last == i || !is_latin(text_[words_[last].begin]));
        if (!named || plain_company) return i + 1;
        if (words_[i].body == body_company && first == i && last > i &&
            (is_latin(text_[words_[i + 1].begin]) ||
             (last == i + 1 && text(words_[i]).starts_with(U"компани") && all_capitals(words_[last]))))
            first = i + 1;
        if (!found_.empty() && found_.back().end > words_[first].begin && found_.back().end < end) {
            found_.back().end = end;  // "Госпиталя Св. Примера Примерского университета"
            return last + 1;
        }
        add(first, first < i && is_medical(i - 1, i) ? body_hospital : words_[i].body, end);
        return last + 1;
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
        for (const auto official :
             {U"государственн", U"национальн", U"федеральн", U"республиканск", U"международн", U"космическ"})
            if (name.starts_with(official)) return true;
        return false;
    }

    bool tells_country(std::size_t head) const {
        return words_[head].body == body_agency && head + 1 < words_.size() && words_[head + 1].joined &&
               words_[head + 1].capital;
    }

    /// "Современную клинику построят": the capital is that of the sentence. "Примерская клиника" is a name.
    bool opens_with_adjective(std::size_t first, std::size_t i) const {
        const bool opens = first == 0 || words_[first].begin == sentence_.begin;
        return opens && first + 1 == i && !words_[i].capital && adjective(words_[first]) &&
               text(words_[first]).find(U"ск") == text_.npos && !is_trade_adjective(words_[first]) &&
               !(i + 1 < words_.size() &&
                 (words_[i + 1].opens_quote || (words_[i + 1].joined && words_[i + 1].capital)));
    }

    /// What stands behind a head and belongs to the name.
    struct Tail {
        std::size_t last;   ///< its last word
        std::uint32_t end;  ///< behind it and the quotation mark that closes it
        bool named;
        std::size_t purpose_last = 0;  ///< the last word of "по …"
    };

    Tail tail_of(std::size_t i, bool before_named) const {
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
            if (j > i + 1 && ends_region(words_[j - 1]) && !region) break;
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
            if (!(words_[j].joined || lists_fields(j, i)) ||
                !(words_[j].capital || region || attribute(words_[j], j, i)))
                break;
            if (words_[j].capital) tail.named = true;
            tail.last = j, tail.end = words_[j].end;
        }
        return tail;
    }

    bool first_is_named(std::size_t head) const {
        return head > 0 && words_[head].joined && words_[head - 1].capital && adjective(words_[head - 1]);
    }

    bool is_trade_adjective(const EuropeanWord& word) const { return text(word).starts_with(U"торгово-промышленн"); }

    /// "медицинского центра Пример": the adjective makes the centre a hospital.
    bool is_medical(std::size_t first, std::size_t head) const {
        return first + 1 == head && text(words_[first]).starts_with(U"медицинск") &&
               text(words_[head]).starts_with(U"центр");
    }

    /// "палаты Примерской области Иван Примеров", "ассоциации развития промышленности Примэр Ли": without who speaks
    /// for it.
    std::size_t without_person(std::size_t head, std::size_t last) const {
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

    /// "ректор Примерского университета": an office before the adjectives of the name.
    bool is_led(std::size_t head) const {
        auto first = head;
        while (first > 0 && head - first < 5 && words_[first].joined && adjective(words_[first - 1])) --first;
        return first > 0 && words_[first].joined && holds_office(words_[first - 1]);
    }

    bool is_first_word(std::size_t i) const {
        return words_[i].capital && words_[i].joined && words_[i].body == Tag::number && !named_region(words_[i]) &&
               !all_capitals(words_[i]);
    }

    /// Дмитрий, Афанасий: ends as an adjective does.
    bool is_first_name(const EuropeanWord& word) const {
        return word.capital && word.joined && text(word).ends_with(U"ий") && word.end - word.begin <= 9;
    }

    bool is_place_kind(const EuropeanWord& word) const {
        const auto name = text(word);
        return name == U"города" || name == U"провинции" || name == U"округа";
    }

    bool is_person_word(const EuropeanWord& word) const {
        for (const auto side : {U"южн", U"северн", U"восточн", U"западн", U"нов"})
            if (text(word).starts_with(side)) return false;
        return word.capital && word.joined && word.body == Tag::number && !named_region(word) &&
               (!adjective(word) || text(word).ends_with(U"вым") || text(word).ends_with(U"ной")) &&
               !all_capitals(word) && first_mark(marks_, word.begin, word.end, {Tag::place}) == nullptr;
    }

    /// "отделения Примерской торгово-промышленной палаты": a body within the name of its part.
    bool ends_nested(std::size_t last) const {
        return words_[last].body != Tag::number && last > 0 &&
               (is_trade_adjective(words_[last - 1]) || (words_[last - 1].capital && adjective(words_[last - 1])));
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

    /// "им. Примерова", "имени академика С.Н. Примерова", "при университете Аджу": the last word of it, or `j`.
    std::size_t dedicated(std::size_t j) const {
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

    bool genitive(const EuropeanWord& word) const {
        const auto name = text(word);
        return !word.capital && name.size() > 4 &&
               (name.ends_with(U"ого") || name.ends_with(U"его") || name.ends_with(U"ых"));
    }

    /// промышленников, предпринимателей.
    bool of_people(const EuropeanWord& word) const {
        const auto name = text(word);
        return !word.capital && name.size() > 6 &&
               (name.ends_with(U"ков") || name.ends_with(U"лей") || name.ends_with(U"цев"));
    }

    /// "малого и среднего бизнеса": "и" between two adjectives of the name.
    bool joins_attributes(std::size_t j) const {
        if (text(words_[j]) != U"и" || !words_[j].joined || j + 1 >= words_.size() || !words_[j + 1].joined)
            return false;
        const auto one = text(words_[j - 1]), other = text(words_[j + 1]);
        const bool members = words_[j - 1].capital && words_[j + 1].capital && one.size() > 4 && other.size() > 4 &&
                             one.ends_with(other.substr(other.size() - 2)) && words_[j + 1].body == Tag::number &&
                             words_[j - 1].body == Tag::number;
        const bool people = of_people(words_[j - 1]) && of_people(words_[j + 1]);
        return members || people || (genitive(words_[j - 1]) && genitive(words_[j + 1]));
    }

    /// "ТПП Примерной области": what stands behind an abbreviation is where it works, not who speaks for it.
    bool names_place(std::size_t j) const {
        return (j + 1 < words_.size() && words_[j + 1].joined && named_region(words_[j + 1])) ||
               (words_[j].joined && all_capitals(words_[j]) && words_[j].end - words_[j].begin <= 3) ||
               first_mark(marks_, words_[j].begin, words_[j].end, {place}) != nullptr;
    }

    /// "Комитет внешней торговли и экономического сотрудничества": another field behind "и".
    bool joins_fields(std::size_t j, std::size_t head) const {
        const bool ministry = is_ministry(words_[head]);
        if (text(words_[j]) != U"и" || !words_[j].joined || words_[j - 1].capital || j + 1 >= words_.size())
            return false;
        if (!(words_[head].capital || ministry) || j <= head + 1 || j > head + 4 || !words_[j + 1].joined) return false;
        if (ministry)
            return !words_[j + 1].capital && !holds_office(words_[j + 1]) && attribute(words_[j + 1], j + 1, head);
        return j + 2 < words_.size() && genitive(words_[j + 1]);
    }

    /// "министерство торговли, промышленности и энергетики": the fields behind a comma.
    bool lists_fields(std::size_t j, std::size_t head) const {
        return is_ministry(words_[head]) && words_[j].after_comma && !words_[j].capital && j + 1 < words_.size() &&
               words_[j + 1].joined && text(words_[j + 1]) == U"и";
    }

    bool is_ministry(const EuropeanWord& word) const { return text(word).starts_with(U"министерств"); }

    /// "министерство инвестиций и внешней торговли": where the last field of a ministry ends.
    bool ends_fields(std::size_t head, std::size_t last) const {
        return is_ministry(words_[head]) && last > head + 2 &&
               (text(words_[last - 1]) == U"и" || text(words_[last - 2]) == U"и");
    }

    /// "посольство Кореи в Узбекистане", "представительство в Китае".
    bool stands_in(std::size_t j, std::size_t head) const {
        const auto name = text(words_[head]);
        return text(words_[j]) == U"в" && words_[j].joined && j + 1 < words_.size() && words_[j + 1].joined &&
               words_[j + 1].capital &&
               (name.starts_with(U"посольств") || name.starts_with(U"представительств") ||
                name.starts_with(U"консульств"));
    }

    /// "по развитию бизнеса", "по внешним связям": small words up to the next preposition, verb or mark.
    std::size_t purpose_end(std::size_t at) const {
        std::size_t last = at;
        for (std::size_t j = at + 1; j < words_.size() && j <= at + 4 && words_[j].joined; ++j) {
            const bool another =
                text(words_[j]) == U"и" && last > at && j + 1 < words_.size() && !words_[j + 1].capital &&
                std::u32string_view(U"еиюум").find(text(words_[j + 1]).back()) != std::u32string_view::npos;
            if (another) continue;  // "по науке и технике"
            const bool common = words_[j].capital || words_[j].end - words_[j].begin < 4 ||
                                words_[j].body != Tag::number ||
                                first_mark(marks_, words_[j].begin, words_[j].end, {signs, takes_part}) != nullptr;
            const auto name = text(words_[j]);
            if (common || past_tense(name) || name.ends_with(U"ет") || name.ends_with(U"ют")) break;
            last = j;
        }
        return last;
    }

    /// "Председатель Китайской ассоциации": a person before the body.
    bool holds_office(const EuropeanWord& word) const {
        const auto name = text(word);
        for (const auto office :
             {U"председател", U"делегаци", U"министр", U"директор", U"глав", U"представител", U"руководител",
              U"заместител", U"ректор", U"проректор", U"замглав", U"посол", U"президент", U"сотрудник", U"совет"})
            if (name.starts_with(office)) return true;
        return false;
    }

    static bool is_verb(std::u32string_view word) {
        return past_tense(word) || word.ends_with(U"ется") || word.ends_with(U"ются") || word.ends_with(U"ится") ||
               word.ends_with(U"ятся") || word.ends_with(U"ют");
    }

    static bool past_tense(std::u32string_view word) {
        for (const auto end : {U"л", U"ла", U"ло", U"ли"}) {
            const std::u32string_view ending(end);
            if (word.size() > ending.size() + 2 && word.ends_with(ending) &&
                std::u32string_view(U"аеиоуыяё").find(word[word.size() - ending.size() - 1]) != word.npos)
                return true;
        }
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

    bool adjective(const EuropeanWord& word) const {
        const auto name = text(word);
        for (const auto ending :
             {U"ый", U"ий", U"ая", U"ое", U"ой", U"ого", U"ому", U"ым", U"им", U"ую", U"ном", U"ском", U"вом", U"нем"})
            if (name.ends_with(ending) && name.size() > 4) return true;
        return false;
    }

    /// области, края; "Республики" has its name behind it.
    bool ends_region(const EuropeanWord& word) const { return named_region(word) && text(word) != U"республики"; }

    bool named_region(const EuropeanWord& word) const {
        const auto name = text(word);
        return name == U"области" || name == U"края" || name == U"республики" || name == U"района";
    }

    /// "палата", "поддержки экспорта": small words between the head and the capitalised name of its region.
    bool attribute(const EuropeanWord& word, std::size_t j, std::size_t head) const {
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
};

}  // namespace

std::vector<BodyMention> russian_bodies(const Article& article, std::size_t sentence) {
    return RussianReader(article, sentence).run();
}

}  // namespace gyoryu::desk
