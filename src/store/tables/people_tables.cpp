#include "store/tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::Participant>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Interpreter>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Request>;
template struct gyoryu::store::RowCodec<gyoryu::domain::PairRule>;
template struct gyoryu::store::RowCodec<gyoryu::domain::PastMeeting>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Meeting>;
