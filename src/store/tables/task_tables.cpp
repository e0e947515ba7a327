#include "store/task_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::EventBlock>;
template struct gyoryu::store::RowCodec<gyoryu::domain::PersonTask>;
