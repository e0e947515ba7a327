#include "store/tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::Draft>;
template struct gyoryu::store::RowCodec<gyoryu::domain::DraftStep>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Release>;
