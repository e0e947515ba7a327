#pragma once

#include "desk/read/article/reading.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace gyoryu::desk_test {

/// Right, false and missing answers of one part of a reading.
struct Score {
    int right = 0, wrong = 0, missing = 0;

    double precision() const { return right + wrong == 0 ? 1 : double(right) / (right + wrong); }
    double recall() const { return right + missing == 0 ? 1 : double(right) / (right + missing); }
    double f1() const {
        const double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
    Score& operator+=(const Score& other);
};

/// By part: facts (kind, value and currency right), money (facts that are amounts), dates, organisations, agreements,
/// language, embargo. What the file lists under `optional` counts neither way.
using Scores = std::map<std::string, Score>;

/// Scores a reading against the text of a .json file of tests/desk/articles. What is false or missing is written to
/// `notes`, one line each. Names are compared without spaces, in Russian by the stems of their words.
Scores score_of(const desk::Reading& reading, const std::string& expected_json, std::vector<std::string>& notes);

/// The article files of a folder (everything but .json), sorted; its .json has the same stem.
std::vector<std::filesystem::path> articles_in(const std::filesystem::path& folder);

std::string bytes_of(const std::filesystem::path& file);

}  // namespace gyoryu::desk_test
