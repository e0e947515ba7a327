#include "server/small_event.h"

#include "app/accounts/create_account.h"
#include "app/agreements/agreements.h"
#include "app/articles/accept_article.h"
#include "app/blocks/event_blocks.h"
#include "app/day/accept_proposal.h"
#include "app/day/check_in.h"
#include "app/day/day_clock.h"
#include "app/day/propose_change.h"
#include "app/day/screens.h"
#include "app/events/create_event.h"
#include "app/events/replace_structure.h"
#include "app/files/upload_file.h"
#include "app/imports/create_import.h"
#include "app/interpreters/create_interpreter.h"
#include "app/ledger/ask_counterparts.h"
#include "app/ledger/record_outcome.h"
#include "app/links/create_link.h"
#include "app/logs/write_log.h"
#include "app/mails/draft_sharing.h"
#include "app/mails/list_mails.h"
#include "app/meetings/list_meetings.h"
#include "app/participants/create_participant.h"
#include "app/press/edit_templates.h"
#include "app/press/press_readers.h"
#include "app/press/write_press_release.h"
#include "app/programmes/create_programme.h"
#include "app/registration/invitations.h"
#include "app/registration/own_application.h"
#include "app/registration/start_application.h"
#include "app/registration/update_registration.h"
#include "app/rehearsals/access_tokens.h"
#include "app/rehearsals/make_rehearsal.h"
#include "app/requests/create_request.h"
#include "app/tasks/person_tasks.h"
#include "app/timetables/apply_moves.h"
#include "app/timetables/create_draft.h"
#include "app/timetables/release_timetable.h"
#include "app/timetables/start_solve.h"
#include "app/workspaces/add_member.h"
#include "app/workspaces/create_workspace.h"
#include "store/after_tables.h"
#include "store/person_tables.h"
#include "store/record.h"

