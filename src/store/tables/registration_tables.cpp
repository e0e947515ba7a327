#include "store/registration_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::EventRegistration>;
template struct gyoryu::store::RowCodec<gyoryu::domain::ConsentVersion>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Invitation>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Application>;
template struct gyoryu::store::RowCodec<gyoryu::domain::ConsentGiven>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Delegate>;
template struct gyoryu::store::RowCodec<gyoryu::domain::SpentProof>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Block>;
template struct gyoryu::store::RowCodec<gyoryu::domain::Ask>;
