#pragma once

#include "desk/write/press_template.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::desk {

/// Where a template comes from.
enum class TemplateOrigin { workspace, folder, product };

struct TemplateSource {
    std::string text;
    TemplateOrigin origin = TemplateOrigin::product;
};

/// Templates by name and language: `<name>/<lang>.txt`. Those of the product are part of the program; a file of the
/// same name in the office's folder stands in its place, and what a workspace has changed in the place of both.
class PressTemplates {
public:
    /// Without a folder and changes the product's own alone.
    explicit PressTemplates(std::filesystem::path folder = {}) : folder_(std::move(folder)) {}

    /// From now on `text` stands in the place of the template.
    void replace(const std::string& name, text::Language language, std::string text) {
        changed_[{name, language}] = std::move(text);
    }

    /// Nothing when there is none, or its name is no name of letters, digits and `_`.
    std::optional<TemplateSource> find(std::string_view name, text::Language language) const;
    std::optional<std::string> source(std::string_view name, text::Language language) const;

    /// What is wrong with `text` as the template of that name, with its place: every branch and loop is gone through
    /// with values of every name, and once more with nothing behind any, so that what no release comes upon today is
    /// found too. Parts it includes are read as they stand.
    TemplateResult<void> check(std::string_view name, text::Language language, std::string_view text) const;

    /// Written in one go. `unknown_part` at 1:1 when there is no such template.
    TemplateResult<std::string> write(std::string_view name, text::Language language,
                                      const TemplateRecord& values) const;

private:
    std::filesystem::path folder_;
    std::map<std::pair<std::string, text::Language>, std::string> changed_;
};

/// The names of the product's templates in the order of the folders.
std::vector<std::string> template_names();

}  // namespace gyoryu::desk
