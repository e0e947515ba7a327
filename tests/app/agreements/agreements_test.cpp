#include "app/agreements/agreements.h"

#include "app/aftermath/archive.h"
#include "app/agreements/remind_of_agreements.h"
#include "app/fixture.h"
#include "app/organisations/create_organisation.h"
#include "app/organisations/delete_organisation.h"
#include "store/agreement_tables.h"
#include "store/mail_tables.h"
#include "store/postgres_fixture.h"

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using domain::AgreementState;

/// On SQLite and PostgreSQL. The clock stands at 2016-06-13.
class AgreementsTest : public testing::TestWithParam<std::string> {
protected:
    AgreementsTest()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {
        city = must(create_organisation(organiser, house.workspace.id, app_tests::organisation_named("ko", "원주시")));
        zone =
            must(create_organisation(organiser, house.workspace.id, app_tests::organisation_named("zh", "威海高区")));
    }
    ~AgreementsTest() override {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }

    AgreementEdit edit() const {
        AgreementEdit made;
        made.title = "의료기기 교류 업무협약";
        made.party_ids = {city.id, zone.id};
        made.signed_on = base::LocalDate::of(2016, 6, 1);
        return made;
    }
    AgreementRow create(const AgreementEdit& made) {
        return must(create_agreement(organiser, house.programme.id, made));
    }
    List<AgreementRow> list(const AgreementFilter& filter = {}, const std::string& q = {}) {
        return must(list_agreements(organiser, house.workspace.id, filter, {"", 50, q}));
    }
    std::vector<domain::Mail> letters() {
        return house.database().read([](store::Transaction& tx) {
            return store::select_where<domain::Mail>(tx, store::where("purpose", std::string("agreement_due")));
        });
    }
    /// The letters that a run of the hourly job adds.
    std::size_t reminded() {
        const auto before = letters().size();
        remind_of_agreements(*house.services);
        return letters().size() - before;
    }

    std::string url_;
    app_tests::EventHouse house;
    Context organiser = house.organiser();
    domain::Organisation city;
    domain::Organisation zone;
};

TEST_P(AgreementsTest, are_recorded_changed_and_deleted) {
    auto made = edit();
    made.obligations = {{"해마다 교류회 두 번", base::LocalDate::of(2016, 6, 10), {}}};
    const auto created = create(made);
    EXPECT_EQ(created.parties.size(), 2u);
    EXPECT_EQ(created.overdue, 1);
    made.obligations[0].done_on = base::LocalDate::of(2016, 6, 12);
    made.notes = {{base::LocalDate::of(2016, 6, 12), "첫 교류회를 열었다"}};
    const auto changed = must(update_agreement(organiser, created.id, created.revision, made));
    EXPECT_EQ(changed.overdue, 0);
    EXPECT_EQ(list().items.at(0).notes, made.notes);
    EXPECT_EQ(fault_of(update_agreement(organiser, created.id, created.revision, made)), "stale_revision");
    must(delete_agreement(organiser, created.id, changed.revision));
    EXPECT_EQ(list().total, 0);
}

TEST_P(AgreementsTest, name_known_parties_once_and_events_of_their_programme) {
    auto made = edit();
    made.party_ids = {city.id};
    EXPECT_EQ(fault_of(create_agreement(organiser, house.programme.id, made)), "validation_failed");
    made.party_ids = {city.id, city.id};
    EXPECT_EQ(fault_of(create_agreement(organiser, house.programme.id, made)), "validation_failed");
    made.party_ids = {city.id, OrganisationId("of-nobody")};
    EXPECT_EQ(fault_of(create_agreement(organiser, house.programme.id, made)), "validation_failed");
    made = edit();
    made.event_id = "no-event";
    EXPECT_EQ(fault_of(create_agreement(organiser, house.programme.id, made)), "validation_failed");
    made.event_id = house.event.id.str();
    EXPECT_EQ(create(made).event_slug, house.event.slug);
    EXPECT_EQ(fault_of(delete_organisation(organiser, city.id, city.revision)), "in_use");
}

TEST_P(AgreementsTest, of_an_event_that_was_put_away_stay_its_own_and_can_still_be_followed) {
    auto made = edit();
    made.event_id = house.event.id.str();
    const auto created = create(made);
    const auto other = create(edit());
    must(archive_event(organiser, house.event.id));
    EXPECT_EQ(fault_of(create_agreement(organiser, house.programme.id, made)), "event_sealed");
    EXPECT_EQ(fault_of(update_agreement(organiser, other.id, 1, made)), "event_sealed");
    EXPECT_EQ(fault_of(update_agreement(organiser, created.id, 1, edit())), "event_sealed");
    EXPECT_EQ(fault_of(delete_agreement(organiser, created.id, 1)), "event_sealed");
    made.notes = {{base::LocalDate::of(2016, 6, 12), "첫 교류회를 열었다"}};
    EXPECT_EQ(must(update_agreement(organiser, created.id, 1, made)).notes.size(), 1u);
    must(delete_agreement(organiser, other.id, 1));
}

