#include "domain/ledger_book.h"

#include "base/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <random>

namespace gyoryu::domain {

namespace {

/// Writes entries of one event, as short as a test wants to read them.
class Writer {
public:
    LedgerEntryId outcome(OutcomeStage stage, std::int64_t minor, const std::string& deal,
                          const std::string& currency = "USD") {
        LedgerEntry entry = next(EntryKind::outcome);
        entry.stage = stage;
        entry.amount_minor = minor;
        entry.currency = currency;
        entry.deal_id = DealId(deal);
        return add(entry);
    }
    LedgerEntryId correct(const LedgerEntryId& about, std::int64_t minor) {
        LedgerEntry entry = *std::ranges::find(entries, about, &LedgerEntry::id);
        const LedgerEntry fresh = next(EntryKind::correction);
        entry.id = fresh.id;
        entry.number = fresh.number;
        entry.kind = EntryKind::correction;
        entry.about_id = about;
        entry.amount_minor = minor;
        return add(entry);
    }
    LedgerEntryId about(EntryKind kind, const LedgerEntryId& one, const LedgerEntryId& other = {}) {
        LedgerEntry entry = next(kind);
        entry.about_id = one;
        entry.other_id = other;
        return add(entry);
    }

    std::vector<LedgerEntry> entries;

private:
    LedgerEntry next(EntryKind kind) const {
        LedgerEntry entry;
        entry.number = static_cast<std::int64_t>(entries.size()) + 1;
        entry.id = LedgerEntryId("e" + std::to_string(entry.number));
        entry.kind = kind;
        return entry;
    }
    LedgerEntryId add(LedgerEntry entry) {
        entries.push_back(std::move(entry));
        return entries.back().id;
    }
};

using Key = std::tuple<OutcomeStage, std::string, ConfirmationState, bool>;  // the last: where the deal stands
using Sums = std::map<Key, std::int64_t>;

Sums sums_of(const LedgerBook& book) {
    Sums sums;
    for (const auto& claim : book.claims()) {
        if (!claim.counts) continue;
        sums[{*claim.entry->stage, claim.entry->currency, claim.state, false}] += *claim.entry->amount_minor;
        if (claim.furthest)
            sums[{*claim.entry->stage, claim.entry->currency, claim.state, true}] += *claim.entry->amount_minor;
    }
    return sums;
}

/// The same sums counted plainly: everything is looked up again and again in the list, links by closing a table.
class PlainRecount {
public:
    explicit PlainRecount(const std::vector<LedgerEntry>& all) : all_(all) {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (all[i].kind == EntryKind::outcome) outcomes_.push_back(i);
    }

