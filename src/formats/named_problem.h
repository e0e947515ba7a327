#pragma once

#include "engine/model/problem.h"

#include <string>
#include <vector>

namespace gyoryu::formats {

/// A problem with the names its file gives to things; an empty name stands for the 1-based number.
struct NamedProblem {
    engine::Problem problem;
    std::vector<std::string> participants;
    std::vector<std::string> meetings;
    std::vector<std::string> tables;
    std::vector<std::string> interpreters;
    std::vector<std::string> languages;  ///< by LanguageIndex
    std::vector<std::string> features;   ///< by bit
    std::vector<std::string> fields;     ///< by bit
};

}  // namespace gyoryu::formats
