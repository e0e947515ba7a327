#pragma once

#include "app/context.h"
#include "app/documents/file.h"
#include "documents/model/document.h"

#include <optional>
#include <string_view>

namespace gyoryu::app {

/// What can be written of an event:
/// results_report  what was planned, held and said, with every figure of the ledger and the entries it rests on
/// buyers_book     who comes as a buyer, for sellers; no contact details
/// memorandum      the text of an agreement between two participants, to be completed and signed
/// certificates    a page for each participant who was there
/// meeting_record  every meeting with what its log says, a line each
/// meeting_logs    every log with all that it says but contact details and notes
/// interpreters_pack  of one interpreter or all: meetings, companies, words in both languages
/// personal_timetables  of one person or everybody, a page each
/// survey_results  answers by question and side
enum class PaperKind {
    results_report,
    buyers_book,
    memorandum,
    certificates,
    meeting_record,
    meeting_logs,
    interpreters_pack,
    personal_timetables,
    survey_results
};

/// `results-report`, `buyers-book`, …; none for anything else.
std::optional<PaperKind> paper_kind(std::string_view name);

struct PaperWish {
    std::string currency;  ///< of a results report; empty or without a rate: the event's
    std::string seller;    ///< ids of participants, of a memorandum; empty: lines to write on
    std::string buyer;
    std::string person;         ///< id of who a pack or timetable is for; empty: everybody
    bool own_language = false;  ///< packs and timetables: each page in the language its reader is written to
};
BOOST_DESCRIBE_STRUCT(PaperWish, (), (currency, seller, buyer, person, own_language))
constexpr auto limits_of(const PaperWish*) {
    return std::to_array<base::MemberLimit>(
        {{"currency", 0, 3}, {"seller", 0, 64}, {"buyer", 0, 64}, {"person", 0, 64}});
}
constexpr auto optional_members(const PaperWish*) { return std::to_array<std::string_view>({"*"}); }

/// For organisers, in `context.lang`. `form` is a file's ending (not_found for others); not_found {what: participant,
/// interpreter or person} for somebody of another event; not_released for packs and timetables before a release.
/// Figures are those of the ledger and of nothing else.
Result<File> event_paper(Context& context, const EventId& event, PaperKind kind, std::string_view form,
                         const PaperWish& wish = {});

/// The same, not yet written as a file.
Result<documents::Document> event_paper_content(Context& context, const EventId& event, PaperKind kind,
                                                const PaperWish& wish = {});

/// A certificate of one participant, for organisers and that participant. not_found {what: attendance} for who was not
/// seen: neither checked in nor in a meeting whose log says that it was held.
Result<File> participant_certificate(Context& context, const ParticipantId& participant, std::string_view form);
Result<File> my_certificate(Context& context, std::string_view form);

}  // namespace gyoryu::app
