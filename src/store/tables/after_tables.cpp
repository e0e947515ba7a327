#include "store/after_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::Survey>;
template struct gyoryu::store::RowCodec<gyoryu::domain::SurveyAnswer>;
template struct gyoryu::store::RowCodec<gyoryu::domain::SurveyReceipt>;
template struct gyoryu::store::RowCodec<gyoryu::domain::MeetingRating>;
template struct gyoryu::store::RowCodec<gyoryu::domain::ExcusedAbsence>;
template struct gyoryu::store::RowCodec<gyoryu::domain::ArchivedEvent>;
