#include "desk/read/kinds/person_kinds.h"

#include "desk/read/article/countries.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr std::uint32_t topic_reach = 24;
constexpr std::uint32_t delegation_reach = 16;
constexpr std::uint32_t beside_reach = 4;
constexpr std::uint32_t noun_reach = 12;
constexpr double crowd_least = 100'000;  ///< so many come to a fair or are told of a market

class PersonKinds {
public:
    PersonKinds(const SentenceView& view, const Heads& heads, const std::vector<KindFound>& found)
        : view_(view), heads_(heads), found_(found) {}

    std::optional<FactKind> kind(std::size_t i, std::string& rule) const {
        const auto& quantity = view_.quantities[i];
        if (ends_with_before(view_, quantity.begin, {U"외 ", U"외", U"外 ", U"外"}) &&
            !ends_with_before(view_, quantity.begin, {U"국내외 ", U"국내·외 ", U"해외 "})) {
            rule = "others_beside_a_leader";
            return std::nullopt;
        }
        if (quantity.value < 2 || (heads_[i] && heads_[i]->tag == noun_other && !is_among_others(view_, heads_, i) &&
                                   !of_bodies(i) && !ends_list(i) && !attended(i)))
            return std::nullopt;
        if (sums_up(i)) return FactKind::buyers;
        const bool buyers = heads_[i] && heads_[i]->tag == noun_buyer && !is_among_others(view_, heads_, i);
        if (buyers || beside_buyers(i) || is_before_buyers(view_, heads_, i) || topic_is_buyers(i) ||
            invited_from_abroad(i))
            return FactKind::buyers;
        if (guests_and_buyers(i)) return FactKind::buyers;
        if (heads_those_firms(i)) return found_[i - 1].kind;
        const bool delegation = heads_[i] && heads_[i]->tag == noun_person && view_.language() == Language::ko &&
                                view_.text()[heads_[i]->mark.end - 1] == U'단' &&
                                heads_[i]->mark.begin > quantity.begin;
        const bool together = view_.text().substr(quantity.end, 4) == U"과 함께" && heads_[i];
        const bool onlookers = heads_[i] && view_.language() == Language::zh && watches_fair(heads_[i]->mark);
        if (!delegation && !together && !onlookers && !told_of_product(i) && !makes_up_delegation(i) &&
            !takes_part_near(view_, view_.quantities[i]) &&
            !(heads_[i] && heads_[i]->tag == noun_person && view_.sentence.role == LineRole::row))
            return std::nullopt;
        if (!heads_[i] && quantity.value >= crowd_least && !view_.article->of_fair) return std::nullopt;
        if (!heads_[i]) rule = "people_who_took_part";
        return FactKind::attendees;
    }

private:
    /// "여행사, 의료기관 관계자 등 100여 명에게 인천의 의료기술을 알렸다": those whom a presentation was held for.
    bool told_of_product(std::size_t i) const {
        if (view_.language() != Language::ko || !heads_[i] || heads_[i]->tag != noun_person) return false;
        const auto& quantity = view_.quantities[i];
        if (!view_.text().substr(quantity.end, 3).starts_with(U"에게 ")) return false;
        const auto behind = view_.text().substr(quantity.end, view_.sentence.end - quantity.end);
        for (const auto told : {U"알렸", U"소개했", U"설명했", U"홍보했", U"선보였", U"소개하", U"설명하", U"알리"})
            if (behind.find(told) != behind.npos) return true;
        return false;
    }

    /// "기업인 등 10명으로 이뤄진 대표단은", "대표단은 기업인을 합쳐 40여 명이다".
    bool makes_up_delegation(std::size_t i) const {
        if (view_.language() != Language::ko) return false;
        const auto& quantity = view_.quantities[i];
        const auto is_delegation = [&](const Mark& mark) {
            return mark.end > mark.begin && view_.text()[mark.end - 1] == U'단';
        };
        const auto made_up = [&](std::u32string_view behind) {
            for (const auto verb : {U"으로 이뤄", U"으로 이루어", U"으로 구성", U"으로 꾸려", U"으로 꾸린", U"으로 짜"})
                if (behind.starts_with(verb)) return true;
            return false;
        };
        const auto behind = view_.text().substr(quantity.end, view_.sentence.end - quantity.end);
        const auto limit = std::min(quantity.end + delegation_reach, view_.sentence.end);
        if (made_up(behind))
            for (const auto* next = first_mark(view_.marks, quantity.end, limit, {noun_person}); next != nullptr;
                 next = first_mark(view_.marks, next->begin + 1, limit, {noun_person}))
                if (is_delegation(*next)) return true;
        if (!made_up(behind) && !behind.starts_with(U"이다")) return false;
        const auto opening = std::min(view_.sentence.begin + topic_reach, quantity.begin);
        const auto* subject = first_mark(view_.marks, view_.sentence.begin, opening, {noun_person});
        return subject != nullptr && is_delegation(*subject) && opens_topic(view_.text()[subject->end]);
    }

