#include "scenarios/demo_registration.h"

#include "store/record.h"
#include "store/registration_tables.h"
#include "text/catalogue.h"

#include <array>

namespace gyoryu::scenarios {

namespace {

using domain::ApplicantRole;

constexpr std::array languages{text::Language::ko, text::Language::zh, text::Language::en, text::Language::ru};

std::string said(text::Language language, std::string_view key) {
    return text::sentence(language, "demo.registration." + std::string(key));
}

domain::Names names(std::string_view key) {
    domain::Names all;
    for (const auto language : languages) all.push_back({std::string(text::tag_of(language)), said(language, key)});
    return all;
}

std::vector<domain::ConsentWords> words(std::string_view key) {
    std::vector<domain::ConsentWords> all;
    for (const auto language : languages) all.push_back({std::string(text::tag_of(language)), said(language, key)});
    return all;
}

domain::EventRegistration registration_of(const domain::Event& event) {
    domain::EventRegistration registration;
    registration.event_id = event.id;
    registration.published = true;
    registration.roles = {ApplicantRole::seller, ApplicantRole::buyer, ApplicantRole::interpreter};
    registration.introduction = words("introduction");
    registration.questions = {
        {"visited",
         domain::QuestionKind::choice,
         {ApplicantRole::buyer},
         names("visited"),
         {},
         true,
         {{"first", names("visited_first")}, {"again", names("visited_again")}}},
        {"exports", domain::QuestionKind::number, {ApplicantRole::seller}, names("exports"), {}, false, {}}};
    registration.consents = {{"processing", 1, names("processing"), words("processing_words"), true},
                             {"partners", 1, names("partners"), words("partners_words"), true},
                             {"photos", 1, names("photos"), words("photos_words"), false}};
    registration.buyer_places = 40;
    registration.proof_difficulty = 10;
    registration.revision = 2;
    return registration;
}

domain::Application application_of(app::Context& context, const domain::Event& event, ApplicantRole role,
                                   const std::string& key) {
    domain::Application application;
    const auto now = context.services.clock.now();
    const auto own = role == ApplicantRole::buyer ? text::Language::zh : text::Language::ko;
    application.id = context.services.ids.next<domain::ApplicationId>();
    application.event_id = event.id;
    application.role = role;
    application.status = domain::ApplicationStatus::submitted;
    application.lang = role == ApplicantRole::buyer ? domain::Lang::zh : domain::Lang::ko;
    application.token_hash = application.id.str();  // no token hashes to an id: nobody can open it
    application.email = key + "@example.com";
    auto& form = application.form;
    form.names = {{std::string(text::tag_of(own)), said(own, key)}, {"en", said(text::Language::en, key)}};
    form.country = role == ApplicantRole::buyer ? "CN" : "KR";
    form.contact_name = said(own, key + "_contact");
    form.languages = {std::string(text::tag_of(own))};
    (role == ApplicantRole::buyer ? form.needs : form.offers) = said(own, key + "_words");
    if (role == ApplicantRole::buyer) form.answers["visited"] = {"first"};
    application.created_at = now;
    application.submitted_at = now;
    application.expires_at = now;
    return application;
}

void add(app::Context& context, store::Transaction& tx, const domain::Application& application) {
    store::insert(tx, application);
    for (const char* purpose : {"processing", "partners"})
        store::insert(tx,
                      domain::ConsentGiven{context.services.ids.next<domain::ConsentGivenId>(), application.event_id,
                                           application.id, purpose, 1, application.lang, true, application.created_at});
}

}  // namespace

void open_registration(app::Context& context, store::Transaction& tx, const domain::Event& event) {
    const auto registration = registration_of(event);
    store::insert(tx, registration);
    for (const auto& consent : registration.consents)
        store::insert(tx, domain::ConsentVersion{event.id, consent.purpose, consent.version, consent.titles,
                                                 consent.words, context.services.clock.now()});
    store::insert(tx, domain::Invitation{context.services.ids.next<domain::InvitationId>(),
                                         event.id,
                                         "SAMPLE2024",
                                         said(text::Language::ko, "source"),
                                         {ApplicantRole::buyer},
                                         10,
                                         {},
                                         false,
                                         1});
    add(context, tx, application_of(context, event, ApplicantRole::buyer, "buyer"));
    add(context, tx, application_of(context, event, ApplicantRole::seller, "seller"));
}

}  // namespace gyoryu::scenarios
