#include "store/tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::Link>;
template struct gyoryu::store::RowCodec<gyoryu::domain::OneTimeLink>;
template struct gyoryu::store::RowCodec<gyoryu::domain::SignIn>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Job>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Import>;