    Sums sums() const {
        Sums sums;
        for (const auto i : outcomes_) {
            const auto* now = newest(all_[i]);
            if (now == nullptr || !counts(i)) continue;
            sums[{*now->stage, now->currency, state(*now), false}] += *now->amount_minor;
            if (stands_there(i)) sums[{*now->stage, now->currency, state(*now), true}] += *now->amount_minor;
        }
        return sums;
    }

private:
    const LedgerEntry* replaced_by(const LedgerEntry& entry) const {
        for (const auto& other : all_)
            if (other.about_id == entry.id &&
                (other.kind == EntryKind::correction || other.kind == EntryKind::withdrawal))
                return &other;
        return nullptr;
    }
    const LedgerEntry* newest(const LedgerEntry& entry) const {
        const auto* next = replaced_by(entry);
        if (next == nullptr) return &entry;
        return next->kind == EntryKind::withdrawal ? nullptr : newest(*next);
    }
    ConfirmationState state(const LedgerEntry& entry) const {
        auto state = ConfirmationState::claimed;
        for (const auto& other : all_) {
            if (other.about_id != entry.id) continue;
            if (other.kind == EntryKind::confirmation) state = ConfirmationState::confirmed;
            if (other.kind == EntryKind::dispute) state = ConfirmationState::disputed;
        }
        return state;
    }
    std::size_t root(const LedgerEntryId& id) const {
        for (std::size_t i = 0; i < all_.size(); ++i)
            if (all_[i].id == id) return all_[i].kind == EntryKind::outcome ? i : root(all_[i].about_id);
        return all_.size();
    }
    /// Whether links of these kinds, or one deal if `deals`, lead from one outcome to the other.
    bool linked(std::size_t one, std::size_t other, bool deals) const {
        std::vector<std::size_t> reached{one};
        for (std::size_t at = 0; at < reached.size(); ++at) {
            const auto visit = [&](std::size_t next) {
                if (std::ranges::find(reached, next) == reached.end()) reached.push_back(next);
            };
            for (const auto& entry : all_) {
                const bool link = entry.kind == EntryKind::same_report || (deals && entry.kind == EntryKind::same_deal);
                if (!link || replaced_by(entry) != nullptr) continue;
                if (root(entry.about_id) == reached[at]) visit(root(entry.other_id));
                if (root(entry.other_id) == reached[at]) visit(root(entry.about_id));
            }
            for (const auto i : outcomes_)
                if (deals && all_[i].deal_id == all_[reached[at]].deal_id) visit(i);
        }
        return std::ranges::find(reached, other) != reached.end();
    }
    bool counts(std::size_t outcome) const {
        const bool confirmed = state(*newest(all_[outcome])) == ConfirmationState::confirmed;
        for (const auto other : outcomes_) {
            const auto* now = newest(all_[other]);
            if (other == outcome || now == nullptr || !linked(outcome, other, false)) continue;
            const bool other_confirmed = state(*now) == ConfirmationState::confirmed;
            if (other_confirmed != confirmed ? other_confirmed : other < outcome) return false;
        }
        return true;
    }
    bool stands_there(std::size_t outcome) const {
        for (const auto other : outcomes_) {
            const auto* now = newest(all_[other]);
            if (now != nullptr && counts(other) && *now->stage > *newest(all_[outcome])->stage &&
                linked(outcome, other, true))
                return false;
        }
        return true;
    }

