#pragma once

#include "domain/event_block.h"
#include "domain/person_task.h"
#include "store/stored.h"

GYORYU_STORED(EventBlock, "event_blocks", "event_block", "id")
GYORYU_STORED(PersonTask, "person_tasks", "person_task", "id")
