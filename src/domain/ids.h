#pragma once

#include "base/id.h"

namespace gyoryu::domain {

using AccountId = base::Id<struct Account>;
using WorkspaceId = base::Id<struct Workspace>;
using MemberId = base::Id<struct Member>;
using OrganisationId = base::Id<struct Organisation>;
using ProgrammeId = base::Id<struct Programme>;
using EventId = base::Id<struct Event>;
using ParticipantId = base::Id<struct Participant>;
using InterpreterId = base::Id<struct Interpreter>;
using RequestId = base::Id<struct Request>;
using MeetingId = base::Id<struct Meeting>;
using DraftId = base::Id<struct Draft>;
using ReleaseId = base::Id<struct Release>;
using JobId = base::Id<struct Job>;
using LinkId = base::Id<struct Link>;
using ImportId = base::Id<struct Import>;
using AuditId = base::Id<struct AuditEntry>;
using SignInId = base::Id<struct SignIn>;
using MailId = base::Id<struct Mail>;

}  // namespace gyoryu::domain
