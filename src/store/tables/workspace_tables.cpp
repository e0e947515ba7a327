#include "store/tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::Account>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Workspace>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Member>;
template struct gyoryu::store::RowCodec<gyoryu::domain::AuditEntry>;
