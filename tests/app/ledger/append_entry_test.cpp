#include "app/ledger/append_entry.h"

#include "app/events/delete_event.h"
#include "app/fixture.h"
#include "app/ledger/entry_bytes.h"
#include "app/participants/delete_participant.h"
#include "store/ledger_tables.h"
#include "store/postgres_fixture.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::LedgerEntry;
using domain::OutcomeStage;

/// On SQLite and PostgreSQL.
class AppendEntry : public testing::TestWithParam<std::string> {
protected:
    AppendEntry()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {}
    ~AppendEntry() override {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }

    template <class F>
    auto write(F&& f) {
        return house.database().write([&](store::Transaction& tx) { return f(tx); });
    }
    OutcomeStatement statement(std::int64_t dollars, OutcomeStage stage = OutcomeStage::consultation) const {
        OutcomeStatement made;
        made.stage = stage;
        made.seller_id = seller.id;
        made.buyer_id = buyer.id;
        made.amount = {dollars * 100, "USD"};
        made.claimant = {domain::ClaimantKind::participant, seller.id.str()};
        return made;
    }
    Result<LedgerEntry> append(const OutcomeStatement& made) {
        return write([&](store::Transaction& tx) { return append_outcome(organiser, tx, house.event, made); });
    }
    std::vector<LedgerEntry> all() {
        return house.database().read([&](store::Transaction& tx) {
            return store::select<LedgerEntry>(tx, {{store::where("event_id", house.event.id)}, {{"number"}}, 0});
        });
    }

    std::string url_;
    app_tests::EventHouse house;
    Context organiser = house.organiser();
    Participant seller = house.seller("예시치과");
    Participant buyer = house.buyer("样例口腔");
};

