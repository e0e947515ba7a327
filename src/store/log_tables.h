#pragma once

#include "domain/meeting_log.h"
#include "store/stored.h"

GYORYU_STORED(MeetingLog, "meeting_logs", "meeting_log", "id")
GYORYU_STORED(LogVersion, "log_versions", "log_version", "id")
GYORYU_STORED(LogWrite, "log_writes", "log_write", "id")
