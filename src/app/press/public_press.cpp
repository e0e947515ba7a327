#include "app/press/public_press.h"

#include "app/press/press_rows.h"
#include "app/press/public_view.h"
#include "app/press/publish_press_release.h"
#include "app/reader.h"
#include "desk/write/press_text.h"
#include "store/press_tables.h"
#include "store/record.h"
#include "text/catalogue.h"
#include "text/escaped.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::PressState;

constexpr int newest_most = 100;

tl::unexpected<Fault> no_release() { return fail(FaultCode::not_found, {{"what", "press_release"}}); }

Result<domain::Workspace> workspace_of(store::Transaction& tx, const std::string& slug) {
    auto found = store::find<domain::Workspace>(tx, store::where("slug", slug));
    if (!found) return no_release();
    return std::move(*found);
}

/// At the embargo's end a reader need not wait for the next round of the job runner.
void publish_if_due(Context& context, const std::string& workspace) {
    const bool due = context.services.database.read([&](store::Transaction& tx) {
        const auto home = workspace_of(tx, workspace);
        return home && store::count_where<domain::PressRelease>(
                           tx, store::where("workspace_id", home->id), store::where("state", PressState::scheduled),
                           store::at_most("embargo_until", context.services.clock.now())) > 0;
    });
    if (due) publish_due_releases(context.services);
}

std::string feed_entry(const PublicPress& press) {
    return "<entry><id>urn:uuid:" + press.id.str() + "</id><title>" + text::escaped(press.title) +
           "</title><link href=\"" + text::escaped(press.url) + "\"/><updated>" + press.published_at.str() +
           "</updated><published>" + press.published_at.str() + "</published><content type=\"text\" xml:lang=\"" +
           std::string(text::tag_of(reader_of(press.lang))) + "\">" + text::escaped(desk::plain_text(press.text)) +
           "</content></entry>\n";
}

Result<PublicPressList> listed(Context& context, const std::string& slug, const std::string& lang) {
    publish_if_due(context, slug);
    return context.services.database.read([&](store::Transaction& tx) -> Result<PublicPressList> {
        GYORYU_TRY(workspace, workspace_of(tx, slug));
        const auto asked = text::parse_language(lang);
        PublicPressList list{workspace.slug, shown(asked ? lang_of(*asked) : context.lang, workspace), {}};
        for (const auto& release : store::select<domain::PressRelease>(
                 tx, {{store::where("workspace_id", workspace.id), store::where("state", PressState::published)},
                      {{"published_at", true}, {"id", true}},
                      newest_most})) {
            GYORYU_TRY(version, version_of(tx, release, 0));
            list.items.push_back(public_of(context, workspace, release, version, lang));
        }
        if (list.items.empty()) return no_release();
        return list;
    });
}

}  // namespace

Result<PublicPressList> list_public_press(Context& context, const std::string& workspace, const std::string& lang) {
    auto list = listed(context, workspace, lang);
    if (list)
        for (auto& item : list->items) item.text.clear();
    return list;
}

Result<PublicPress> get_public_press(Context& context, const std::string& slug, const domain::PressReleaseId& id,
                                     const std::string& lang) {
    publish_if_due(context, slug);
    return context.services.database.read([&](store::Transaction& tx) -> Result<PublicPress> {
        GYORYU_TRY(workspace, workspace_of(tx, slug));
        const auto release = store::find<domain::PressRelease>(tx, store::where("id", id));
        if (!release || release->workspace_id != workspace.id) return no_release();
        if (release->state == PressState::scheduled)
            return fail(FaultCode::under_embargo, {{"until", embargo_words(context.lang, *release)}});
        if (release->state != PressState::published) return no_release();
        GYORYU_TRY(version, version_of(tx, *release, 0));
        auto view = public_of(context, workspace, *release, version, lang);
        for (const auto& correction : store::select<domain::PressRelease>(
                 tx, {{store::where("event_id", release->event_id), store::where("corrects_id", id.str()),
                       store::where("state", PressState::published)},
                      {{"published_at", false}},
                      newest_most}))
            view.corrections.push_back(correction.id);
        return view;
    });
}

Result<std::string> press_feed(Context& context, const std::string& workspace, const std::string& lang) {
    GYORYU_TRY(list, listed(context, workspace, lang));
    const auto address = context.services.settings.public_url + "/news/" + list.workspace;
    std::string feed =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<id>" +
        text::escaped(address) + "</id>\n<title>" + text::escaped(list.issuer) + "</title>\n<link href=\"" +
        text::escaped(address) + "\"/>\n<link rel=\"self\" href=\"" +
        text::escaped(context.services.settings.public_url + "/api/v1/press-feeds/" + list.workspace + ".atom") +
        "\"/>\n<author><name>" + text::escaped(list.issuer) + "</name></author>\n<updated>" +
        list.items.front().published_at.str() + "</updated>\n";
    for (const auto& item : list.items) feed += feed_entry(item);
    return feed + "</feed>\n";
}

}  // namespace gyoryu::app
