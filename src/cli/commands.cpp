#include "cli/check.h"
#include "cli/command.h"
#include "cli/plan.h"

#include <array>

namespace gyoryu::cli {

std::span<const Command> commands() {
    static constexpr std::array table = {
        Command{"plan", plan_usage, plan},
        Command{"check", check_usage, check},
    };
    return table;
}

}  // namespace gyoryu::cli
