#include "scenarios/rows_of.h"

#include "base/assertions.h"
#include "scenarios/structure_of.h"

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
    row.names = data.names;
    row.kind = data.kind;
    row.country = data.country;
    row.city = data.city;
    row.note = data.note;
    row.sample = data.sample;
    return row;
}

domain::Programme programme_of(const ProgrammeData& data, const domain::WorkspaceId& workspace, base::IdSource& ids) {
    domain::Programme row;
    row.id = ids.next<domain::ProgrammeId>();
    row.workspace_id = workspace;
    row.slug = data.slug;
    row.names = data.names;
    row.summary = data.summary;
    row.sample = data.sample;
    row.milestones = data.milestones;
    return row;
}

domain::Event event_of(const EventData& data, const domain::Programme& programme, base::IdSource& ids) {
    domain::Event row;
    row.id = ids.next<domain::EventId>();
    row.workspace_id = programme.workspace_id;
    row.programme_id = programme.id;
    row.slug = data.slug;
    row.names = data.names;
    row.kind = data.kind;
    row.place = data.place;
    row.country = data.country;
    row.time_zone = data.time_zone;
    row.counterpart_zone = data.counterpart_zone;
    row.starts_on = data.starts_on;
    row.ends_on = data.ends_on;
    row.default_mode = data.default_mode;
    row.status = data.status;
    row.settings = data.settings;
    row.sample = data.sample;
    return row;
}

domain::Participant participant_of(const ParticipantData& data, const domain::EventId& event,
                                   const ByKey& organisations, base::IdSource& ids) {
    domain::Participant row;
    row.id = ids.next<domain::ParticipantId>();
    row.event_id = event;
    row.side = data.side;
    row.code = data.code;
    row.organisation_id = organisations.at(data.organisation);
    row.contact_name = data.contact_name;
    row.email = data.email;
    row.languages = data.languages;
    row.unavailable = data.unavailable;
    row.max_meetings = data.max_meetings;
    row.offers = data.offers;
    row.needs = data.needs;
    row.products = data.products;
    row.note = data.note;
    row.status = data.status;
    row.booth = data.booth;
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
    row.code = data.code;
    row.names = data.names;
    row.email = data.email;
    for (const auto& pair : data.pairs) row.pairs.push_back(pair_of(pair));
    row.unavailable = data.unavailable;
    row.hours_known = data.hours_known;
    return row;
}

domain::Request request_of(const RequestData& data, const domain::EventId& event, const ByCode& people,
                           base::IdSource& ids, base::Instant now) {
    domain::Request row;
    row.id = ids.next<domain::RequestId>();
    row.event_id = event;
    row.from_id = people.at(data.from);
    row.to_id = people.at(data.to);
    row.priority = data.priority;
    row.message = data.message;
    row.status = data.status;
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
    return rows;
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
    return rows;
}

}  // namespace gyoryu::scenarios
