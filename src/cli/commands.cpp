#include "cli/backup.h"
#include "cli/bounce.h"
#include "cli/check.h"
#include "cli/command.h"
#include "cli/demo.h"
#include "cli/doctor.h"
#include "cli/ledger.h"
#include "cli/match.h"
#include "cli/openapi.h"
#include "cli/person.h"
#include "cli/plan.h"
#include "cli/read.h"
#include "cli/rehearse.h"
#include "cli/repair.h"
#include "cli/restore.h"
#include "cli/serve.h"

#include <array>

namespace gyoryu::cli {

std::span<const Command> commands() {
    static constexpr std::array table = {
        Command{"serve", serve_usage, serve},
        Command{"demo", demo_usage, demo},
        Command{"plan", plan_usage, plan},
        Command{"check", check_usage, check},
        Command{"match", match_usage, match},
        Command{"repair", repair_usage, repair},
        Command{"backup", backup_usage, backup},
        Command{"restore", restore_usage, restore},
        Command{"bounce", bounce_usage, bounce},
        Command{"doctor", doctor_usage, doctor},
        Command{"openapi", openapi_usage, openapi},
        Command{"ledger", ledger_usage, ledger},
        Command{"read", read_usage, read},
        Command{"person", person_usage, person},
        Command{"rehearse", rehearse_usage, rehearse},
    };
    return table;
}

}  // namespace gyoryu::cli
