#pragma once

#include "documents/imports/column_mapping.h"
#include "documents/imports/wish_list.h"
#include "domain/import.h"

namespace gyoryu::app {

documents::ListKind list_kind_of(domain::ImportKind kind);
domain::ImportForm import_form_of(documents::WishForm form);

}  // namespace gyoryu::app
