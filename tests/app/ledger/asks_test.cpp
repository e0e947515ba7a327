#include "app/ledger/ask_counterparts.h"

#include "app/aftermath/archive.h"
#include "app/ledger/answer_ask.h"
#include "app/ledger/correct_entry.h"
#include "app/ledger/get_results.h"
#include "app/ledger/ledger_house.h"
#include "app/ledger/list_ledger.h"
#include "app/ledger/run_follow_ups.h"
#include "store/ledger_tables.h"
#include "store/mail_tables.h"
#include "store/postgres_fixture.h"

#include <algorithm>

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::OutcomeStage;

/// On SQLite and PostgreSQL.
class AsksTest : public testing::TestWithParam<std::string> {
protected:
    AsksTest()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {}
    ~AsksTest() override {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }

    static std::string token_in(const std::string& url) { return url.substr(url.rfind('/') + 1); }
    std::vector<domain::Mail> mails() {
        return house.database().read(
            [](store::Transaction& tx) { return store::select<domain::Mail>(tx, {{}, {{"created_at"}}, 0}); });
    }
    AskedParticipants ask_all() { return must(ask_counterparts(organiser, house.event.id, {})); }
    LedgerRow row(const domain::LedgerEntryId& id) {
        for (const auto& one : must(list_ledger(organiser, house.event.id, {.show = LedgerShow::all}, {})).items)
            if (one.id == id) return one;
        throw std::runtime_error("no such entry");
    }
    /// The token of the newest letter to an address.
    std::string mailed_token(const std::string& address) {
        std::string token;
        for (const auto& mail : mails())
            if (mail.to == address) token = token_in(mail.secret_url);
        return token;
    }

    std::string url_;
    app_tests::LedgerHouse house;
    Context organiser = house.organiser();
    Context nobody = house.nobody();
};

