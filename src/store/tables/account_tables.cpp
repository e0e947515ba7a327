#include "store/account_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::UnprovenAccount>;
