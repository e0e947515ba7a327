#include "store/ledger_tables.h"

#include "store/row_codec_impl.h"

template struct gyoryu::store::RowCodec<gyoryu::domain::EventRates>;
template struct gyoryu::store::RowCodec<gyoryu::domain::LedgerEntry>;
template struct gyoryu::store::RowCodec<gyoryu::domain::LedgerNote>;
template struct gyoryu::store::RowCodec<gyoryu::domain::LedgerAsk>;
template struct gyoryu::store::RowCodec<gyoryu::domain::LedgerAskLink>;