TEST_P(AppendEntry, each_entry_carries_the_hash_of_the_one_before) {
    auto said = statement(52'000);
    said.words = {"유닛체어", "샘플 2대 먼저", "김예시"};
    must(append(said));
    must(append(statement(48'000)));
    const auto entries = all();
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].previous_hash, first_previous_hash);
    EXPECT_EQ(entries[1].previous_hash, entries[0].hash);
    for (const auto& entry : entries) EXPECT_EQ(entry.hash, sha256_hex(entry_bytes(entry)));
    EXPECT_EQ(entries[0].happened_on, base::LocalDate::of(2016, 6, 13)) << "today at the event";
    EXPECT_NE(entries[0].deal_id, entries[1].deal_id);
    EXPECT_EQ(entries[0].note_commitment.size(), 64u);
    EXPECT_EQ(entry_bytes(entries[0]).find("김예시"), std::string::npos) << "a name stays out of the chain";
}

TEST_P(AppendEntry, the_bytes_are_the_same_on_every_day) {
    LedgerEntry entry;
    entry.id = domain::LedgerEntryId("e1");
    entry.event_id = house.event.id = domain::EventId("ev");
    entry.number = 7;
    entry.stage = OutcomeStage::contract;
    entry.amount_minor = 0;
    entry.currency = "USD";
    entry.rate_source = "예시 \"고시\"";
    entry.happened_on = base::LocalDate::of(2016, 6, 22);
    entry.previous_hash = "00";
    entry.hash = "not part of it";
    EXPECT_EQ(entry_bytes(entry),
              R"({"amount_minor":0,"claimant_kind":"organiser","currency":"USD","event_id":"ev","format":1,)"
              R"("happened_on":"2016-06-22","id":"e1","kind":"outcome","number":7,"previous_hash":"00",)"
              R"("rate_source":"예시 \"고시\"","recorded_at":"1970-01-01T00:00:00Z","source":"entry_form",)"
              R"("stage":"contract"})");
}

TEST_P(AppendEntry, the_events_rate_goes_into_the_entry_with_its_source_and_day) {
    write([&](store::Transaction& tx) {
        store::insert(tx,
                      domain::EventRates{
                          house.event.id, "KRW", {{"USD", "1160.00", "예시 고시", base::LocalDate::of(2016, 6, 22)}}});
    });
    const auto entry = must(append(statement(184'000)));
    EXPECT_EQ(entry.rate, "1160.00");
    EXPECT_EQ(entry.rate_currency, "KRW");
    EXPECT_EQ(entry.rate_source, "예시 고시");
    EXPECT_EQ(entry.rate_on, base::LocalDate::of(2016, 6, 22));
}

TEST_P(AppendEntry, what_is_corrected_or_withdrawn_already_is_not_corrected_again) {
    const auto first = must(append(statement(620'000)));
    const auto correct = [&](const domain::LedgerEntryId& about) {
        return write([&](store::Transaction& tx) {
            return append_correction(organiser, tx, house.event, about, statement(62'000));
        });
    };
    const auto withdraw = [&](const domain::LedgerEntryId& about) {
        return write(
            [&](store::Transaction& tx) { return append_withdrawal(organiser, tx, house.event, about, {}, {}); });
    };
    const auto second = must(correct(first.id));
    EXPECT_EQ(second.about_id, first.id);
    EXPECT_EQ(second.deal_id, first.deal_id);
    EXPECT_EQ(fault_of(correct(first.id)), "entry_superseded");
    EXPECT_EQ(fault_of(withdraw(first.id)), "entry_superseded");
    const auto gone = must(withdraw(second.id));
    EXPECT_EQ(fault_of(correct(second.id)), "entry_superseded");
    EXPECT_EQ(fault_of(withdraw(gone.id)), "validation_failed");
    EXPECT_EQ(fault_of(correct(domain::LedgerEntryId("none"))), "not_found");
}

TEST_P(AppendEntry, the_other_party_answers_an_entry_in_force) {
    const auto first = must(append(statement(620'000)));
    const auto answer = [&](const CounterpartAnswer& said) {
        return write([&](store::Transaction& tx) { return append_answer(organiser, tx, house.event, first.id, said); });
    };
    const CounterpartAnswer no{false, domain::Money{6'200'000, "USD"}, {}, {}, {"", "단위가 다릅니다", ""}};
    EXPECT_EQ(must(answer(no)).kind, domain::EntryKind::dispute);
    EXPECT_EQ(must(answer({})).kind, domain::EntryKind::confirmation);
    EXPECT_EQ(fault_of(answer({false, domain::Money{1, "ZZZ"}, {}, {}, {}})), "validation_failed");
}

TEST_P(AppendEntry, parties_currency_and_deal_must_be_the_events_own) {
    auto wrong = statement(1);
    wrong.amount.currency = "XXX";
    EXPECT_EQ(fault_of(append(wrong)), "validation_failed");
    wrong = statement(1);
    wrong.seller_id = buyer.id;
    EXPECT_EQ(fault_of(append(wrong)), "validation_failed");
    wrong = statement(1);
    wrong.deal_id = domain::DealId("foreign");
    EXPECT_EQ(fault_of(append(wrong)), "validation_failed");
    wrong = statement(1);
    wrong.amount.minor = -1;
    EXPECT_EQ(fault_of(append(wrong)), "validation_failed");
    EXPECT_TRUE(all().empty());
}

TEST_P(AppendEntry, an_amount_that_slipped_by_a_magnitude_is_asked_back_in_words) {
    for (const auto dollars : {52'000, 48'000, 61'000, 55'000, 70'000}) must(append(statement(dollars)));
    const auto asked = append(statement(74'400'000'000));
    ASSERT_EQ(fault_of(asked), "amount_doubtful");
    EXPECT_EQ(asked.error().params[0].value, "far_from_others");
    EXPECT_EQ(asked.error().params[1].value, "744억 미국 달러");
    EXPECT_EQ(asked.error().params[2].value, "5만 5000 미국 달러");
    auto meant = statement(74'400'000'000);
    meant.amount_confirmed = true;
    EXPECT_TRUE(must(append(meant)).amount_confirmed);
    auto priced = statement(46'000'000);
    priced.unit_price_minor = 4'600'000;
    priced.quantity = 10;
    EXPECT_EQ(append(priced).error().params[0].value, "not_price_times_quantity");
    priced.amount.minor = 41'000'000;
    EXPECT_EQ(fault_of(append(priced)), "ok") << "a negotiated price";
}

TEST_P(AppendEntry, the_store_refuses_to_change_an_entry_and_lets_a_note_only_be_erased) {
    auto said = statement(52'000);
    said.words.stated_by = "김예시";
    const auto entry = must(append(said));
    const auto run = [&](const std::string& sql) {
        house.database().write([&](store::Transaction& tx) { tx.execute(sql); });
    };
    for (const char* sql :
         {"UPDATE ledger_entries SET amount_minor = 1", "DELETE FROM ledger_entries", "DELETE FROM ledger_notes",
          "UPDATE ledger_notes SET stated_by = '다른 사람'", "UPDATE ledger_notes SET stated_by = '', erased_at = 1"})
        EXPECT_THROW(run(sql), store::AppendOnlyViolation) << sql;
    write([&](store::Transaction& tx) {
        return store::overwrite(tx, domain::LedgerNote{entry.id, "", "", "", "", base::Instant{1}});
    });
    EXPECT_THROW(run("UPDATE ledger_notes SET erased_at = 2"), store::AppendOnlyViolation);
}

TEST_P(AppendEntry, an_event_and_a_participant_of_the_ledger_stay) {
    must(append(statement(52'000)));
    EXPECT_EQ(fault_of(delete_participant(organiser, buyer.id, 1)), "in_use");
    EXPECT_EQ(fault_of(delete_event(organiser, house.event.id, house.event.revision)), "in_use");
}

INSTANTIATE_TEST_SUITE_P(Drivers, AppendEntry, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace gyoryu::app
