#include "app/registration/own_application.h"

#include "app/aftermath/archive.h"
#include "app/events/get_event.h"
#include "app/events/update_event.h"
#include "app/files/download_file.h"
#include "app/registration/invitations.h"
#include "app/registration/registration_house.h"
#include "app/tidy.h"
#include "store/registration_tables.h"

namespace gyoryu::app_tests {

namespace {

using domain::ApplicantRole;
using domain::ApplicationStatus;

class OwnApplicationTest : public ::testing::Test {
protected:
    RegistrationHouse house;
};

TEST_F(OwnApplicationTest, shows_nobody_an_event_that_is_not_published) {
    auto context = house.nobody();
    EXPECT_EQ(must(app::public_event(context, "wonju", house.event.slug)).state, app::RegistrationState::open);
    auto hidden = RegistrationHouse::open_edit();
    hidden.published = false;
    house.publish(hidden);
    EXPECT_EQ(fault_of(app::public_event(context, "wonju", house.event.slug)), "not_found");
    EXPECT_EQ(fault_of(app::registration_challenge(context, "wonju", house.event.slug)), "not_found");
    EXPECT_EQ(fault_of(app::public_event(context, "wonju", "nothing")), "not_found");
}

TEST_F(OwnApplicationTest, takes_registrations_between_opening_and_closing_only) {
    const auto proof = house.proof();
    house.clock.set("2016-06-20T00:00:00Z");
    auto context = house.nobody();
    EXPECT_EQ(must(app::public_event(context, "wonju", house.event.slug)).state, app::RegistrationState::closed);
    EXPECT_EQ(fault_of(app::start_application(context, "wonju", house.event.slug,
                                              {ApplicantRole::buyer, "a@example.cn", domain::Lang::zh, "", proof})),
              "registration_closed");
    house.clock.set("2016-05-31T00:00:00Z");
    EXPECT_EQ(must(app::public_event(context, "wonju", house.event.slug)).state, app::RegistrationState::not_open);
    EXPECT_EQ(fault_of(app::registration_challenge(context, "wonju", house.event.slug)), "registration_closed");
}

TEST_F(OwnApplicationTest, takes_none_for_an_event_that_is_over_or_was_put_away) {
    const auto draft = must(house.start(ApplicantRole::buyer, "draft@example.cn"));
    const auto sent = house.sent(ApplicantRole::buyer, "sent@example.cn", "样例医疗");
    const auto proof = house.proof();
    auto context = house.nobody();
    auto organiser = house.organiser();
    const auto begin = [&] {
        return fault_of(app::start_application(context, "wonju", house.event.slug,
                                               {ApplicantRole::buyer, "a@example.cn", domain::Lang::zh, "", proof}));
    };
    must(app::archive_event(organiser, house.event.id));
    EXPECT_EQ(must(app::public_event(context, "wonju", house.event.slug)).state, app::RegistrationState::closed);
    EXPECT_EQ(begin(), "registration_closed");
    EXPECT_EQ(fault_of(app::withdraw_own_application(context, *sent.token)), "event_sealed");
    EXPECT_EQ(fault_of(app::save_own_application(context, *draft.token, draft.revision,
                                                 RegistrationHouse::complete(ApplicantRole::buyer, "样例"))),
              "event_sealed");
    EXPECT_EQ(fault_of(app::get_own_application(context, *sent.token)), "ok");
    must(app::unarchive_event(organiser, house.event.id));
    auto over = RegistrationHouse::event_edit();
    over.status = domain::EventStatus::closed;
    must(app::update_event(organiser, house.event.id, must(app::get_event(organiser, house.event.id)).revision, over));
    EXPECT_EQ(begin(), "registration_closed");
    EXPECT_EQ(fault_of(app::registration_challenge(context, "wonju", house.event.slug)), "registration_closed");
    must(app::save_own_application(context, *draft.token, draft.revision,
                                   RegistrationHouse::complete(ApplicantRole::buyer, "样例")));
    EXPECT_EQ(fault_of(app::submit_own_application(context, *draft.token)), "registration_closed");
}

TEST_F(OwnApplicationTest, asks_for_a_proof_of_work_that_works_once_and_for_an_hour) {
    auto context = house.nobody();
    const auto start = [&](const app::Proof& proof) {
        return fault_of(app::start_application(context, "wonju", house.event.slug,
                                               {ApplicantRole::buyer, "a@example.cn", domain::Lang::zh, "", proof}));
    };
    EXPECT_EQ(start({}), "proof_of_work_invalid");
    auto forged = house.proof();
    forged.challenge[forged.challenge.size() - 1] ^= 1;
    EXPECT_EQ(start(forged), "proof_of_work_invalid");
    auto unsolved = house.proof();
    while (app::solves(unsolved.challenge, 0, unsolved.solutions[0], 3)) ++unsolved.solutions[0];
    EXPECT_EQ(start(unsolved), "proof_of_work_invalid");
    const auto good = house.proof();
    EXPECT_EQ(start(good), "ok");
    EXPECT_EQ(start(good), "proof_of_work_invalid");
}

TEST_F(OwnApplicationTest, lets_a_proof_lapse_after_an_hour) {
    const auto proof = house.proof();
    house.clock.pass_minutes(61);
    auto context = house.nobody();
    EXPECT_EQ(fault_of(app::start_application(context, "wonju", house.event.slug,
                                              {ApplicantRole::buyer, "a@example.cn", domain::Lang::zh, "", proof})),
              "proof_of_work_invalid");
}

TEST_F(OwnApplicationTest, limits_how_often_one_address_begins) {
    for (int i = 0; i < 5; ++i) must(house.start(ApplicantRole::buyer, "Same@Example.cn"));
    EXPECT_EQ(fault_of(house.start(ApplicantRole::buyer, "same@example.cn")), "too_many_attempts");
    EXPECT_EQ(fault_of(house.start(ApplicantRole::buyer, "other@example.cn")), "ok");
}

TEST_F(OwnApplicationTest, is_continued_with_the_mailed_secret_and_nothing_else) {
    const auto begun = must(house.start(ApplicantRole::buyer, "a@example.cn"));
    EXPECT_EQ(house.letters_to("a@example.cn"), std::vector<std::string>{"application_continue"});
    auto context = house.nobody();
    const auto saved = must(app::save_own_application(context, *begun.token, begun.revision,
                                                      RegistrationHouse::complete(ApplicantRole::buyer, "样例")));
    EXPECT_FALSE(saved.token);
    const auto again = must(app::get_own_application(context, *begun.token));
    EXPECT_EQ(again.form.contact_name, "王样例");
    EXPECT_EQ(again.revision, saved.revision);
    EXPECT_EQ(fault_of(app::get_own_application(context, begun.id.str())), "not_found");
    EXPECT_EQ(fault_of(app::save_own_application(context, *begun.token, begun.revision, {})), "stale_revision");
}

TEST_F(OwnApplicationTest, says_each_thing_that_is_missing_before_it_is_sent) {
    const auto begun = must(house.start(ApplicantRole::buyer, "a@example.cn"));
    auto context = house.nobody();
    const auto sent = app::submit_own_application(context, *begun.token);
    ASSERT_EQ(fault_of(sent), "validation_failed");
    std::vector<std::string> paths;
    for (const auto& issue : sent.error().issues) paths.push_back(issue.path);
    EXPECT_EQ(paths, (std::vector<std::string>{"/form/names", "/form/contact_name", "/form/country", "/form/languages",
                                               "/form/needs", "/form/answers/visits", "/consents/processing"}));
}

TEST_F(OwnApplicationTest, refuses_answers_that_are_none_of_the_options) {
    const auto begun = must(house.start(ApplicantRole::buyer, "a@example.cn"));
    auto edit = RegistrationHouse::complete(ApplicantRole::buyer, "样例");
    edit.form.answers["visits"] = {"never"};
    auto context = house.nobody();
    EXPECT_EQ(fault_of(app::save_own_application(context, *begun.token, begun.revision, edit)), "validation_failed");
}

TEST_F(OwnApplicationTest, keeps_who_agreed_to_which_version_when) {
    auto edit = RegistrationHouse::complete(ApplicantRole::buyer, "样例");
    const auto begun = must(house.start(ApplicantRole::buyer, "a@example.cn"));
    auto context = house.nobody();
    must(app::save_own_application(context, *begun.token, begun.revision, edit));
    auto changed = RegistrationHouse::open_edit();
    changed.consents[0].words[0].text = "신청 처리와 통계에 씁니다.";
    house.publish(changed);
    EXPECT_EQ(must(app::public_event(context, "wonju", house.event.slug)).consents[0].version, 2);
    EXPECT_EQ(fault_of(app::submit_own_application(context, *begun.token)), "validation_failed");
    edit.consents = {{"processing", 2, true}};
    const auto now = must(app::get_own_application(context, *begun.token));
    must(app::save_own_application(context, *begun.token, now.revision, edit));
    EXPECT_EQ(must(app::submit_own_application(context, *begun.token)).status, ApplicationStatus::submitted);
    house.database().read([&](store::Transaction& tx) {
        const auto given = store::select_where<domain::ConsentGiven>(tx, store::where("application_id", begun.id));
        ASSERT_EQ(given.size(), 2U);
        EXPECT_EQ(given[0].version, 1);
        EXPECT_EQ(given[1].version, 2);
        const auto words = store::select_where<domain::ConsentVersion>(tx, store::where("purpose", "processing"));
        ASSERT_EQ(words.size(), 2U);
        EXPECT_EQ(words[0].words[0].text, "신청을 처리하는 데만 씁니다.");
    });
}

TEST_F(OwnApplicationTest, takes_codes_of_their_source_as_often_as_the_quota_says) {
    auto context = house.organiser();
    must(app::create_invitation(context, house.event.id, {"KOTRA-2016", "예시무역관", {ApplicantRole::buyer}, 1}));
    EXPECT_EQ(fault_of(house.start(ApplicantRole::buyer, "x@example.cn", "WRONG")), "invitation_invalid");
    EXPECT_EQ(fault_of(house.start(ApplicantRole::seller, "x@example.cn", "KOTRA2016")), "invitation_invalid");
    const auto first = house.sent(ApplicantRole::buyer, "a@example.cn", "样例一", "kotra 2016");
    EXPECT_EQ(fault_of(house.start(ApplicantRole::buyer, "b@example.cn", "KOTRA2016")), "limit_reached");
    EXPECT_EQ(must(app::list_invitations(context, house.event.id)).items.at(0).used, 1);
    EXPECT_EQ(must(app::get_application(context, first.id)).source, "예시무역관");
    auto nobody = house.nobody();
    must(app::withdraw_own_application(nobody, *first.token));
    EXPECT_EQ(fault_of(house.start(ApplicantRole::buyer, "b@example.cn", "KOTRA2016")), "ok");
}

TEST_F(OwnApplicationTest, needs_a_code_where_the_organiser_says_so) {
    auto edit = RegistrationHouse::open_edit();
    edit.invitation_needed = true;
    house.publish(edit);
    EXPECT_EQ(fault_of(house.start(ApplicantRole::buyer, "a@example.cn")), "invitation_invalid");
}

TEST_F(OwnApplicationTest, waits_when_all_places_are_taken) {
    auto edit = RegistrationHouse::open_edit();
    edit.buyer_places = 0;
    house.publish(edit);
    const auto own = house.sent(ApplicantRole::buyer, "a@example.cn", "样例");
    EXPECT_EQ(own.status, ApplicationStatus::waiting);
    EXPECT_EQ(own.waiting_place, 1);
    EXPECT_EQ(house.letters_to("a@example.cn").back(), "application_waiting");
}

TEST_F(OwnApplicationTest, hands_in_documents_that_only_organisers_open) {
    const auto begun = must(house.start(ApplicantRole::buyer, "a@example.cn"));
    auto nobody = house.nobody();
    const auto file =
        must(app::upload_own_file(nobody, *begun.token, {domain::StoredFileKind::licence, "执照.pdf"}, "%PDF-1.7\n"));
    EXPECT_EQ(fault_of(app::upload_own_file(nobody, "wrong", {domain::StoredFileKind::licence, "a.pdf"}, "%PDF-")),
              "not_found");
    EXPECT_EQ(must(app::get_own_application(nobody, *begun.token)).files.size(), 1U);
    auto stranger = house.stranger(), auditor = house.auditor(), organiser = house.organiser();
    EXPECT_EQ(fault_of(app::download_file(nobody, file.id)), "not_signed_in");
    EXPECT_EQ(fault_of(app::download_file(stranger, file.id)), "not_found");
    EXPECT_EQ(fault_of(app::download_file(auditor, file.id)), "forbidden");
    EXPECT_EQ(fault_of(app::download_file(organiser, file.id)), "ok");
    must(app::remove_own_file(nobody, *begun.token, file.id));
    EXPECT_EQ(must(app::get_own_application(nobody, *begun.token)).files.size(), 0U);
}

TEST_F(OwnApplicationTest, keeps_a_document_that_is_needed_once_it_was_sent) {
    auto open = RegistrationHouse::open_edit();
    open.questions = {{"licence", domain::QuestionKind::file, {}, {{"ko", "허가증"}}, {}, true, {}}};
    house.publish(open);
    const auto begun = must(house.start(ApplicantRole::buyer, "a@example.cn"));
    auto nobody = house.nobody();
    const auto upload = [&] {
        return must(app::upload_own_file(nobody, *begun.token, {domain::StoredFileKind::licence, "a.pdf"}, "%PDF-1\n"))
            .id;
    };
    must(app::remove_own_file(nobody, *begun.token, upload()));
    const auto first = upload();
    auto edit = RegistrationHouse::complete(ApplicantRole::buyer, "样例");
    edit.form.answers = {{"licence", {first.str()}}};
    must(app::save_own_application(nobody, *begun.token, begun.revision, edit));
    const auto sent = must(app::submit_own_application(nobody, *begun.token));
    const auto refused = app::remove_own_file(nobody, *begun.token, first);
    ASSERT_EQ(fault_of(refused), "validation_failed");
    EXPECT_EQ(refused.error().issues.at(0).path, "/form/answers/licence");
    edit.form.answers = {{"licence", {upload().str()}}};
    must(app::remove_own_file(nobody, *begun.token, first));
    must(app::save_own_application(nobody, *begun.token, sent.revision, edit));
    EXPECT_EQ(fault_of(app::remove_own_file(nobody, *begun.token, first)), "not_found");
}

TEST_F(OwnApplicationTest, is_forgotten_when_it_was_never_sent) {
    const auto begun = must(house.start(ApplicantRole::buyer, "a@example.cn"));
    auto nobody = house.nobody();
    must(app::upload_own_file(nobody, *begun.token, {domain::StoredFileKind::licence, "a.pdf"}, "%PDF-1.7\n"));
    const auto sent = house.sent(ApplicantRole::buyer, "b@example.cn", "样例");
    house.clock.pass_minutes(31 * 24 * 60);
    EXPECT_EQ(fault_of(app::get_own_application(nobody, *begun.token)), "link_expired");
    app::tidy(*house.services);
    EXPECT_EQ(fault_of(app::get_own_application(nobody, *begun.token)), "not_found");
    EXPECT_EQ(fault_of(app::get_own_application(nobody, *sent.token)), "ok");
    house.database().read([](store::Transaction& tx) {
        EXPECT_EQ(store::integer_of(tx.query("SELECT COUNT(*) FROM stored_file_contents")[0][0]), 0);
    });
}

}  // namespace

}  // namespace gyoryu::app_tests
