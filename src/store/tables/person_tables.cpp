#include "store/person_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::Erasure>;
template struct gyoryu::store::RowCodec<gyoryu::domain::ErasedMark>;
template struct gyoryu::store::RowCodec<gyoryu::domain::ErasureRequest>;
template struct gyoryu::store::RowCodec<gyoryu::domain::RetentionRule>;
