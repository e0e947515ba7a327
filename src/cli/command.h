#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::cli {

/// What a command is given. Standard output carries only the result; everything else goes to `err`.
struct Call {
    std::vector<std::string> arguments;  ///< after the command's name
    std::ostream& out;
    std::ostream& err;
    bool err_is_terminal = false;
};

/// One word after `gyoryu`. Its one-line summary is `command.<name>` of the catalogue.
struct Command {
    std::string_view name;
    std::string_view usage;  ///< "PROBLEM [--seed N]", shown by --help
    int (*run)(const Call& call);
};

/// Exit codes of every command.
inline constexpr int exit_ok = 0;
inline constexpr int exit_failed = 1;     ///< the answer is no (check: rules broken)
inline constexpr int exit_bad_input = 2;  ///< unknown command or option, unreadable file
inline constexpr int exit_infeasible = 3;
inline constexpr int exit_unknown = 4;

/// The table of commands: a new one is one file and one line in commands.cpp.
std::span<const Command> commands();

/// Runs `gyoryu ARGUMENTS…` (without the program's name) and gives the exit code.
int run_command_line(std::span<const char* const> arguments, std::ostream& out, std::ostream& err,
                     bool err_is_terminal);

}  // namespace gyoryu::cli
