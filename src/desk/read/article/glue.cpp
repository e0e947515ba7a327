#include "desk/read/article/glue.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

constexpr TagSet like_glue{Tag::total, Tag::before_about, Tag::before_over, Tag::place};

}  // namespace

bool glued(const SentenceView& view, std::uint32_t from, std::uint32_t to) {
    const auto& lexicon = Lexicon::of(view.language());
    while (from < to) {
        const auto end = lexicon.glue_end(view.text(), from);
        auto next = end <= to ? end : from;
        for (const Mark& mark : marks_in(view.marks, from, from + 1))
            if (mark.end <= to && like_glue.contains(mark.tag)) next = std::max(next, mark.end);
        if (next == from) return false;
        from = next;
    }
    return true;
}

}  // namespace gyoryu::desk
