#include "desk/read/bodies/english_names.h"

#include <algorithm>
#include <optional>

namespace gyoryu::desk {

namespace {

using enum Tag;

class EnglishReader : public EnglishNames {
public:
    using EnglishNames::EnglishNames;

    std::vector<BodyMention> run() {
        settle_heads();
        for (std::size_t i = dateline_words(); i < words_.size();) i = std::max(english(i), i + 1);
        find_known();
        find_described();
        find_signers();
        return std::move(found_);
    }

private:
    /// "Mayor Park", "Park Jin": a person; "Sample International", "Sample Pharmaceutical": a firm, but not "Sample
    /// International Airport".
    void settle_heads() {
        for (std::size_t i = 0; i < words_.size(); ++i) {
            const bool goes_on = i + 1 < words_.size() && words_[i + 1].joined && words_[i + 1].capital;
            const bool behind = i > 0 && words_[i].joined && words_[i - 1].capital;
            const auto name = text(words_[i]);
            const bool person = i > 1 && words_[i - 1].joined && title(words_[i - 2]);
            if (name == U"park" && (goes_on || !behind || person || title(words_[i - 1]))) words_[i].body = Tag::number;
            const auto next = text_.substr(words_[i].end, 5);
            const bool joins = next.starts_with(U" and ") || next.starts_with(U" & ");
            const bool firm = !joins && among(name, {U"pharmaceutical", U"biopharmaceutical", U"biologics"});
            if ((name == U"international" || firm) && words_[i].capital && behind && !goes_on &&
                words_[i - 1].body == Tag::number && !is_nation(words_[i - 1]))
                words_[i].body = body_company;
        }
    }

    bool links(const EuropeanWord& word) const {
        const auto name = text(word);
        return name == U"of" || name == U"for" || name == U"and" || name == U"&" || name == U"the" || name == U"on";
    }

    /// A run of capitalised words with a word of a body in it: "Sample Trade Promotion Agency", "Ministry of Trade and
    /// Industry".
    std::size_t english(std::size_t i) {
        if (!words_[i].capital) return i;
        if (is_korean_city(i)) {
            add(i, body_city, words_[i].end);
            return i + 1;
        }
        if (const auto end = behind_first_word(i); end > i) {
            add(i, text(words_[i]) == U"pt" ? body_company : body_other, words_[end - 1].end);
            return end;
        }
        const auto article = i > 0 && words_[i].joined ? text(words_[i - 1]) : text(words_[i]);
        const bool any = article == U"a" || article == U"an" || text(words_[i]) == U"a";
        std::size_t last = i;
        std::optional<std::size_t> head = words_[i].body != Tag::number ? std::optional(i) : std::nullopt;
        for (std::size_t j = i + 1; j < words_.size(); ++j) {
            const bool legal =
                words_[j].after_comma && words_[j].body == body_company && head == last && is_short_name(words_[j]);
            if (!words_[j].joined && !legal) {
                const auto field = head ? fields_end(*head, j) : j;
                if (field == j) break;
                last = j = field;
                continue;
            }
            if (words_[j].capital) {
                if (head && (behind_country(i, j) || (title(words_[j]) && words_[j - 1].capital))) break;
                last = j;
                if (words_[j].body != Tag::number) head = j;
                continue;
            }
            const bool behind_head = text(words_[j]) == U"for" && head && *head == last;
            if ((text(words_[j]) == U"of" || behind_head) && j + 2 < words_.size() && text(words_[j + 1]) == U"the" &&
                words_[j + 2].capital && head) {
                ++j;
                continue;
            }
            if (const auto field = head ? field_of_ministry(*head, j) : j; field > j) {
                last = j = field - 1;
                continue;
            }
            const bool with = text(words_[j]) == U"with" && head && links_purpose(*head, j);
            if (!(links(words_[j]) || with) || j + 1 >= words_.size() || !words_[j + 1].joined ||
                !words_[j + 1].capital)
                break;
            const auto link = text(words_[j]);
            const bool joins = link == U"and" || link == U"&";
            const bool ends_before =
                joins && (is_abbreviation(j + 1, j + 1) || (head && *head == last && !names_of(i, last)) ||
                          opens_name(j + 1, head) ||
                          (!head && (is_abbreviation(i, last) || (title(words_[i]) && last > i && last <= i + 3))));
            if (ends_before || link == U"the" || (link == U"for" && !head) ||
                (link == U"on" && (!decides(j - 1) || names_day(j + 1))))
                break;
        }
        if (!head) return last + 1;
        std::size_t first = i;
        while (first < last && (is_south(first) || skipped(words_[first]) || owner(words_[first]) ||
                                two_before(first) || title(words_[first])))
            first += two_before(first) || is_south(first) ? 2 : 1;
        for (std::size_t j = first; j + 2 <= *head; ++j)  // "Director of …", "A. Smith and Secretary of …"
            if (title(words_[j]) && text(words_[j + 1]) == U"of") first = text(words_[j + 2]) == U"the" ? j + 3 : j + 2;
        first = behind_person(first, *head);
        if (first > *head || is_any_chamber(first, *head, last) ||
            (!follows_of(*head, last) && is_hall_or_union(first, last)))
            return last + 1;
        if (is_legal(words_[first])) first = before_bracket(first);
        if (first == last && !named_alone(words_[first])) return last + 1;
        const bool person = words_[*head].body == body_zone && *head == first && !follows_of(*head, last);
        if (person || (any && *head == last && last <= first + 1)) return last + 1;
        if (*head < last && !follows_of(*head, last)) {
            if (is_event(words_[*head + 1]) || is_town_hall(*head)) return last + 1;
            if (!serves(words_[last]) && !ends_with_land(*head, last)) last = *head;
            if (first == last && !named_alone(words_[first])) return last + 1;
        }
        if ((words_[*head].body == body_city && lies_there(first)) || is_venue(i, last)) return last + 1;
        last = without_place(first, *head, with_rank(*head, without_person(first, *head, last)));
        if (const auto abroad = chamber_abroad(*head, last); abroad > last) last = abroad;
        add(first, words_[*head].body, words_[last].end);
        return last + 1;
    }

