#pragma once

#include "app/documents/event_document.h"
#include "app/documents/paper_ground.h"
#include "app/ledger/load_ledger.h"

namespace gyoryu::app {

/// Each makes one document of an event.
documents::Document results_report(const PaperGround& ground, const LoadedLedger& ledger, const ChainState& chain,
                                   const std::string& currency);
documents::Document buyers_book(const PaperGround& ground);
/// The parties may be null: lines to write on stand in their place.
documents::Document memorandum(const PaperGround& ground, const domain::Participant* seller,
                               const domain::Participant* buyer);
documents::Document certificates(const PaperGround& ground, const std::vector<const domain::Participant*>& people);
documents::Document meeting_record(const PaperGround& ground);

}  // namespace gyoryu::app
