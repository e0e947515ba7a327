#pragma once

#include "domain/agreement.h"
#include "domain/agreement_reminder.h"
#include "store/stored.h"

GYORYU_STORED(Agreement, "agreements", "agreement", "id")
GYORYU_STORED(AgreementReminder, "agreement_reminders", "agreement_reminder", "agreement_id", "about")
