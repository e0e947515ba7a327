#include "cli/command.h"
#include "cli/say.h"

#include <algorithm>
#include <ostream>

namespace gyoryu::cli {

namespace {

bool asks_for_help(std::string_view argument) { return argument == "--help" || argument == "-h" || argument == "help"; }

void print_usage(std::ostream& out) {
    out << say("cli.usage") << '\n';
    for (const Command& command : commands()) {
        out << "\n  gyoryu " << command.name << ' ' << command.usage << "\n      "
            << say("command." + std::string(command.name)) << '\n';
    }
}

void print_usage_of(const Command& command, std::ostream& out) {
    out << "gyoryu " << command.name << ' ' << command.usage << "\n\n"
        << say("command." + std::string(command.name)) << '\n';
}

}  // namespace

int run_command_line(std::span<const char* const> arguments, std::ostream& out, std::ostream& err,
                     bool err_is_terminal) {
    if (arguments.empty()) {
        print_usage(err);
        return exit_bad_input;
    }
    const std::string_view name = arguments[0];
    if (asks_for_help(name)) {
        print_usage(out);
        return exit_ok;
    }
    const auto command = std::ranges::find(commands(), name, &Command::name);
    if (command == commands().end()) {
        err << say("cli.unknown_command", {{"command", std::string(name)}}) << "\n\n";
        print_usage(err);
        return exit_bad_input;
    }
    const Call call{{arguments.begin() + 1, arguments.end()}, out, err, err_is_terminal};
    if (!call.arguments.empty() && (call.arguments[0] == "--help" || call.arguments[0] == "-h")) {
        print_usage_of(*command, out);
        return exit_ok;
    }
    return command->run(call);
}

}  // namespace gyoryu::cli