    /// "주민 60여 명이 참석한": whoever they are, they were there.
    bool attended(std::size_t i) const {
        const auto behind = view_.text().substr(view_.quantities[i].end, 4);
        return behind.starts_with(U"이 참석") || behind.starts_with(U"가 참석");
    }

    /// "기관 대표, 현지 바이어, 언론인 100여명이 참석": the last of those who came.
    bool ends_list(std::size_t i) const {
        const auto& head = heads_[i]->mark;
        const auto& quantity = view_.quantities[i];
        const bool listed = view_.language() == Language::zh ||
                            (head.begin >= view_.sentence.begin + 2 && view_.text().substr(head.begin - 2, 2) == U", ");
        if (!listed || head.end > quantity.begin || head.end + 1 < quantity.begin) return false;
        const auto limit = std::min(quantity.end + 6, view_.sentence.end);
        return first_mark(view_.marks, view_.sentence.begin, head.begin, {noun_person, noun_buyer}) != nullptr &&
               first_mark(view_.marks, quantity.end, limit, {takes_part}) != nullptr;
    }

    /// "6개 기관 18명": those whom counted bodies sent.
    bool of_bodies(std::size_t i) const {
        const auto& head = heads_[i]->mark;
        const auto name = view_.text().substr(head.begin, head.end - head.begin);
        return (name == U"기관" || name == U"단체") && head.begin >= view_.sentence.begin + 3 &&
               view_.text().substr(head.begin - 2, 2) == U"개 " && is_digit(view_.text()[head.begin - 3]);
    }

    /// 境内外观众11.7万人: who looks at a fair took part in it.
    bool watches_fair(const Mark& noun) const {
        return view_.text().substr(noun.begin, noun.end - noun.begin).ends_with(U"观众");
    }

    /// "바이어 16개사 35명".
    bool beside_buyers(std::size_t i) const {
        const bool their_lands = i > 0 && found_[i - 1].kind == FactKind::buyer_countries && heads_[i - 1] &&
                                 heads_[i - 1]->tag == noun_buyer &&
                                 heads_[i - 1]->mark.end <= view_.quantities[i - 1].begin;
        if (i == 0 || (found_[i - 1].kind != FactKind::buyers && !their_lands)) return false;
        const auto gap =
            view_.text().substr(view_.quantities[i - 1].end, view_.quantities[i].begin - view_.quantities[i - 1].end);
        return gap == U"에서 " || (gap == U", " && their_lands) ||
               (gap.size() <= 2 && gap.find_first_not_of(U" ·(") == gap.npos);
    }

    /// "16개국의 31명을 초청해 도내기업 93개사와 상담을": whom our firms meet.
    bool invited_from_abroad(std::size_t i) const {
        if (i == 0 || heads_[i] || view_.quantities[i - 1].unit != unit_country ||
            view_.quantities[i].begin - view_.quantities[i - 1].end > 4)
            return false;
        const auto limit = std::min(view_.quantities[i].end + 8, view_.sentence.end);
        const auto behind = view_.text().substr(view_.quantities[i].end, limit - view_.quantities[i].end);
        if (behind.find(U"초청") == behind.npos) return false;
        const bool met = i + 1 < heads_.size() && heads_[i + 1] && heads_[i + 1]->tag == noun_seller;
        return met || first_mark(view_.marks, view_.sentence.begin, view_.quantities[i].begin, {noun_buyer}) != nullptr;
    }

