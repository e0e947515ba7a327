#include "app/person_data/erase_person.h"

#include "app/accounts/find_session.h"
#include "app/audit/list_audit.h"
#include "app/ledger/entry_bytes.h"
#include "app/ledger/get_results.h"
#include "app/ledger/verify_chain.h"
#include "app/participants/delete_participant.h"
#include "app/person_data/describe_person.h"
#include "app/person_data/person_house.h"
#include "app/person_data/person_map.h"
#include "app/registration/own_application.h"
#include "app/search/search_workspace.h"
#include "schema/write.h"
#include "store/postgres_fixture.h"

#include <algorithm>
#include <fstream>

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using app_tests::PersonHouse;

namespace {

constexpr auto participant = domain::PersonRecordKind::participant;

/// table.column of every text column that names the person, with how many rows do.
std::map<std::string, int> places_naming(PersonHouse& house, const text::TextTraces& traces) {
    return house.database().read([&](store::Transaction& tx) {
        std::map<std::string, int> places;
        for (const auto& [name, columns] : store::table_columns(tx))
            for (const auto& column : columns.text)
                for (const auto& row :
                     tx.query("SELECT " + store::quoted_name(column) + " FROM " + store::quoted_name(name)))
                    if (!store::is_nothing(row[0]) && traces.found_in(store::text_of(row[0])))
                        ++places[name + "." + column];
        return places;
    });
}

std::string bytes_in(const std::filesystem::path& folder) {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        all.append(std::istreambuf_iterator<char>(in), {});
    }
    return all;
}

}  // namespace

class ErasePerson : public testing::TestWithParam<std::string> {
protected:
    ErasePerson()
        : url_(GetParam() == "postgres" ? store_tests::PostgresCluster::running().make_schema() : ""), house(url_) {}
    ~ErasePerson() override {
        house.close();
        if (!url_.empty()) store_tests::PostgresCluster::running().drop_schema(url_);
    }

    Erasure erase() { return must(erase_person(organiser, {participant, house.person.id.str()}, {PersonHouse::name})); }

    std::string url_;
    PersonHouse house;
    text::TextTraces traces{PersonHouse::marks()};
    Context organiser = house.organiser();
};

// The fixture must name the person wherever the map says that somebody can be named: a new column of personal data
// that the fixture forgets fails here, one that the erasure forgets fails below.
TEST_P(ErasePerson, is_tried_on_a_person_who_stands_in_every_column_that_can_name_one) {
    const auto places = places_naming(house, traces);
    house.database().read([&](store::Transaction& tx) {
        const auto there = store::table_columns(tx);
        for (const auto& table : person_tables()) {
            if (!there.contains(std::string(table.table)) || table.table == "accounts") continue;
            const bool own = !table.rows.empty();
            for (const auto* list : {&table.personal, &table.free})
                for (const auto column : *list) {
                    if (!there.at(std::string(table.table)).has(column)) continue;
                    if (!own && list == &table.personal) continue;
                    const bool no_name =
                        column == "languages" || column == "time_zone" || table.table == "interpreters";
                    const auto place = std::string(table.table) + "." + std::string(column);
                    if (!no_name && place != "audit_entries.changes") EXPECT_TRUE(places.contains(place)) << place;
                }
        }
    });
}

TEST_P(ErasePerson, leaves_no_trace_in_any_column_file_or_page_of_the_store) {
    const auto proof = erase().proof;
    auto places = places_naming(house, traces);
    EXPECT_EQ(places.erase("participants.contact_name"), 1U) << "the namesake keeps the name";
    EXPECT_EQ(places.erase("search_tokens.token"), 1U) << "and is found by it";
    house.database().read([&](store::Transaction& tx) {
        for (const auto& row : tx.query("SELECT token, entity_id FROM search_tokens"))
            if (traces.found_in(store::text_of(row[0])))
                EXPECT_EQ(store::text_of(row[1]), house.namesake.id.str()) << store::text_of(row[0]);
    });
    for (const auto& [place, rows] : places) ADD_FAILURE() << place << " still names the person in " << rows << " rows";
    EXPECT_EQ(proof.found, 0);
    EXPECT_EQ(proof.others, 1);
    EXPECT_GT(proof.looked_for, 3);
    EXPECT_EQ(must(search_workspace(organiser, house.workspace.id, PersonHouse::delegate_name)).items.size(), 0U);
    EXPECT_EQ(must(search_workspace(organiser, house.workspace.id, "marker.example")).items.size(), 0U);
    EXPECT_GT(must(search_workspace(organiser, house.workspace.id, "다른예시")).items.size(), 0U);
    if (!url_.empty()) return;
    // The file holds no page any more in which the address stood; only the namesake's name is left.
    EXPECT_FALSE(text::TextTraces({PersonHouse::email, PersonHouse::delegate_name, PersonHouse::phone})
                     .found_in(bytes_in(house.folder())));
}

