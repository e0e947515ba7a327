#include "desk/read/kinds/korean_sums.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

namespace {

using enum Tag;

constexpr std::uint32_t sum_reach = 16;     ///< "금액으로는 모두 약 "
constexpr std::uint32_t clause_reach = 26;  ///< from the noun of a deed to the word for its sum
constexpr std::uint32_t deed_reach = 10;
constexpr std::uint32_t behind_reach = 44;

constexpr std::u32string_view sums[] = {U"금액", U"액수", U"규모", U"물량", U"것"};
constexpr std::u32string_view topics[] = {U"은",        U"는",          U"이",        U"만",           U"만은",
                                          U"으로는",    U"로는",        U"으로",      U"로",           U" 기준",
                                          U" 기준으로", U"으로 따지면", U"으로 치면", U"으로 환산하면"};
constexpr std::u32string_view fillers[] = {U"모두", U"총", U"약", U"무려", U"대략", U"전부", U"합쳐", U"합해", U"각각"};
constexpr std::u32string_view deeds_done[] = {U"했고 ", U"했으며 ", U"하고 ", U"하며 ", U"맺었고 ", U"맺었으며 "};
constexpr std::u32string_view under_way[] = {U"추진",   U"진행", U"협의", U"논의", U"협상", U"검토",
                                             U"이어질", U"될",   U"가능", U"예상", U"전망", U"기대"};

bool ends_with_any(std::u32string_view text, std::span<const std::u32string_view> ends) {
    return std::ranges::any_of(ends, [&](auto end) { return text.ends_with(end); });
}

bool has_any(std::u32string_view text, std::span<const std::u32string_view> words) {
    return std::ranges::any_of(words, [&](auto word) { return text.find(word) != text.npos; });
}

/// 이어진, 맺은, 추진하는, 성사된: a syllable that ends in ㄴ or ㄹ, as a verb before its noun does.
bool describes(std::u32string_view clause) {
    if (clause.empty() || clause.back() < 0xAC00 || clause.back() > 0xD7A3) return false;
    const auto final = (clause.back() - 0xAC00) % 28;
    return final == 4 || final == 8;
}

/// The deal that a clause before its noun tells of: none where it has none, or more than a clause lies between.
std::optional<Head> deal_of(const SentenceView& view, std::uint32_t from, std::uint32_t to) {
    const auto* noun = last_mark(view.marks, from, to, {noun_consultation, noun_contract, noun_expected, noun_mou});
    if (noun == nullptr) return std::nullopt;
    const auto verb = view.text().substr(noun->end, to - noun->end);
    if (verb.find_first_of(U",.;") != verb.npos) return std::nullopt;
    const bool open = noun->tag == noun_contract && has_any(verb, under_way);
    return Head{open ? noun_expected : noun->tag, *noun, "sum_of_clause"};
}

/// "계약으로 이어진 금액은", "계약을 추진하고 있는 것은".
std::optional<Head> clause_before(const SentenceView& view, std::uint32_t sum) {
    if (sum == view.sentence.begin || view.text()[sum - 1] != U' ') return std::nullopt;
    const auto from = std::max(view.sentence.begin, sum > clause_reach ? sum - clause_reach : 0);
    if (!describes(view.text().substr(from, sum - 1 - from))) return std::nullopt;
    return deal_of(view, from, sum - 1);
}

/// "는 상담장에서 곧바로 계약이 이뤄진 금액이다".
std::optional<Head> clause_behind(const SentenceView& view, const Quantity& amount) {
    const auto limit = std::min(amount.behind + behind_reach, view.sentence.end);
    if (amount.behind >= limit) return std::nullopt;
    const auto behind = view.text().substr(amount.behind, limit - amount.behind);
    if (!behind.starts_with(U"는 ") && !behind.starts_with(U"은 ")) return std::nullopt;
    for (const std::u32string_view sum : {U" 금액이", U" 액수", U" 규모", U" 물량", U" 것이다"}) {
        const auto at = behind.find(sum);
        if (at == behind.npos || !describes(behind.substr(0, at))) continue;
        return deal_of(view, amount.behind, amount.behind + static_cast<std::uint32_t>(at));
    }
    return std::nullopt;
}

/// "200여 회를 상담했고 금액은".
std::optional<Head> deed_before(const SentenceView& view, std::uint32_t sum) {
    const auto from = std::max(view.sentence.begin, sum > clause_reach ? sum - clause_reach : 0);
    if (!ends_with_any(view.text().substr(from, sum - from), deeds_done)) return std::nullopt;
    const auto* noun = last_mark(view.marks, std::max(from, sum > deed_reach ? sum - deed_reach : 0), sum,
                                 {noun_consultation, noun_contract, noun_expected, noun_mou});
    return noun != nullptr ? std::optional(Head{noun->tag, *noun, "sum_of_deed_before"}) : std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> begin_of_sum(const SentenceView& view, const Quantity& amount) {
    const auto from = std::max(view.sentence.begin, amount.begin > sum_reach ? amount.begin - sum_reach : 0);
    auto text = view.text().substr(from, amount.begin - from);
    const auto drop_space = [&] {
        while (!text.empty() && text.back() == U' ') text.remove_suffix(1);
    };
    drop_space();
    for (int words = 0; words < 2; ++words)
        for (const auto filler : fillers)
            if (text.ends_with(filler) &&
                (text.size() == filler.size() || text[text.size() - filler.size() - 1] == U' ')) {
                text.remove_suffix(filler.size());
                drop_space();
            }
    for (const auto sum : sums)
        for (const auto topic : topics) {
            const auto size = sum.size() + topic.size();
            if (text.size() < size || !text.ends_with(topic) || text.substr(text.size() - size, sum.size()) != sum)
                continue;
            const auto at = from + static_cast<std::uint32_t>(text.size() - size);
            if (at == view.sentence.begin || view.text()[at - 1] == U' ') return at;
        }
    return std::nullopt;
}

std::optional<Head> head_of_sum(const SentenceView& view, const Quantity& amount) {
    if (const auto sum = begin_of_sum(view, amount)) {
        if (const auto deed = deed_before(view, *sum)) return deed;
        return clause_before(view, *sum);
    }
    return clause_behind(view, amount);
}

}  // namespace gyoryu::desk
