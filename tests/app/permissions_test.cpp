#include "app/audit/list_audit.h"
#include "app/events/delete_event.h"
#include "app/events/get_event.h"
#include "app/events/get_structure.h"
#include "app/events/list_events.h"
#include "app/events/update_event.h"
#include "app/fixture.h"
#include "app/interpreters/delete_interpreter.h"
#include "app/interpreters/get_interpreter.h"
#include "app/interpreters/list_interpreters.h"
#include "app/interpreters/update_interpreter.h"
#include "app/links/create_link.h"
#include "app/links/list_links.h"
#include "app/organisations/create_organisation.h"
#include "app/organisations/delete_organisation.h"
#include "app/organisations/get_organisation.h"
#include "app/organisations/list_organisations.h"
#include "app/overview/get_overview.h"
#include "app/participants/change_participants.h"
#include "app/participants/delete_participant.h"
#include "app/participants/get_participant.h"
#include "app/participants/list_participants.h"
#include "app/participants/update_participant.h"
#include "app/programmes/delete_programme.h"
#include "app/programmes/get_programme.h"
#include "app/programmes/list_programmes.h"
#include "app/requests/delete_request.h"
#include "app/requests/list_requests.h"
#include "app/requests/update_request.h"
#include "app/search/search_workspace.h"
#include "app/wishes/decide_pair.h"
#include "app/wishes/get_pair.h"
#include "app/wishes/get_wishes.h"
#include "app/workspaces/get_workspace.h"
#include "app/workspaces/list_members.h"
#include "app/workspaces/list_workspaces.h"
#include "app/workspaces/remove_member.h"
#include "app/workspaces/update_workspace.h"

#include <functional>

namespace gyoryu::app {

using app_tests::fault_of;
using app_tests::must;

/// Everything here holds data that would leak if a question were answered.
class Permissions : public testing::Test {
protected:
    using Ask = std::function<std::string(Context&)>;
    struct Question {
        std::string name;
        Ask ask;
    };

    std::vector<Question> reads() {
        const auto& e = house.event.id;
        const auto& w = house.workspace.id;
        return {
            {"get_workspace", [=](Context& c) { return fault_of(get_workspace(c, w)); }},
            {"list_members", [=](Context& c) { return fault_of(list_members(c, w, {})); }},
            {"list_organisations", [=](Context& c) { return fault_of(list_organisations(c, w, {}, {})); }},
            {"get_organisation",
             [=, this](Context& c) { return fault_of(get_organisation(c, seller.organisation_id)); }},
            {"list_programmes", [=](Context& c) { return fault_of(list_programmes(c, w, {})); }},
            {"get_programme", [=, this](Context& c) { return fault_of(get_programme(c, house.programme.id)); }},
            {"get_programme_by_slug",
             [=](Context& c) { return fault_of(get_programme(c, ProgrammeId("wonju-weihai"))); }},
            {"list_events", [=](Context& c) { return fault_of(list_events(c, w, {})); }},
            {"list_events_of_programme",
             [=, this](Context& c) { return fault_of(list_events(c, house.programme.id, {})); }},
            {"get_event", [=](Context& c) { return fault_of(get_event(c, e)); }},
            {"get_event_by_slug", [=](Context& c) { return fault_of(get_event(c, EventId("wonju-weihai-2016"))); }},
            {"get_structure", [=](Context& c) { return fault_of(get_structure(c, e)); }},
            {"get_overview", [=](Context& c) { return fault_of(get_overview(c, e)); }},
            {"list_participants", [=](Context& c) { return fault_of(list_participants(c, e, {}, {})); }},
            {"get_participant", [=, this](Context& c) { return fault_of(get_participant(c, seller.id)); }},
            {"list_interpreters", [=](Context& c) { return fault_of(list_interpreters(c, e, {})); }},
            {"get_interpreter", [=, this](Context& c) { return fault_of(get_interpreter(c, interpreter.id)); }},
            {"list_requests", [=](Context& c) { return fault_of(list_requests(c, e, {}, {})); }},
            {"get_wishes", [=](Context& c) { return fault_of(get_wishes(c, e)); }},
            {"get_pair", [=, this](Context& c) { return fault_of(get_pair(c, e, seller.id, buyer.id)); }},
            {"list_audit", [=](Context& c) { return fault_of(list_audit(c, w, {}, {})); }},
            {"search", [=](Context& c) { return fault_of(search_workspace(c, w, "예시")); }},
        };
    }

