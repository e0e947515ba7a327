#include "cli/backup.h"
#include "cli/check.h"
#include "cli/command.h"
#include "cli/demo.h"
#include "cli/doctor.h"
#include "cli/plan.h"
#include "cli/restore.h"

#include <array>

namespace gyoryu::cli {

std::span<const Command> commands() {
    static constexpr std::array table = {
        Command{"plan", plan_usage, plan},       Command{"check", check_usage, check},
        Command{"backup", backup_usage, backup}, Command{"restore", restore_usage, restore},
        Command{"doctor", doctor_usage, doctor}, Command{"demo", demo_usage, demo},
    };
    return table;
}

}  // namespace gyoryu::cli
