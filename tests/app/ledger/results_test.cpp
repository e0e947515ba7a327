#include "app/ledger/get_results.h"

#include "app/ledger/attach_evidence.h"
#include "app/ledger/correct_entry.h"
#include "app/ledger/event_rates.h"
#include "app/ledger/get_entry.h"
#include "app/ledger/ledger_document.h"
#include "app/ledger/ledger_house.h"
#include "app/ledger/link_entries.h"
#include "app/ledger/list_ledger.h"
#include "app/ledger/results_sums.h"
#include "base/random.h"
#include "store/ledger_tables.h"
#include "store/postgres_fixture.h"

#include <algorithm>
#include <random>
#include <set>

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::OutcomeStage;

/// On SQLite and PostgreSQL.
class ResultsTest : public testing::TestWithParam<std::string> {
protected:
    ResultsTest()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {}
    ~ResultsTest() override {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }

    Results results(const std::string& currency = {}) { return must(get_results(organiser, house.event.id, currency)); }
    std::vector<LedgerRow> behind(LedgerFilter filter) {
        filter.show = LedgerShow::counting;
        return must(list_ledger(organiser, house.event.id, filter, {.limit = 500})).items;
    }
    /// The total and the rows that a reader opens behind it.
    void expect_behind(const Tally& tally, const LedgerFilter& filter) {
        Tally summed;
        for (const auto& row : behind(filter)) {
            ++summed.count;
            summed.minor += row.shown ? row.shown->minor : 0;
            summed.unconverted += row.shown ? 0 : 1;
            summed.approximate += row.approximate ? 1 : 0;
        }
        EXPECT_EQ(summed, tally);
    }
    std::vector<std::string> flags() {
        std::vector<std::string> codes;
        for (const auto& flag : results().flags) codes.push_back(flag.code);
        return codes;
    }
    void set_rates() {
        must(replace_rates(organiser, house.event.id, 0,
                           {"KRW",
                            {{"USD", "1160.00", "예시 고시", base::LocalDate::of(2016, 6, 22)},
                             {"CNY", "176.53", "예시 고시", base::LocalDate::of(2016, 6, 22)}}}));
    }

    std::string url_;
    app_tests::LedgerHouse house;
    Context organiser = house.organiser();
};

