#include "desk/read/kinds/english_sides.h"

#include "desk/read/article/countries.h"
#include "desk/read/kinds/english_phrase.h"

#include <algorithm>
#include <map>

namespace gyoryu::desk {

namespace {

using enum Tag;
using Heads = std::vector<std::optional<Head>>;

constexpr std::uint32_t phrase_reach = 28, words_reach = 40, partner_reach = 70, from_reach = 60;

/// What stands around the noun of a number: the words before it in its phrase, and "from X" behind it.
class Crowd {
public:
    Crowd(const SentenceView& view, const Heads& heads, std::size_t i)
        : view_(view), heads_(heads), i_(i), quantity_(view.quantities[i]) {
        if (!heads[i]) {
            from_ = quantity_.begin, to_ = quantity_.end;
            return;
        }
        const auto& noun = heads[i]->mark;
        const bool behind = noun.begin >= quantity_.end;
        from_ = behind ? quantity_.number_begin
                       : std::max(view.begin_after_last(i), noun.begin > phrase_reach ? noun.begin - phrase_reach : 0);
        to_ = noun.end;
    }

    bool described_as(Tag tag) const { return first_mark(view_.marks, from_, to_, {tag}) != nullptr; }

    /// "Malaysian firms", "companies from Kazakhstan"; 0 if no land is named.
    std::int32_t nation() const {
        if (const auto* mark = first_mark(view_.marks, from_, to_, {side_nation, Tag::place})) return mark->value;
        const auto rest = view_.text().substr(to_, 10);
        const auto skip = rest.starts_with(U" from ") ? 6U : rest.starts_with(U" of ") ? 4U : 0U;
        if (skip == 0) return 0;
        const auto* place = mark_beginning(view_.marks, to_ + skip, {Tag::place});
        return place != nullptr ? place->value : 0;
    }

    /// "met with 128 companies", "dealt with about 50 firms".
    bool stands_behind_with() const {
        const auto before = view_.text().substr(view_.sentence.begin, quantity_.begin - view_.sentence.begin);
        return before.ends_with(U" with ");
    }

    /// Another number of the sentence counts firms of a land that is not home.
    bool beside_foreigners() const {
        for (std::size_t j = 0; j < heads_.size(); ++j) {
            if (j == i_ || !heads_[j] || heads_[j]->tag != noun_company) continue;
            const auto land = Crowd(view_, heads_, j).nation();
            if (land != 0 && land != view_.article->home) return true;
        }
        return false;
    }

    bool beside(const TagSet& tags) const {
        for (std::size_t j = 0; j < heads_.size(); ++j)
            if (j != i_ && heads_[j] && tags.contains(heads_[j]->tag) &&
                heads_[j]->mark.begin != heads_[i_]->mark.begin)
                return true;
        return false;
    }