    /// "9개국 29명의 관계자와 해외바이어가 참가": whoever else is among those of the lands.
    bool guests_and_buyers(std::size_t i) const {
        if (i == 0 || !heads_[i] || view_.language() != Language::ko ||
            heads_[i]->mark.begin < view_.quantities[i].end || found_[i - 1].kind != FactKind::buyer_countries ||
            view_.quantities[i].begin - view_.quantities[i - 1].end > beside_reach)
            return false;
        const auto from = heads_[i]->mark.end;
        const auto behind = view_.text().substr(from, 2);
        return (behind == U"와 " || behind == U"과 ") &&
               first_mark(view_.marks, from, std::min(from + noun_reach, view_.sentence.end), {noun_buyer}) != nullptr;
    }

    /// "41개 기업 50여명의 기업대표": of the side that their firms are on.
    bool heads_those_firms(std::size_t i) const {
        if (i == 0 || view_.language() != Language::ko || view_.quantities[i - 1].unit != unit_company ||
            (found_[i - 1].kind != FactKind::sellers && found_[i - 1].kind != FactKind::buyers) ||
            view_.quantities[i].begin - view_.quantities[i - 1].end > 2)
            return false;
        const auto behind = view_.text().substr(view_.quantities[i].end, 8);
        return behind.starts_with(U"의 기업대표") || behind.starts_with(U"의 기업 대표") ||
               behind.starts_with(U"의 대표가") || behind.starts_with(U" 기업대표") ||
               behind.starts_with(U"의 업체 대표");
    }

    /// "해외 바이어는 여러 경로로 골라 28개국 110여명이 초청됐다".
    bool topic_is_buyers(std::size_t i) const {
        if (view_.language() != Language::ko || heads_[i]) return false;
        const auto limit = std::min(view_.sentence.begin + topic_reach, view_.quantities[i].begin);
        const auto* noun = first_mark(view_.marks, view_.sentence.begin, limit, {noun_buyer});
        while (noun != nullptr && !opens_topic(view_.text()[noun->end]))
            noun = first_mark(view_.marks, noun->begin + 1, limit, {noun_buyer});
        return noun != nullptr && first_mark(view_.marks, noun->end, view_.quantities[i].begin,
                                             {noun_person, noun_seller, noun_company, noun_other}) == nullptr;
    }

    static bool opens_topic(char32_t particle) { return particle == U'는' || particle == U'은' || particle == U'도'; }

    /// "바이어는 중국 98명, 일본 67명 등 모두 203명".
    bool sums_up(std::size_t i) const {
        if (i >= 2 && view_.quantities[i - 1].unit == unit_country && found_[i - 2].kind == FactKind::buyers &&
            view_.quantities[i - 2].unit == unit_person && !heads_[i] &&
            !(i >= 3 && found_[i - 3].kind == FactKind::attendees))  // "헝가리 5명 등 총 14개국 47명"
            return view_.quantities[i].begin - view_.quantities[i - 2].end <= 14;
        if (i == 0 || !found_[i - 1].kind || view_.quantities[i - 1].unit != unit_person) return false;
        const auto between =
            view_.text().substr(view_.quantities[i - 1].end, view_.quantities[i].begin - view_.quantities[i - 1].end);
        if (between.find(U"포함") != between.npos)  // "해외바이어 45명을 포함해 국내외 250명이"
            return found_[i - 1].kind == FactKind::buyers && between.ends_with(U"국내외 ");
        const auto gap_begin = view_.quantities[i - 1].end, gap_end = view_.quantities[i].begin;
        if (gap_end - gap_begin > 10 || found_[i - 1].kind != FactKind::buyers) return false;
        if (between == U" 등 " && heads_[i] && heads_[i]->tag == noun_buyer &&
            view_.quantities[i].value > view_.quantities[i - 1].value)
            return true;  // "바이어는 해외 400명, 국내 900명 등 1300명"
        return first_mark(view_.marks, gap_begin, gap_end, {Tag::place, total}) != nullptr &&
               (!heads_[i] || heads_[i]->tag == noun_buyer);
    }

    const SentenceView& view_;
    const Heads& heads_;
    const std::vector<KindFound>& found_;
};

}  // namespace

std::optional<FactKind> person_kind(const SentenceView& view, const Heads& heads, const std::vector<KindFound>& found,
                                    std::size_t i, std::string& rule) {
    return PersonKinds(view, heads, found).kind(i, rule);
}

}  // namespace gyoryu::desk
