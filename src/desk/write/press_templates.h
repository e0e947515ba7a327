#pragma once

#include "desk/write/press_template.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::desk {

/// Templates by name and language: `<name>/<lang>.txt`. Those of the product are part of the program; a file of the
/// same name in the office's folder stands in its place.
class PressTemplates {
public:
    /// Without a folder the product's own alone.
    explicit PressTemplates(std::filesystem::path folder = {}) : folder_(std::move(folder)) {}

    /// Nothing when there is none, or its name is no name of letters, digits and `_`.
    std::optional<std::string> source(std::string_view name, text::Language language) const;

    /// Written in one go. `unknown_part` at 1:1 when there is no such template.
    TemplateResult<std::string> write(std::string_view name, text::Language language,
                                      const TemplateRecord& values) const;

private:
    std::filesystem::path folder_;
};

/// The names of the product's templates in the order of the folders.
std::vector<std::string> template_names();

}  // namespace gyoryu::desk
