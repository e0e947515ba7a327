#include "desk/read/kinds/kind_sorter.h"
#include "desk/read/kinds/mixed_amounts.h"
#include "desk/read/kinds/neighbours.h"

// What figures told in one breath have in common.
namespace gyoryu::desk {

namespace {

using enum Tag;

}  // namespace

std::size_t KindSorter::amount_beside(std::size_t i) const {
    const bool beside = i + 1 < view_.quantities.size() && view_.quantities[i + 1].is_money() &&
                        view_.quantities[i + 1].begin - view_.quantities[i].behind <= 3;
    return beside ? i + 1 : i;
}

bool KindSorter::counts_two_kinds(std::size_t i) const {
    const bool of_two_counts = i > 0 && heads_[i - 1] && is_deal(heads_[i - 1]->tag);
    return view_.quantities[i].unit == unit_case && !of_two_counts && i + 1 < heads_.size() && heads_[i + 1] &&
           view_.quantities[i + 1].is_money() && heads_[i + 1]->mark.begin == heads_[i]->mark.begin &&
           is_of_two_kinds(view_, heads_, i + 1);
}

bool KindSorter::says_total(std::size_t i) const {
    const auto gap =
        view_.text().substr(view_.begin_after_last(i), view_.quantities[i].begin - view_.begin_after_last(i));
    return i > 0 && gap.starts_with(U" 등 ") && gap.size() <= 8 &&
           (gap.find(U"총") != gap.npos || gap.find(U"모두") != gap.npos);
}

std::optional<FactKind> KindSorter::sums_firms(std::size_t i) const {
    std::optional<FactKind> kind;
    double sum = 0;
    for (auto j = i; j-- > 0 && view_.quantities[j].unit == unit_company;) {
        sum += view_.quantities[j].value;
        if (!found_[j].kind) continue;
        if (kind && *kind != *found_[j].kind) return std::nullopt;
        kind = found_[j].kind;
    }
    return sum == view_.quantities[i].value ? kind : std::nullopt;
}

bool KindSorter::closes_list(std::size_t i) const {
    const auto& quantity = view_.quantities[i];
    if (quantity.unit == unit_company && says_total(i)) return sums_firms(i).has_value();
    if (i == 0 || !found_[i - 1].kind || view_.quantities[i - 1].is_money() ||
        quantity.value <= view_.quantities[i - 1].value)
        return false;
    const auto gap = view_.text().substr(view_.quantities[i - 1].end, quantity.begin - view_.quantities[i - 1].end);
    return quantity.unit == unit_place && gap.starts_with(U" 등") && gap.size() <= 8;
}

}  // namespace gyoryu::desk
