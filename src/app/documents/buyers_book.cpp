#include "app/documents/papers.h"
#include "app/documents/wording.h"
#include "text/numbers.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string line;
    for (const auto& word : words) line += (line.empty() ? "" : ", ") + word;
    return line;
}

documents::Table index_of(const PaperGround& ground, const std::vector<const domain::Participant*>& buyers) {
    documents::Table table;
    table.caption = ground.say("report.book.index");
    table.columns = {{0.8}, {3}, {1.4}, {2.4}};
    table.rows.push_back({cell(ground.say("document.code")), cell(ground.say("document.organisation")),
                          cell(ground.say("document.country")), cell(ground.say("report.book.needs"))});
    for (const auto* one : buyers)
        table.rows.push_back({cell(one->code), strong_cell(ground.name_of(*one)), cell(ground.country_of(*one)),
                              cell(one->needs.empty() ? joined(one->products) : one->needs)});
    return table;
}

/// What a seller may know before a meeting is agreed: nothing that leads to a person.
documents::Table facts_of(const PaperGround& ground, const domain::Participant& buyer) {
    documents::Table table;
    table.head_rows = 0;
    table.columns = {{1}, {3}};
    const auto* organisation = ground.organisation_of(buyer);
    auto where = ground.country_of(buyer);
    if (organisation != nullptr && !organisation->city.empty())
        where += (where.empty() ? "" : " · ") + organisation->city;
    const auto add = [&](const char* key, const std::string& value) {
        if (!value.empty()) table.rows.push_back({strong_cell(ground.say(key)), cell(value)});
    };
    add("document.country", where);
    add("report.book.needs", buyer.needs);
    add("report.book.products", joined(buyer.products));
    add("report.book.offers", buyer.offers);
    add("document.language", languages_line(ground.reader(), buyer.languages));
    add("report.book.website", organisation == nullptr ? "" : organisation->website);
    return table;
}

}  // namespace

documents::Document buyers_book(const PaperGround& ground) {
    auto document = begin_paper(ground, ground.say("report.kind.buyers_book"));
    const auto buyers = ground.side(domain::ParticipantSide::buyer);
    if (buyers.empty()) {
        document.blocks.push_back(documents::Paragraph{documents::plain(ground.say("report.book.empty"))});
        return document;
    }
    document.blocks.push_back(index_of(ground, buyers));
    document.blocks.push_back(documents::PageBreak{});
    for (const auto* one : buyers) {
        const auto code = one->code.empty() ? "" : one->code + "  ";
        document.blocks.push_back(heading(1, code + ground.name_of(*one)));
        auto facts = facts_of(ground, *one);
        if (!facts.rows.empty()) document.blocks.push_back(std::move(facts));
    }
    return document;
}

}  // namespace gyoryu::app