    bool behind_those_who_offer() const {
        for (std::size_t j = 0; j < i_; ++j)
            if (heads_[j] &&
                (heads_[j]->tag == noun_seller || heads_[j]->tag == noun_company || heads_[j]->tag == noun_institution))
                return true;
        return first_mark(view_.marks, clause_begin(view_, quantity_.begin), quantity_.begin,
                          {noun_seller, noun_company, noun_consultation}) != nullptr;
    }

private:
    const SentenceView& view_;
    const Heads& heads_;
    std::size_t i_;
    const Quantity& quantity_;
    std::uint32_t from_ = 0, to_ = 0;
};

/// "signed 29 agreements with 12 companies".
bool is_partner(const SentenceView& view, const Heads& heads, std::size_t i) {
    const auto& quantity = view.quantities[i];
    if (heads[i]->tag != noun_company) return false;
    const auto from = std::max(clause_begin(view, quantity.begin),
                               quantity.begin > partner_reach ? quantity.begin - partner_reach : 0);
    const auto before = view.text().substr(from, quantity.begin - from);
    if (!before.ends_with(U" with ")) return false;
    return first_mark(view.marks, from, quantity.begin,
                      {noun_contract, noun_mou, noun_expected, agreement_word, signs}) != nullptr;
}

/// The noun that "from 19 countries" is said of: right before it, else the nearest one of the clause.
const Mark* who_comes(const SentenceView& view, const Quantity& quantity) {
    const auto floor = std::max(view.sentence.begin, quantity.begin > from_reach ? quantity.begin - from_reach : 0);
    return last_mark(view.marks, floor, quantity.begin,
                     {noun_buyer, noun_seller, noun_company, noun_person, noun_institution, noun_other});
}

}  // namespace

namespace {

/// Behind the headline and the first sentence.
std::uint32_t opening_end(const Article& article) {
    const auto first = std::ranges::find(article.sentences, LineRole::sentence, &Sentence::role);
    return first == article.sentences.end() ? 0 : first->end;
}

}  // namespace

std::int32_t english_home(const Article& article) {
    std::map<std::int32_t, int> told;
    std::int32_t first = 0;
    const auto opened = opening_end(article);
    for (std::size_t i = 0; i < article.marks.size(); ++i) {
        const Mark& land = article.marks[i];
        if (land.tag != side_nation && land.tag != Tag::place) continue;
        const bool owner = article.folded().substr(land.end, 3) == U"'s ";
        if (land.tag == Tag::place && !owner) continue;
        const auto limit = land.end + words_reach;
        const auto gap_end = article.folded().substr(land.end, words_reach).find_first_of(U".,;(");
        const auto end = gap_end == std::u32string_view::npos ? limit : land.end + static_cast<std::uint32_t>(gap_end);
        const auto* noun = first_mark(article.marks, land.end, end,
                                      {noun_seller, noun_buyer, noun_company, side_home, side_nation, stop});
        if (noun == nullptr || noun->tag == stop || noun->tag == side_nation) continue;
        if (noun->tag == noun_company) {
            if (first == 0 && land.begin < opened) first = land.value;
            continue;
        }
        told[land.value] += noun->tag == noun_buyer ? -1 : 1;
    }
    const auto most = std::ranges::max_element(told, {}, [](const auto& one) { return one.second; });
    if (most != told.end() && most->second > 0) return most->first;
    const auto korea = packed("KR");
    const bool of_korea = std::ranges::any_of(
        article.marks, [&](const Mark& mark) { return mark.tag == side_nation && mark.value == korea; });
    if (of_korea && told[korea] >= 0) return korea;
    return first != 0 && told[first] >= 0 ? first : 0;
}

FactKind english_side(const SentenceView& view, const Heads& heads, std::size_t i) {
    const Crowd crowd(view, heads, i);
    if (crowd.described_as(side_seller)) return FactKind::sellers;
    const auto nation = crowd.nation(), home = view.article->home;
    if (nation != 0 && nation == home) return FactKind::sellers;
    const bool others_buy = heads[i] && crowd.beside({noun_buyer});
    const bool others_offer = heads[i] && crowd.beside({noun_seller, noun_company, noun_institution});
    if (nation != 0) {
        if (home != 0) return others_buy && !others_offer ? FactKind::sellers : FactKind::buyers;
        return others_buy || !others_offer ? FactKind::sellers : FactKind::buyers;
    }
    if (crowd.described_as(side_buyer)) return FactKind::buyers;
    if (crowd.described_as(side_local) && crowd.beside_foreigners()) return FactKind::sellers;
    if (crowd.described_as(side_local)) return !others_buy && others_offer ? FactKind::buyers : FactKind::sellers;
    if (crowd.stands_behind_with() && crowd.behind_those_who_offer()) return FactKind::buyers;
    if (others_buy) return FactKind::sellers;
    return view.article->of_purchases ? FactKind::buyers : FactKind::sellers;
}

std::optional<FactKind> english_company_kind(const SentenceView& view, const Heads& heads, std::size_t i,
                                             std::string& rule) {
    const Tag tag = heads[i]->tag;
    if (tag == noun_buyer) return FactKind::buyers;
    if (is_partner(view, heads, i)) {
        rule = "partner_of_an_agreement";
        return std::nullopt;
    }
    if (tag == noun_seller) return FactKind::sellers;
    const auto side = english_side(view, heads, i);
    if (side == FactKind::buyers) rule += "+other_side";
    return side;
}

bool shows_goods(const SentenceView& view, const Heads& heads, std::size_t i) {
    return mark_beginning(view.marks, heads[i]->mark.end + 1, {side_exhibits}) != nullptr &&
           heads[i]->mark.begin > view.quantities[i].begin;
}

std::optional<FactKind> english_country_kind(const SentenceView& view, const Heads& heads,
                                             const std::vector<KindFound>& found, std::size_t i, std::string& rule) {
    const auto& quantity = view.quantities[i];
    const auto buyers_from = [&] {  // "with 454 buyers from 48 countries"
        if (i == 0 || !heads[i - 1] || found[i - 1].kind != FactKind::buyers) return false;
        const auto end = heads[i - 1]->mark.end;
        return end < quantity.begin && view.text().substr(end, quantity.begin - end) == U" from ";
    };
    if (quantity.value < 3) return std::nullopt;
    const bool theirs = buyers_from();
    if (!theirs && !takes_part_near(view, quantity)) return std::nullopt;
    rule = "countries_of_those_who_came";
    if (theirs) return FactKind::buyer_countries;
    const auto* who = who_comes(view, quantity);
    if (who == nullptr || who->tag == noun_buyer || who->tag == noun_person) return FactKind::buyer_countries;
    const bool buyers_before =
        i > 0 && heads[i - 1] && heads[i - 1]->mark.begin == who->begin && found[i - 1].kind == FactKind::buyers;
    if (buyers_before) return FactKind::buyer_countries;
    rule = who->tag == noun_other ? "countries_of_others" : "countries_of_exhibitors";
    return std::nullopt;
}

}  // namespace gyoryu::desk
