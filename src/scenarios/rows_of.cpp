#include "scenarios/rows_of.h"

#include "base/assertions.h"
#include "scenarios/structure_of.h"
#include "schema/copy_members.h"

#include <map>

namespace gyoryu::scenarios {
namespace {

using ByKey = std::map<std::string, domain::OrganisationId>;
using ByCode = std::map<std::string, domain::ParticipantId>;

domain::Organisation organisation_of(const OrganisationData& data, const domain::WorkspaceId& workspace,
                                     base::IdSource& ids) {
    domain::Organisation row;
    row.id = ids.next<domain::OrganisationId>();
    row.workspace_id = workspace;
    schema::copy_members(data, row);
    return row;
}

domain::Programme programme_of(const ProgrammeData& data, const domain::WorkspaceId& workspace, base::IdSource& ids) {
    domain::Programme row;
    row.id = ids.next<domain::ProgrammeId>();
    row.workspace_id = workspace;
    schema::copy_members(data, row);
    return row;
}

domain::Event event_of(const EventData& data, const domain::Programme& programme, base::IdSource& ids) {
    domain::Event row;
    row.id = ids.next<domain::EventId>();
    row.workspace_id = programme.workspace_id;
    row.programme_id = programme.id;
    schema::copy_members(data, row);
    return row;
}

domain::Participant participant_of(const ParticipantData& data, const domain::EventId& event,
                                   const ByKey& organisations, base::IdSource& ids) {
    domain::Participant row;
    row.id = ids.next<domain::ParticipantId>();
    row.event_id = event;
    schema::copy_members(data, row);
    row.organisation_id = organisations.at(data.organisation);
    return row;
}

domain::LanguagePair pair_of(const std::string& text) {
    const auto dash = text.find('-');
    GYORYU_ASSERT(dash != std::string::npos);
    return {text.substr(0, dash), text.substr(dash + 1)};
}

domain::Interpreter interpreter_of(const InterpreterData& data, const domain::EventId& event, base::IdSource& ids) {
    domain::Interpreter row;
    row.id = ids.next<domain::InterpreterId>();
    row.event_id = event;
    schema::copy_members(data, row);
    for (const auto& pair : data.pairs) row.pairs.push_back(pair_of(pair));
    return row;
}

domain::Request request_of(const RequestData& data, const domain::EventId& event, const ByCode& people,
                           base::IdSource& ids, base::Instant now) {
    domain::Request row;
    row.id = ids.next<domain::RequestId>();
    row.event_id = event;
    row.from_id = people.at(data.from);
    row.to_id = people.at(data.to);
    schema::copy_members(data, row);
    row.created_at = now;
    return row;
}

EventRows event_rows_of(const EventData& data, const domain::Programme& programme, const ByKey& organisations,
                        base::IdSource& ids, base::Instant now) {
    EventRows rows;
    rows.event = event_of(data, programme, ids);
    rows.structure = structure_of(data);
    rows.structure.event_id = rows.event.id;
    ByCode people;
    for (const auto& person : data.participants) {
        rows.participants.push_back(participant_of(person, rows.event.id, organisations, ids));
        people[person.code] = rows.participants.back().id;
    }
    for (const auto& person : data.interpreters)
        rows.interpreters.push_back(interpreter_of(person, rows.event.id, ids));
    for (const auto& request : data.requests)
        rows.requests.push_back(request_of(request, rows.event.id, people, ids, now));
    if (data.rates) rows.rates = domain::EventRates{rows.event.id, data.rates->base_currency, data.rates->rates};
    rows.outcome_note = data.outcome_note;
    rows.outcomes = data.outcomes;
    return rows;
}

domain::Agreement agreement_of(const AgreementData& data, const domain::Programme& programme,
                               const ByKey& organisations, base::IdSource& ids) {
    domain::Agreement row;
    row.id = ids.next<domain::AgreementId>();
    row.workspace_id = programme.workspace_id;
    row.programme_id = programme.id;
    row.kind = data.kind;
    row.title = data.title;
    for (const auto& party : data.parties) row.party_ids.push_back(organisations.at(party));
    row.signed_on = data.signed_on;
    row.obligations = data.obligations;
    row.notes = data.notes;
    row.sample = true;
    return row;
}

}  // namespace

ScenarioRows rows_of(const Scenario& scenario, const domain::WorkspaceId& workspace, base::IdSource& ids,
                     base::Instant now) {
    ScenarioRows rows;
    ByKey organisations;
    for (const auto& data : scenario.organisations) {
        rows.organisations.push_back(organisation_of(data, workspace, ids));
        organisations[data.key] = rows.organisations.back().id;
    }
    rows.programme = programme_of(scenario.programme, workspace, ids);
    for (const auto& event : scenario.events)
        rows.events.push_back(event_rows_of(event, rows.programme, organisations, ids, now));
    for (const auto& data : scenario.agreements)
        rows.agreements.push_back(agreement_of(data, rows.programme, organisations, ids));
    return rows;
}

}  // namespace gyoryu::scenarios
