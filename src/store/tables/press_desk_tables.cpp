#include "store/press_desk_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::PressTemplate>;
template struct gyoryu::store::RowCodec<gyoryu::domain::PressReader>;
template struct gyoryu::store::RowCodec<gyoryu::domain::PressTemplateRevision>;
