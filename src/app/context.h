#pragma once

#include "app/services.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/permissions.h"

#include <string>

namespace gyoryu::app {

using base::fail;
using base::Fault;
using base::FaultCode;
using base::Result;
using domain::AccountId;
using domain::EventId;
using domain::ImportId;
using domain::InterpreterId;
using domain::LinkId;
using domain::MeetingId;
using domain::MemberId;
using domain::OrganisationId;
using domain::ParticipantId;
using domain::ProgrammeId;
using domain::RequestId;
using domain::WorkspaceId;

/// One request: who asks, in which language, from where. Jobs, the demo and tests make one too.
struct Context {
    Services& services;
    domain::Actor actor = domain::NobodyActor{};
    domain::Lang lang = domain::Lang::en;
    std::string address;  ///< network address of the caller, for limits on attempts; empty for the program itself
};

}  // namespace gyoryu::app
