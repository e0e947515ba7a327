#include "store/file_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::StoredFile>;
template struct gyoryu::store::RowCodec<gyoryu::domain::StoredFileContent>;
