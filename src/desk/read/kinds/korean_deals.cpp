#include "desk/read/kinds/korean_deals.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr std::uint32_t goods_reach = 24;  ///< from an amount to the verb: what is sold, and to whom
constexpr std::uint32_t deal_reach = 12;   ///< from the verb to the name of the deal
constexpr std::uint32_t deed_reach = 26;   ///< from a deed to what it would come to
constexpr std::uint32_t foreseen_reach = 24;

constexpr std::u32string_view trades[] = {U"수출", U"공급", U"납품", U"판매", U"구매", U"수입", U"구입"};

std::u32string_view between(const SentenceView& view, std::uint32_t from, std::uint32_t to) {
    return from < to ? view.text().substr(from, to - from) : std::u32string_view{};
}

/// Behind "수출하기로 ", "수출하는 ", "수출을 ": where the name of the deal may begin.
std::optional<std::uint32_t> behind_trade(const SentenceView& view, std::uint32_t from, std::uint32_t limit) {
    const auto text = between(view, from, std::min(limit, from + goods_reach));
    for (const auto trade : trades) {
        const auto at = text.find(trade);
        if (at == text.npos || at == 0 || text.substr(0, at).find_first_of(U",.()") != text.npos) continue;
        const auto end = from + static_cast<std::uint32_t>(at + trade.size());
        const auto next = between(view, end, limit);
        for (const std::u32string_view joins : {U"하기로 ", U"키로 ", U"하는 ", U"을 ", U"를 "})
            if (next.starts_with(joins)) return end + static_cast<std::uint32_t>(joins.size());
    }
    return std::nullopt;
}

/// 계약했, 협약했, 계약을 맺었: a deal that was made, and none that is only thought of.
bool was_made(std::u32string_view behind) {
    for (const auto wish : {U"추진", U"협의", U"논의", U"계획", U"예정", U"검토", U"할 "})
        if (behind.find(wish) != behind.npos) return false;
    return true;
}

}  // namespace

std::optional<Head> agreed_to_trade(const SentenceView& view, const Quantity& quantity, std::uint32_t limit) {
    const auto deal = behind_trade(view, quantity.behind, limit);
    if (!deal) return std::nullopt;
    const auto end = std::min(*deal + deal_reach, limit);
    const auto* noun = first_mark(view.marks, *deal, end, {noun_contract, noun_mou, noun_expected});
    if (noun == nullptr || noun->begin > *deal + 4 || !was_made(between(view, noun->end, end))) return std::nullopt;
    return Head{noun->tag, *noun, "deal_behind_verb"};
}

std::optional<Head> sum_if_contracted(const SentenceView& view, const Quantity& quantity, std::uint32_t limit) {
    const auto from = std::max(view.sentence.begin, quantity.begin > deed_reach ? quantity.begin - deed_reach : 0);
    const auto before = between(view, from, quantity.begin);
    auto if_at = before.npos;
    for (const std::u32string_view realised :
         {U"계약으로 이어지면 ", U"계약으로 연결되면 ", U"계약이 성사되면 ", U"계약이 체결되면 "})
        if (const auto at = before.rfind(realised); at != before.npos) if_at = at + 2;
    if (if_at == before.npos || before.find(U',', if_at) != before.npos) return std::nullopt;
    const auto* noun =
        last_mark(view.marks, from, from + static_cast<std::uint32_t>(if_at), {noun_contract, noun_expected});
    const auto behind = between(view, quantity.behind, std::min(limit, quantity.behind + foreseen_reach));
    const bool foreseen =
        std::ranges::any_of(std::initializer_list<std::u32string_view>{U"것으로", U"예상", U"전망", U"추산", U"추정"},
                            [&](auto word) { return behind.find(word) != behind.npos; });
    return noun != nullptr && foreseen ? std::optional(Head{noun_expected, *noun, "sum_if_contracted"}) : std::nullopt;
}

}  // namespace gyoryu::desk
