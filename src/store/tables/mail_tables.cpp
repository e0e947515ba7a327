#include "store/mail_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::Mail>;
template struct gyoryu::store::RowCodec<gyoryu::domain::MailSettings>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Reminder>;
template struct gyoryu::store::RowCodec<gyoryu::domain::SharedDraft>;
template struct gyoryu::store::RowCodec<gyoryu::domain::DraftComment>;
