#include "store/press_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::PressRelease>;
template struct gyoryu::store::RowCodec<gyoryu::domain::PressVersion>;
