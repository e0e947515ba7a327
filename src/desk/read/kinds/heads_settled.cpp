#include "desk/read/kinds/chinese_sides.h"
#include "desk/read/kinds/head_binder.h"
#include "desk/read/kinds/neighbours.h"

#include <algorithm>

// What a noun amounts to with the words beside it.
namespace gyoryu::desk {

namespace {

using text::Language;
using enum Tag;

}  // namespace

bool HeadBinder::is_event_name(const Mark& mark) const {
    if (mark.tag != noun_consultation || mark.end >= text_.size()) return false;
    const char32_t next = text_[mark.end];
    return next == U'회' || next == U'장' || next == U'사' || next == U'원' || next == U'会' || next == U'會' ||
           next == U'창';
}

void HeadBinder::settle_buyers(Head& head) const {
    if (view_.language() != Language::ko || text_[head.mark.end] != U' ') return;
    const auto* buyer =
        first_mark(view_.marks, head.mark.end, std::min(head.mark.end + 8, view_.sentence.end), {noun_buyer});
    if (buyer != nullptr && buyer->begin == head.mark.end + 1) head.tag = noun_buyer, head.mark.end = buyer->end;
}

void HeadBinder::settle(Head& head) const {
    const std::uint32_t end = view_.sentence.end;
    if (head.tag == noun_company) return settle_buyers(head);
    if (view_.language() == Language::zh && !is_deal(head.tag)) return;  // 37家采购商洽谈
    for (const Mark& mark : marks_from(head.mark.begin)) {
        if (mark.begin > head.mark.end + 1) break;
        if (mark.end <= head.mark.end || !is_deal(mark.tag) || is_event_name(mark)) continue;
        if (mark.begin > head.mark.end && text_[head.mark.end] != U' ') break;
        if (head.tag == noun_mou) break;
        const bool inside = mark.begin < head.mark.end && head.tag == noun_expected;  // 가계약 holds 계약 실적
        if (!inside) head.tag = mark.tag;
        head.mark.end = mark.end;
    }
    if (head.tag != noun_contract && head.tag != noun_project) return;
    const std::uint32_t reach = view_.language() == Language::ko ? 6 : european() ? 40 : 12;
    const std::uint32_t from = std::max(view_.sentence.begin, head.mark.begin > reach ? head.mark.begin - reach : 0);
    const auto* ahead = last_mark(view_.marks, from, head.mark.begin, {mark_expected, noun_expected});
    const auto* after =
        view_.language() == Language::en
            ? nullptr
            : first_mark(view_.marks, head.mark.end, std::min(head.mark.end + 14, end), {mark_expected});
    const bool led =
        ahead != nullptr &&
        (european() ? text_.substr(ahead->end, head.mark.begin - ahead->end).find_first_of(U",;") == text_.npos
                    : !breaks(ahead->end, head.mark.begin));
    const bool in_brackets = after != nullptr && after->begin == head.mark.end + 1 && text_[head.mark.end] == U'(' &&
                             after->end < end && text_[after->end] == U')';
    const bool followed = after != nullptr &&
                          first_mark(view_.marks, head.mark.end, after->begin, {money}) == nullptr &&
                          text_.substr(head.mark.end, after->begin - head.mark.end).find_first_of(U",.(") == text_.npos;
    if (led || followed || in_brackets || signed_as_intention(view_, head.mark)) head.tag = noun_expected;
}

}  // namespace gyoryu::desk
