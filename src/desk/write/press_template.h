#pragma once

#include "desk/write/template_node.h"
#include "desk/write/template_problem.h"
#include "desk/write/template_value.h"
#include "text/language.h"

#include <functional>
#include <string>
#include <string_view>

namespace gyoryu::desk {

inline constexpr std::size_t template_bytes_most = std::size_t{64} << 10;
inline constexpr std::size_t press_bytes_most = std::size_t{256} << 10;

/// A file an office edits (docs/templates.md says how it is written). Parsing and writing take time linear in the
/// source and in what is written; both have limits.
class PressTemplate {
public:
    static TemplateResult<PressTemplate> parse(std::string_view source);

    /// Gives the source of a part that a template includes; nothing if there is none.
    using Parts = std::function<std::optional<std::string>(std::string_view name)>;

    /// The text with figures marked as press_text.h reads them. A name that is not among the values, an unknown filter
    /// or a missing part is a problem of the template, named with its place; one inside a part at the place where the
    /// template includes it.
    TemplateResult<std::string> render(text::Language language, const TemplateRecord& values, const Parts& parts) const;

    /// The same without marks, line for line, as letters are written; they have no parts.
    TemplateResult<std::string> render_plain(text::Language language, const TemplateRecord& values) const;

    /// What `render` would stop at in any branch and loop, whatever the values are; `values` need one of every name,
    /// and lists with something in them.
    TemplateResult<void> check(text::Language language, const TemplateRecord& values, const Parts& parts) const;

    /// The bytes of the source where `name` is put in whatever the values are: outside of branches and loops, and
    /// without filters.
    std::vector<std::uint32_t> certain_places(std::string_view name) const;

private:
    std::string source_;
    TemplateNodes nodes_;
};

}  // namespace gyoryu::desk
