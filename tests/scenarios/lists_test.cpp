#include "documents/imports/read_sheet.h"
#include "documents/proposal_of.h"
#include "scenarios/read_scenario.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

// The lists in scenarios/lists are what a person imports to finish the event of the guided tour.
namespace gyoryu::scenarios {
namespace {

documents::Sheet list(const std::string& name) {
    std::ifstream file(GYORYU_SOURCE_DIR "/scenarios/lists/" + name, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return documents::read_sheet(bytes.str()).value();
}

const EventData& wonju() {
    static const std::vector<Scenario> all = all_scenarios().value();
    for (const auto& scenario : all)
        for (const auto& event : scenario.events)
            if (event.completion) return event;
    throw std::logic_error("no event to complete");
}

void expect_every_column_understood(documents::ListKind kind, const documents::Sheet& sheet) {
    const auto proposal = documents::proposal_of(kind, sheet);
    EXPECT_TRUE(proposal.unmapped.empty());
    EXPECT_TRUE(proposal.missing.empty());
    for (const auto& column : proposal.columns) EXPECT_EQ(column.confidence, 1) << column.field;
}

TEST(Lists, TheWishesAreThoseTheEventLacks) {
    const auto sheet = list("wonju-weihai-2016-requests.csv");
    expect_every_column_understood(documents::ListKind::requests, sheet);
    const auto& lacking = wonju().completion->requests;
    ASSERT_EQ(sheet.rows.size(), lacking.size() + 1);
    for (std::size_t i = 0; i < lacking.size(); ++i) {
        const std::vector<std::string> expected{lacking[i].from, lacking[i].to, std::to_string(lacking[i].priority),
                                                lacking[i].message};
        EXPECT_EQ(sheet.rows[i + 1].cells, expected);
    }
}

TEST(Lists, TheInterpretersAreThoseWithoutHours) {
    const auto sheet = list("wonju-weihai-2016-interpreters.csv");
    expect_every_column_understood(documents::ListKind::interpreters, sheet);
    std::vector<std::string> listed, lacking;
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) listed.push_back(sheet.rows[i].cells[0]);
    for (const auto& interpreter : wonju().interpreters)
        if (!interpreter.hours_known) lacking.push_back(interpreter.code);
    EXPECT_EQ(listed, lacking);
    EXPECT_EQ(listed, wonju().completion->interpreters);
}

}  // namespace
}  // namespace gyoryu::scenarios
