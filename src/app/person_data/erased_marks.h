#pragma once

#include "app/context.h"
#include "app/person_data/subject.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// The key with which marks are made; empty when nobody was erased yet.
std::string erasure_key(store::Transaction& tx);
/// Goes on with another installation's key, unless there is one.
void take_erasure_key(store::Transaction& tx, const std::string& key);

/// Keyed SHA-256 of a record's kind and id, or of the hash of a link's token. The key is made once by the installation
/// and kept in its settings.
std::string mark_of(store::Transaction& tx, std::string_view kind, std::string_view value);
inline constexpr std::string_view link_mark = "link";

/// Remembers what is about to be erased: the records, and the links that lead to them.
void keep_marks(store::Transaction& tx, const Subject& subject, const domain::Erasure& erasure);

/// person_erased for the hash of a token that led to somebody who was erased.
Result<void> refuse_erased(store::Transaction& tx, const std::string& token_hash);

}  // namespace gyoryu::app
