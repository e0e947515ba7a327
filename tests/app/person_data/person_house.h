#pragma once

#include "app/accounts/redeem_link.h"
#include "app/accounts/secret_token.h"
#include "app/files/upload_file.h"
#include "app/fixture.h"
#include "app/ledger/append_entry.h"
#include "app/ledger/record_outcome.h"
#include "app/links/create_link.h"
#include "app/participants/update_participant.h"
#include "app/saving.h"
#include "store/agreement_tables.h"
#include "store/columns.h"
#include "store/day_tables.h"
#include "store/file_tables.h"
#include "store/ledger_tables.h"
#include "store/log_tables.h"
#include "store/mail_tables.h"
#include "store/person_tables.h"
#include "store/press_desk_tables.h"
#include "store/press_tables.h"
#include "store/registration_tables.h"
#include "store/statements.h"

namespace gyoryu::app_tests {

/// An event in which one person, the contact of the buyer `person`, stands in every row and column in which a person
/// can stand; `other` is a seller who has dealt with them, `namesake` somebody of another company of the same name.
class PersonHouse : public EventHouse {
public:
    static constexpr const char* name = "김표식";
    static constexpr const char* email = "Pyosik.Kim@marker.example";
    static constexpr const char* phone = "+82 2 5550 9911";
    static constexpr const char* delegate_name = "Delia Markstein";

    explicit PersonHouse(const std::string& postgres_url = {}) : EventHouse(postgres_url) {
        make_participants();
        use_links();
        write_ledger();
        database().write([&](store::Transaction& tx) {
            fill_registration(tx);
            fill_talk(tx);
            fill_press(tx);
            fill_logs(tx);
            fill_day(tx);
            fill_words_of_the_organiser(tx);
            fill_afterwards(tx);
        });
    }

    /// Everything that says who the person is.
    static std::vector<std::string> marks() {
        return {name, email, phone, delegate_name, "delia@marker.example", "+82 2 5550 9912"};
    }
    static std::string said(const std::string& text) { return text + " " + name + " " + delegate_name; }

    app::Context through_link() {
        return as(domain::PersonActor{link, event.id, domain::PersonKind::participant, person.id.str()});
    }

    app::Participant person;
    app::Participant other;
    app::Participant namesake;
    domain::LinkId link;
    std::string link_token;
    std::string session_token;
    std::string application_token = "application-token";
    domain::StoredFileId others_file;

private:
    void make_participants() {
        other = seller("예시주사", "sales@example.org");
        namesake = seller("다른예시", "namesake@example.org");
        app::ParticipantEdit edit;
        edit.side = domain::ParticipantSide::buyer;
        edit.new_organisation = organisation_named("ko", "표시 상사");
        edit.contact_name = name;
        edit.email = email;
        edit.phone = phone;
        edit.languages = {"ko"};
        edit.time_zone = "Asia/Seoul";
        edit.note = said("note");
        edit.offers = said("offers");
        edit.needs = said("needs");
        edit.products = {said("products")};
        edit.trade.markets = {"KR"};
        edit.trade.registrations = {{"KR", "MFDS", 2, name, std::nullopt}};
        auto context = organiser();
        person = must(app::create_participant(context, event.id, edit));
        app::ParticipantEdit same;
        same.side = domain::ParticipantSide::seller;
        same.organisation_id = namesake.organisation_id.str();
        same.contact_name = name;
        same.email = "namesake@example.org";
        namesake = must(app::update_participant(context, namesake.id, namesake.revision, same));
    }

    void use_links() {
        auto context = organiser();
        const auto made = must(app::create_link(
            context, event.id, {domain::PersonKind::participant, person.id.str(), domain::LinkPurpose::page}));
        link = made.id;
        link_token = made.url->substr(made.url->rfind('/') + 1);
        auto guest = nobody();
        session_token = must(app::redeem_link(guest, {link_token})).token;
        auto own = through_link();
        must(app::upload_file(own, {domain::StoredFileOwner::participant, person.id.str()},
                              {domain::StoredFileKind::catalogue, said("file") + ".pdf"},
                              said("%PDF-1.7\n") + "\n%%EOF\n"));
    }