    static bool is_legal_form(std::u32string_view name) {
        for (const auto form : {U"inc", U"inc.", U"ltd", U"ltd.", U"co", U"co.", U"corp", U"corp.", U"llc", U"limited"})
            if (name == form) return true;
        return false;
    }

    bool is_legal(const EuropeanWord& word) const { return is_legal_form(text(word)); }

    /// "ABX and Sample University": a name by itself.
    bool is_abbreviation(std::size_t first, std::size_t last) const {
        const auto length = words_[first].end - words_[first].begin;
        return first == last && length >= 3 && all_capitals(words_[first]) && !is_no_name(text(words_[first]));
    }

    /// "Ministry of Health and Samplian Ministry of Trade", "SAMPLE and KOTRA": another name begins behind "and".
    bool opens_name(std::size_t j, std::optional<std::size_t> head) const {
        if (words_[j].known) return true;
        for (std::size_t k = j; head && k < words_.size() && k < j + 6; ++k) {
            if (k > j && !words_[k].joined) break;
            if (!words_[k].capital && text(words_[k]) != U"of") break;
            if (words_[k].body != Tag::number && !is_legal(words_[k])) return true;
        }
        return false;
    }

    /// "Chamber of Commerce of Samplia John Smith": a person behind the country that ends the name.
    bool behind_country(std::size_t i, std::size_t j) const {
        const auto* country = last_mark(marks_, words_[i].begin, words_[j - 1].end, {Tag::place});
        return country != nullptr && country->end == words_[j - 1].end && words_[j].body == Tag::number && j >= i + 3 &&
               text(words_[j - 2]) == U"of";
    }

    /// "Sample-gu" where it acts, not where something was.
    bool is_korean_city(std::size_t i) const {
        const auto name = text(words_[i]);
        const bool city =
            name.size() > 5 && (name.ends_with(U"-gu") || name.ends_with(U"-si") || name.ends_with(U"-gun"));
        const auto before = i > 0 ? text(words_[i - 1]) : std::u32string_view{};
        return city && before != U"in" && before != U"at" && before != U"from" && before != U"of";
    }

