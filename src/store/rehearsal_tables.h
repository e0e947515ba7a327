#pragma once

#include "domain/rehearsal.h"
#include "store/stored.h"

GYORYU_STORED(Rehearsal, "rehearsals", "rehearsal", "id")
GYORYU_STORED(AccessToken, "access_tokens", "access_token", "id")
