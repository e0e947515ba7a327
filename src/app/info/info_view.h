#pragma once

#include "app/settings.h"

namespace gyoryu::app {

struct Info {
    std::string name;
    std::string version;
    std::vector<domain::Lang> languages;
    bool demo = false;
    std::vector<DemoAccount> demo_accounts;
};
BOOST_DESCRIBE_STRUCT(Info, (), (name, version, languages, demo, demo_accounts))

}  // namespace gyoryu::app