TEST_P(ErasePerson, keeps_every_sum_and_hash_of_the_ledger) {
    const auto before = must(get_results(organiser, house.event.id, {}));
    const auto proof = erase().proof;
    ASSERT_EQ(proof.ledgers.size(), 1U);
    EXPECT_EQ(proof.ledgers[0].entries, 2);
    EXPECT_TRUE(proof.ledgers[0].whole);
    EXPECT_TRUE(proof.ledgers[0].same);
    const auto after = must(get_results(organiser, house.event.id, {}));
    EXPECT_EQ(schema::to_json(before.stages), schema::to_json(after.stages));
    house.database().read([&](store::Transaction& tx) {
        const auto state = verify_chain(tx, house.event.id);
        EXPECT_FALSE(state.broken);
        EXPECT_EQ(state.erased_notes, 2);
    });
}

TEST_P(ErasePerson, answers_at_the_persons_links_that_they_were_erased) {
    erase();
    auto nobody = house.nobody();
    EXPECT_EQ(fault_of(redeem_link(nobody, {house.link_token})), "person_erased");
    EXPECT_EQ(fault_of(redeem_link(nobody, {"no-such-token"})), "link_expired");
    EXPECT_EQ(fault_of(find_session(*house.services, house.session_token)), "person_erased");
    EXPECT_EQ(fault_of(get_own_application(nobody, house.application_token)), "person_erased");
}

TEST_P(ErasePerson, keeps_a_proof_whose_digest_is_that_of_its_bytes_and_an_audit_entry) {
    const auto made = erase();
    house.database().read([&](store::Transaction& tx) {
        const auto kept = must(store::get<domain::Erasure>(tx, made.id));
        EXPECT_EQ(sha256_hex(kept.proof), kept.digest);
        EXPECT_EQ(kept.digest, made.digest);
        EXPECT_EQ(kept.proof.find(house.person.id.str()), std::string::npos);
        EXPECT_FALSE(traces.found_in(kept.proof));
    });
    EXPECT_EQ(must(list_audit(organiser, house.workspace.id, {.entity = "erasure"}, {})).total, 2);
    const auto backups = std::ranges::find(made.proof.searched, "backups", &SearchedPlace::place);
    ASSERT_NE(backups, made.proof.searched.end());
    EXPECT_EQ(backups->state, PlaceState::expires);
    EXPECT_TRUE(backups->until);
}

TEST_P(ErasePerson, asks_for_the_name_again_and_is_for_organisers_of_the_workspace) {
    const PersonRecord record{participant, house.person.id.str()};
    EXPECT_EQ(fault_of(erase_person(organiser, record, {"somebody else"})), "validation_failed");
    for (auto& [context, fault] : std::vector<std::pair<Context, std::string>>{{house.nobody(), "not_signed_in"},
                                                                               {house.stranger(), "not_found"},
                                                                               {house.auditor(), "forbidden"},
                                                                               {house.through_link(), "not_found"}}) {
        EXPECT_EQ(fault_of(erase_person(context, record, {PersonHouse::name})), fault);
        EXPECT_EQ(fault_of(describe_person(context, record)), fault);
        EXPECT_EQ(fault_of(find_people(context, house.workspace.id, "김")), fault);
    }
    EXPECT_EQ(fault_of(erase_person(organiser, {participant, "nobody"}, {"x"})), "not_found");
    EXPECT_FALSE(places_naming(house, traces).empty());
}

TEST_P(ErasePerson, of_one_delegate_leaves_the_others_of_the_company) {
    const auto proof =
        must(erase_person(organiser, {domain::PersonRecordKind::delegate, "delegate-1"}, {PersonHouse::delegate_name}))
            .proof;
    auto delegate = places_naming(house, text::TextTraces({PersonHouse::delegate_name, "delia@marker.example"}));
    // Somebody else's file names them: the proof says so, and the organiser decides.
    EXPECT_EQ(delegate.erase("stored_file_contents.content"), 1U);
    EXPECT_EQ(proof.named_in_files.size(), 1U);
    EXPECT_EQ(proof.found, 1);
    for (const auto& [place, rows] : delegate) ADD_FAILURE() << place << " in " << rows << " rows";
    const auto contact = places_naming(house, text::TextTraces({PersonHouse::name}));
    for (const auto* place : {"participants.contact_name", "applications.form", "log_versions.content", "mails.body"})
        EXPECT_TRUE(contact.contains(place)) << place;
}