namespace gyoryu::server {

namespace {

template <class T>
T must(base::Result<T> result) {
    if (result) return std::move(*result);
    std::string detail(base::name_of(result.error().code));
    for (const auto& issue : result.error().issues) detail += " " + issue.path + ":" + issue.code;
    throw std::runtime_error("the small event: " + detail);
}

domain::Names named(const std::string& text) { return {{"en", text}}; }

app::ParticipantEdit participant(domain::ParticipantSide side, const std::string& name) {
    app::ParticipantEdit edit;
    edit.side = side;
    edit.new_organisation = app::OrganisationEdit{};
    edit.new_organisation->names = named(name);
    edit.contact_name = "Contact of " + name;
    edit.email = name + "@people.example";
    edit.languages = {"en"};
    return edit;
}

app::StructureEdit small_structure() {
    app::StructureEdit edit;
    for (int i = 0; i < 3; ++i)
        edit.slots.push_back({i + 1, base::LocalDate::of(2016, 6, 22), base::LocalTime{600 + 20 * i},
                              base::LocalTime{620 + 20 * i}, "am", i < 2});
    edit.tables.push_back({1, "A1", "Hall", 0, 0, {}, domain::TableKind::table});
    edit.tables.push_back({2, "A2", "Hall", 4, 0, {}, domain::TableKind::table});
    return edit;
}

}  // namespace

SmallEvent::SmallEvent(TestInstallation& installation) {
    ids["format"] = "html";
    auto system = installation.system();
    make_people(system, installation);
    make_event(system);
    make_timetable(system);
    make_day(system);
    make_letters(system);
    make_person_data(system);
    make_rehearsal(system);
}

void SmallEvent::make_people(app::Context& system, TestInstallation&) {
    const auto home = must(app::create_workspace(system, {"Home", domain::Lang::en, "Asia/Seoul", "home"}));
    const auto away = must(app::create_workspace(system, {"Away", domain::Lang::en, "Asia/Seoul", "away"}));
    ids["workspace"] = home.id.str();
    const auto add = [&](const std::string& name, const domain::WorkspaceId& workspace, domain::Role role) {
        const std::string email = name + "@test.example";
        must(app::create_account(system, {email, name, domain::Lang::en, test_password}));
        return must(app::add_member(system, workspace, {email, name, role})).id.str();
    };
    add("owner", home.id, domain::Role::owner);
    add("organiser", home.id, domain::Role::organiser);
    ids["member"] = add("auditor", home.id, domain::Role::auditor);
    add("stranger", away.id, domain::Role::organiser);
}

void SmallEvent::make_event(app::Context& system) {
    app::ProgrammeEdit programme;
    programme.names = named("Programme");
    ids["programme"] = must(app::create_programme(system, domain::WorkspaceId(ids["workspace"]), programme)).id.str();
    app::EventEdit edit;
    edit.slug = "small";
    edit.names = named("Small");
    edit.sample = true;
    edit.time_zone = "Asia/Seoul";
    edit.starts_on = edit.ends_on = base::LocalDate::of(2016, 6, 22);
    const auto event = must(app::create_event(system, domain::ProgrammeId(ids["programme"]), edit));
    ids["event"] = event.id.str();
    must(app::replace_structure(system, event.id, 1, small_structure()));
    const auto seller =
        must(app::create_participant(system, event.id, participant(domain::ParticipantSide::seller, "seller")));
    const auto buyer =
        must(app::create_participant(system, event.id, participant(domain::ParticipantSide::buyer, "buyer")));
    ids["participant"] = ids["seller"] = seller.id.str();
    ids["buyer"] = buyer.id.str();
    ids["organisation"] = seller.organisation_id.str();
    ids["party"] = buyer.organisation_id.str();
    app::InterpreterEdit interpreter;
    interpreter.names = named("Interpreter");
    interpreter.pairs = {{"ko", "zh"}};
    interpreter.email = "interpreter@people.example";
    interpreter.hours_known = true;
    ids["interpreter"] = must(app::create_interpreter(system, event.id, interpreter)).id.str();
    ids["request"] =
        must(app::create_request(system, event.id, {seller.id, buyer.id, 5, "", domain::RequestStatus::open})).id.str();
}

void SmallEvent::make_registration(app::Context& system) {
    const domain::EventId event(ids["event"]);
    for (const char* name : {"asked", "counterpart"})
        ids[name] =
            must(app::create_participant(system, event, participant(domain::ParticipantSide::buyer, name))).id.str();
    ids["received"] =
        must(app::create_request(system, event,
                                 {domain::ParticipantId(ids["counterpart"]), domain::ParticipantId(ids["seller"]), 3,
                                  "", domain::RequestStatus::open}))
            .id.str();
    ids["invitation"] = must(app::create_invitation(system, event, {"", "Embassy"})).id.str();
    app::EventRegistrationEdit open;
    open.published = true;
    open.proof_difficulty = 0;
    open.roles = {domain::ApplicantRole::buyer};
    must(app::update_registration(system, event, 1, open));
    const auto begun = must(app::start_application(
        system, "home", "small", {domain::ApplicantRole::buyer, "applicant@people.example", domain::Lang::en}));
    app::ApplicationEdit edit;
    edit.form.names = named("Applicant");
    edit.form.country = "CN";
    edit.form.contact_name = "Contact of applicant";
    edit.form.languages = {"zh"};
    edit.form.needs = "anything";
    must(app::save_own_application(system, *begun.token, begun.revision, edit));
    ids["application"] = must(app::submit_own_application(system, *begun.token)).id.str();
}

/// What the secretariat writes and does: letters, a shared draft with a comment, a block of time, a task.
void SmallEvent::make_letters(app::Context& system) {
    const domain::EventId event(ids["event"]);
    ids["mail"] = must(app::list_mails(system, event, {}, {})).items.at(0).id.str();
    app::TasksPlan plan;
    plan.kinds = {domain::TaskKind::invitation_letter};
    must(app::plan_tasks(system, event, plan));
    ids["task"] = must(app::list_tasks(system, event, {}, {})).items.at(0).id.str();
    app::EventBlockEdit block;
    block.names = named("Opening");
    block.day = base::LocalDate::of(2016, 6, 22);
    block.starts = {8 * 60};
    block.ends = {9 * 60};
    ids["block"] = must(app::create_block(system, event, block)).id.str();
    const auto asked = must(app::create_draft(system, event, {"asked", domain::DraftId(ids["other"])}));
    must(app::share_draft(system, asked.id, {app::ReleaseLetters::none}));
    auto seller = system;
    seller.actor = domain::PersonActor{{}, event, domain::PersonKind::participant, ids["seller"]};
    ids["comment"] = must(app::comment_on_draft(seller, {std::nullopt, "Not too early, please."})).id.str();
}

void SmallEvent::make_timetable(app::Context& system) {
    const domain::EventId event(ids["event"]);
    const auto meetings = must(app::list_meetings(system, event, {}));
    ids["meeting"] = meetings.items.at(0).id.str();
    const auto other = must(app::create_draft(system, event, {"other", std::nullopt}));
    ids["draft"] = other.id.str();
    const auto draft = must(app::create_draft(system, event, {"first", std::nullopt}));
    app::MovesRequest moves;
    moves.moves.push_back({});
    moves.moves[0].meeting_id = meetings.items.at(0).id;
    moves.moves[0].slot = 1;
    moves.moves[0].table = 1;
    const auto placed = must(app::apply_moves(system, draft.id, draft.revision, moves));
    const auto release = must(app::release_timetable(system, event, placed.revision, {draft.id}));
    ids["other"] = draft.id.str();
    ids["release"] = release.id.str();
    const auto link = must(
        app::create_link(system, event, {domain::PersonKind::participant, ids["seller"], domain::LinkPurpose::page}));
    ids["link"] = link.id.str();
    seller_link = link.url->substr(link.url->rfind('/') + 1);
    ids["job"] = must(app::start_solve(system, event, {})).id.str();
    ids["import"] =
        must(app::create_import(system, event,
                                {domain::ImportKind::participants, "list.csv", "side,name\nseller,Example\n"}))
            .id.str();
    write_log(system);
    make_registration(system);
    ids["file"] = must(app::upload_file(system, {domain::StoredFileOwner::participant, ids["buyer"]},
                                        {domain::StoredFileKind::catalogue, "catalogue.pdf"}, "%PDF-1.7\n"))
                      .id.str();
    app::OutcomeEdit outcome;
    outcome.seller_id = ids["seller"];
    outcome.buyer_id = ids["buyer"];
    outcome.words.product = "Scanner";
    outcome.amount = {5'200'000, "USD"};
    app::ArticleEdit article;
    article.title = "Old news";
    article.language = "en";
    article.text = "Twelve sellers came.";
    article.programme_id = ids["programme"];
    article.event_id = ids["event"];
    article.figures = {{"contract_amount", 70, "EUR", false, "70 euros"}};
    ids["article"] = must(app::accept_article(system, domain::WorkspaceId(ids["workspace"]), article)).article.id.str();
    app::AgreementEdit agreement;
    agreement.title = "Memorandum";
    agreement.party_ids = {domain::OrganisationId(ids["organisation"]), domain::OrganisationId(ids["party"])};
    agreement.event_id = ids["event"];
    ids["agreement"] = must(app::create_agreement(system, domain::ProgrammeId(ids["programme"]), agreement)).id.str();
    ids["entry"] = must(app::record_outcome(system, event, outcome)).id.str();
    ids["press"] =
        must(app::write_press_release(system, event, {domain::PressKind::event, {domain::Lang::ko}})).id.str();
    ids["reader"] = must(app::add_press_reader(system, domain::PressReleaseId(ids["press"]),
                                               {"Reader", "listed@press.example", domain::Lang::en}))
                        .id.str();
    ids["name"] = "export_consultation";
    ids["language"] = "en";
    must(app::save_press_template(system, domain::WorkspaceId(ids["workspace"]), ids["name"], ids["language"], 0,
                                  {"# {{ event.name }}"}));
    ids["number"] = "1";
    must(app::ask_counterparts(system, event, {}));
    ids["ask"] = must(app::list_asks(system, event, {})).items.at(0).id;
    const auto renewed = must(app::renew_ask_link(system, ids["ask"]));
    answer_token = renewed.url->substr(renewed.url->rfind('/') + 1);
}

/// The evening before, standing still: a table that is lost concerns nobody, a no-show is proposed.
void SmallEvent::make_day(app::Context& system) {
    const domain::EventId event(ids["event"]);
    if (!app::set_day_clock(system, event, {*base::Instant::parse("2016-06-21T22:30:00Z"), 0}))
        throw std::runtime_error("the small event has no clock");
    app::ProposalRequest request;
    request.kind = domain::DayChangeKind::table_lost;
    request.table = 2;
    const auto lost = must(app::propose_change(system, event, request));
    ids["change"] = must(app::accept_proposal(system, lost.id, lost.revision)).change_id.str();
    request.kind = domain::DayChangeKind::no_show;
    request.table.reset();
    request.participant_id = domain::ParticipantId(ids["buyer"]);
    ids["proposal"] = must(app::propose_change(system, event, request)).id.str();
    const auto screen = must(app::create_screen(system, event, {"Lobby"}));
    ids["screen"] = screen.id.str();
    screen_token = screen.url->substr(screen.url->rfind('/') + 1);
    app::CheckInEdit seen;
    seen.client_id = "phone-0-00000001";
    seen.person_id = ids["seller"];
    ids["check_in"] = must(app::check_in(system, event, seen)).check_in.id.str();
}

/// Somebody whom routes may erase, who was erased before, and asks for it again.
void SmallEvent::make_person_data(app::Context& system) {
    const domain::EventId event(ids["event"]);
    ids["person_kind"] = "participant";
    ids["person"] =
        must(app::create_participant(system, event, participant(domain::ParticipantSide::buyer, "spare"))).id.str();
    ids["erasure"] = "erasure-1";
    ids["erasure_request"] = "erasure-request-1";
    system.services.database.write([&](store::Transaction& tx) {
        domain::Erasure erasure;
        erasure.id = domain::ErasureId(ids["erasure"]);
        erasure.workspace_id = domain::WorkspaceId(ids["workspace"]);
        erasure.proof = "{}";
        store::insert(tx, erasure);
        store::insert(tx, domain::Survey{event, {}, true, true, std::nullopt, 1});
        store::insert(tx, domain::ErasureRequest{domain::ErasureRequestId(ids["erasure_request"]), erasure.workspace_id,
                                                 event, domain::PersonRecordKind::participant, ids["person"],
                                                 system.services.clock.now(), std::nullopt, false, 1});
    });
}

/// A sealed copy with a token of the organiser.
void SmallEvent::make_rehearsal(app::Context& system) {
    const auto copy = must(app::make_rehearsal(system, domain::EventId(ids["event"])));
    ids["rehearsal"] = copy.id.str();
    ids["copy"] = copy.event_id.str();
    auto organiser = system;
    organiser.actor = system.services.database.read([&](store::Transaction& tx) {
        const auto account =
            store::find<domain::Account>(tx, store::where("email", std::string("organiser@test.example"))).value();
        return domain::AccountActor{account.id,
                                    store::select_where<domain::Member>(tx, store::where("account_id", account.id))};
    });
    const auto token = must(app::create_access_token(organiser, copy.id));
    ids["access_token"] = token.id.str();
    rehearsal_token = *token.token;
}

/// The buyer's version of the one meeting's log.
void SmallEvent::write_log(app::Context& system) {
    auto buyer = system;
    buyer.actor = domain::PersonActor{domain::LinkId("buyer"), domain::EventId(ids["event"]),
                                      domain::PersonKind::participant, ids["buyer"]};
    app::LogEdit edit;
    edit.write_id = domain::LogWriteId("write-of-buyer");
    edit.content.product = "Syringes";
    edit.content.buyer_email = "buyer@people.example";
    edit.content.buyer_person = "Contact of buyer";
    edit.content.currency = "USD";
    edit.content.amount_minor = 10000;
    const auto log = must(app::write_log(buyer, domain::MeetingId(ids["meeting"]), edit));
    ids["log_version"] = log.versions.at(0).id.str();
    ids["log_digest"] = log.versions.at(0).digest;
}

}  // namespace gyoryu::server
