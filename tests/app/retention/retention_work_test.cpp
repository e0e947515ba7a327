#include "app/retention/retention_work.h"

#include "app/audit/list_audit.h"
#include "app/ledger/verify_chain.h"
#include "app/person_data/person_house.h"
#include "app/retention/retention_rules.h"
#include "store/postgres_fixture.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::RetentionPurpose;

class RetentionWork : public testing::TestWithParam<std::string> {
protected:
    RetentionWork()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {}
    ~RetentionWork() override {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }

    Retention switch_on(std::vector<RetentionRule> rules = {}) {
        auto owner = house.owner();
        return must(save_retention(owner, house.workspace.id, {std::move(rules)}));
    }
    std::set<std::string> due() {
        std::set<std::string> purposes;
        for (const auto& one : must(get_retention(organiser, house.workspace.id)).due)
            purposes.insert(boost::describe::enum_to_string(one.purpose, ""));
        return purposes;
    }
    std::int64_t rows(const std::string& sql) {
        return house.database().read(
            [&](store::Transaction& tx) { return store::integer_of(tx.query("SELECT count(*) FROM " + sql)[0][0]); });
    }

    std::string url_;
    app_tests::PersonHouse house;
    Context organiser = house.organiser();
};

TEST_P(RetentionWork, takes_nothing_away_until_somebody_has_saved_the_rules) {
    house.clock.set("2030-01-01T00:00:00Z");
    EXPECT_FALSE(must(get_retention(organiser, house.workspace.id)).on);
    EXPECT_FALSE(due().empty()) << "the preview shows what the proposal would take";
    EXPECT_EQ(run_retention(*house.services), 0);
    EXPECT_EQ(rows("mails"), 3);
}

TEST_P(RetentionWork, takes_each_purpose_away_on_its_own_day_and_nothing_twice) {
    switch_on();
    house.clock.set("2016-12-21T00:00:00Z");
    EXPECT_EQ(due(), std::set<std::string>());
    house.clock.set("2016-12-22T00:00:00Z");
    EXPECT_EQ(due(), std::set<std::string>({"card_photos"})) << "the event ended on 22 June";
    EXPECT_EQ(run_retention(*house.services), 1);
    EXPECT_EQ(run_retention(*house.services), 0);
    house.clock.set("2017-06-22T00:00:00Z");
    EXPECT_EQ(due(), std::set<std::string>({"registration_documents", "surveys"}))
        << "letters that still wait are left to the outbox";
    house.database().write([](store::Transaction& tx) { tx.execute("UPDATE mails SET state = 'sent'"); });
    EXPECT_TRUE(due().contains("mails"));
    run_retention(*house.services);
    EXPECT_EQ(rows("mails"), 0);
    EXPECT_EQ(rows("survey_answers WHERE person_id <> ''"), 0);
    EXPECT_EQ(rows("survey_answers"), 2);
    EXPECT_EQ(rows("participants WHERE email <> ''"), 3);
    house.clock.set("2019-06-22T00:00:00Z");
    EXPECT_TRUE(due().contains("contacts"));
    run_retention(*house.services);
    EXPECT_EQ(rows("participants WHERE email <> '' OR contact_name <> '' OR phone <> ''"), 0);
    EXPECT_EQ(rows("delegates"), 0);
    EXPECT_EQ(rows("check_ins"), 0);
    EXPECT_EQ(rows("log_versions WHERE content LIKE '%buyer_email\":\"\"%'"), 0);
    house.clock.set("2021-06-22T00:00:00Z");
    run_retention(*house.services);
    EXPECT_EQ(rows("log_versions WHERE content LIKE '%buyer_email\":\"\"%'"), 2);
    EXPECT_TRUE(due().empty());
    house.database().read([&](store::Transaction& tx) { EXPECT_FALSE(verify_chain(tx, house.event.id).broken); });
    EXPECT_GE(must(list_audit(organiser, house.workspace.id, {.entity = "retention"}, {})).total, 6);
}

TEST_P(RetentionWork, counts_from_the_31st_to_the_last_day_of_a_shorter_month) {
    auto edit = app_tests::EventHouse::event_edit();
    edit.slug = "august";
    edit.starts_on = edit.ends_on = base::LocalDate::of(2016, 8, 31);
    const auto august = must(create_event(organiser, house.programme.id, edit));
    ParticipantEdit one;
    one.side = domain::ParticipantSide::seller;
    one.organisation_id = house.other.organisation_id.str();
    one.contact_name = "August";
    must(create_participant(organiser, august.id, one));
    switch_on({{RetentionPurpose::contacts, 6, "Short"}});
    const auto since = [&] {
        std::vector<std::string> days;
        for (const auto& one : must(get_retention(organiser, house.workspace.id)).due)
            if (one.event_id == august.id.str()) days.push_back(one.since.str());
        return days;
    };
    house.clock.set("2017-02-27T00:00:00Z");
    EXPECT_EQ(since(), std::vector<std::string>());
    house.clock.set("2017-02-28T00:00:00Z");
    EXPECT_EQ(since(), std::vector<std::string>({"2017-02-28"}));
    run_retention(*house.services);
    EXPECT_EQ(rows("participants WHERE contact_name = 'August'"), 0);
}

TEST_P(RetentionWork, keeps_for_good_what_the_owner_says_so) {
    switch_on({{RetentionPurpose::contacts, std::nullopt, "Consent"}, {RetentionPurpose::logs, 1, "Short"}});
    house.clock.set("2030-01-01T00:00:00Z");
    run_retention(*house.services);
    EXPECT_GT(rows("participants WHERE email <> ''"), 0);
    EXPECT_EQ(rows("log_versions WHERE content LIKE '%buyer_email\":\"\"%'"), 2);
    EXPECT_EQ(must(get_retention(organiser, house.workspace.id)).rules[2].basis, "Consent");
}

TEST_P(RetentionWork, thins_the_audit_but_not_what_it_says_of_the_ledger) {
    const auto ledger = rows("audit_entries WHERE entity = 'ledger_entry'");
    EXPECT_GT(ledger, 0);
    switch_on();
    house.clock.set("2022-01-01T00:00:00Z");
    run_retention(*house.services);
    EXPECT_EQ(rows("audit_entries WHERE entity = 'ledger_entry'"), ledger);
    EXPECT_EQ(rows("audit_entries WHERE entity = 'participant'"), 0);
}

TEST_P(RetentionWork, is_for_organisers_to_see_and_for_owners_to_decide) {
    for (auto& [context, read, write] :
         std::vector<std::tuple<Context, std::string, std::string>>{{house.nobody(), "not_signed_in", "not_signed_in"},
                                                                    {house.stranger(), "not_found", "not_found"},
                                                                    {house.auditor(), "forbidden", "forbidden"},
                                                                    {house.organiser(), "ok", "forbidden"},
                                                                    {house.owner(), "ok", "ok"}}) {
        EXPECT_EQ(fault_of(get_retention(context, house.workspace.id)), read);
        EXPECT_EQ(fault_of(save_retention(context, house.workspace.id, {})), write);
    }
    auto owner = house.owner();
    EXPECT_EQ(fault_of(save_retention(owner, house.workspace.id, {{{RetentionPurpose::mails, 0, ""}}})),
              "validation_failed");
}

INSTANTIATE_TEST_SUITE_P(Drivers, RetentionWork, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace gyoryu::app
