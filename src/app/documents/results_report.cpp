#include "app/documents/papers.h"
#include "app/documents/report_ledger.h"
#include "app/documents/wording.h"
#include "text/country_name.h"

#include <algorithm>
#include <map>

namespace gyoryu::app {

namespace {

using documents::Table;
using text::Parameters;

Table facts(const std::vector<std::pair<std::string, std::string>>& lines) {
    Table table;
    table.head_rows = 0;
    table.columns = {{1}, {3}};
    for (const auto& [name, value] : lines)
        if (!value.empty()) table.rows.push_back({strong_cell(name), cell(value)});
    return table;
}

std::string people_line(const PaperGround& ground, domain::ParticipantSide side) {
    const auto people = ground.side(side);
    std::set<std::string> countries;
    for (const auto* one : people)
        if (const auto country = ground.country_of(*one); !country.empty()) countries.insert(country);
    return ground.say("report.people", Parameters{{"count", static_cast<std::int64_t>(people.size())},
                                                  {"countries", static_cast<std::int64_t>(countries.size())}});
}

Table overview(const PaperGround& ground) {
    const auto& event = ground.event();
    return facts(
        {{ground.say("report.event"), text::with_original(shown_names(ground.reader(), event.names))},
         {ground.say("report.days"), ground.days()},
         {ground.say("report.place"), text::with_original(shown_names(ground.reader(), event.place))},
         {ground.say("report.issuer"), ground.issuer},
         {ground.say("report.sellers"), people_line(ground, domain::ParticipantSide::seller)},
         {ground.say("report.buyers"), people_line(ground, domain::ParticipantSide::buyer)},
         {ground.say("report.interpreted_by"),
          ground.say("report.interpreters",
                     Parameters{{"count", static_cast<std::int64_t>(ground.record.released.interpreters.size())}})}});
}

Table meetings(const PaperGround& ground) {
    MeetingCounts counts;
    for (const auto& line : ground.record.lines)
        if (!line.cancelled) counts.add(ground.record.course_of(line.meeting_id));
    Table table;
    table.caption = ground.say("report.meetings");
    for (const char* key : {"planned", "held", "absent", "unwritten"}) {
        if (table.rows.empty()) table.rows.resize(2);
        table.rows[0].push_back(cell(ground.say(std::string("report.meetings.") + key)));
    }
    for (const int count : {counts.planned, counts.held, counts.not_held, counts.unwritten})
        table.rows[1].push_back(count_cell(ground.reader(), count));
    return table;
}

/// Meetings by the buyer's country, most first.
Table meetings_by_country(const PaperGround& ground) {
    std::map<std::string, MeetingCounts> countries;
    for (const auto& line : ground.record.lines) {
        if (line.cancelled) continue;
        countries[line.buyer.country].add(ground.record.course_of(line.meeting_id));
    }
    std::vector<std::pair<std::string, MeetingCounts>> sorted(countries.begin(), countries.end());
    std::ranges::sort(sorted, {}, [](const auto& one) { return std::pair(-one.second.planned, one.first); });
    Table table;
    table.caption = ground.say("report.meetings_by_country");
    table.columns = {{2}, {1}, {1}};
    table.rows.push_back({cell(ground.say("document.country")), cell(ground.say("report.meetings.planned")),
                          cell(ground.say("report.meetings.held"))});
    for (const auto& [country, counts] : sorted)
        table.rows.push_back({strong_cell(country.empty() ? ground.say("report.nobody.country")
                                                          : text::country_name(ground.reader(), country)),
                              count_cell(ground.reader(), counts.planned), count_cell(ground.reader(), counts.held)});
    return table;
}

/// So that nobody rewrites the ledger quietly after the report was printed.
void add_chain(const PaperGround& ground, const ChainState& chain, documents::Document& document) {
    document.blocks.push_back(heading(2, ground.say("report.chain")));
    const auto state = chain.broken ? ground.say("report.chain_broken", Parameters{{"number", chain.broken->number}})
                                    : ground.say("report.chain_whole", Parameters{{"entries", chain.entries}});
    document.blocks.push_back(documents::Paragraph{documents::plain(state)});
    if (chain.entries > 0)
        document.blocks.push_back(documents::Paragraph{
            documents::plain(ground.say("report.head_hash", Parameters{{"hash", chain.head_hash}})),
            documents::ParagraphLook::small});
}

}  // namespace

documents::Document results_report(const PaperGround& ground, const LoadedLedger& ledger, const ChainState& chain,
                                   const std::string& currency) {
    auto document = begin_paper(ground, ground.say("report.kind.results_report"));
    document.blocks.push_back(heading(1, ground.say("report.overview")));
    document.blocks.push_back(overview(ground));
    document.blocks.push_back(heading(1, ground.say("report.meetings")));
    if (ground.record.lines.empty()) {
        document.blocks.push_back(documents::Paragraph{documents::plain(ground.say("report.no_meetings"))});
    } else {
        document.blocks.push_back(meetings(ground));
        document.blocks.push_back(meetings_by_country(ground));
    }
    for (auto& block : report_ledger_blocks(ground, ledger, currency)) document.blocks.push_back(std::move(block));
    add_chain(ground, chain, document);
    return document;
}

}  // namespace gyoryu::app
