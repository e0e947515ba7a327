#include "cli/command.h"

#include <unistd.h>
#include <iostream>

int main(int count, char** arguments) {
    const std::span<const char* const> words(arguments + 1, count > 0 ? static_cast<std::size_t>(count) - 1 : 0);
    return gyoryu::cli::run_command_line(words, std::cout, std::cerr, isatty(STDERR_FILENO) != 0);
}
