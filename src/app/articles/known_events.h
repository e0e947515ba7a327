#pragma once

#include "app/articles/article_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Events of the workspace that an article tells of too, the likeliest first, three at most: alike in name or place, in
/// whatever script, and on days in common; where the article settles no days, of the same name.
std::vector<NamesakeEvent> known_events(store::Transaction& tx, const domain::WorkspaceId& workspace,
                                        const ReadEvent& read);

}  // namespace gyoryu::app
