#include "store/day_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::DayChange>;
template struct gyoryu::store::RowCodec<gyoryu::domain::DayProposal>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Standby>;
template struct gyoryu::store::RowCodec<gyoryu::domain::MeetingMark>;
template struct gyoryu::store::RowCodec<gyoryu::domain::DayClock>;
template struct gyoryu::store::RowCodec<gyoryu::domain::CheckIn>;
template struct gyoryu::store::RowCodec<gyoryu::domain::BadgeCode>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Screen>;
