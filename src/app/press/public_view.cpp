#include "app/press/public_view.h"

#include "app/press/press_rows.h"
#include "app/reader.h"
#include "desk/write/press_text.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

const domain::PressText& text_for(const domain::PressVersion& version, const std::string& lang, domain::Lang reader) {
    for (const auto& text : version.texts)
        if (text::tag_of(reader_of(text.lang)) == lang) return text;
    const auto own = std::ranges::find(version.texts, reader, &domain::PressText::lang);
    return own == version.texts.end() ? version.texts.front() : *own;
}

/// The marks of figures are the office's own; links and headings are for every reader.
std::string without_figures(std::string_view press_text) {
    std::string out;
    for (const auto& block : desk::press_blocks(press_text)) {
        if (block.line == desk::PressLine::title) out += "# ";
        if (block.line == desk::PressLine::heading) out += "## ";
        if (block.line == desk::PressLine::item) out += "- ";
        for (const auto& run : block.runs)
            out += run.link.empty() ? desk::escaped(run.text) : "[" + desk::escaped(run.text) + "](" + run.link + ")";
        out += "\n";
    }
    return out;
}

}  // namespace

PublicPress public_of(const Context& context, const domain::Workspace& workspace, const domain::PressRelease& release,
                      const domain::PressVersion& version, const std::string& lang) {
    const auto& text = text_for(version, lang, context.lang);
    PublicPress view;
    view.id = release.id;
    view.kind = release.kind;
    view.workspace = workspace.slug;
    view.issuer = shown(text.lang, workspace);
    view.lang = text.lang;
    for (const auto& one : version.texts) view.langs.push_back(one.lang);
    view.title = title_of(text);
    view.text = without_figures(text.text);
    view.published_at = release.published_at.value_or(release.created_at);
    view.corrects_id = release.corrects_id;
    view.url = press_url(context.services, workspace.slug, release.id);
    view.sample = release.sample;
    return view;
}

}  // namespace gyoryu::app
