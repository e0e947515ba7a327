#include "domain/ledger_book.h"

#include <algorithm>

namespace gyoryu::domain {

namespace {

/// Sets of texts that grow together; the earliest added member speaks for its set.
class Joined {
public:
    std::size_t place_of(const std::string& name) {
        const auto [found, added] = places_.emplace(name, parents_.size());
        if (added) parents_.push_back(found->second);
        return root(found->second);
    }
    void join(const std::string& one, const std::string& other) {
        const auto a = place_of(one);
        const auto b = place_of(other);
        parents_[std::max(a, b)] = std::min(a, b);
    }

private:
    std::size_t root(std::size_t at) {
        while (parents_[at] != at) at = parents_[at] = parents_[parents_[at]];
        return at;
    }

    std::unordered_map<std::string, std::size_t> places_;
    std::vector<std::size_t> parents_;
};

bool is_answer(const LedgerEntry& entry) {
    return entry.kind == EntryKind::confirmation || entry.kind == EntryKind::dispute;
}

}  // namespace

LedgerBook::LedgerBook(std::vector<LedgerEntry> entries) : entries_(std::move(entries)) {
    index();
    make_claims();
    settle_reports();
    settle_deals();
}

void LedgerBook::index() {
    for (const auto& entry : entries_) {
        by_id_.emplace(entry.id, &entry);
        if (entry.kind == EntryKind::correction || entry.kind == EntryKind::withdrawal)
            superseded_.emplace(entry.about_id, &entry);
    }
}

const LedgerEntry* LedgerBook::find(const LedgerEntryId& id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
}

const LedgerEntry* LedgerBook::superseded_by(const LedgerEntryId& id) const {
    const auto found = superseded_.find(id);
    return found == superseded_.end() ? nullptr : found->second;
}

/// The outcome at the root of an entry; null for links, and when the chain does not lead to one.
const LedgerEntry* LedgerBook::outcome_of(const LedgerEntryId& id) const {
    const LedgerEntry* entry = find(id);
    while (entry != nullptr && entry->kind != EntryKind::outcome) {
        const LedgerEntry* before = find(entry->about_id);
        // What an entry is about is earlier: a damaged ledger must not turn this into a circle.
        if (before != nullptr && before->number >= entry->number) return nullptr;
        entry = before;
    }
    return entry;
}

const Claim* LedgerBook::claim_of(const LedgerEntryId& id) const {
    const LedgerEntry* outcome = outcome_of(id);
    if (outcome == nullptr) return nullptr;
    const auto found = claim_by_outcome_.find(outcome->id);
    return found == claim_by_outcome_.end() ? nullptr : &claims_[found->second];
}

void LedgerBook::make_claims() {
    for (const auto& entry : entries_) {
        if (entry.kind != EntryKind::outcome) continue;
        const LedgerEntry* newest = &entry;
        while (const LedgerEntry* next = superseded_by(newest->id)) newest = next;
        if (newest->kind == EntryKind::withdrawal) continue;
        claim_by_outcome_.emplace(entry.id, claims_.size());
        Claim claim;
        claim.entry = claim.counted_as = newest;
        claim.first = &entry;
        claims_.push_back(std::move(claim));
    }
    for (const auto& entry : entries_) {
        if (!is_answer(entry) && entry.kind != EntryKind::evidence) continue;
        const LedgerEntry* outcome = outcome_of(entry.about_id);
        const auto found = outcome == nullptr ? claim_by_outcome_.end() : claim_by_outcome_.find(outcome->id);
        if (found == claim_by_outcome_.end() || superseded_by(entry.id) != nullptr) continue;
        Claim& claim = claims_[found->second];
        if (entry.kind == EntryKind::evidence) {
            claim.evidence.push_back(&entry);
        } else if (entry.about_id == claim.entry->id) {
            claim.answer = &entry;
            claim.state = entry.kind == EntryKind::dispute ? ConfirmationState::disputed : ConfirmationState::confirmed;
        }
    }
}

void LedgerBook::settle_reports() {
    Joined reports;
    for (const auto& entry : entries_)
        if (entry.kind == EntryKind::outcome) reports.place_of(entry.id.str());
    for (const auto& entry : entries_) {
        if (entry.kind != EntryKind::same_report || superseded_by(entry.id) != nullptr) continue;
        const LedgerEntry* one = outcome_of(entry.about_id);
        const LedgerEntry* other = outcome_of(entry.other_id);
        if (one != nullptr && other != nullptr) reports.join(one->id.str(), other->id.str());
    }
    std::unordered_map<std::size_t, std::size_t> counting;
    for (std::size_t i = 0; i < claims_.size(); ++i) {
        const auto [found, first] = counting.emplace(reports.place_of(claims_[i].first->id.str()), i);
        const bool confirmed = claims_[i].state == ConfirmationState::confirmed;
        if (!first && confirmed && claims_[found->second].state != ConfirmationState::confirmed) found->second = i;
    }
    for (std::size_t i = 0; i < claims_.size(); ++i) {
        const auto chosen = counting.at(reports.place_of(claims_[i].first->id.str()));
        claims_[i].counts = chosen == i;
        claims_[i].counted_as = claims_[chosen].entry;
    }
}

void LedgerBook::settle_deals() {
    Joined deals;
    std::vector<DealId> names;
    for (const auto& entry : entries_) {
        if (entry.kind != EntryKind::outcome) continue;
        if (deals.place_of(entry.deal_id.str()) == names.size()) names.push_back(entry.deal_id);
    }
    for (const auto& entry : entries_) {
        if (entry.kind != EntryKind::same_deal && entry.kind != EntryKind::same_report) continue;
        const LedgerEntry* one = outcome_of(entry.about_id);
        const LedgerEntry* other = outcome_of(entry.other_id);
        if (superseded_by(entry.id) == nullptr && one != nullptr && other != nullptr)
            deals.join(one->deal_id.str(), other->deal_id.str());
    }
    std::unordered_map<DealId, OutcomeStage> furthest;
    for (auto& claim : claims_) {
        claim.deal_id = names[deals.place_of(claim.first->deal_id.str())];
        if (!claim.counts) continue;
        const auto [found, first] = furthest.emplace(claim.deal_id, *claim.entry->stage);
        if (!first) found->second = std::max(found->second, *claim.entry->stage);
    }
    for (auto& claim : claims_) claim.furthest = claim.counts && *claim.entry->stage == furthest.at(claim.deal_id);
}

}  // namespace gyoryu::domain
