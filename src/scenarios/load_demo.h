#pragma once

#include "app/context.h"
#include "app/settings.h"
#include "scenarios/scenario.h"

#include <string>
#include <vector>

namespace gyoryu::scenarios {

struct LoadedEvent {
    std::string slug;
    domain::Names names;
    int sellers = 0;
    int buyers = 0;
    int requests = 0;
    int meetings = 0;
};

struct LoadedDemo {
    std::vector<app::DemoAccount> accounts;
    std::vector<LoadedEvent> events;
};

/// Fills an empty store with every scenario: three accounts that are members of every workspace, and the mark that
/// makes them known. All or nothing. file_exists when there is anything in the store already.
base::Result<LoadedDemo> load_demo(app::Context& context);

/// Loads one scenario for accounts that exist; the workspace is made when no other scenario made it.
struct DemoMember {
    domain::AccountId account_id;
    domain::Role role = domain::Role::organiser;
};
std::vector<LoadedEvent> load_scenario(app::Context& context, store::Transaction& tx, const Scenario& scenario,
                                       const std::vector<DemoMember>& members);

}  // namespace gyoryu::scenarios