    const std::vector<LedgerEntry>& all_;
    std::vector<std::size_t> outcomes_;
};

OutcomeStage some_stage(base::Random& random) { return static_cast<OutcomeStage>(random.below(4)); }

/// A ledger as people could write it: only what is in force is corrected, withdrawn or answered.
std::vector<LedgerEntry> random_ledger(base::Random& random) {
    Writer writer;
    const auto length = 1 + random.below(24);
    while (writer.entries.size() < length) {
        std::vector<LedgerEntry> figures, links;
        for (const auto& entry : writer.entries) {
            const bool over = std::ranges::any_of(writer.entries, [&](const LedgerEntry& other) {
                return other.about_id == entry.id &&
                       (other.kind == EntryKind::correction || other.kind == EntryKind::withdrawal);
            });
            if (over) continue;
            if (entry.kind == EntryKind::outcome || entry.kind == EntryKind::correction) figures.push_back(entry);
            if (entry.kind == EntryKind::same_report || entry.kind == EntryKind::same_deal) links.push_back(entry);
        }
        const auto any = [&](const std::vector<LedgerEntry>& from) { return from[random.below(from.size())].id; };
        const auto choice = random.below(10);
        if (figures.empty() || choice < 4)
            writer.outcome(some_stage(random), static_cast<std::int64_t>(random.below(1000)),
                           "d" + std::to_string(random.below(4)), random.below(2) == 0 ? "USD" : "KRW");
        else if (choice == 4)
            writer.correct(any(figures), static_cast<std::int64_t>(random.below(1000)));
        else if (choice == 5)
            writer.about(EntryKind::withdrawal, links.empty() || random.below(2) == 0 ? any(figures) : any(links));
        else if (choice == 6)
            writer.about(EntryKind::same_report, any(figures), any(figures));
        else if (choice == 7)
            writer.about(EntryKind::same_deal, any(figures), any(figures));
        else
            writer.about(choice == 8 ? EntryKind::confirmation : EntryKind::dispute, any(figures));
    }
    return writer.entries;
}

std::int64_t total(const LedgerBook& book, OutcomeStage stage, bool standing) {
    std::int64_t sum = 0;
    for (const auto& claim : book.claims())
        if (*claim.entry->stage == stage && (standing ? claim.furthest : claim.counts))
            sum += *claim.entry->amount_minor;
    return sum;
}

}  // namespace

TEST(LedgerBook, a_later_stage_supersedes_in_the_funnel_and_never_in_the_totals) {
    Writer writer;
    writer.outcome(OutcomeStage::consultation, 500, "d1");
    writer.outcome(OutcomeStage::consultation, 70, "d2");
    writer.outcome(OutcomeStage::contract, 300, "d1");
    const LedgerBook book(writer.entries);
    EXPECT_EQ(total(book, OutcomeStage::consultation, false), 570);
    EXPECT_EQ(total(book, OutcomeStage::consultation, true), 70);
    EXPECT_EQ(total(book, OutcomeStage::contract, true), 300);
}

TEST(LedgerBook, parts_of_a_deal_add_up) {
    Writer writer;
    writer.outcome(OutcomeStage::performed, 100, "d1");
    writer.outcome(OutcomeStage::performed, 150, "d1");
    EXPECT_EQ(total(LedgerBook(writer.entries), OutcomeStage::performed, true), 250);
}

TEST(LedgerBook, what_was_corrected_does_not_count_and_an_answer_to_it_is_no_answer_to_the_correction) {
    Writer writer;
    const auto first = writer.outcome(OutcomeStage::contract, 620'000, "d1");
    writer.about(EntryKind::confirmation, first);
    const auto second = writer.correct(first, 62'000);
    const LedgerBook book(writer.entries);
    ASSERT_EQ(book.claims().size(), 1u);
    EXPECT_EQ(*book.claims()[0].entry->amount_minor, 62'000);
    EXPECT_EQ(book.claims()[0].state, ConfirmationState::claimed);
    EXPECT_EQ(book.superseded_by(first)->id, second);
    EXPECT_EQ(book.claim_of(first), book.claim_of(second));
}

TEST(LedgerBook, two_reports_of_one_deal_count_once_the_confirmed_one_before_the_earlier) {
    Writer writer;
    const auto sellers = writer.outcome(OutcomeStage::contract, 900, "d1");
    const auto buyers = writer.outcome(OutcomeStage::contract, 800, "d2");
    const auto link = writer.about(EntryKind::same_report, buyers, sellers);
    EXPECT_EQ(total(LedgerBook(writer.entries), OutcomeStage::contract, false), 900);
    writer.about(EntryKind::confirmation, buyers);
    EXPECT_EQ(total(LedgerBook(writer.entries), OutcomeStage::contract, false), 800);
    writer.about(EntryKind::withdrawal, link);
    EXPECT_EQ(total(LedgerBook(writer.entries), OutcomeStage::contract, false), 1700);
}

TEST(LedgerBook, the_newest_answer_holds) {
    Writer writer;
    const auto first = writer.outcome(OutcomeStage::contract, 10, "d1");
    writer.about(EntryKind::dispute, first);
    EXPECT_EQ(LedgerBook(writer.entries).claims()[0].state, ConfirmationState::disputed);
    writer.about(EntryKind::confirmation, first);
    EXPECT_EQ(LedgerBook(writer.entries).claims()[0].state, ConfirmationState::confirmed);
}

TEST(LedgerBook, a_damaged_ledger_is_read_without_going_round_in_circles) {
    Writer writer;
    const auto first = writer.outcome(OutcomeStage::contract, 10, "d1");
    writer.about(EntryKind::confirmation, first);
    writer.entries[0].kind = EntryKind::dispute;
    writer.entries[0].about_id = writer.entries[1].id;
    const LedgerBook book(writer.entries);
    EXPECT_TRUE(book.claims().empty());
}

TEST(LedgerBook, sums_are_those_of_a_plain_recount_over_random_ledgers) {
    const char* given = std::getenv("GYORYU_TEST_SEED");
    const std::uint64_t seed = given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device()();
    SCOPED_TRACE("GYORYU_TEST_SEED=" + std::to_string(seed));
    base::Random random(seed);
    for (int round = 0; round < 1500; ++round) {
        const auto entries = random_ledger(random);
        ASSERT_EQ(sums_of(LedgerBook(entries)), PlainRecount(entries).sums()) << "round " << round;
    }
}

}  // namespace gyoryu::domain