    void write_ledger() {
        auto context = organiser();
        app::OutcomeEdit edit;
        edit.stage = domain::OutcomeStage::contract;
        edit.seller_id = other.id.str();
        edit.buyer_id = person.id.str();
        edit.amount = {5'000'000, "USD"};
        edit.words = {"주사기", said("remark"), "예시"};
        must(app::record_outcome(context, event.id, edit));
        auto own = through_link();
        must(app::save(own, [&](store::Transaction& tx, app::Notices&) -> base::Result<domain::LedgerEntry> {
            app::OutcomeStatement statement;
            statement.seller_id = other.id;
            statement.buyer_id = person.id;
            statement.amount = {100'000, "USD"};
            statement.claimant = {domain::ClaimantKind::participant, person.id.str()};
            statement.words = {said("product"), said("remark"), name};
            return app::append_outcome(own, tx, must(store::get<domain::Event>(tx, event.id)), statement);
        }));
        database().write([&](store::Transaction& tx) {
            domain::LedgerAsk ask;
            ask.id = "ask-1";
            ask.event_id = event.id;
            ask.participant_id = person.id;
            store::insert(tx, ask);
            store::insert(tx, domain::LedgerAskLink{app::token_hash("ask-token"), "ask-1"});
        });
    }

    void fill_registration(store::Transaction& tx) {
        domain::Application application;
        application.id = domain::ApplicationId("application-1");
        application.event_id = event.id;
        application.role = domain::ApplicantRole::buyer;
        application.status = domain::ApplicationStatus::accepted;
        application.token_hash = app::token_hash(application_token);
        application.email = email;
        application.form.names = {{"ko", "표시 상사"}};
        application.form.contact_name = name;
        application.form.phone = phone;
        application.form.delegates = {{delegate_name, "CEO", "delia@marker.example", "+82 2 5550 9912", {"en"}}};
        application.reason = said("reason");
        application.participant_id = person.id;
        store::insert(tx, application);
        store::insert(tx, domain::ConsentGiven{domain::ConsentGivenId("consent-1"), event.id, application.id,
                                               "processing", 1, domain::Lang::ko, true, clock.now()});
        store::insert(tx, domain::Delegate{domain::DelegateId("delegate-1"),
                                           event.id,
                                           person.id,
                                           delegate_name,
                                           said("role"),
                                           "delia@marker.example",
                                           "+82 2 5550 9912",
                                           {"en"}});
    }

    void fill_talk(store::Transaction& tx) {
        const auto now = clock.now();
        store::insert(tx, domain::Request{domain::RequestId("request-1"), event.id, person.id, other.id, 3,
                                          said("message"), domain::RequestStatus::open, now, 1});
        store::insert(tx, domain::Request{domain::RequestId("request-2"), event.id, other.id, person.id, 3,
                                          said("answer"), domain::RequestStatus::open, now, 1});
        store::insert(tx, domain::Ask{domain::AskId("ask-1"), event.id, person.id, other.id, 3, said("message"),
                                      domain::AskStatus::open, now, now, 1});
        store::insert(tx, domain::Block{event.id, person.id, other.id, now, false});
        domain::Draft draft;
        draft.id = domain::DraftId("draft-1");
        draft.event_id = event.id;
        draft.number = 1;
        draft.name = said("draft");
        store::insert(tx, draft);
        for (const auto& [id, who] : {std::pair{"comment-1", &person}, {"comment-2", &other}})
            store::insert(tx, domain::DraftComment{domain::DraftCommentId(id), event.id, draft.id,
                                                   domain::PersonKind::participant, who->id.str(), std::nullopt,
                                                   said("comment"), now, false, 1});
        domain::Mail mail;
        mail.workspace_id = workspace.id;
        mail.event_id = event.id;
        mail.reply_to = email;
        mail.subject = said("subject");
        mail.body = said("body");
        mail.calendars = {{domain::CalendarPartMethod::request, said("calendar")}};
        mail.last_refusal = std::string("550 <") + email + ">";
        for (const auto& [id, to] : {std::pair{"mail-1", std::string(email)}, {"mail-2", std::string(email)}}) {
            mail.id = domain::MailId(id);
            mail.message_id = id;
            mail.to = to;
            if (mail.message_id == "mail-1") mail.person_id = person.id.str();
            store::insert(tx, mail);
            mail.person_id.clear();
        }
        mail.id = domain::MailId("mail-3");
        mail.message_id = "mail-3";
        mail.to = "sales@example.org";
        mail.reply_to.clear();
        mail.person_id = other.id.str();
        store::insert(tx, mail);
    }

    void fill_press(store::Transaction& tx) {
        domain::PressRelease release;
        release.id = domain::PressReleaseId("press-1");
        release.workspace_id = workspace.id;
        release.event_id = event.id;
        store::insert(tx, release);
        domain::PressReader reader;
        reader.id = domain::PressReaderId("reader-1");
        reader.release_id = release.id;
        reader.workspace_id = workspace.id;
        reader.name = name;
        reader.email = email;
        reader.token_hash = app::token_hash("press-token");
        store::insert(tx, reader);
    }

    domain::LogContent log_content() const {
        domain::LogContent content;
        content.product = said("product");
        content.seller_person = "예시 판매";
        content.buyer_person = name;
        content.buyer_email = email;
        content.currency = "USD";
        content.amount_minor = 5'000'000;
        content.next_steps = {{said("step"), std::nullopt}};
        content.buyer_signature = domain::Signature{name, {{{1, 2, 3, 4}}}, {}};
        content.seller_signature = domain::Signature{"예시 판매", {{{1, 2, 3, 4}}}, {}};
        content.note = said("note");
        return content;
    }

    void fill_logs(store::Transaction& tx) {
        domain::MeetingLog log;
        log.id = domain::LogId("log-1");
        log.event_id = event.id;
        log.meeting_id = domain::MeetingId("meeting-1");
        log.seller_id = other.id;
        log.buyer_id = person.id;
        log.settled = log_content();
        store::insert(tx, log);
        for (const auto author : {domain::LogAuthor::seller, domain::LogAuthor::buyer}) {
            domain::LogVersion version;
            const bool own = author == domain::LogAuthor::buyer;
            version.id = domain::LogVersionId(own ? "version-b" : "version-s");
            version.event_id = event.id;
            version.meeting_id = log.meeting_id;
            version.author = author;
            version.author_id = own ? person.id.str() : other.id.str();
            version.content = log_content();
            version.write_id = domain::LogWriteId(own ? "write-b" : "write-s");
            store::insert(tx, version);
            store::insert(tx, domain::LogWrite{domain::LogWriteId(own ? "write-b" : "write-s"), event.id, version.id,
                                               log_content(), clock.now()});
        }
        domain::StoredFile card;
        card.id = domain::StoredFileId("card-1");
        card.workspace_id = workspace.id;
        card.event_id = event.id;
        card.owner_kind = domain::StoredFileOwner::meeting;
        card.owner_id = "meeting-1";
        card.kind = domain::StoredFileKind::card_photo;
        card.name = said("card") + ".png";
        store::insert(tx, card);
        store::insert(tx, domain::StoredFileContent{card.id, ""});
    }

    void fill_day(store::Transaction& tx) {
        const auto now = clock.now();
        const auto kind = domain::PersonKind::participant;
        for (const auto& [id, who] : {std::pair{"check-1", &person}, {"check-2", &other}})
            store::insert(tx, domain::CheckIn{domain::CheckInId(id), event.id, id, kind, who->id.str(), now, now,
                                              domain::CheckInSource::desk, said("device"), false});
        store::insert(tx, domain::BadgeCode{event.id, kind, person.id.str(), "B7K2"});
        store::insert(tx, domain::Reminder{event.id, kind, person.id.str(), "day 2016-06-22", now});
        store::insert(tx, domain::Standby{event.id, person.id, 1, now});
        store::insert(tx, domain::MeetingMark{domain::MeetingId("meeting-1"), event.id,
                                              domain::MeetingMarkState::not_held, person.id, now});
        store::insert(tx, domain::Screen{domain::ScreenId("screen-1"), event.id, said("screen"), "hash", now, false});
    }

    void fill_words_of_the_organiser(store::Transaction& tx) {
        auto company = must(store::get<domain::Organisation>(tx, other.organisation_id));
        company.note = said("note");
        must(store::update(tx, company, company.revision));
        auto home = must(store::get<domain::Programme>(tx, programme.id));
        domain::Milestone milestone;
        milestone.notes = {{"ko", said("milestone")}};
        home.milestones.push_back(milestone);
        home.summary = {{"ko", said("summary")}};
        must(store::update(tx, home, home.revision));
        domain::Agreement agreement;
        agreement.id = domain::AgreementId("agreement-1");
        agreement.workspace_id = workspace.id;
        agreement.programme_id = programme.id;
        agreement.title = said("agreement");
        agreement.obligations = {{said("promise"), {}, {}}};
        agreement.notes = {{event.starts_on, said("news")}};
        store::insert(tx, agreement);
        domain::Import import;
        import.id = domain::ImportId("import-1");
        import.event_id = event.id;
        import.file_name = said("list") + ".xlsx";
        import.cells = {{"1", "이름"}, {"2", name}, {"3", delegate_name}};
        import.sheet = said("sheet");
        import.sheets = {said("sheet"), "sellers"};
        import.mapping = {{"0", said("mapping")}};
        import.given = {{"note", said("given")}};
        import.expires_at = {clock.now().unix_ms + 1000};
        store::insert(tx, import);
        domain::Job job;
        job.id = domain::JobId("job-1");
        job.workspace_id = workspace.id;
        job.event_id = event.id;
        job.input = {{"said", said("input")}};
        job.result = {{"said", said("result")}};
        job.fault = domain::JobFault{"internal", {{"said", said("fault")}}, {}};
        store::insert(tx, job);
        domain::Release release;
        release.id = domain::ReleaseId("release-1");
        release.event_id = event.id;
        release.number = 1;
        release.draft_id = domain::DraftId("draft-1");
        release.changes = {
            {domain::ReleaseChangeKind::placed,
             domain::MeetingId("meeting-1"),
             {},
             {},
             {{domain::PersonKind::participant, person.id.str(), {{"ko", name}, {"en", delegate_name}}}}}};
        store::insert(tx, release);
    }

    /// Tables of which the store knows no type here yet are filled as they are.
    void fill_afterwards(store::Transaction& tx) {
        const auto row = [&](const std::string& table, const std::string& columns, std::vector<store::Value> values) {
            std::string marks;
            for (std::size_t i = 1; i <= values.size(); ++i) marks += (i > 1 ? ", $" : "$") + std::to_string(i);
            tx.execute("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")", std::move(values));
        };
        const auto at = clock.now().unix_ms;
        const auto json = [&](const std::string& key) { return "{\"" + key + "\":\"" + said(key) + "\"}"; };
        row("survey_answers", "id, event_id, person_kind, person_id, side, lang, answers, answered_on, sample",
            {"answer-1", event.id.str(), "participant", person.id.str(), "buyer", "ko", json("a"), "2016-06-23",
             std::int64_t{0}});
        row("survey_answers", "id, event_id, person_kind, person_id, side, lang, answers, answered_on, sample",
            {"answer-2", event.id.str(), nullptr, "", "seller", "ko", json("a"), "2016-06-23", std::int64_t{0}});
        row("survey_receipts", "event_id, person_kind, person_id", {event.id.str(), "participant", person.id.str()});
        row("meeting_ratings", "event_id, meeting_id, side, seller_id, buyer_id, rating, remark, \"at\"",
            {event.id.str(), "meeting-1", "seller", other.id.str(), person.id.str(), std::int64_t{2}, said("late"),
             at});
        row("excused_absences", "event_id, participant_id, remark, \"at\"",
            {event.id.str(), person.id.str(), said("ill"), at});
        row("erasure_requests", "id, workspace_id, event_id, kind, person_id, asked_at, refused, revision",
            {"wish-1", workspace.id.str(), event.id.str(), "participant", person.id.str(), at, std::int64_t{0},
             std::int64_t{1}});
        if (store::table_columns(tx).contains("person_tasks"))
            row("person_tasks",
                "id, event_id, participant_id, kind, title, state, assignee, traveller, details, note, created_at, "
                "revision",
                {"task-1", event.id.str(), person.id.str(), "other", said("t"), "open", said("a"), said("t"), said("d"),
                 said("n"), at, std::int64_t{1}});
        tx.execute("INSERT INTO attempts (\"key\", \"at\") VALUES ($1, $2)",
                   {"sign_in/account/" + app::token_hash("pyosik.kim@marker.example"), at});
    }
};

}  // namespace gyoryu::app_tests
