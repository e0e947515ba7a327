#include "store/tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::Organisation>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Programme>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Event>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Structure>;