TEST_P(ResultsTest, every_total_opens_the_entries_that_add_up_to_it) {
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    base::Random random(seed);
    set_rates();
    const std::vector<std::string> currencies{"USD", "CNY", "KRW", "EUR"};
    std::vector<domain::LedgerEntryId> figures;
    for (int i = 0; i < 24; ++i) {
        auto edit = house.edit(1 + static_cast<std::int64_t>(random.below(90'000)), OutcomeStage(random.below(4)));
        edit.amount.minor += static_cast<std::int64_t>(random.below(100));
        edit.amount.currency = currencies[random.below(4)];
        if (random.below(2) == 0) edit.seller_id = house.optics.id.str();
        edit.buyer_id = random.below(3) == 0 ? "" : random.below(2) == 0 ? house.eye.id.str() : edit.buyer_id;
        edit.words.product = random.below(3) == 0 ? "" : random.below(2) == 0 ? "유닛체어" : "검안기";
        edit.happened_on = base::LocalDate::of(2016, 6, 20).plus_days(static_cast<int>(random.below(400)));
        if (!figures.empty() && random.below(3) == 0) edit.follows_id = figures[random.below(figures.size())].str();
        edit.confirmed_amount = true;
        edit.approximate = random.below(5) == 0;
        figures.push_back(house.record(edit).id);
        if (random.below(4) == 0)
            figures.back() = must(correct_entry(organiser, figures.back(), {{777, "USD"}, false, {}, {}, true, {}})).id;
    }
    house.clock.set("2017-07-01T00:00:00Z");
    const auto shown = results("USD");
    ASSERT_EQ(shown.currency, "USD");
    for (const auto& stage : shown.stages) {
        LedgerFilter filter;
        filter.in = "USD";
        filter.stage = stage.stage;
        expect_behind(stage.split.total, filter);
        filter.state = domain::ConfirmationState::claimed;
        expect_behind(stage.split.claimed, filter);
        filter.furthest = true;
        expect_behind(stage.standing.claimed, filter);
        filter.furthest = false;
        filter.until = house.event.ends_on;
        expect_behind(stage.day.claimed, filter);
    }
    for (std::size_t s = 0; s < 4; ++s) {
        LedgerFilter filter;
        filter.in = "USD";
        filter.stage = OutcomeStage(s);
        for (const auto& group : shown.by_country)
            filter.country = group.key, expect_behind(group.stages[s].total, filter);
        filter.country.clear();
        for (const auto& group : shown.by_product)
            filter.product = group.key, expect_behind(group.stages[s].total, filter);
        filter.product.clear();
        for (const auto& group : shown.by_seller)
            filter.seller = group.key, expect_behind(group.stages[s].total, filter);
        filter.seller.clear();
        for (const auto& point : shown.course) filter.until = point.until, expect_behind(point.stages[s], filter);
    }
    EXPECT_EQ(shown.course.size(), 5u) << "the day, 3, 6 and 12 months, today";
}

TEST_P(ResultsTest, amounts_stay_in_their_currency_and_are_converted_only_to_be_shown) {
    house.record(184'000);
    EXPECT_EQ(results().stages[0].split.total.minor, 18'400'000);
    EXPECT_EQ(results().currency, "USD");
    set_rates();
    EXPECT_EQ(results().stages[0].split.total.minor, 213'440'000) << "won";
    EXPECT_EQ(results().stages[0].currencies[0].minor, 18'400'000);
    EXPECT_EQ(results("USD").stages[0].split.total.minor, 18'400'000);
    auto euros = house.edit(5);
    euros.amount.currency = "EUR";
    house.record(euros);
    EXPECT_EQ(results().stages[0].split.total.unconverted, 1);
    EXPECT_EQ(results().stages[0].split.total.minor, 213'440'000);
}

TEST_P(ResultsTest, the_same_deal_of_two_bodies_is_linked_and_not_added) {
    const auto sellers = house.record(90'000, OutcomeStage::contract);
    auto edit = house.edit(85'000, OutcomeStage::contract);
    edit.claimant_id = house.mouth.id.str();
    const auto buyers = house.record(edit);
    auto codes = flags();
    EXPECT_NE(std::ranges::find(codes, "two_reports"), codes.end());
    EXPECT_NE(std::ranges::find(codes, "no_consultation"), codes.end());
    must(link_entries(organiser, buyers.id, {EntryLink::same_report, sellers.id, ""}));
    EXPECT_EQ(results().stages[2].split.total, (Tally{1, 9'000'000, 0, 0}));
    codes = flags();
    EXPECT_EQ(std::ranges::find(codes, "two_reports"), codes.end());
    EXPECT_NE(std::ranges::find(codes, "reports_differ"), codes.end());
    EXPECT_EQ(fault_of(link_entries(organiser, buyers.id, {EntryLink::same_report, sellers.id, ""})),
              "conflict_exists");
    const auto consulted = house.record(200'000);
    EXPECT_EQ(fault_of(link_entries(organiser, buyers.id, {EntryLink::same_report, consulted.id, ""})),
              "validation_failed")
        << "of another stage";
    must(link_entries(organiser, sellers.id, {EntryLink::same_deal, consulted.id, ""}));
    codes = flags();
    EXPECT_EQ(std::ranges::find(codes, "no_consultation"), codes.end());
    EXPECT_EQ(results().stages[0].standing.total.count, 0);
    EXPECT_EQ(results().stages[0].split.total.minor, 20'000'000);
}

TEST_P(ResultsTest, implausible_figures_are_flagged) {
    for (int i = 0; i < 9; ++i) house.record(50'000 + i * 1'000);
    auto odd = house.edit(5'000'000);
    odd.confirmed_amount = true;
    house.record(odd);
    auto priced = house.edit(51'000);
    priced.unit_price_minor = 100;
    priced.quantity = 3;
    priced.confirmed_amount = true;
    house.record(priced);
    house.record(57'000);
    const auto found = flags();
    const std::set<std::string> codes(found.begin(), found.end());
    EXPECT_EQ(codes, (std::set<std::string>{"asked_back", "duplicate", "many_at_once", "price", "spread"}));
}

TEST_P(ResultsTest, a_page_of_an_entry_shows_its_deal_history_evidence_and_hashes) {
    set_rates();
    const auto consulted = house.record(300'000);
    auto edit = house.edit(184'000, OutcomeStage::contract);
    edit.follows_id = consulted.id.str();
    const auto first = house.record(edit);
    must(attach_evidence(organiser, first.id, {domain::EvidenceKind::signed_contract, "contract.pdf", ""},
                         "%PDF-1.7\n"));
    const auto second =
        must(correct_entry(organiser, first.id, {{18'300'000, "USD"}, false, {}, {}, false, {"", "운임 제외", ""}}));
    const auto page = must(get_entry(organiser, second.id, "KRW"));
    EXPECT_EQ(page.row.shown->minor, 212'280'000);
    EXPECT_EQ(page.deal.size(), 2u);
    EXPECT_EQ(page.history.size(), 2u);
    ASSERT_EQ(page.evidence.size(), 1u);
    EXPECT_EQ(page.evidence[0].file_name, "contract.pdf");
    EXPECT_EQ(page.evidence[0].file_sha256.size(), 64u);
    EXPECT_EQ(page.rate.value().rate, "1160.00");
    EXPECT_EQ(must(get_entry(organiser, first.id, "")).row.superseded_by, second.number);
    EXPECT_EQ(fault_of(attach_evidence(organiser, first.id, {domain::EvidenceKind::other, "", "번호 1"}, "")),
              "entry_superseded");
    EXPECT_EQ(fault_of(attach_evidence(organiser, second.id, {}, "")), "validation_failed");
}

TEST_P(ResultsTest, the_entries_are_taken_out_as_a_table_and_as_a_proof) {
    house.record(184'000);
    const auto csv = must(ledger_document(organiser, house.event.id, {}, LedgerForm::csv));
    EXPECT_NE(csv.bytes.find("184000.00,USD"), std::string::npos) << csv.bytes;
    EXPECT_NE(csv.bytes.find("样例口腔"), std::string::npos);
    EXPECT_EQ(must(ledger_document(organiser, house.event.id, {}, LedgerForm::xlsx)).bytes.substr(0, 2), "PK");
    EXPECT_EQ(must(ledger_document(organiser, house.event.id, {}, LedgerForm::proof)).bytes.substr(0, 2), "PK");
}

TEST_P(ResultsTest, rates_name_known_currencies_once) {
    const auto on = base::LocalDate::of(2016, 6, 22);
    const auto put = [&](const RatesEdit& edit, std::int64_t revision = 0) {
        return fault_of(replace_rates(organiser, house.event.id, revision, edit));
    };
    EXPECT_EQ(put({"XXX", {}}), "validation_failed");
    EXPECT_EQ(put({"KRW", {{"KRW", "1", "예시", on}}}), "validation_failed");
    EXPECT_EQ(put({"KRW", {{"USD", "0.00", "예시", on}}}), "validation_failed");
    EXPECT_EQ(put({"KRW", {{"USD", "1160", "예시", on}, {"USD", "1170", "예시", on}}}), "validation_failed");
    EXPECT_EQ(put({"KRW", {{"USD", "1160", "예시", on}}}), "ok");
    EXPECT_EQ(put({"KRW", {}}, 7), "stale_revision");
}

TEST_P(ResultsTest, strangers_and_persons_see_nothing_and_auditors_change_nothing) {
    const auto entry = house.record(184'000);
    const auto reads = [&](Context context) {
        return std::set<std::string>{
            fault_of(get_results(context, house.event.id, "")), fault_of(list_ledger(context, house.event.id, {}, {})),
            fault_of(get_entry(context, entry.id, "")), fault_of(get_rates(context, house.event.id)),
            fault_of(ledger_document(context, house.event.id, {}, LedgerForm::proof))};
    };
    const auto changes = [&](Context context) {
        return std::set<std::string>{fault_of(record_outcome(context, house.event.id, house.edit(1))),
                                     fault_of(correct_entry(context, entry.id, {{1, "USD"}, false, {}, {}, true, {}})),
                                     fault_of(withdraw_entry(context, entry.id, {"x"})),
                                     fault_of(link_entries(context, entry.id, {EntryLink::same_deal, entry.id, ""})),
                                     fault_of(attach_evidence(context, entry.id, {}, "%PDF-1.7\n")),
                                     fault_of(replace_rates(context, house.event.id, 0, {"KRW", {}}))};
    };
    const auto person = house.as(
        domain::PersonActor{LinkId("l"), house.event.id, domain::PersonKind::participant, house.dental.id.str()});
    EXPECT_EQ(reads(house.auditor()), std::set<std::string>{"ok"});
    EXPECT_EQ(changes(house.auditor()), std::set<std::string>{"forbidden"});
    for (const auto& outsider : {house.stranger(), person}) {
        EXPECT_EQ(reads(outsider), std::set<std::string>{"not_found"});
        EXPECT_EQ(changes(outsider), std::set<std::string>{"not_found"});
    }
    EXPECT_EQ(reads(house.nobody()), std::set<std::string>{"not_signed_in"});
    EXPECT_EQ(changes(house.nobody()), std::set<std::string>{"not_signed_in"});
}

TEST_P(ResultsTest, many_entries_ask_the_store_as_often_as_one) {
    const auto statements = [&] {
        const auto before = house.database().statements();
        results();
        return house.database().statements() - before;
    };
    house.record(50'000);
    const auto for_one = statements();
    for (int i = 0; i < 20; ++i) house.record(50'000 + i);
    EXPECT_EQ(statements(), for_one);
}

INSTANTIATE_TEST_SUITE_P(Drivers, ResultsTest, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace gyoryu::app
