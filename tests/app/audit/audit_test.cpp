#include "app/audit/audit.h"
#include "app/audit/list_audit.h"
#include "app/fixture.h"
#include "app/interpreters/update_interpreter.h"
#include "app/mails/mail_settings.h"
#include "app/participants/update_participant.h"
#include "app/registration/update_registration.h"

#include <boost/json/serialize.hpp>

namespace gyoryu::app {

using app_tests::must;

class Audit : public testing::Test {
protected:
    List<AuditEntry> entries(AuditFilter filter = {}) {
        auto context = house.auditor();
        return must(list_audit(context, house.workspace.id, filter, {.limit = 500}));
    }

    app_tests::EventHouse house;
    Context organiser = house.organiser();
};

TEST_F(Audit, says_who_changed_what_newest_first) {
    const auto seller = house.seller("예시치과");
    ParticipantEdit edit;
    edit.organisation_id = seller.organisation_id.str();
    edit.languages = {"ko", "zh"};
    house.clock.pass_minutes(3);
    must(update_participant(organiser, seller.id, 1, edit));
    const auto list = entries({.entity = "participant", .entity_id = seller.id.str()});
    ASSERT_EQ(list.total, 2);
    EXPECT_EQ(list.items[0].action, "update_participant");
    EXPECT_EQ(list.items[0].actor_name, "organiser");
    ASSERT_EQ(list.items[0].changes.size(), 1u);
    EXPECT_EQ(list.items[0].changes[0].field, "languages");
    EXPECT_EQ(list.items[0].changes[0].before, R"(["ko"])");
    EXPECT_EQ(list.items[0].changes[0].after, R"(["ko","zh"])");
    EXPECT_EQ(list.items[1].action, "create_participant");
}

TEST_F(Audit, says_that_an_address_of_the_office_changed_and_not_what_it_is) {
    MailSettingsEdit letters;
    letters.reply_to = "hong@office.example";
    must(update_mail_settings(organiser, house.event.id, 1, letters));
    EventRegistrationEdit registration;
    registration.contact_email = "hong@office.example";
    must(update_registration(organiser, house.event.id, 1, registration));
    const auto text = boost::json::serialize(schema::to_json(entries()));
    EXPECT_NE(text.find("reply_to"), std::string::npos);
    EXPECT_NE(text.find("contact_email"), std::string::npos);
    EXPECT_EQ(text.find("hong@office.example"), std::string::npos);
}

TEST_F(Audit, holds_no_personal_values) {
    ParticipantEdit edit;
    edit.new_organisation = app_tests::organisation_named("ko", "예시치과");
    edit.new_organisation->note = "개인비밀";
    edit.contact_name = "김비밀";
    edit.email = "secret@example.org";
    edit.phone = "010-1234-5678";
    edit.note = "개인비밀";
    const auto made = must(create_participant(organiser, house.event.id, edit));
    edit.new_organisation.reset();
    edit.organisation_id = made.organisation_id.str();
    edit.contact_name = "이비밀";
    edit.email = "other-secret@example.org";
    must(update_participant(organiser, made.id, 1, edit));
    const auto interpreter = house.interpreter("윤비밀");
    const auto all = boost::json::serialize(schema::to_json(entries().items));
    for (const char* secret : {"비밀", "secret@", "010-1234", "owner@example.org"})
        EXPECT_EQ(all.find(secret), std::string::npos) << secret << " in " << all;
    const auto update = entries({.entity = "participant", .entity_id = made.id.str()}).items[0];
    std::vector<std::string> fields;
    for (const auto& change : update.changes) fields.push_back(change.field + change.before + change.after);
    EXPECT_EQ(fields, (std::vector<std::string>{"contact_name", "email"}));
}

TEST_F(Audit, is_filtered_by_actor) {
    house.seller("예시치과");
    const auto organiser_id = std::get<domain::AccountActor>(house.organiser_actor).account_id.str();
    const auto list = entries({.actor = organiser_id});
    EXPECT_EQ(list.total, 2) << "the organisation and the participant";
    EXPECT_GT(entries().total, list.total);
}

TEST_F(Audit, is_not_written_when_the_change_fails) {
    const auto seller = house.seller("예시치과");
    const auto before = entries().total;
    ParticipantEdit edit;
    edit.organisation_id = seller.organisation_id.str();
    EXPECT_EQ(app_tests::fault_of(update_participant(organiser, seller.id, 7, edit)), "stale_revision");
    EXPECT_EQ(entries().total, before);
}

}  // namespace gyoryu::app
