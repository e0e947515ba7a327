#include "app/info/get_info.h"

namespace gyoryu::app {

Info get_info(const Context& context) {
    const auto& settings = context.services.settings;
    Info info{"Gyoryu",
              settings.version,
              {domain::Lang::ko, domain::Lang::zh, domain::Lang::en, domain::Lang::ru},
              settings.demo,
              {}};
    if (settings.demo) info.demo_accounts = settings.demo_accounts;
    return info;
}

}  // namespace gyoryu::app
