#pragma once

#include "domain/person_data.h"
#include "store/stored.h"

GYORYU_STORED(Erasure, "erasures", "erasure", "id")
GYORYU_STORED(ErasedMark, "erased_marks", "erased_mark", "mark")
GYORYU_STORED(ErasureRequest, "erasure_requests", "erasure_request", "id")
GYORYU_STORED(RetentionRule, "retention_rules", "retention_rule", "workspace_id", "purpose")