TEST_P(AsksTest, the_counterpart_confirms_or_disputes_through_one_link_without_signing_in) {
    const auto right = house.record(52'000);
    const auto wrong = house.record(620'000);
    const auto asked = ask_all();
    ASSERT_EQ(asked.participants.size(), 1u);
    EXPECT_EQ(asked.participants[0].entries, 2);
    EXPECT_TRUE(asked.participants[0].mailed);
    EXPECT_EQ(row(right.id).state, AnswerState::asked);
    ASSERT_EQ(mails().size(), 1u);
    EXPECT_EQ(mails()[0].lang, domain::Lang::zh) << "a Chinese buyer's letter";
    const auto token = mailed_token("wang@example.org");
    const auto page = must(get_answer_page(nobody, token));
    EXPECT_EQ(page.lang, domain::Lang::zh);
    EXPECT_EQ(page.entries.size(), 2u);
    AnswerEdit edit;
    edit.answers = {{right.id, true, {}, ""}, {wrong.id, false, {}, ""}};
    EXPECT_EQ(fault_of(answer_ask(nobody, token, edit)), "validation_failed") << "no reason";
    edit.answers[1].remark = "单位写错了";
    edit.answers[1].amount = domain::Money{6'200'000, "USD"};
    edit.stated_by = "王样例";
    EXPECT_TRUE(must(answer_ask(nobody, token, edit)).answered);
    EXPECT_EQ(row(right.id).state, AnswerState::confirmed);
    EXPECT_EQ(row(wrong.id).state, AnswerState::disputed);
    EXPECT_EQ(fault_of(answer_ask(nobody, token, edit)), "already_answered");
    const auto results = must(get_results(organiser, house.event.id, ""));
    EXPECT_EQ(results.stages[0].split.confirmed.minor, 5'200'000);
    EXPECT_EQ(results.stages[0].split.disputed.minor, 62'000'000);
    EXPECT_EQ(results.confirmations.answered, 2);
}

TEST_P(AsksTest, who_does_not_answer_by_the_deadline_is_silent_and_may_still_answer) {
    const auto entry = house.record(52'000);
    const auto token = token_in(ask_all().participants[0].url);
    house.clock.pass_minutes(12 * 24 * 60);
    run_follow_ups(*house.services);
    run_follow_ups(*house.services);
    EXPECT_EQ(mails().size(), 2u) << "one reminder, once";
    house.clock.pass_minutes(3 * 24 * 60);
    EXPECT_EQ(row(entry.id).state, AnswerState::silent);
    EXPECT_EQ(must(get_results(organiser, house.event.id, "")).confirmations.silent, 1);
    must(answer_ask(nobody, token, {{{entry.id, true, {}, ""}}, {}, "", false}));
    EXPECT_EQ(row(entry.id).state, AnswerState::confirmed);
}

TEST_P(AsksTest, an_entry_corrected_meanwhile_is_not_confirmed_by_mistake) {
    const auto entry = house.record(52'000);
    const auto token = token_in(ask_all().participants[0].url);
    const auto corrected = must(correct_entry(organiser, entry.id, {{5'100'000, "USD"}, false, {}, {}, false, {}}));
    EXPECT_EQ(fault_of(answer_ask(nobody, token, {{{entry.id, true, {}, ""}}, {}, "", false})), "entry_superseded");
    EXPECT_EQ(must(get_answer_page(nobody, token)).entries[0].amount.minor, 5'100'000);
    must(answer_ask(nobody, token, {{{corrected.id, true, {}, ""}}, {}, "", false}));
    EXPECT_EQ(row(corrected.id).state, AnswerState::confirmed);
}

TEST_P(AsksTest, a_link_shows_and_answers_what_is_its_holders_alone) {
    const auto mine = house.record(52'000);
    auto edit = house.edit(61'000);
    edit.buyer_id = house.eye.id.str();
    const auto others = house.record(edit);
    const auto asked = ask_all();
    ASSERT_EQ(asked.participants.size(), 2u);
    const auto& first =
        asked.participants[0].participant.id == house.mouth.id.str() ? asked.participants[0] : asked.participants[1];
    const auto token = token_in(first.url);
    ASSERT_EQ(must(get_answer_page(nobody, token)).entries.size(), 1u);
    EXPECT_EQ(must(get_answer_page(nobody, token)).entries[0].id, mine.id);
    EXPECT_EQ(fault_of(answer_ask(nobody, token, {{{others.id, true, {}, ""}}, {}, "", false})), "validation_failed");
    EXPECT_EQ(fault_of(get_answer_page(nobody, "guessed")), "link_expired");
    for (const auto& ask : must(list_asks(organiser, house.event.id, {})).items) must(cancel_ask(organiser, ask.id));
    EXPECT_EQ(fault_of(get_answer_page(nobody, token)), "link_expired");
    EXPECT_EQ(row(mine.id).state, AnswerState::claimed);
}

TEST_P(AsksTest, the_buyers_own_claim_is_asked_of_the_seller) {
    auto edit = house.edit(52'000);
    edit.claimant_id = house.mouth.id.str();
    house.record(edit);
    EXPECT_EQ(ask_all().participants[0].participant.id, house.dental.id.str());
}

TEST_P(AsksTest, asking_again_replaces_the_open_question_and_outsiders_ask_nothing) {
    const auto entry = house.record(52'000);
    const auto first = token_in(ask_all().participants[0].url);
    must(ask_counterparts(organiser, house.event.id, {{entry.id}, 7}));
    EXPECT_EQ(fault_of(get_answer_page(nobody, first)), "link_expired");
    EXPECT_TRUE(ask_all().participants.empty()) << "nothing is left to ask";
    EXPECT_EQ(fault_of(ask_counterparts(organiser, house.event.id, {{domain::LedgerEntryId("none")}, 7})),
              "validation_failed");
    auto auditor = house.auditor();
    auto stranger = house.stranger();
    const auto ask = must(list_asks(organiser, house.event.id, {})).items[0].id;
    EXPECT_EQ(fault_of(ask_counterparts(auditor, house.event.id, {})), "forbidden");
    EXPECT_EQ(fault_of(ask_counterparts(stranger, house.event.id, {})), "not_found");
    EXPECT_EQ(fault_of(list_asks(stranger, house.event.id, {})), "not_found");
    EXPECT_EQ(fault_of(renew_ask_link(auditor, ask)), "forbidden");
    EXPECT_EQ(fault_of(renew_ask_link(stranger, ask)), "not_found");
    EXPECT_EQ(fault_of(cancel_ask(nobody, ask)), "not_signed_in");
}

TEST_P(AsksTest, follow_ups_go_out_at_3_6_and_12_months_once_and_are_reminded_of) {
    house.record(52'000);
    const auto after = [&](const char* when) {
        house.clock.set(when);
        run_follow_ups(*house.services);
        run_follow_ups(*house.services);
        return mails().size();
    };
    EXPECT_EQ(after("2016-09-21T00:00:00Z"), 0u);
    EXPECT_EQ(after("2016-09-22T00:00:00Z"), 2u) << "both sides of the deal";
    EXPECT_EQ(after("2016-10-07T00:00:00Z"), 4u) << "after 14 days";
    EXPECT_EQ(after("2016-12-22T00:00:00Z"), 6u);
    EXPECT_EQ(after("2017-06-23T00:00:00Z"), 8u);
    EXPECT_EQ(after("2017-09-23T00:00:00Z"), 8u);
    EXPECT_EQ(must(list_asks(organiser, house.event.id, {})).total, 6);
}

TEST_P(AsksTest, nobody_is_asked_about_an_event_that_was_put_away_and_no_answer_is_taken) {
    house.record(52'000);
    ask_all();
    const auto token = mailed_token("wang@example.org");
    must(archive_event(organiser, house.event.id));
    const auto before = mails().size();
    for (const char* when : {"2016-06-26T00:00:00Z", "2016-09-22T00:00:00Z", "2016-10-07T00:00:00Z"}) {
        house.clock.set(when);
        run_follow_ups(*house.services);
    }
    EXPECT_EQ(mails().size(), before);
    const auto entry = must(get_answer_page(nobody, token)).entries.at(0).id;
    AnswerEdit edit;
    edit.answers = {{.entry_id = entry, .right = true}};
    EXPECT_EQ(fault_of(answer_ask(nobody, token, edit)), "event_sealed");
    must(unarchive_event(organiser, house.event.id));
    EXPECT_EQ(fault_of(answer_ask(nobody, token, edit)), "ok");
}

TEST_P(AsksTest, a_follow_up_confirms_what_agrees_links_what_differs_and_corrects_the_own_report) {
    const auto consulted = house.record(52'000);
    auto edit = house.edit(40'000, OutcomeStage::contract);
    edit.follows_id = consulted.id.str();
    edit.claimant_id = house.dental.id.str();
    const auto contract = house.record(edit);
    house.clock.set("2016-09-22T00:00:00Z");
    run_follow_ups(*house.services);
    const auto token = mailed_token("wang@example.org");
    const auto page = must(get_answer_page(nobody, token));
    EXPECT_EQ(page.months, 3);
    ASSERT_EQ(page.deals.size(), 1u);
    EXPECT_EQ(page.deals[0].figures.size(), 2u);
    AnswerEdit answer;
    const auto deal = page.deals[0].deal_id;
    answer.reports = {{deal, OutcomeStage::contract, {4'000'000, "USD"}, {}, ""},
                      {deal, OutcomeStage::performed, {1'500'000, "USD"}, base::LocalDate::of(2016, 9, 1), "首批"}};
    must(answer_ask(nobody, token, answer));
    EXPECT_EQ(row(contract.id).state, AnswerState::confirmed);
    EXPECT_EQ(must(get_results(organiser, house.event.id, "")).stages[3].split.claimed.minor, 1'500'000);
    EXPECT_EQ(fault_of(answer_ask(nobody, token, answer)), "already_answered");
    // The seller states another amount: kept beside the buyer's and linked.
    AnswerEdit other;
    other.reports = {{deal, OutcomeStage::performed, {1'600'000, "USD"}, {}, ""}};
    must(answer_ask(nobody, mailed_token("kim@example.org"), other));
    auto results = must(get_results(organiser, house.event.id, ""));
    EXPECT_EQ(results.stages[3].split.total, (Tally{1, 1'500'000, 0, 0}));
    EXPECT_TRUE(
        std::ranges::any_of(results.flags, [](const LedgerFlag& flag) { return flag.code == "reports_differ"; }));
    // Half a year later the buyer's own figure has grown: corrected, not added.
    house.clock.set("2016-12-22T00:00:00Z");
    run_follow_ups(*house.services);
    answer.reports = {{deal, OutcomeStage::performed, {3'000'000, "USD"}, {}, ""}};
    must(answer_ask(nobody, mailed_token("wang@example.org"), answer));
    results = must(get_results(organiser, house.event.id, ""));
    EXPECT_EQ(results.stages[3].split.total, (Tally{1, 3'000'000, 0, 0}));
    EXPECT_EQ(results.stages[0].split.total.minor, 5'200'000) << "what was consulted stays";
    AnswerEdit foreign;
    foreign.reports = {{domain::DealId("foreign"), OutcomeStage::contract, {1, "USD"}, {}, ""}};
    EXPECT_EQ(fault_of(answer_ask(nobody, mailed_token("kim@example.org"), foreign)), "validation_failed");
}

TEST_P(AsksTest, a_meeting_that_an_outcome_names_is_one_of_the_event) {
    auto edit = house.edit(52'000);
    edit.meeting_id = "elsewhere";
    EXPECT_EQ(fault_of(record_outcome(organiser, house.event.id, edit)), "validation_failed");
}

TEST_P(AsksTest, what_is_named_twice_is_asked_answered_and_counted_once) {
    const auto entry = house.record(52'000);
    AskEdit asked;
    asked.entry_ids = {entry.id, entry.id};
    EXPECT_EQ(fault_of(ask_counterparts(organiser, house.event.id, asked)), "validation_failed");
    EXPECT_TRUE(mails().empty());
    ask_all();
    AnswerEdit both;
    both.answers = {{.entry_id = entry.id, .right = true}, {.entry_id = entry.id, .right = false, .remark = "no"}};
    EXPECT_EQ(fault_of(answer_ask(nobody, mailed_token("wang@example.org"), both)), "validation_failed");
    house.clock.set("2016-09-22T00:00:00Z");
    run_follow_ups(*house.services);
    const auto token = mailed_token("wang@example.org");
    const auto deal = must(get_answer_page(nobody, token)).deals.at(0).deal_id;
    AnswerEdit twice;
    twice.reports = {{deal, OutcomeStage::contract, {4'000'000, "USD"}, {}, ""},
                     {deal, OutcomeStage::contract, {4'000'000, "USD"}, {}, ""}};
    EXPECT_EQ(fault_of(answer_ask(nobody, token, twice)), "validation_failed");
    twice.reports.pop_back();
    must(answer_ask(nobody, token, twice));
}

INSTANTIATE_TEST_SUITE_P(Drivers, AsksTest, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace gyoryu::app
