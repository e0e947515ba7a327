#pragma once

#include "documents/column_mapping.h"
#include "domain/import.h"

namespace gyoryu::app {

documents::ListKind list_kind_of(domain::ImportKind kind);

}  // namespace gyoryu::app
