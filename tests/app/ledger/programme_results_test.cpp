#include "app/ledger/programme_results.h"

#include "app/ledger/event_rates.h"
#include "app/ledger/get_results.h"
#include "app/ledger/ledger_house.h"
#include "app/ledger/list_ledger.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::OutcomeStage;

/// Two events of one programme, where the same organisations met.
class ProgrammeResultsTest : public testing::Test {
protected:
    ProgrammeResultsTest() {
        auto edit = app_tests::EventHouse::event_edit();
        edit.slug = "wonju-weihai-2017";
        edit.starts_on = edit.ends_on = base::LocalDate::of(2017, 2, 20);
        later = must(create_event(organiser, house.programme.id, edit));
        ParticipantEdit again;
        again.side = domain::ParticipantSide::seller;
        again.organisation_id = house.dental.organisation.id.str();
        dental_later = must(create_participant(organiser, later.id, again));
    }
    void record_later(std::int64_t minor, const std::string& currency, OutcomeStage stage) {
        OutcomeEdit edit;
        edit.stage = stage;
        edit.seller_id = dental_later.id.str();
        edit.amount = {minor, currency};
        edit.confirmed_amount = true;
        must(record_outcome(organiser, later.id, edit));
    }
    ProgrammeResults results(const std::string& currency = {}) {
        return must(programme_results(organiser, house.programme.id, currency));
    }

    app_tests::LedgerHouse house;
    Context organiser = house.organiser();
    domain::Event later;
    Participant dental_later;
};

TEST_F(ProgrammeResultsTest, totals_are_the_sums_of_the_events) {
    house.record(1'000);
    house.record(400, OutcomeStage::contract);
    record_later(250'000, "USD", OutcomeStage::contract);
    const auto shown = results();
    ASSERT_EQ(shown.events.size(), 2u);
    EXPECT_EQ(shown.events[0].slug, "wonju-weihai-2016");
    EXPECT_EQ(shown.stages[0].total.minor, 100'000);
    EXPECT_EQ(shown.stages[2].total.minor, 290'000);
    EXPECT_EQ(shown.stages[2].claimed, shown.stages[2].total);
    for (const auto& event : shown.events) {
        const auto alone = must(get_results(organiser, event.event_id, shown.currency));
        for (std::size_t s = 0; s < 4; ++s) EXPECT_EQ(event.stages[s].total, alone.stages[s].split.total);
        EXPECT_EQ(event.entries, alone.entries);
    }
}

TEST_F(ProgrammeResultsTest, an_organisation_is_one_row_whose_shares_open_its_entries) {
    house.record(1'000);
    record_later(250'000, "USD", OutcomeStage::consultation);
    const auto shown = results();
    ASSERT_EQ(shown.by_seller.size(), 1u);
    const auto& dental = shown.by_seller[0];
    EXPECT_EQ(dental.key, house.dental.organisation.id.str());
    EXPECT_EQ(dental.names, house.dental.organisation.names);
    EXPECT_EQ(dental.stages[0].total.minor, 350'000);
    ASSERT_EQ(dental.shares.size(), 2u);
    for (const auto& share : dental.shares) {
        LedgerFilter filter;
        filter.seller = share.key;
        filter.show = LedgerShow::counting;
        EXPECT_EQ(must(list_ledger(organiser, share.event_id, filter, {})).items.size(), 1u);
    }
}

TEST_F(ProgrammeResultsTest, each_event_is_converted_at_its_own_rates) {
    const auto day = base::LocalDate::of(2016, 6, 22);
    must(replace_rates(organiser, house.event.id, 0, {"KRW", {{"USD", "1160.00", "예시 고시", day}}}));
    house.record(1'000);
    record_later(500, "EUR", OutcomeStage::consultation);
    const auto won = results("KRW");
    EXPECT_EQ(won.currency, "KRW");
    EXPECT_EQ(won.stages[0].total.minor, 1'160'000);
    EXPECT_EQ(won.stages[0].total.unconverted, 1) << "the later event states no rate for it";
    EXPECT_EQ(won.stages[0].total.count, 2);
    EXPECT_EQ(won.currencies, (std::vector<std::string>{"KRW", "USD"}));
    EXPECT_EQ(results("XXX").currency, "KRW") << "of two that are as usual, the first by letters";
}

TEST_F(ProgrammeResultsTest, a_programme_without_entries_has_empty_totals) {
    const auto shown = results();
    EXPECT_EQ(shown.stages.size(), 4u);
    EXPECT_EQ(shown.stages[0].total, Tally{});
    EXPECT_TRUE(shown.by_country.empty());
    EXPECT_TRUE(shown.by_seller.empty());
}

TEST_F(ProgrammeResultsTest, strangers_are_not_told_that_it_exists) {
    auto stranger = house.nobody();
    EXPECT_EQ(fault_of(programme_results(stranger, house.programme.id, "")), "not_signed_in");
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(programme_results(auditor, house.programme.id, "")), "ok");
}

}  // namespace gyoryu::app
