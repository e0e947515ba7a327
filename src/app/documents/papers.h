#pragma once

#include "app/documents/event_document.h"
#include "app/documents/paper_ground.h"
#include "app/ledger/load_ledger.h"
#include "app/survey/survey_view.h"

namespace gyoryu::app {

/// Each makes one document of an event.
documents::Document results_report(const PaperGround& ground, const LoadedLedger& ledger, const ChainState& chain,
                                   const std::string& currency);
documents::Document buyers_book(const PaperGround& ground);
/// From the workspace's template `memorandum` (docs/templates.md), with places to sign. The parties may be null: lines
/// to write on stand in their place. unreadable_template when the office's file is wrong.
Result<documents::Document> memorandum(const Context& context, store::Transaction& tx, const PaperGround& ground,
                                       const domain::Participant* seller, const domain::Participant* buyer);
documents::Document certificates(const PaperGround& ground, const std::vector<const domain::Participant*>& people);
documents::Document meeting_record(const PaperGround& ground);
/// What each log says, as a record of its own.
documents::Document meeting_logs(const PaperGround& ground);
/// A part for each interpreter, on a page of its own: meetings, companies with what they offer and seek, and what the
/// devices named there are called in both languages. `own_language`: each in the language they are written to.
documents::Document interpreters_pack(const PaperGround& ground, const std::vector<const domain::Interpreter*>& people,
                                      bool own_language);
/// A page for each person; `own_language` as above.
documents::Document personal_timetables(const PaperGround& ground, const std::vector<PersonKey>& people,
                                        bool own_language);
/// Answers by question, of all and of each side. Where a side of an anonymous survey gave fewer than
/// `survey_side_least` answers no side is told apart, so that nobody is found out.
inline constexpr std::int64_t survey_side_least = 3;
struct SurveySides {
    bool anonymous = true;
    SurveyResults all;
    std::vector<std::pair<domain::ApplicantRole, SurveyResults>> sides;  ///< those who were asked
};
documents::Document survey_paper(const PaperGround& ground, const SurveySides& survey);

}  // namespace gyoryu::app
