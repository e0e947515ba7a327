#include "desk/read/article/countries.h"
#include "desk/read/kinds/english_sides.h"
#include "desk/read/kinds/kind_sorter.h"
#include "desk/read/kinds/neighbours.h"
#include "desk/read/kinds/sides.h"

#include <algorithm>

// Which side counted firms are on, and which of them are on neither.
namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

constexpr double foreign_firms_most = 300;  ///< more of them fill a fair
constexpr double fair_firms_least = 800;    ///< even where buyers are told of
constexpr std::uint32_t visit_reach = 44;
constexpr std::uint32_t dealt_reach = 28;
constexpr std::uint32_t subject_reach = 16;

}  // namespace

bool KindSorter::behind_countries(std::size_t i) const {
    if (i == 0 || view_.language() != Language::ko || view_.quantities[i - 1].unit != unit_country) return false;
    const auto gap =
        view_.text().substr(view_.quantities[i - 1].end, view_.quantities[i].begin - view_.quantities[i - 1].end);
    const bool of_lands = gap == U"의 업체 " || gap == U"의 기업 " || gap == U" 업체 " || gap == U" 기업 ";
    if (gap.size() > 2 && gap != U"에서 " && gap != U"에서 온 " && !of_lands) return false;
    if ((heads_[i] && heads_[i]->tag != noun_company && !of_lands) || beside_their_buyers(i)) return false;
    if (fills_booths(view_, view_.quantities[i])) return false;
    if (ends_with_before(view_, view_.quantities[i - 1].begin, {U"국내외 ", U"국내·외 "})) return false;
    const bool with_buyers = first_mark(view_.marks, view_.sentence.begin, view_.sentence.end, {noun_buyer}) != nullptr;
    if ((with_buyers || comes_to_visit(i)) && view_.quantities[i].value < fair_firms_least) return true;
    return i >= 2 && found_[i - 2].kind == FactKind::sellers && view_.quantities[i].value < foreign_firms_most;
}

bool KindSorter::comes_to_visit(std::size_t i) const {
    const auto behind = view_.text().substr(view_.quantities[i].end, visit_reach);
    const auto at =
        std::min({behind.find(U"방문"), behind.find(U"방한"), behind.find(U"을 찾"), behind.find(U"를 찾")});
    return at != behind.npos && at < behind.find(U"참가") && at < behind.find(U"참여");
}

bool KindSorter::beside_their_buyers(std::size_t i) const {
    if (i + 1 >= heads_.size() || !heads_[i + 1] || heads_[i + 1]->tag != noun_buyer) return false;
    const auto gap =
        view_.text().substr(view_.quantities[i].end, view_.quantities[i + 1].begin - view_.quantities[i].end);
    return gap.size() <= 5 && (gap.starts_with(U"과") || gap.starts_with(U"와"));
}

bool KindSorter::are_people_met(std::size_t i) const {
    const auto& noun = heads_[i]->mark;
    if (view_.language() != Language::ru || !view_.text().substr(noun.begin).starts_with(U"предпринимател"))
        return false;
    const auto before = view_.text().substr(view_.sentence.begin, noun.begin - view_.sentence.begin);
    for (const auto met : {U"форум", U"собрал", U"заседани", U"конференци", U"семинар", U"приехал", U"прибыл"})
        if (before.find(met) != before.npos) return true;
    return false;
}

bool KindSorter::of_both_sides(std::size_t i) const {
    const auto& head = *heads_[i];
    if (view_.language() != Language::ko || head.tag != noun_buyer || !is_among_others(view_, heads_, i)) return false;
    const auto from = std::max(view_.begin_after_last(i), head.mark.begin > 14 ? head.mark.begin - 14 : 0);
    const auto* seller = last_mark(view_.marks, from, head.mark.begin, {noun_seller});
    if (seller == nullptr) return false;
    const auto gap = view_.text().substr(seller->end, head.mark.begin - seller->end);
    return gap.starts_with(U"과 ") || gap.starts_with(U"와 ");
}

