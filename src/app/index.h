#pragma once

#include "app/context.h"
#include "domain/event.h"
#include "domain/interpreter.h"
#include "domain/organisation.h"
#include "domain/participant.h"
#include "domain/programme.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Makes rows findable by the words they show; called by every use case that writes one.
void index_row(store::Transaction& tx, const domain::Organisation& organisation);
void index_row(store::Transaction& tx, const domain::Programme& programme);
void index_row(store::Transaction& tx, const domain::Event& event);
/// A participant is found by contact, code and products, and by what products are called in another language
/// (text/thesaurus.h); by the names of its organisation through that.
void index_row(store::Transaction& tx, const WorkspaceId& workspace, const domain::Participant& participant);
void index_row(store::Transaction& tx, const WorkspaceId& workspace, const domain::Interpreter& interpreter);

}  // namespace gyoryu::app