    /// "Ministry of Trade, Industry and Energy": the last word of the fields behind the comma at `j`, or `j`.
    std::size_t fields_end(std::size_t i, std::size_t j) const {
        const auto kind = text(words_[i]);
        const bool learns = words_[i].body == body_other && i + 1 < words_.size() && text(words_[i + 1]) == U"of" &&
                            first_mark(marks_, words_[j - 1].begin, words_[j].end, {Tag::place}) == nullptr;
        const bool lists = is_ministry(i) || kind.starts_with(U"chamber") || decides(i) || learns;
        if (!lists || !words_[j].after_comma || !words_[j].capital) return j;
        for (std::size_t k = j + 1; k + 1 < words_.size() && k <= j + 3; ++k) {
            if (learns && first_mark(marks_, words_[k].begin, words_[k].end, {Tag::place}) != nullptr) break;
            if (text(words_[k]) == U"and" && words_[k + 1].capital && words_[k + 1].joined) return k + 1;
            if (!words_[k].capital || !(words_[k].joined || words_[k].after_comma)) break;
        }
        return j;
    }

    bool is_ministry(std::size_t i) const { return text(words_[i]) == U"ministry" || text(words_[i]) == U"department"; }

    /// "Ministry of foreign trade, investments and energy": behind the small words of its fields, or `j`.
    std::size_t field_of_ministry(std::size_t head, std::size_t j) const {
        if (!is_ministry(head) || j != head + 1 || text(words_[j]) != U"of") return j;
        const auto field = [&](std::size_t k) {
            const auto* mark = first_mark(marks_, words_[k].begin, words_[k].end, {body_generic});
            return !words_[k].capital && mark != nullptr && mark->end == words_[k].end;
        };
        auto behind = j + 1;
        while (behind < words_.size() && behind < j + 8) {
            const bool joins = text(words_[behind]) == U"and" && behind + 1 < words_.size() && field(behind + 1);
            if (!joins && !(field(behind) && (words_[behind].joined || words_[behind].after_comma))) break;
            ++behind;
        }
        return behind > j + 1 ? behind : j;
    }

    /// "Association for Friendship with Foreign Countries".
    bool links_purpose(std::size_t head, std::size_t j) const {
        for (auto k = head + 1; k < j; ++k)
            if (text(words_[k]) == U"for") return true;
        return false;
    }

    /// "Gildong Hong of Sample University": the body alone. "Republic of Sample Embassy" is all name.
    std::size_t behind_person(std::size_t first, std::size_t head) const {
        for (auto j = first + (is_titled(first) ? 1 : 2); j < head; ++j) {
            if (words_[j - 1].body != Tag::number || text(words_[j - 1]) == U"republic") return first;
            if (text(words_[j]) == U"of") return text(words_[j + 1]) == U"the" ? j + 2 : j + 1;
            if (!words_[j].capital) return first;
        }
        return first;
    }

    /// "the Chamber of Commerce": any of them.
    bool is_any_chamber(std::size_t first, std::size_t head, std::size_t last) const {
        if (first != head || !text(words_[head]).starts_with(U"chamber") || last < head + 2) return false;
        for (auto j = head + 1; j <= last; ++j)
            if (words_[j].capital && first_mark(marks_, words_[j].begin, words_[j].end, {body_generic}) == nullptr)
                return false;
        return true;
    }

    /// "the director of the School of Sample Studies Gildong Hong": without who holds the office.
    std::size_t without_person(std::size_t first, std::size_t head, std::size_t last) const {
        const auto back = first >= 2 && text(words_[first - 1]) == U"the" ? 2U : 1U;
        const bool held = first > back && text(words_[first - back]) == U"of" && title(words_[first - back - 1]) &&
                          !words_[first - back - 1].after_comma;
        if (!held || last < head + 4 || !follows_of(head, last)) return last;
        for (auto j = last - 1; j <= last; ++j)
            if (!words_[j].capital || words_[j].body != Tag::number ||
                first_mark(marks_, words_[j].begin, words_[j].end, {body_generic, Tag::place}) != nullptr)
                return last;
        return words_[last - 2].capital ? last - 2 : last;
    }