    std::vector<Question> changes() {
        const auto& e = house.event.id;
        return {
            {"create_organisation",
             [=, this](Context& c) {
                 return fault_of(
                     create_organisation(c, house.workspace.id, app_tests::organisation_named("ko", "몰래")));
             }},
            {"delete_organisation",
             [=, this](Context& c) { return fault_of(delete_organisation(c, seller.organisation_id, 1)); }},
            {"delete_programme",
             [=, this](Context& c) { return fault_of(delete_programme(c, house.programme.id, 1)); }},
            {"create_event",
             [=, this](Context& c) {
                 return fault_of(create_event(c, house.programme.id, app_tests::EventHouse::event_edit()));
             }},
            {"update_event",
             [=](Context& c) { return fault_of(update_event(c, e, 1, app_tests::EventHouse::event_edit())); }},
            {"delete_event", [=](Context& c) { return fault_of(delete_event(c, e, 1)); }},
            {"replace_structure", [=](Context& c) { return fault_of(replace_structure(c, e, 2, {})); }},
            {"create_participant", [=](Context& c) { return fault_of(create_participant(c, e, {})); }},
            {"update_participant", [=, this](Context& c) { return fault_of(update_participant(c, seller.id, 1, {})); }},
            {"delete_participant", [=, this](Context& c) { return fault_of(delete_participant(c, seller.id, 1)); }},
            {"change_participants",
             [=, this](Context& c) { return fault_of(change_participants(c, e, {{seller.id}, "delete", {}})); }},
            {"create_interpreter", [=](Context& c) { return fault_of(create_interpreter(c, e, {})); }},
            {"update_interpreter",
             [=, this](Context& c) { return fault_of(update_interpreter(c, interpreter.id, 1, {})); }},
            {"delete_interpreter",
             [=, this](Context& c) { return fault_of(delete_interpreter(c, interpreter.id, 1)); }},
            {"create_request",
             [=, this](Context& c) {
                 return fault_of(create_request(c, e, {buyer.id, seller.id, 3, "", domain::RequestStatus::open}));
             }},
            {"update_request",
             [=, this](Context& c) {
                 return fault_of(
                     update_request(c, request.id, 1, {seller.id, buyer.id, 3, "", domain::RequestStatus::open}));
             }},
            {"delete_request", [=, this](Context& c) { return fault_of(delete_request(c, request.id, 1)); }},
            {"decide_pair",
             [=, this](Context& c) {
                 return fault_of(decide_pair(c, e, seller.id, buyer.id, {domain::PairDecision::never}));
             }},
            {"create_link",
             [=, this](Context& c) {
                 return fault_of(
                     create_link(c, e, {domain::PersonKind::participant, seller.id.str(), domain::LinkPurpose::page}));
             }},
        };
    }

    static void expect_all(const std::vector<Question>& questions, Context context, const std::string& fault) {
        for (const auto& question : questions) EXPECT_EQ(question.ask(context), fault) << question.name;
    }

    Context person() {
        return house.as(
            domain::PersonActor{LinkId("l"), house.event.id, domain::PersonKind::participant, seller.id.str()});
    }

    app_tests::EventHouse house;
    Participant seller = house.seller("예시치과", "secret@example.org");
    Participant buyer = house.buyer("样例口腔");
    Interpreter interpreter = house.interpreter("윤예시");
    domain::Request request = house.request(seller, buyer);
};

TEST_F(Permissions, members_of_every_role_read) {
    expect_all(reads(), house.owner(), "ok");
    expect_all(reads(), house.organiser(), "ok");
    expect_all(reads(), house.auditor(), "ok");
}

TEST_F(Permissions, an_organiser_of_another_workspace_learns_not_even_that_something_exists) {
    expect_all(reads(), house.stranger(), "not_found");
    expect_all(changes(), house.stranger(), "not_found");
}

TEST_F(Permissions, an_auditor_changes_nothing) { expect_all(changes(), house.auditor(), "forbidden"); }

TEST_F(Permissions, a_person_with_a_link_reads_and_changes_nothing_of_the_organisers) {
    expect_all(reads(), person(), "not_found");
    expect_all(changes(), person(), "not_found");
    auto context = person();
    EXPECT_EQ(fault_of(list_workspaces(context)), "not_signed_in");
}

TEST_F(Permissions, nobody_is_asked_to_sign_in) {
    expect_all(reads(), house.nobody(), "not_signed_in");
    expect_all(changes(), house.nobody(), "not_signed_in");
}

TEST_F(Permissions, members_are_the_owners_matter) {
    auto organiser = house.organiser();
    EXPECT_EQ(fault_of(add_member(organiser, house.workspace.id, {"new@example.org", "", domain::Role::owner})),
              "forbidden");
    EXPECT_EQ(fault_of(update_workspace(organiser, house.workspace.id, 1, {"x", domain::Lang::ko, "Asia/Seoul", ""})),
              "forbidden");
    auto stranger = house.stranger();
    const auto member = std::get<domain::AccountActor>(house.owner_actor).memberships[0].id;
    EXPECT_EQ(fault_of(remove_member(stranger, member, 1)), "not_found");
    EXPECT_EQ(must(list_workspaces(stranger)).total, 0);
}

TEST_F(Permissions, a_participant_cannot_name_an_organisation_of_another_workspace) {
    auto system = house.system();
    const auto other = must(create_workspace(system, {"다른 곳", domain::Lang::ko, "Asia/Seoul", "other"}));
    const auto foreign = must(create_organisation(system, other.id, app_tests::organisation_named("ko", "남의 회사")));
    ParticipantEdit edit;
    edit.organisation_id = foreign.id.str();
    auto organiser = house.organiser();
    const auto refused = create_participant(organiser, house.event.id, edit);
    ASSERT_EQ(fault_of(refused), "validation_failed");
    EXPECT_EQ(refused.error().issues[0].code, "unknown_reference");
    edit.organisation_id = "none";
    EXPECT_EQ(create_participant(organiser, house.event.id, edit).error(), refused.error());
}

}  // namespace gyoryu::app
