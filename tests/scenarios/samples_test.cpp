#include "scenarios/read_scenario.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace gyoryu::scenarios {
namespace {

const std::vector<Scenario>& scenarios() {
    static const std::vector<Scenario> all = all_scenarios().value();
    return all;
}

bool reads_as_sample(const domain::Name& name) {
    const std::map<std::string, std::vector<std::string>> marks{
        {"ko", {"예시", "샘플"}}, {"zh", {"样例"}}, {"en", {"Sample"}}, {"ru", {"Образец"}}};
    for (const auto& mark : marks.at(name.lang))
        if (name.text.starts_with(mark)) return true;
    return false;
}

std::map<std::string, OrganisationData> by_key(const Scenario& scenario) {
    std::map<std::string, OrganisationData> found;
    for (const auto& organisation : scenario.organisations) found[organisation.key] = organisation;
    return found;
}

TEST(Samples, InventedOrganisationsSaySoInEveryLanguage) {
    for (const auto& scenario : scenarios())
        for (const auto& organisation : scenario.organisations) {
            if (!organisation.sample) continue;
            EXPECT_EQ(organisation.names.size(), 4u) << organisation.key;
            for (const auto& name : organisation.names) EXPECT_TRUE(reads_as_sample(name)) << name.text;
        }
}

TEST(Samples, NamedOrganisationsCarryNothingInvented) {
    for (const auto& scenario : scenarios()) {
        const auto organisations = by_key(scenario);
        for (const auto& event : scenario.events)
            for (const auto& person : event.participants) {
                if (organisations.at(person.organisation).sample) continue;
                EXPECT_TRUE(person.contact_name.empty() && person.email.empty() && person.offers.empty() &&
                            person.needs.empty() && person.products.empty() && person.unavailable.empty())
                    << person.organisation;
                for (const auto& request : event.requests)
                    EXPECT_TRUE(request.from != person.code && request.to != person.code) << person.organisation;
            }
    }
}

TEST(Samples, EventsWithInventedPeopleAreMarkedSample) {
    for (const auto& scenario : scenarios()) {
        const auto organisations = by_key(scenario);
        for (const auto& event : scenario.events)
            for (const auto& person : event.participants)
                if (organisations.at(person.organisation).sample) {
                    EXPECT_TRUE(event.sample) << event.slug;
                }
    }
}

TEST(Samples, AddressesLeadNowhere) {
    const auto leads_nowhere = [](const std::string& email) { return email.empty() || email.ends_with(".example"); };
    for (const auto& scenario : scenarios())
        for (const auto& event : scenario.events) {
            for (const auto& person : event.participants) EXPECT_TRUE(leads_nowhere(person.email)) << person.email;
            for (const auto& person : event.interpreters) EXPECT_TRUE(leads_nowhere(person.email)) << person.email;
        }
}

TEST(Samples, SlugsAreUniqueAmongAllScenarios) {
    std::set<std::string> slugs;
    for (const auto& scenario : scenarios())
        for (const auto& event : scenario.events) EXPECT_TRUE(slugs.insert(event.slug).second) << event.slug;
    for (const char* slug : {"wonju-weihai-2016", "dalian-2015", "qingdao-2015", "seoul-2018"})
        EXPECT_TRUE(slugs.contains(slug)) << slug;
}

TEST(Samples, MilestonesPointToEventsOfTheirProgramme) {
    for (const auto& scenario : scenarios()) {
        std::set<std::string> slugs{""};
        for (const auto& event : scenario.events) slugs.insert(event.slug);
        for (const auto& milestone : scenario.programme.milestones)
            EXPECT_TRUE(slugs.contains(milestone.event_slug)) << milestone.event_slug;
    }
}

}  // namespace
}  // namespace gyoryu::scenarios
