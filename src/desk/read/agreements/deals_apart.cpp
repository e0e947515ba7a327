#include "desk/read/agreements/deals_apart.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;
using text::Language;

namespace {

constexpr std::uint32_t counted_reach = 20;  ///< from the last name to how many they are

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
    auto behind = article.folded().substr(last->end, signing.begin - last->end);
    if (const auto close = behind.find(U')'); behind.starts_with(U"(") && close != behind.npos)
        behind.remove_prefix(close + 1);  // "가나(비닐가방)도"
    behind = behind.substr(0, counted_reach);
    const auto counted = [&](auto words) { return behind.find(words) != behind.npos; };
    const bool firms = counted(U"개사는") || counted(U"개사가") || counted(U"개 업체가") || counted(U"개 업체는");
    return behind.starts_with(U"도 ") || (behind.starts_with(U" 등 ") && firms);
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