    /// "Sample University Hospital of the Republic of Samplia": where a body with a name of its own lies. In "National
    /// University of Samplia" the place is the name.
    std::size_t without_place(std::size_t first, std::size_t head, std::size_t last) const {
        const auto type = words_[head].body;
        if ((type != body_hospital && type != body_other && type != body_city) || !follows_of(head, last)) return last;
        const auto* where = last_mark(marks_, words_[head].end, words_[last].end, {Tag::place});
        const bool known = where != nullptr && where->end == words_[last].end && where->begin <= words_[head].end + 20;
        if (!known && text(words_[last]) != U"korea") return last;
        for (auto j = first; j < head; ++j)
            if (words_[j].capital && words_[j].body == Tag::number &&
                first_mark(marks_, words_[j].begin, words_[j].end, {body_generic}) == nullptr)
                return head;
        return last;
    }

    /// "Committee on Balanced Development".
    bool decides(std::size_t i) const {
        const auto name = text(words_[i]);
        return name == U"committee" || name == U"council" || name == U"commission";
    }

    bool is_short_name(const EuropeanWord& word) const {
        const auto name = text(word);
        return name.starts_with(U"ltd") || name.starts_with(U"inc") || name.starts_with(U"co");
    }

    /// "Ministry of Trade and Industry": the name goes on after "and".
    bool names_of(std::size_t i, std::size_t last) const {
        for (std::size_t j = i; j < last; ++j)
            if (text(words_[j]) == U"of") return words_[i].body != Tag::number && words_[last].body == Tag::number;
        return false;
    }

    bool follows_of(std::size_t head, std::size_t last) const {
        if (head + 2 <= last && text(words_[head + 1]) == U"general" && text(words_[head + 2]) == U"of") return true;
        return head + 1 <= last &&
               (text(words_[head + 1]) == U"of" || text(words_[head + 1]) == U"for" || text(words_[head + 1]) == U"on");
    }

    bool skipped(const EuropeanWord& word) const {
        const auto name = text(word);
        return name == U"the" || name == U"a" || name == U"an" || name == U"in" || name == U"on" || name == U"at" ||
               name == U"by" || name == U"of";
    }

    /// "Korea's Ministry of …".
    bool owner(const EuropeanWord& word) const {
        return text(word).ends_with(U"'s") &&
               (text(word) == U"korea's" || text(word).ends_with(U"stan's") || word.end - word.begin <= 5 ||
                first_mark(marks_, word.begin, word.end, {Tag::place}) != nullptr);
    }

    /// "Samplian and Example Ministry of …": the first two belong to another name.
    bool two_before(std::size_t first) const {
        const bool of_two = is_nation(words_[first]) && text(words_[first + 1]) == U"and";
        return of_two || owner_of_two(first);
    }

    /// "South Samplian Sample Hospital": whose it is.
    bool is_south(std::size_t first) const {
        const auto name = text(words_[first]);
        return (name == U"south" || name == U"north") && first + 2 < words_.size() && words_[first + 1].joined &&
               text(words_[first + 1]).ends_with(U"n") && is_nation(words_[first + 1]);
    }

    /// "South Samplia's Ministry of …".
    bool owner_of_two(std::size_t first) const {
        return first + 2 < words_.size() && words_[first + 1].joined && text(words_[first + 1]).ends_with(U"'s") &&
               first_mark(marks_, words_[first].begin, words_[first + 1].end, {Tag::place}) != nullptr;
    }

    /// "Sample City, Example Province", "Sample City in Example Province": where the city lies.
    bool lies_there(std::size_t first) const {
        if (first > 0 && words_[first].joined && text(words_[first - 1]) == U"in") return true;
        return first > 0 && words_[first].after_comma && words_[first - 1].body == body_city &&
               words_[first - 1].capital;
    }

    bool named_alone(const EuropeanWord& word) const { return word.known || word.end - word.begin > 30; }
};

}  // namespace

std::vector<BodyMention> english_bodies(const Article& article, std::size_t sentence) {
    return EnglishReader(article, sentence).run();
}

}  // namespace gyoryu::desk
