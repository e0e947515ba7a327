#pragma once

#include "app/fixture.h"
#include "app/registration/get_registration.h"
#include "app/registration/own_application.h"
#include "app/registration/public_event.h"
#include "app/registration/start_application.h"
#include "app/registration/update_registration.h"
#include "app/registration/vetting.h"

namespace gyoryu::app_tests {

/// The event of the fixture, open for registration in June 2016: one question, one consent that is needed, one not.
class RegistrationHouse : public EventHouse {
public:
    explicit RegistrationHouse(const std::string& postgres_url = {}) : EventHouse(postgres_url) {
        publish(open_edit());
    }

    static app::EventRegistrationEdit open_edit() {
        app::EventRegistrationEdit edit;
        edit.published = true;
        edit.opens_at = base::Instant::parse("2016-06-01T00:00:00Z");
        edit.closes_at = base::Instant::parse("2016-06-20T00:00:00Z");
        edit.roles = {domain::ApplicantRole::seller, domain::ApplicantRole::buyer, domain::ApplicantRole::interpreter};
        edit.questions = {{"visits",
                           domain::QuestionKind::choice,
                           {domain::ApplicantRole::buyer},
                           {{"ko", "방문 경험"}, {"en", "Been before?"}},
                           {},
                           true,
                           {{"first", {{"en", "First time"}}}, {"again", {{"en", "Again"}}}}}};
        edit.consents = {
            {"processing", 1, {{"ko", "개인정보 수집·이용"}}, {{"ko", "신청을 처리하는 데만 씁니다."}}, true},
            {"photos", 1, {{"ko", "사진 촬영"}}, {{"ko", "행사 사진에 나올 수 있습니다."}}, false}};
        edit.proof_difficulty = 3;
        return edit;
    }

    void publish(const app::EventRegistrationEdit& edit) {
        auto context = organiser();
        const auto revision = must(app::get_registration(context, event.id)).revision;
        must(app::update_registration(context, event.id, revision, edit));
    }

    app::Proof proof() {
        auto context = nobody();
        const auto challenge = must(app::registration_challenge(context, "wonju", event.slug));
        app::Proof proof{challenge.challenge, {}};
        for (int part = 0; part < challenge.parts; ++part) {
            std::int64_t number = 0;
            while (!app::solves(challenge.challenge, part, number, challenge.difficulty)) ++number;
            proof.solutions.push_back(number);
        }
        return proof;
    }

    base::Result<app::OwnApplication> start(domain::ApplicantRole role, const std::string& email,
                                            const std::string& code = {}) {
        auto context = nobody();
        return app::start_application(context, "wonju", event.slug, {role, email, domain::Lang::zh, code, proof()});
    }

    static app::ApplicationEdit complete(domain::ApplicantRole role, const std::string& name) {
        app::ApplicationEdit edit;
        edit.lang = domain::Lang::zh;
        edit.form.names = {{"zh", name}};
        edit.form.country = "CN";
        edit.form.contact_name = "王样例";
        edit.form.languages = {"zh"};
        if (role == domain::ApplicantRole::interpreter) edit.form.pairs = {{"ko", "zh"}};
        if (role == domain::ApplicantRole::seller) edit.form.offers = "초음파 진단기";
        if (role == domain::ApplicantRole::buyer) edit.form.needs = "超声诊断仪";
        if (role == domain::ApplicantRole::buyer) edit.form.answers["visits"] = {"first"};
        edit.consents = {{"processing", 1, true}};
        return edit;
    }

    /// A registration that was sent.
    app::OwnApplication sent(domain::ApplicantRole role, const std::string& email, const std::string& name,
                             const std::string& code = {}) {
        const auto begun = must(start(role, email, code));
        auto context = nobody();
        must(app::save_own_application(context, *begun.token, begun.revision, complete(role, name)));
        auto own = must(app::submit_own_application(context, *begun.token));
        own.token = begun.token;
        return own;
    }

    base::Result<app::Application> decide(const app::OwnApplication& own, app::VettingChoice choice,
                                          const std::string& reason = {}, const std::string& organisation = {}) {
        auto context = organiser();
        const auto now = must(app::get_application(context, own.id));
        return app::decide_application(context, own.id, now.revision, {choice, reason, organisation});
    }

    /// Purposes of the letters to an address, in the order written.
    std::vector<std::string> letters_to(const std::string& email) {
        return database().read([&](store::Transaction& tx) {
            std::vector<std::string> purposes;
            for (const auto& row : tx.query("SELECT purpose FROM mails WHERE \"to\" = $1 ORDER BY id", {email}))
                purposes.push_back(store::text_of(row[0]));
            return purposes;
        });
    }
};

}  // namespace gyoryu::app_tests
