#pragma once

#include "desk/read/whose/whose.h"

#include <algorithm>

namespace gyoryu::desk {

/// One figure and what stands around it, as the rules that ask whose it is see it.
struct Question {
    const SentenceView& view;
    const Quantity& quantity;
    std::size_t index;
    FactKind kind;

    std::uint32_t back(std::uint32_t reach) const {
        return std::max(view.sentence.begin, quantity.begin > reach ? quantity.begin - reach : 0);
    }
    std::uint32_t ahead(std::uint32_t reach) const { return std::min(quantity.end + reach, view.sentence.end); }
    const Mark* before(std::uint32_t reach, const TagSet& tags) const {
        return last_mark(view.marks, back(reach), quantity.begin, tags);
    }
    const Mark* after(std::uint32_t reach, const TagSet& tags) const {
        return first_mark(view.marks, quantity.end, ahead(reach), tags);
    }
    bool european() const { return view.language() == text::Language::en || view.language() == text::Language::ru; }
    std::u32string_view text(std::uint32_t from, std::uint32_t to) const { return view.text().substr(from, to - from); }
    bool counts_people_or_firms() const {
        return kind == FactKind::sellers || kind == FactKind::buyers || kind == FactKind::buyer_countries ||
               kind == FactKind::attendees || kind == FactKind::booths || kind == FactKind::institutions;
    }
};

/// Whether the mark `a` is there and stands behind `b`, if that is there.
inline bool comes_after(const Mark* a, const Mark* b) { return a != nullptr && (b == nullptr || a->begin > b->begin); }

using Answer = std::optional<NotOurs>;

inline Answer because(const char* rule, const Mark* mark, bool weak = false) {
    if (mark == nullptr) return std::nullopt;
    return NotOurs{rule, weak, mark->begin, mark->end};
}

}  // namespace gyoryu::desk
