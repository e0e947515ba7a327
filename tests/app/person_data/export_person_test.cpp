#include "app/person_data/export_person.h"

#include "app/person_data/erase_person.h"
#include "app/person_data/erasures.h"
#include "app/person_data/person_house.h"
#include "documents/imports/archive.h"

#include <boost/json/parse.hpp>

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;
using app_tests::PersonHouse;

namespace {

std::string part(const File& file, const std::string& name) {
    auto archive = must(documents::Archive::open(file.bytes, {}));
    for (const auto& one : archive.parts())
        if (one.find(name) != one.npos) return must(archive.read_all(one, std::size_t{1} << 24));
    return {};
}

}  // namespace

class ExportPerson : public testing::Test {
protected:
    PersonHouse house;
    Context organiser = house.organiser();
    PersonRecord record{domain::PersonRecordKind::participant, house.person.id.str()};
};

TEST_F(ExportPerson, hands_out_every_row_and_file_and_no_secret) {
    const auto file = must(export_person(organiser, record, {}));
    const auto json = part(file, "person.json");
    const auto tables = boost::json::parse(json).at("tables").as_object();
    for (const char* table : {"participants", "delegates", "applications", "consents_given", "stored_files", "mails",
                              "log_versions", "ledger_notes", "check_ins", "links", "audit_entries", "survey_answers"})
        EXPECT_TRUE(tables.contains(table)) << table;
    EXPECT_NE(part(file, "person.html").find(PersonHouse::name), std::string::npos);
    EXPECT_NE(part(file, ".pdf").find(PersonHouse::delegate_name), std::string::npos);
    for (const char* secret : {"token_hash", "password_hash", "csrf_token", "secret_url", "\"salt\""})
        EXPECT_EQ(json.find(secret), std::string::npos) << secret;
}

TEST_F(ExportPerson, keeps_the_organisers_own_view_from_the_persons_copy) {
    auto own = house.through_link();
    const auto json = boost::json::parse(part(must(export_me(own)), "person.json"));
    const auto& tables = json.at("tables").as_object();
    EXPECT_FALSE(tables.at("participants").at(0).as_object().contains("note"));
    EXPECT_FALSE(tables.at("meeting_ratings").at(0).as_object().contains("rating"));
    for (const auto& version : tables.at("log_versions").as_array())
        EXPECT_EQ(version.as_object().contains("content"),
                  version.at("author_id").as_string() == house.person.id.str());
}

TEST_F(ExportPerson, tells_one_workspace_nothing_of_what_another_wrote_to_the_same_address) {
    auto system = house.system();
    const auto other = must(create_workspace(system, {"다른 곳", domain::Lang::ko, "Asia/Seoul", "elsewhere"}));
    house.database().write([&](store::Transaction& tx) {
        domain::Mail mail;
        mail.id = house.services->ids.next<domain::MailId>();
        mail.message_id = "elsewhere@gyoryu.example";
        mail.to = PersonHouse::email;
        mail.body = "confidential to the other office";
        mail.workspace_id = other.id;
        store::insert(tx, mail);
        auto reader = store::select<domain::PressReader>(tx, {{}, {}, 1}).at(0);
        reader.id = house.services->ids.next<domain::PressReaderId>();
        reader.workspace_id = other.id;
        reader.token_hash = reader.letter_token_hash = "elsewhere";
        store::insert(tx, reader);
    });
    const auto rows = [&](const char* table) {
        return house.database().read([&](store::Transaction& tx) {
            return store::integer_of(tx.query("SELECT count(*) FROM " + std::string(table) + " WHERE workspace_id = $1",
                                              {other.id.str()})[0][0]);
        });
    };
    ASSERT_EQ(rows("press_readers"), 1);
    const auto json = part(must(export_person(organiser, record, {})), "person.json");
    EXPECT_EQ(json.find("confidential to the other office"), std::string::npos);
    EXPECT_EQ(json.find(other.id.str()), std::string::npos);
    must(erase_person(organiser, record, {PersonHouse::name, false}, {}));
    EXPECT_EQ(rows("mails"), 1) << "nor is anything of theirs taken away";
    EXPECT_EQ(rows("press_readers"), 1);
}

TEST_F(ExportPerson, escapes_what_people_wrote) {
    auto context = house.organiser();
    app::ParticipantEdit edit;
    edit.side = domain::ParticipantSide::buyer;
    edit.organisation_id = house.person.organisation_id.str();
    edit.contact_name = "<script>alert(1)</script>";
    must(update_participant(context, house.person.id, house.person.revision, edit));
    const auto page = part(must(export_person(organiser, record, {})), "person.html");
    EXPECT_EQ(page.find("<script>"), std::string::npos);
    EXPECT_NE(page.find("&lt;script&gt;"), std::string::npos);
}

TEST_F(ExportPerson, is_for_organisers_and_for_the_very_person) {
    for (auto& [context, fault] : std::vector<std::pair<Context, std::string>>{{house.nobody(), "not_signed_in"},
                                                                               {house.stranger(), "not_found"},
                                                                               {house.auditor(), "forbidden"},
                                                                               {house.through_link(), "not_found"}})
        EXPECT_EQ(fault_of(export_person(context, record, {})), fault);
    EXPECT_EQ(fault_of(export_me(organiser)), "not_signed_in");
    auto auditor = house.auditor();
    const auto id = std::get<domain::AccountActor>(house.auditor_actor).account_id.str();
    EXPECT_EQ(fault_of(export_person(auditor, {domain::PersonRecordKind::account, id}, {})), "ok") << "the own account";
}

TEST_F(ExportPerson, lets_a_person_ask_to_be_erased_and_the_organiser_settle_it) {
    auto own = house.through_link();
    EXPECT_TRUE(must(own_erasure(own)).asked) << "the house has a wish";
    EXPECT_TRUE(must(ask_for_erasure(own)).asked);
    const auto requests = must(list_erasure_requests(organiser, house.workspace.id)).items;
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].person.name, PersonHouse::name);
    must(refuse_erasure(organiser, requests[0].id));
    EXPECT_FALSE(must(own_erasure(own)).asked);
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(list_erasure_requests(auditor, house.workspace.id)), "forbidden");
    EXPECT_EQ(fault_of(refuse_erasure(auditor, requests[0].id)), "forbidden");
}

}  // namespace gyoryu::app
