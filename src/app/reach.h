#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "domain/interpreter.h"
#include "domain/meeting.h"
#include "domain/organisation.h"
#include "domain/participant.h"
#include "domain/programme.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// What the actor wants to do with what they reach for.
enum class Need { read, organise, own };

/// not_signed_in for nobody; not_found for a stranger to the workspace (existence is not told), persons of links
/// included; forbidden for a member without the right.
Result<void> allow(const Context& context, const WorkspaceId& workspace, Need need, std::string_view what);

/// Each loads a row and asks `allow` of its workspace. Programme and event take an id or a slug; a slug is looked up
/// in the actor's workspaces (SystemActor: in all).
Result<domain::Workspace> reach_workspace(const Context&, store::Transaction&, const WorkspaceId&, Need);
Result<domain::Organisation> reach_organisation(const Context&, store::Transaction&, const OrganisationId&, Need);
Result<domain::Programme> reach_programme(const Context&, store::Transaction&, const ProgrammeId&, Need);
Result<domain::Event> reach_event(const Context&, store::Transaction&, const EventId&, Need);

/// A row of an event together with the event.
template <class T>
struct InEvent {
    domain::Event event;
    T row;
};
Result<InEvent<domain::Participant>> reach_participant(const Context&, store::Transaction&, const ParticipantId&, Need);
Result<InEvent<domain::Interpreter>> reach_interpreter(const Context&, store::Transaction&, const InterpreterId&, Need);
Result<InEvent<domain::Request>> reach_request(const Context&, store::Transaction&, const RequestId&, Need);

}  // namespace gyoryu::app
