#include "app/ledger/find_flags.h"

#include "app/ledger/amount_doubt.h"
#include "base/stable_sort.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace gyoryu::app {

namespace {

using domain::Claim;
using domain::LedgerEntry;
using domain::OutcomeStage;
using Flags = std::vector<LedgerFlag>;

constexpr std::size_t enough_amounts = 8;
constexpr double far_factor_log = 1.0;  // ten times
constexpr double far_deviations = 3.5;
constexpr std::size_t many_logs = 6;
constexpr std::int64_t many_logs_ms = 10 * 60 * 1000;

LedgerFlag flag(std::string code, const std::vector<const Claim*>& claims,
                std::map<std::string, std::string> params = {}) {
    LedgerFlag made{std::move(code), {}, {}, std::move(params)};
    for (const auto* claim : claims) {
        made.entry_ids.push_back(claim->entry->id);
        made.numbers.push_back(claim->entry->number);
    }
    return made;
}

void flag_single(const LoadedLedger& ledger, Flags& flags) {
    for (const auto& claim : ledger.book->claims()) {
        const LedgerEntry& entry = *claim.entry;
        const domain::Money amount{*entry.amount_minor, entry.currency};
        if (doubt_about(amount, entry.unit_price_minor, entry.quantity, {}) == AmountDoubt::not_price_times_quantity)
            flags.push_back(flag("price", {&claim}));
        if (entry.amount_confirmed && entry.source == domain::EntrySource::entry_form)
            flags.push_back(flag("asked_back", {&claim}));
        if (!claim.counts && claim.counted_as->amount_minor != entry.amount_minor) {
            const auto* other = ledger.book->claim_of(claim.counted_as->id);
            flags.push_back(flag("reports_differ", {other, &claim}));
        }
    }
}

double middle(std::vector<double> values) {
    std::ranges::sort(values);
    return values[(values.size() - 1) / 2];
}

void flag_spread(const std::vector<const Claim*>& claims, Flags& flags) {
    if (claims.size() < enough_amounts) return;
    std::vector<double> logs;
    for (const auto* claim : claims) logs.push_back(std::log10(static_cast<double>(*claim->entry->amount_minor)));
    const double centre = middle(logs);
    std::vector<double> away;
    for (const double log : logs) away.push_back(std::abs(log - centre));
    // 1.4826 makes the median of absolute deviations a standard deviation where amounts are log-normal.
    const double deviation = 1.4826 * middle(away);
    for (std::size_t i = 0; i < claims.size(); ++i)
        if (away[i] >= far_factor_log && away[i] > far_deviations * deviation)
            flags.push_back(flag("spread", {claims[i]}));
}

void flag_spreads(const LoadedLedger& ledger, Flags& flags) {
    std::map<std::pair<OutcomeStage, std::string>, std::vector<const Claim*>> alike;
    for (const auto& claim : ledger.book->claims())
        if (claim.counts && *claim.entry->amount_minor > 0)
            alike[{*claim.entry->stage, claim.entry->currency}].push_back(&claim);
    for (const auto& [key, claims] : alike) flag_spread(claims, flags);
}

bool at_most_half_apart(std::int64_t one, std::int64_t other) {
    const auto [less, more] = std::minmax(one, other);
    return more <= less + less / 2;
}

void flag_pair(const Claim& one, const Claim& other, Flags& flags) {
    const bool same_amount = one.entry->amount_minor == other.entry->amount_minor;
    if (one.first->claimant_id == other.first->claimant_id) {
        if (same_amount && one.deal_id != other.deal_id) flags.push_back(flag("duplicate", {&one, &other}));
    } else if (at_most_half_apart(*one.entry->amount_minor, *other.entry->amount_minor)) {
        flags.push_back(flag("two_reports", {&one, &other}));
    }
}

/// Figures of the same parties and stage in one currency that both count.
void flag_pairs(const LoadedLedger& ledger, Flags& flags) {
    std::map<std::tuple<std::string, std::string, OutcomeStage, std::string>, std::vector<const Claim*>> alike;
    for (const auto& claim : ledger.book->claims()) {
        const auto& entry = *claim.entry;
        if (claim.counts && !entry.seller_id.empty() && !entry.buyer_id.empty())
            alike[{entry.seller_id.str(), entry.buyer_id.str(), *entry.stage, entry.currency}].push_back(&claim);
    }
    // By amount, so that what is alike stands side by side and long lists stay cheap.
    for (auto& [key, claims] : alike) {
        base::stable_sort(claims, {}, [](const Claim* claim) { return *claim->entry->amount_minor; });
        for (std::size_t i = 1; i < claims.size(); ++i) flag_pair(*claims[i - 1], *claims[i], flags);
    }
}

void flag_many(const LoadedLedger& ledger, Flags& flags) {
    std::map<std::string, std::vector<const Claim*>> by_claimant;
    for (const auto& claim : ledger.book->claims())
        if (*claim.entry->stage == OutcomeStage::consultation && !claim.first->claimant_id.empty())
            by_claimant[claim.first->claimant_id].push_back(&claim);
    for (const auto& [claimant, claims] : by_claimant) {
        std::size_t from = 0;
        for (std::size_t i = 0; i < claims.size(); ++i) {
            const auto at = [&](std::size_t place) { return claims[place]->first->recorded_at.unix_ms; };
            while (at(i) - at(from) > many_logs_ms) ++from;
            const bool last = i + 1 == claims.size() || at(i + 1) - at(from) > many_logs_ms;
            if (!last || i + 1 - from < many_logs) continue;
            flags.push_back(flag("many_at_once",
                                 {claims.begin() + static_cast<std::ptrdiff_t>(from),
                                  claims.begin() + static_cast<std::ptrdiff_t>(i) + 1},
                                 {{"count", std::to_string(i + 1 - from)}}));
            from = i + 1;
        }
    }
}

void flag_no_consultation(const LoadedLedger& ledger, Flags& flags) {
    std::set<std::string> consulted;
    for (const auto& claim : ledger.book->claims())
        if (*claim.entry->stage == OutcomeStage::consultation) consulted.insert(claim.deal_id.str());
    for (const auto& claim : ledger.book->claims())
        if (claim.counts && *claim.entry->stage >= OutcomeStage::contract && !consulted.contains(claim.deal_id.str()))
            flags.push_back(flag("no_consultation", {&claim}));
}

}  // namespace

std::vector<LedgerFlag> find_flags(const LoadedLedger& ledger) {
    Flags flags;
    flag_single(ledger, flags);
    flag_spreads(ledger, flags);
    flag_pairs(ledger, flags);
    flag_many(ledger, flags);
    flag_no_consultation(ledger, flags);
    return flags;
}

}  // namespace gyoryu::app
