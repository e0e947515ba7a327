#include "scenarios/read_scenario.h"
#include "scenarios/told_numbers.h"
#include "schema/read.h"
#include "schema/write.h"

#include <gtest/gtest.h>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

// facts.json is a table of what the press articles state about each milestone and organisation, with the words that
// state it. What our scenarios tell has to be in it.
namespace gyoryu::scenarios {
namespace {

using boost::json::object;
using boost::json::value;

const std::set<std::string> of_articles{"wonju-weihai", "k-medi-china-2015", "gyeonggi-uzbekistan", "daegu-zibo",
                                        "bin-county"};

const std::vector<Scenario>& scenarios() {
    static const std::vector<Scenario> all = all_scenarios().value();
    return all;
}

const boost::json::array& facts() {
    static const value table = [] {
        std::ifstream file(GYORYU_SOURCE_DIR "/tests/scenarios/facts.json");
        std::ostringstream text;
        text << file.rdbuf();
        return schema::parse_json(text.str()).value();
    }();
    return table.get_array();
}

std::string in(const domain::Names& names, std::string_view lang) {
    for (const auto& name : names)
        if (name.lang == lang) return name.text;
    return {};
}

std::set<std::int64_t> numbers_of(const object& row) {
    std::set<std::int64_t> numbers;
    for (const char* member : {"numbers", "sample_numbers"})
        if (const auto* list = row.if_contains(member))
            for (const auto& number : list->get_array()) numbers.insert(std::stoll(number.get_string().c_str()));
    return numbers;
}

std::vector<const object*> rows_of(const std::string& scenario, const char* kind) {
    std::vector<const object*> rows;
    for (const auto& row : facts())
        if (row.at("scenario").get_string() == scenario && row.get_object().contains(kind))
            rows.push_back(&row.get_object());
    return rows;
}

TEST(Facts, EveryMilestoneSaysWhatItsArticleStates) {
    for (const auto& scenario : scenarios()) {
        if (!of_articles.contains(scenario.programme.slug)) continue;
        const auto rows = rows_of(scenario.programme.slug, "milestone");
        ASSERT_EQ(rows.size(), scenario.programme.milestones.size()) << scenario.programme.slug;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& milestone = scenario.programme.milestones[i];
            const auto& row = *rows[i];
            EXPECT_EQ(in(milestone.names, "ko"), row.at("milestone").get_string());
            for (const char* member : {"date_text", "starts_on", "ends_on", "figure"})
                EXPECT_EQ(schema::to_json(milestone).at(member), row.at(member)) << in(milestone.names, "ko") << member;
        }
    }
}

TEST(Facts, EveryFigureOfAnArticleIsMarkedAsPress) {
    for (const auto& scenario : scenarios())
        for (const auto& milestone : scenario.programme.milestones)
            if (milestone.figure) {
                EXPECT_EQ(milestone.figure->source, domain::FigureSource::press);
            }
}

TEST(Facts, MilestonesTellNoNumberThatTheArticleDoesNot) {
    for (const auto& scenario : scenarios()) {
        const auto rows = rows_of(scenario.programme.slug, "milestone");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& milestone = scenario.programme.milestones[i];
            const auto known = numbers_of(*rows[i]);
            for (const auto number : told_numbers(in(milestone.names, "ko") + " " + in(milestone.notes, "ko")))
                EXPECT_TRUE(known.contains(number)) << number << " in " << in(milestone.names, "ko");
        }
    }
}

TEST(Facts, OrganisationsOfTheArticlesTellNoNumberThatTheArticleDoesNot) {
    for (const auto& scenario : scenarios()) {
        std::map<std::string, std::set<std::int64_t>> known;
        for (const auto* row : rows_of(scenario.programme.slug, "organisation"))
            known[row->at("organisation").get_string().c_str()] = numbers_of(*row);
        for (const auto& organisation : scenario.organisations) {
            if (organisation.sample) continue;
            for (const auto number : told_numbers(organisation.note))
                EXPECT_TRUE(known[organisation.key].contains(number)) << number << " of " << organisation.key;
        }
    }
}

TEST(Facts, FourLanguagesTellTheSameNumbers) {
    for (const auto& scenario : scenarios())
        for (const auto& milestone : scenario.programme.milestones) {
            // The month of a sample date is a word in some languages.
            const auto told = [&](std::string_view lang) {
                auto numbers = told_numbers(in(milestone.names, lang) + " " + in(milestone.notes, lang));
                numbers.erase(10);
                return numbers;
            };
            for (const char* lang : {"zh", "en", "ru"}) EXPECT_EQ(told(lang), told("ko")) << in(milestone.names, "en");
        }
}

TEST(Facts, QuotationsAreShort) {
    for (const auto& row : facts())
        for (const auto& quote : row.at("quotes").get_array()) {
            std::istringstream words(quote.get_string().c_str());
            EXPECT_LE(std::distance(std::istream_iterator<std::string>(words), {}), 12) << quote;
        }
}

}  // namespace
}  // namespace gyoryu::scenarios