TEST_P(ErasePerson, of_an_interpreter_takes_the_name_out_of_what_people_were_told) {
    const auto interpreter = house.interpreter("윤표식");
    house.database().write([&](store::Transaction& tx) {
        domain::Release release;
        release.id = domain::ReleaseId("release-2");
        release.event_id = house.event.id;
        release.number = 2;
        release.draft_id = domain::DraftId("draft-1");
        release.changes = {{domain::ReleaseChangeKind::placed,
                            domain::MeetingId("meeting-1"),
                            {},
                            {},
                            {{domain::PersonKind::interpreter, interpreter.id.str(), {{"ko", "윤표식"}}}}}};
        store::insert(tx, release);
    });
    const auto proof =
        must(erase_person(organiser, {domain::PersonRecordKind::interpreter, interpreter.id.str()}, {"윤표식"})).proof;
    EXPECT_EQ(proof.found, 0);
    EXPECT_EQ(proof.emptied.at("releases"), 1);
    EXPECT_TRUE(places_naming(house, text::TextTraces({"윤표식"})).empty());
}

TEST_P(ErasePerson, of_an_account_keeps_the_last_owner_and_lets_the_others_go) {
    const auto owner = std::get<domain::AccountActor>(house.owner_actor).account_id;
    const auto auditor = std::get<domain::AccountActor>(house.auditor_actor).account_id;
    auto context = house.owner();
    constexpr auto account = domain::PersonRecordKind::account;
    EXPECT_EQ(fault_of(erase_person(context, {account, owner.str()}, {"owner"})), "last_owner");
    EXPECT_EQ(fault_of(erase_person(organiser, {account, auditor.str()}, {"auditor"})), "forbidden");
    must(erase_person(context, {account, auditor.str()}, {"auditor"}));
    EXPECT_TRUE(places_naming(house, text::TextTraces({"auditor@example.org"})).empty());
}

TEST_P(ErasePerson, is_refused_by_the_store_outside_of_an_erasure) {
    EXPECT_THROW(
        house.database().write([](store::Transaction& tx) { tx.execute("UPDATE releases SET changes = '[]'"); }),
        store::AppendOnlyViolation);
    EXPECT_THROW(house.database().write([](store::Transaction& tx) {
        const Erasing erasing(tx, "person");
        tx.execute("UPDATE releases SET number = 9");
    }),
                 store::AppendOnlyViolation);
    EXPECT_THROW(house.database().write([](store::Transaction& tx) {
        const Erasing erasing(tx, "person");
        tx.execute("DELETE FROM audit_entries");
    }),
                 store::AppendOnlyViolation);
}

// "Manager" is no name: it stays in what others wrote.
TEST_P(ErasePerson, leaves_words_that_many_are_called) {
    for (int i = 0; i < 5; ++i) {
        ParticipantEdit edit;
        edit.side = domain::ParticipantSide::buyer;
        edit.new_organisation = app_tests::organisation_named("ko", "회사 " + std::to_string(i));
        edit.contact_name = "담당자";
        edit.note = i == 0 ? "" : "담당자에게 물어보기";
        must(create_participant(organiser, house.event.id, edit));
    }
    const auto manager = house.database().read([](store::Transaction& tx) {
        return *store::find<domain::Participant>(tx, store::where("contact_name", std::string("담당자")),
                                                 store::where("note", std::string()));
    });
    const auto proof = must(erase_person(organiser, {participant, manager.id.str()}, {"담당자"})).proof;
    EXPECT_EQ(proof.found, 0);
    EXPECT_EQ(places_naming(house, text::TextTraces({"담당자"})).at("participants.note"), 4);
}

// A participant that is simply deleted takes the check-ins and the badge along.
TEST_P(ErasePerson, is_not_needed_for_what_goes_with_a_deleted_participant) {
    const auto buyer = house.buyer("样例医疗", "gone@example.org");
    house.database().write([&](store::Transaction& tx) {
        const auto kind = domain::PersonKind::participant;
        const auto now = house.clock.now();
        store::insert(tx, domain::CheckIn{domain::CheckInId("c"), house.event.id, "c", kind, buyer.id.str(), now, now,
                                          domain::CheckInSource::desk, "desk", false});
        store::insert(tx, domain::BadgeCode{house.event.id, kind, buyer.id.str(), "code"});
        store::insert(tx, domain::Reminder{house.event.id, kind, buyer.id.str(), "day", now});
    });
    must(delete_participant(organiser, buyer.id, buyer.revision));
    house.database().read([&](store::Transaction& tx) {
        const auto there = store::where("person_id", buyer.id.str());
        EXPECT_EQ(store::count_where<domain::CheckIn>(tx, there), 0);
        EXPECT_EQ(store::count_where<domain::BadgeCode>(tx, there), 0);
        EXPECT_EQ(store::count_where<domain::Reminder>(tx, there), 0);
    });
}

INSTANTIATE_TEST_SUITE_P(Drivers, ErasePerson, testing::Values("sqlite", "postgres"),
                         [](const auto& driver) { return driver.param; });

}  // namespace gyoryu::app
