#include "desk/read/deals_apart.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;
using text::Language;

namespace {

/// A number stands before the currency: "30만 달러", but not the first letter of "원장".
bool sum_between(const Article& article, std::uint32_t from, std::uint32_t to) {
    const auto marks = marks_in(article.marks, from, to);
    const auto* mark = first_mark(marks, from, to, {money});
    for (; mark != nullptr; mark = first_mark(marks, mark->end, to, {money})) {
        auto at = mark->begin;
        while (at > from && article.folded()[at - 1] == U' ') --at;
        if (at == from) continue;
        const char32_t last = article.folded()[at - 1];
        if ((last >= U'0' && last <= U'9') ||
            std::u32string_view(U"만억천백조").find(last) != std::u32string_view::npos)
            return true;
    }
    return false;
}

}  // namespace

bool each_with_another(const Article& article, std::span<const BodyMention> bodies, const Mark& signing) {
    if (article.language != Language::ko) return false;
    const BodyMention* last = nullptr;
    for (const auto& one : bodies)
        if (one.end <= signing.begin && !one.explains) last = &one;
    if (last == nullptr) return false;
    const auto behind = article.folded().substr(last->end, std::min<std::size_t>(12, signing.begin - last->end));
    const auto firms = behind.find(U"개사는");
    return behind.starts_with(U"도 ") || (behind.starts_with(U" 등 ") && firms != behind.npos);
}

bool each_with_its_own(const Article& article, std::span<const BodyMention> bodies, const Mark& signing) {
    if (article.language != Language::ko || bodies.size() < 2) return false;
    for (std::size_t i = 0; i + 1 < bodies.size(); ++i)
        if (bodies[i + 1].begin < signing.begin && bodies[i].type != BodyType::city &&
            sum_between(article, bodies[i].end, bodies[i + 1].begin))
            return true;
    return false;
}

}  // namespace gyoryu::desk
