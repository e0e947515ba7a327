#pragma once

#include "domain/application.h"
#include "domain/ask.h"
#include "store/stored.h"

GYORYU_STORED(EventRegistration, "registrations", "registration", "event_id")
GYORYU_STORED(ConsentVersion, "consent_versions", "consent_version", "event_id", "purpose", "version")
GYORYU_STORED(Invitation, "invitations", "invitation", "id")
GYORYU_STORED(Application, "applications", "application", "id")
GYORYU_STORED(ConsentGiven, "consents_given", "consent_given", "id")
GYORYU_STORED(Delegate, "delegates", "delegate", "id")
GYORYU_STORED(SpentProof, "spent_proofs", "spent_proof", "nonce")
GYORYU_STORED(Block, "blocks", "block", "event_id", "from_id", "to_id")
GYORYU_STORED(Ask, "asks", "ask", "id")
