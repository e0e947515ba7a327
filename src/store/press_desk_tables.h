#pragma once

#include "domain/press_reader.h"
#include "domain/press_template.h"
#include "store/stored.h"

GYORYU_STORED(PressTemplate, "press_templates", "press_template", "workspace_id", "name", "lang")
GYORYU_STORED(PressReader, "press_readers", "press_reader", "id")
GYORYU_STORED(PressTemplateRevision, "press_template_revisions", "press_template_revision", "workspace_id", "name",
              "lang", "number")
