#include "app/registration/vetting.h"

#include "app/interpreters/list_interpreters.h"
#include "app/organisations/create_organisation.h"
#include "app/organisations/get_organisation.h"
#include "app/participants/change_participants.h"
#include "app/participants/delete_participant.h"
#include "app/participants/list_participants.h"
#include "app/registration/invitations.h"
#include "app/registration/registration_house.h"
#include "store/registration_tables.h"

namespace gyoryu::app_tests {

namespace {

using app::VettingChoice;
using domain::ApplicantRole;
using domain::ApplicationStatus;

class VettingTest : public ::testing::Test {
protected:
    std::int64_t participants() {
        auto context = house.organiser();
        return must(app::list_participants(context, house.event.id, {}, {})).total;
    }
    app::OwnApplication own(const app::OwnApplication& sent) {
        auto context = house.nobody();
        return must(app::get_own_application(context, *sent.token));
    }
    void places(int buyers) {
        auto edit = RegistrationHouse::open_edit();
        edit.buyer_places = buyers;
        house.publish(edit);
    }

    RegistrationHouse house;
};

TEST_F(VettingTest, is_for_organisers_of_the_workspace_only) {
    const auto sent = house.sent(ApplicantRole::buyer, "a@example.cn", "样例医疗");
    for (auto& [context, fault] : std::vector<std::pair<app::Context, std::string>>{
             {house.nobody(), "not_signed_in"}, {house.stranger(), "not_found"}, {house.auditor(), "forbidden"}}) {
        EXPECT_EQ(fault_of(app::list_applications(context, house.event.id, {}, {})), fault);
        EXPECT_EQ(fault_of(app::get_application(context, sent.id)), fault);
        EXPECT_EQ(fault_of(app::decide_application(context, sent.id, 3, {})), fault);
        EXPECT_EQ(fault_of(app::reopen_application(context, sent.id, 3)), fault);
        EXPECT_EQ(fault_of(app::accept_applications(context, house.event.id, {{sent.id}})), fault);
        EXPECT_EQ(fault_of(app::list_invitations(context, house.event.id)), fault);
        EXPECT_EQ(fault_of(app::create_invitation(context, house.event.id, {"A", "a"})), fault);
        EXPECT_EQ(fault_of(app::update_registration(context, house.event.id, 2, RegistrationHouse::open_edit())),
                  fault);
    }
    auto auditor = house.auditor();
    EXPECT_EQ(fault_of(app::get_registration(auditor, house.event.id)), "ok");
}

TEST_F(VettingTest, leaves_drafts_to_their_writers) {
    const auto draft = must(house.start(ApplicantRole::buyer, "a@example.cn"));
    auto context = house.organiser();
    EXPECT_EQ(must(app::list_applications(context, house.event.id, {}, {})).total, 0);
    EXPECT_EQ(fault_of(app::get_application(context, draft.id)), "not_found");
}

TEST_F(VettingTest, lists_by_status_role_source_country_and_words) {
    auto context = house.organiser();
    must(app::create_invitation(context, house.event.id, {"ONE", "예시상의"}));
    house.sent(ApplicantRole::buyer, "a@example.cn", "样例医疗", "ONE");
    house.sent(ApplicantRole::seller, "b@example.cn", "예시메디");
    const auto total = [&](const app::ApplicationFilter& filter, const std::string& words = {}) {
        return must(app::list_applications(context, house.event.id, filter, {.q = words})).total;
    };
    EXPECT_EQ(total({}), 2);
    EXPECT_EQ(total({.role = ApplicantRole::seller}), 1);
    EXPECT_EQ(total({.status = ApplicationStatus::accepted}), 0);
    EXPECT_EQ(total({.source = "예시상의"}), 1);
    EXPECT_EQ(total({.country = "KR"}), 0);
    EXPECT_EQ(total({}, "样例医疗"), 1);
    EXPECT_EQ(total({}, "양례의료"), 1) << "as search finds it";
    EXPECT_EQ(total({}, "ㅇㅅㅁㄷ"), 1);
    EXPECT_EQ(total({.role = ApplicantRole::seller}, "양례의료"), 0);
}

TEST_F(VettingTest, makes_participant_delegates_and_a_page_of_what_is_accepted) {
    const auto begun = must(house.start(ApplicantRole::buyer, "a@example.cn"));
    auto nobody = house.nobody();
    auto edit = RegistrationHouse::complete(ApplicantRole::buyer, "样例医疗");
    edit.form.delegates = {{"李样例", "采购经理", "li@example.cn", "", {"zh"}}, {"张样例", "", "", "", {}}};
    must(app::save_own_application(nobody, *begun.token, begun.revision, edit));
    must(app::upload_own_file(nobody, *begun.token, {domain::StoredFileKind::licence, "a.pdf"}, "%PDF-1.7\n"));
    must(app::submit_own_application(nobody, *begun.token));
    const auto decided = must(house.decide(begun, VettingChoice::accept));
    EXPECT_EQ(decided.status, ApplicationStatus::accepted);
    EXPECT_EQ(decided.files.size(), 1U);
    auto context = house.organiser();
    const auto made = must(app::list_participants(context, house.event.id, {}, {})).items.at(0);
    EXPECT_EQ(made.id, *decided.participant_id);
    EXPECT_EQ(made.organisation.names, edit.form.names);
    EXPECT_EQ(made.email, "a@example.cn");
    EXPECT_EQ(made.needs, "超声诊断仪");
    house.database().read([&](store::Transaction& tx) {
        EXPECT_EQ(store::count_where<domain::Delegate>(tx, store::where("participant_id", made.id)), 2);
    });
    EXPECT_EQ(house.letters_to("a@example.cn").back(), "application_accepted");
    EXPECT_EQ(fault_of(house.decide(begun, VettingChoice::refuse, "늦음")), "already_answered");
}

TEST_F(VettingTest, makes_an_interpreter_of_an_interpreter) {
    const auto sent = house.sent(ApplicantRole::interpreter, "i@example.cn", "통역예시");
    const auto decided = must(house.decide(sent, VettingChoice::accept));
    auto context = house.organiser();
    const auto list = must(app::list_interpreters(context, house.event.id, {}));
    ASSERT_EQ(list.total, 1);
    EXPECT_EQ(list.items[0].id, *decided.interpreter_id);
    EXPECT_EQ(list.items[0].pairs.size(), 1U);
}

TEST_F(VettingTest, tells_the_reason_of_a_refusal_and_asks_for_one) {
    const auto sent = house.sent(ApplicantRole::buyer, "a@example.cn", "样例医疗");
    EXPECT_EQ(fault_of(house.decide(sent, VettingChoice::refuse, " ")), "validation_failed");
    must(house.decide(sent, VettingChoice::refuse, "本次仅面向医疗器械"));
    EXPECT_EQ(own(sent).status, ApplicationStatus::refused);
    EXPECT_EQ(own(sent).reason, "本次仅面向医疗器械");
    house.database().read([](store::Transaction& tx) {
        const auto rows = tx.query("SELECT body, lang FROM mails WHERE purpose = 'application_refused'");
        EXPECT_NE(store::text_of(rows[0][0]).find("本次仅面向医疗器械"), std::string::npos);
        EXPECT_EQ(store::text_of(rows[0][1]), "zh");
    });
}

TEST_F(VettingTest, suggests_the_organisations_it_may_be_and_accepts_as_one_of_them) {
    const auto known = house.buyer("样例医疗有限公司");
    const auto sent = house.sent(ApplicantRole::buyer, "a@example.cn", "样例 医疗");
    auto context = house.organiser();
    const auto shown = must(app::get_application(context, sent.id));
    ASSERT_EQ(shown.known.size(), 1U);
    EXPECT_EQ(shown.known[0].id, known.organisation_id);
    EXPECT_TRUE(shown.known[0].takes_part);
    EXPECT_EQ(fault_of(house.decide(sent, VettingChoice::accept, "", "elsewhere")), "validation_failed");
    must(house.decide(sent, VettingChoice::accept, "", known.organisation_id.str()));
    const auto made = must(app::list_participants(context, house.event.id, {}, {}));
    ASSERT_EQ(made.total, 2);
    EXPECT_EQ(made.items[0].organisation_id, made.items[1].organisation_id);
}

TEST_F(VettingTest, undoes_a_decision_and_holds_back_its_letter) {
    const auto sent = house.sent(ApplicantRole::buyer, "a@example.cn", "样例医疗");
    const auto accepted = must(house.decide(sent, VettingChoice::accept));
    EXPECT_EQ(participants(), 1);
    auto context = house.organiser();
    const auto again = must(app::reopen_application(context, sent.id, accepted.revision));
    EXPECT_EQ(again.status, ApplicationStatus::submitted);
    EXPECT_EQ(participants(), 0);
    EXPECT_EQ(house.letters_to("a@example.cn"),
              (std::vector<std::string>{"application_continue", "application_received"}));
    house.database().read([](store::Transaction& tx) { EXPECT_EQ(store::count<domain::Organisation>(tx, {}), 0); });
    must(house.decide(sent, VettingChoice::accept));
    EXPECT_EQ(participants(), 1);
}

TEST_F(VettingTest, keeps_an_organisation_that_was_known_before) {
    auto context = house.organiser();
    const auto known =
        must(app::create_organisation(context, house.workspace.id, app_tests::organisation_named("zh", "样例医疗")));
    const auto sent = house.sent(ApplicantRole::buyer, "a@example.cn", "样例医疗");
    const auto accepted = must(house.decide(sent, VettingChoice::accept, "", known.id.str()));
    must(app::reopen_application(context, sent.id, accepted.revision));
    EXPECT_EQ(participants(), 0);
    EXPECT_EQ(fault_of(app::get_organisation(context, known.id)), "ok");
}

TEST_F(VettingTest, keeps_what_others_have_asked_of_by_now) {
    const auto sent = house.sent(ApplicantRole::buyer, "a@example.cn", "样例医疗");
    const auto accepted = must(house.decide(sent, VettingChoice::accept));
    auto context = house.organiser();
    must(app::create_request(context, house.event.id, {house.seller("예시").id, *accepted.participant_id}));
    EXPECT_EQ(fault_of(app::reopen_application(context, sent.id, accepted.revision)), "in_use");
}

TEST_F(VettingTest, accepts_many_as_far_as_there_are_places_and_lets_the_others_wait) {
    const auto first = house.sent(ApplicantRole::buyer, "a@example.cn", "样例一");
    house.clock.pass_minutes(1);
    const auto second = house.sent(ApplicantRole::buyer, "b@example.cn", "样例二");
    places(1);
    auto context = house.organiser();
    const auto done = must(app::accept_applications(context, house.event.id, {{second.id, first.id}}));
    EXPECT_EQ(done.accepted, 1);
    EXPECT_EQ(done.waiting, 1);
    EXPECT_EQ(own(first).status, ApplicationStatus::accepted);
    EXPECT_EQ(own(second).status, ApplicationStatus::waiting);
    EXPECT_EQ(fault_of(house.decide(second, VettingChoice::accept)), "limit_reached");
}

TEST_F(VettingTest, lets_who_was_vetted_move_up_into_a_place_that_came_free) {
    const auto first = house.sent(ApplicantRole::buyer, "a@example.cn", "样例一");
    house.clock.pass_minutes(1);
    const auto second = house.sent(ApplicantRole::buyer, "b@example.cn", "样例二");
    must(house.decide(second, VettingChoice::wait));
    house.clock.pass_minutes(1);
    must(house.decide(first, VettingChoice::wait));
    places(1);
    EXPECT_EQ(own(second).status, ApplicationStatus::accepted);
    EXPECT_EQ(own(first).status, ApplicationStatus::waiting);
    EXPECT_EQ(own(first).waiting_place, 1);
    places(2);
    EXPECT_EQ(own(first).status, ApplicationStatus::accepted);
}

TEST_F(VettingTest, fills_the_place_of_somebody_who_is_gone) {
    const auto first = house.sent(ApplicantRole::buyer, "a@example.cn", "样例一");
    const auto second = house.sent(ApplicantRole::buyer, "b@example.cn", "样例二");
    places(1);
    const auto gone = *must(house.decide(first, VettingChoice::accept)).participant_id;
    must(house.decide(second, VettingChoice::wait));
    house.clock.pass_minutes(1);
    const auto third = house.sent(ApplicantRole::buyer, "c@example.cn", "样例三");
    auto context = house.organiser();
    must(app::delete_participant(context, gone, 1));
    ASSERT_EQ(own(second).status, ApplicationStatus::accepted);
    EXPECT_EQ(own(third).status, ApplicationStatus::waiting);
    const auto there = must(app::list_participants(context, house.event.id, {}, {})).items.at(0).id;
    must(app::change_participants(context, house.event.id, {{there}, "withdraw", std::nullopt}));
    EXPECT_EQ(own(third).status, ApplicationStatus::submitted);
    EXPECT_EQ(house.letters_to("c@example.cn").back(), "application_moved_up");
}

TEST_F(VettingTest, lets_wait_whom_the_organiser_lets_wait_where_there_is_no_limit_or_the_event_is_over) {
    const auto first = house.sent(ApplicantRole::buyer, "a@example.cn", "样例一");
    const auto second = house.sent(ApplicantRole::buyer, "b@example.cn", "样例二");
    const auto gone = *must(house.decide(first, VettingChoice::accept)).participant_id;
    must(house.decide(second, VettingChoice::wait));
    auto context = house.organiser();
    must(app::change_participants(context, house.event.id, {{gone}, "withdraw", std::nullopt}));
    EXPECT_EQ(own(second).status, ApplicationStatus::waiting);
    must(app::change_participants(context, house.event.id, {{gone}, "confirm", std::nullopt}));
    places(1);
    EXPECT_EQ(own(second).status, ApplicationStatus::waiting);
    house.clock.set("2016-06-23T00:00:00Z");
    must(app::delete_participant(context, gone, 3));
    EXPECT_EQ(own(second).status, ApplicationStatus::waiting);
}

TEST_F(VettingTest, vets_first_who_only_found_the_list_full) {
    places(0);
    const auto sent = house.sent(ApplicantRole::buyer, "a@example.cn", "样例一");
    EXPECT_EQ(own(sent).status, ApplicationStatus::waiting);
    places(1);
    EXPECT_EQ(own(sent).status, ApplicationStatus::submitted);
    EXPECT_EQ(house.letters_to("a@example.cn").back(), "application_moved_up");
}

}  // namespace

}  // namespace gyoryu::app_tests
