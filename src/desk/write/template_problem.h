#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace gyoryu::desk {

/// What is wrong with a template, and where: 1-based line and column, in characters.
/// `code` is a key of the catalogue under `template.problem.`, `what` the word it is about.
struct TemplateProblem {
    int line = 1;
    int column = 1;
    std::string code;
    std::string what;
};

template <class T>
using TemplateResult = tl::expected<T, TemplateProblem>;

/// Why work on a template stops; caught by `parse` and `render`, never seen outside.
struct TemplateStop {
    std::uint32_t at;  ///< byte of the source
    std::string code;
    std::string what = {};
};

}  // namespace gyoryu::desk