TEST_P(AgreementsTest, are_listed_by_what_waits_and_found_by_parties_in_any_script) {
    create(edit());
    auto old = edit();
    old.title.clear();
    old.signed_on = base::LocalDate::of(2016, 3, 1);
    create(old);
    auto unknown = edit();
    unknown.signed_on.reset();
    unknown.state = AgreementState::ended;
    create(unknown);
    const auto all = list();
    ASSERT_EQ(all.items.size(), 3u);
    EXPECT_EQ(all.items[0].signed_on, base::LocalDate::of(2016, 6, 1));
    EXPECT_FALSE(all.items[2].signed_on) << "last";
    AgreementFilter waiting;
    waiting.attention = true;
    ASSERT_EQ(list(waiting).items.size(), 1u);
    EXPECT_TRUE(list(waiting).items[0].needs_look);
    AgreementFilter ended;
    ended.state = AgreementState::ended;
    EXPECT_EQ(list(ended).items.size(), 1u);
    EXPECT_EQ(list({}, "威海").items.size(), 3u);
    EXPECT_EQ(list({}, "업무협약").items.size(), 2u);
    AgreementFilter mine;
    mine.programme_id = house.programme.id.str();
    EXPECT_EQ(list(mine).items.size(), 3u);
}

TEST_P(AgreementsTest, their_organisers_are_written_to_once_about_each_thing) {
    auto made = edit();
    made.obligations = {{"판매 법인 설립", base::LocalDate::of(2016, 6, 30), {}}};
    const auto created = create(made);
    EXPECT_EQ(reminded(), 0u) << "17 days are left";
    house.clock.set("2016-06-16T00:30:00Z");
    EXPECT_EQ(reminded(), 2u) << "owner and organiser, not the auditor";
    EXPECT_EQ(reminded(), 0u);
    EXPECT_NE(letters().front().body.find("판매 법인 설립"), std::string::npos) << letters().front().body;
    house.clock.set("2016-07-02T00:30:00Z");
    EXPECT_EQ(reminded(), 2u) << "it is late now";
    house.clock.set("2016-09-01T00:30:00Z");
    EXPECT_EQ(reminded(), 2u) << "three months";
    EXPECT_EQ(reminded(), 0u);
    made.notes = {{base::LocalDate::of(2016, 12, 1), "계약 협의 중"}};
    house.clock.set("2016-12-01T00:30:00Z");
    must(update_agreement(organiser, created.id, created.revision, made));
    EXPECT_EQ(reminded(), 0u) << "noted on the day";
    house.clock.set("2017-08-01T00:30:00Z");
    EXPECT_EQ(reminded(), 0u) << "a year after signing was two months ago";
}

TEST_P(AgreementsTest, old_and_invented_ones_write_no_letters) {
    auto old = edit();
    old.signed_on = base::LocalDate::of(2010, 1, 1);
    create(old);
    EXPECT_EQ(reminded(), 0u);
    house.database().write([&](store::Transaction& tx) {
        auto sample = store::select_where<domain::Agreement>(tx).front();
        sample.signed_on = base::LocalDate::of(2016, 3, 10);
        sample.sample = true;
        must(store::update(tx, sample, sample.revision));
    });
    EXPECT_EQ(reminded(), 0u);
}

TEST_P(AgreementsTest, strangers_see_nothing_and_auditors_change_nothing) {
    const auto made = create(edit());
    const auto tries = [&](Context context) {
        return std::vector<std::string>{
            fault_of(list_agreements(context, house.workspace.id, {}, {})),
            fault_of(create_agreement(context, house.programme.id, edit())),
            fault_of(update_agreement(context, made.id, made.revision, edit())),
            fault_of(delete_agreement(context, made.id, made.revision)),
        };
    };
    using Answers = std::vector<std::string>;
    EXPECT_EQ(tries(house.stranger()), Answers(4, "not_found"));
    EXPECT_EQ(tries(house.nobody()), Answers(4, "not_signed_in"));
    EXPECT_EQ(tries(house.auditor()), (Answers{"ok", "forbidden", "forbidden", "forbidden"}));
}

INSTANTIATE_TEST_SUITE_P(Drivers, AgreementsTest, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace gyoryu::app
