#include "store/log_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::MeetingLog>;
template struct gyoryu::store::RowCodec<gyoryu::domain::LogVersion>;
template struct gyoryu::store::RowCodec<gyoryu::domain::LogWrite>;
