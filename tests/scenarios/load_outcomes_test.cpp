#include "scenarios/load_outcomes.h"

#include "app/ledger/verify_chain.h"
#include "domain/ledger_book.h"
#include "scenarios/load_demo.h"
#include "scenarios/test_installation.h"
#include "store/ledger_tables.h"
#include "store/record.h"

#include <gtest/gtest.h>

#include <map>

namespace gyoryu::scenarios {
namespace {

using domain::OutcomeStage;

/// The ledger of the pavilion of 2022, of which the article says: 380만 달러 규모의 수출 상담 실적, 5곳.
class LoadOutcomes : public ::testing::Test {
protected:
    LoadOutcomes() {
        EXPECT_TRUE(load_demo(installation_.context()));
        installation_.database().read([&](store::Transaction& tx) {
            event_ = *store::find<domain::Event>(tx, store::where("slug", std::string("uzmed-2022")));
            entries_ = store::select<domain::LedgerEntry>(tx, {{store::where("event_id", event_.id)}, {{"number"}}, 0});
            chain_ = app::verify_chain(tx, event_.id);
        });
    }

    TestInstallation installation_;
    domain::Event event_;
    std::vector<domain::LedgerEntry> entries_;
    app::ChainState chain_;
};

TEST_F(LoadOutcomes, TheLedgerOfGyeonggi2022TotalsThreePointEightMillionDollarsEntryByEntry) {
    const domain::LedgerBook book(entries_);
    std::int64_t consulted = 0;
    std::map<std::string, std::int64_t> by_seller;
    for (const auto& claim : book.claims()) {
        if (*claim.entry->stage != OutcomeStage::consultation || !claim.counts) continue;
        EXPECT_EQ(claim.entry->currency, "USD");
        EXPECT_GE(claim.entry->happened_on, event_.starts_on);
        EXPECT_LE(claim.entry->happened_on, event_.ends_on);
        EXPECT_EQ(book.find(claim.entry->id), claim.entry);
        consulted += *claim.entry->amount_minor;
        by_seller[claim.entry->seller_id.str()] += *claim.entry->amount_minor;
    }
    EXPECT_EQ(consulted, 380'000'000) << "cents";
    EXPECT_EQ(by_seller.size(), 5u);
}

TEST_F(LoadOutcomes, WhatTheArticleDoesNotSayIsMarkedASample) {
    ASSERT_FALSE(entries_.empty());
    for (const auto& entry : entries_) EXPECT_TRUE(entry.sample) << entry.number;
}

TEST_F(LoadOutcomes, TheChainIsWhole) {
    EXPECT_FALSE(chain_.broken);
    EXPECT_EQ(chain_.head_hash, entries_.back().hash);
}

}  // namespace
}  // namespace gyoryu::scenarios
