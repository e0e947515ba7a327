#include "desk/write/press_templates.h"

#include "base/embedded.h"
#include "desk/write/sample_values.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace gyoryu::embedded {
std::span<const File> templates();
}

namespace gyoryu::desk {

namespace {

bool is_name(std::string_view name) {
    return !name.empty() && name.size() <= 60 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::optional<std::string> file_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return std::nullopt;
    std::string text(template_bytes_most + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text;
}

std::optional<std::string> shipped(const std::string& path) {
    for (const auto& file : embedded::templates())
        if (file.path == path) return std::string(file.bytes);
    return std::nullopt;
}

}  // namespace

std::optional<TemplateSource> PressTemplates::find(std::string_view name, text::Language language) const {
    if (!is_name(name)) return std::nullopt;
    const auto changed = changed_.find({std::string(name), language});
    if (changed != changed_.end()) return TemplateSource{changed->second, TemplateOrigin::workspace};
    const auto path = std::string(name) + "/" + std::string(text::tag_of(language)) + ".txt";
    if (!folder_.empty())
        if (auto own = file_text(folder_ / path)) return TemplateSource{std::move(*own), TemplateOrigin::folder};
    if (auto text = shipped(path)) return TemplateSource{std::move(*text), TemplateOrigin::product};
    return std::nullopt;
}

std::optional<std::string> PressTemplates::source(std::string_view name, text::Language language) const {
    auto found = find(name, language);
    return found ? std::optional(std::move(found->text)) : std::nullopt;
}

TemplateResult<void> PressTemplates::check(std::string_view name, text::Language language,
                                           std::string_view text) const {
    const auto parsed = PressTemplate::parse(text);
    if (!parsed) return tl::unexpected(parsed.error());
    const PressTemplate::Parts parts = [&](std::string_view part) { return source(part, language); };
    if (auto every = parsed->check(language, sample_values(name), parts); !every) return every;
    // A filter that needs a figure stops where there is none and no condition asks for it.
    if (auto empty = parsed->render(language, empty_values(name), parts); !empty) return tl::unexpected(empty.error());
    return {};
}

TemplateResult<std::string> PressTemplates::write(std::string_view name, text::Language language,
                                                  const TemplateRecord& values) const {
    const auto text = source(name, language);
    if (!text) return tl::unexpected(TemplateProblem{1, 1, "unknown_part", std::string(name)});
    const auto parsed = PressTemplate::parse(*text);
    if (!parsed) return tl::unexpected(parsed.error());
    return parsed->render(language, values, [&](std::string_view part) { return source(part, language); });
}

std::vector<std::string> template_names() {
    std::vector<std::string> names;
    for (const auto& file : embedded::templates()) {
        std::string name(file.path.substr(0, file.path.find('/')));
        if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    }
    return names;
}

}  // namespace gyoryu::desk
