#pragma once

#include "domain/ledger.h"

#include <unordered_map>
#include <vector>

namespace gyoryu::domain {

BOOST_DEFINE_ENUM_CLASS(ConfirmationState, claimed, confirmed, disputed)

/// One figure in force: an outcome as its newest correction states it.
struct Claim {
    const LedgerEntry* entry = nullptr;   ///< the newest correction, or the outcome itself
    const LedgerEntry* first = nullptr;   ///< the outcome
    const LedgerEntry* answer = nullptr;  ///< the newest confirmation or dispute of `entry`
    std::vector<const LedgerEntry*> evidence;
    DealId deal_id;  ///< of the earliest outcome of all deals that links joined
    ConfirmationState state = ConfirmationState::claimed;
    /// Of several reports of one thing one counts: a confirmed one before others, the earliest among equals.
    /// Totals are sums over claims that count.
    const LedgerEntry* counted_as = nullptr;  ///< the `entry` of the claim that counts; its own when it does
    bool counts = true;
    /// No claim of the deal that counts is of a later stage. A funnel of where deals stand sums over these.
    bool furthest = true;
};

/// What the entries of one event say today. Rules: a correction takes the place of what it corrects, and an answer
/// holds for the very entry it is about; what is withdrawn says nothing, links included; linked reports count once;
/// linked deals are one.
class LedgerBook {
public:
    /// In the order of their numbers, of one event.
    explicit LedgerBook(std::vector<LedgerEntry> entries);
    LedgerBook(const LedgerBook&) = delete;
    LedgerBook& operator=(const LedgerBook&) = delete;

    const std::vector<LedgerEntry>& entries() const { return entries_; }
    /// By the number of their first entry.
    const std::vector<Claim>& claims() const { return claims_; }
    /// The claim that an outcome, correction, answer or piece of evidence belongs to; null when it is withdrawn.
    const Claim* claim_of(const LedgerEntryId& id) const;
    const LedgerEntry* find(const LedgerEntryId& id) const;
    /// The correction or withdrawal of an entry; null while the entry is in force.
    const LedgerEntry* superseded_by(const LedgerEntryId& id) const;

private:
    const LedgerEntry* outcome_of(const LedgerEntryId& id) const;
    void index();
    void make_claims();
    void settle_reports();
    void settle_deals();

    std::vector<LedgerEntry> entries_;
    std::unordered_map<LedgerEntryId, const LedgerEntry*> by_id_;
    std::unordered_map<LedgerEntryId, const LedgerEntry*> superseded_;
    std::unordered_map<LedgerEntryId, std::size_t> claim_by_outcome_;
    std::vector<Claim> claims_;
};

}  // namespace gyoryu::domain
