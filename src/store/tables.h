#pragma once

#include "domain/access.h"
#include "domain/audit.h"
#include "domain/event.h"
#include "domain/import.h"
#include "domain/interpreter.h"
#include "domain/job.h"
#include "domain/meeting.h"
#include "domain/organisation.h"
#include "domain/participant.h"
#include "domain/programme.h"
#include "domain/timetable.h"
#include "domain/trade.h"
#include "domain/workspace.h"
#include "store/stored.h"

GYORYU_STORED(Account, "accounts", "account", "id")
GYORYU_STORED(Workspace, "workspaces", "workspace", "id")
GYORYU_STORED(Member, "members", "member", "id")
GYORYU_STORED(Organisation, "organisations", "organisation", "id")
GYORYU_STORED(Programme, "programmes", "programme", "id")
GYORYU_STORED(Event, "events", "event", "id")
GYORYU_STORED(Structure, "structures", "structure", "event_id")
GYORYU_STORED(Participant, "participants", "participant", "id")
GYORYU_STORED(Interpreter, "interpreters", "interpreter", "id")
GYORYU_STORED(Request, "requests", "request", "id")
GYORYU_STORED(PairRule, "pair_rules", "pair_rule", "event_id", "seller_id", "buyer_id")
GYORYU_STORED(PastMeeting, "past_meetings", "past_meeting", "workspace_id", "seller_organisation_id",
              "buyer_organisation_id")
GYORYU_STORED(Meeting, "meetings", "meeting", "id")
GYORYU_STORED(Draft, "drafts", "draft", "id")
GYORYU_STORED(DraftStep, "draft_steps", "draft_step", "draft_id", "step")
GYORYU_STORED(Release, "releases", "release", "id")
GYORYU_STORED(Link, "links", "link", "id")
GYORYU_STORED(OneTimeLink, "one_time_links", "one_time_link", "token_hash")
GYORYU_STORED(SignIn, "sign_ins", "sign_in", "token_hash")
GYORYU_STORED(Job, "jobs", "job", "id")
GYORYU_STORED(AuditEntry, "audit_entries", "audit_entry", "id")
GYORYU_STORED(Import, "imports", "import", "id")
