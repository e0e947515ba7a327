#include "app/press/get_press_release.h"

#include "app/press/press_rows.h"
#include "app/reader.h"
#include "desk/write/press_document.h"
#include "domain/press_access.h"
#include "store/press_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

PressBrief brief_of(const Context& context, store::Transaction& tx, const domain::PressRelease& release) {
    PressBrief brief;
    brief.id = release.id;
    brief.kind = release.kind;
    brief.state = release.state;
    brief.embargo_until = release.embargo_until;
    brief.embargo_words = embargo_words(context.lang, release);
    brief.held_back = release.held_back;
    brief.published_at = release.published_at;
    brief.may_open = domain::may_see_before_embargo(context.actor, release);
    brief.sample = release.sample;
    const auto version = version_of(tx, release, 0);
    if (!version || !brief.may_open) return brief;
    for (const auto& text : version->texts) brief.langs.push_back(text.lang);
    const auto own = std::ranges::find(version->texts, context.lang, &domain::PressText::lang);
    if (!version->texts.empty()) brief.title = title_of(own == version->texts.end() ? version->texts.front() : *own);
    return brief;
}

/// What stands on the head of every page while the release is not published.
std::string header_of(domain::Lang lang, const domain::PressRelease& release) {
    const auto reader = reader_of(lang);
    switch (release.state) {
        case domain::PressState::published:
            return {};
        case domain::PressState::scheduled:
            return text::sentence(reader, "press.embargo", text::Parameters{{"until", embargo_words(lang, release)}});
        case domain::PressState::draft:
        case domain::PressState::reviewed:
            return text::sentence(reader, "press.not_published");
    }
    return {};
}

}  // namespace

Result<List<PressBrief>> list_press_releases(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<PressBrief>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        List<PressBrief> list;
        for (const auto& release : store::select<domain::PressRelease>(
                 tx, {{store::where("event_id", event.id)}, {{"created_at", true}, {"id", true}}, list_limit_max}))
            list.items.push_back(brief_of(context, tx, release));
        list.total = static_cast<std::int64_t>(list.items.size());
        return list;
    });
}

Result<PressRelease> get_press_release(Context& context, const domain::PressReleaseId& id, const PressQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<PressRelease> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::read));
        return view_of(context, tx, reached.event, reached.row, query.version);
    });
}

Result<File> press_release_file(Context& context, const domain::PressReleaseId& id, const std::string& lang,
                                documents::DocumentForm form) {
    struct Ready {
        documents::Document document;
        std::string name;
    };
    auto ready = context.services.database.read([&](store::Transaction& tx) -> Result<Ready> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::read));
        GYORYU_TRY(version, version_of(tx, reached.row, 0));
        GYORYU_TRY(workspace, store::get<domain::Workspace>(tx, reached.row.workspace_id));
        const auto wanted = std::ranges::find_if(
            version.texts, [&](const domain::PressText& text) { return text::tag_of(reader_of(text.lang)) == lang; });
        const auto& text = wanted == version.texts.end() ? version.texts.front() : *wanted;
        const auto figures = figures_of(context, tx, reached.event, reached.row);
        Ready made{desk::press_document(reader_of(text.lang), text.text, figures), reached.event.slug};
        made.document.issuer = shown(text.lang, workspace);
        made.document.header = header_of(text.lang, reached.row);
        made.document.sample = reached.row.sample;
        made.name += "-" + std::string(text::tag_of(reader_of(text.lang)));
        return made;
    });
    if (!ready) return fail(std::move(ready).error());
    return File{ready->name + "." + std::string(documents::ending_of(form)),
                std::string(documents::content_type_of(form)), documents::write_document(ready->document, form)};
}

}  // namespace gyoryu::app