bool KindSorter::only_there(std::size_t i) const {
    if (view_.language() == Language::ko || heads_[i]->tag == noun_buyer || takes_part_near(view_, view_.quantities[i]))
        return false;
    return first_mark(view_.marks, view_.sentence.begin, view_.sentence.end,
                      {noun_consultation, noun_contract, noun_expected, noun_mou, noun_booth, event_word}) == nullptr;
}

bool KindSorter::signs_deal(std::size_t i) const {
    const auto& quantity = view_.quantities[i];
    if (view_.language() != Language::ko || quantity.end >= view_.sentence.end) return false;
    const char32_t particle = view_.text()[quantity.end];
    if (particle != U'이' && particle != U'가' && particle != U'는' && particle != U'은') return false;
    const auto limit = std::min(quantity.end + 40, view_.sentence.end);
    return first_mark(view_.marks, quantity.end, limit, {noun_contract, noun_mou, noun_expected}) != nullptr &&
           last_mark(view_.marks, quantity.begin > 6 ? quantity.begin - 6 : 0, quantity.begin, {side_seller}) !=
               nullptr;
}

bool KindSorter::subject_counts(std::size_t i) const {
    if (view_.language() != Language::ko) return false;
    const auto behind = view_.text().substr(view_.quantities[i].behind, 4);
    const bool closes =
        std::ranges::any_of(std::initializer_list<std::u32string_view>{U"다.", U"이다", U"였다", U"입니다"},
                            [&](auto end) { return behind.starts_with(end); });
    const auto opening = std::min(view_.sentence.begin + subject_reach, view_.quantities[i].begin);
    const auto* firms = first_mark(view_.marks, view_.sentence.begin, opening, {noun_seller});
    return closes && firms != nullptr && (view_.text()[firms->end] == U'은' || view_.text()[firms->end] == U'는');
}

bool KindSorter::firms_with_goods(std::size_t i) const {
    const auto& quantity = view_.quantities[i];
    if (view_.language() != Language::ko || heads_[i]->tag != noun_other || quantity.unit != unit_company) return false;
    const auto to = std::max(quantity.end, heads_[i]->mark.begin);
    const auto gap = view_.text().substr(quantity.end, to - quantity.end);
    if (gap.empty() && ends_with_before(view_, quantity.begin, {U" 등 총 ", U" 등 모두 "}))
        return true;  // "식품, 신기술상품 등 총 46개사"
    return std::ranges::any_of(gap, is_digit);
}

bool KindSorter::of_a_side(std::size_t i) const {
    return heads_[i] && heads_[i]->mark.end == view_.quantities[i].begin &&
           (heads_[i]->tag == noun_buyer || heads_[i]->tag == noun_seller || heads_[i]->tag == noun_institution);
}

bool KindSorter::are_dealt_with(std::size_t i) const {
    const auto behind = view_.text().substr(view_.quantities[i].end, dealt_reach);
    const auto at = std::min(behind.find(U"를 상대로 "), behind.find(U"을 상대로 "));
    return at != behind.npos && behind.substr(0, at).find(U',') == behind.npos &&
           behind.find(U"상담", at) != behind.npos;
}

std::optional<FactKind> KindSorter::company_kind(std::size_t i, std::string& rule) const {
    const Tag tag = heads_[i]->tag;
    if (view_.language() == Language::en) return english_company_kind(view_, heads_, i, rule);
    if (tag == noun_buyer || are_dealt_with(i)) return FactKind::buyers;
    const bool chinese = view_.language() == Language::zh;
    const auto side = side_of(view_, heads_, i);
    if (tag == noun_seller && (chinese || !names_foreigners(view_, heads_[i]->mark))) return FactKind::sellers;
    rule += side == FactKind::buyers && !chinese ? "+other_side" : "";
    return side;
}

}  // namespace gyoryu::desk
