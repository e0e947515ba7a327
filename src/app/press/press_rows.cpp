#include "app/press/press_rows.h"

#include "app/press/press_figures.h"
#include "app/reader.h"
#include "desk/write/figure_words.h"
#include "desk/write/press_check.h"
#include "desk/write/press_text.h"
#include "domain/press_access.h"
#include "store/press_tables.h"
#include "store/record.h"
#include "text/date_range.h"
#include "text/dates.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

std::vector<PressTextView> texts_of(const domain::PressVersion& version, const std::vector<desk::Figure>& figures,
                                    bool compare) {
    std::vector<PressTextView> views;
    for (const auto& text : version.texts) {
        PressTextView view{text.lang, title_of(text), text.text, {}};
        if (compare)
            for (auto& one : desk::figure_differences(reader_of(text.lang), text.text, figures))
                view.differences.push_back({std::move(one.written), std::move(one.recorded)});
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<PressFigure> figure_views(const domain::PressVersion& version, const std::vector<desk::Figure>& figures) {
    std::vector<PressFigure> views;
    for (const auto& figure : figures) {
        if (figure.value == 0) continue;
        PressFigure view{desk::key_of(figure), {}, figure.entries};
        for (const auto& text : version.texts)
            view.words.push_back({text.lang, desk::figure_words(reader_of(text.lang), figure)});
        views.push_back(std::move(view));
    }
    return views;
}

std::vector<PressVersionBrief> versions_of(store::Transaction& tx, const domain::PressReleaseId& id) {
    std::vector<PressVersionBrief> briefs;
    for (const auto& one :
         store::select<domain::PressVersion>(tx, {{store::where("release_id", id)}, {{"number", true}}, 100}))
        briefs.push_back({one.number, name_of_account(tx, one.written_by), one.written_at});
    return briefs;
}

}  // namespace

Result<InEvent<domain::PressRelease>> reach_press(const Context& context, store::Transaction& tx,
                                                  const domain::PressReleaseId& id, Need need) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    GYORYU_TRY(release, store::get<domain::PressRelease>(tx, id));
    GYORYU_CHECK(allow(context, release.workspace_id, need, "press_release"));
    if (!domain::may_see_before_embargo(context.actor, release))
        return fail(FaultCode::under_embargo, {{"until", embargo_words(context.lang, release)}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, release.event_id));
    return InEvent<domain::PressRelease>{std::move(event), std::move(release)};
}

Result<domain::PressVersion> version_of(store::Transaction& tx, const domain::PressRelease& release, int number) {
    auto found = store::find<domain::PressVersion>(tx, store::where("release_id", release.id),
                                                   store::where("number", number == 0 ? release.version : number));
    if (!found) return fail(FaultCode::not_found, {{"what", "press_release"}});
    return std::move(*found);
}

std::vector<desk::Figure> figures_of(const Context& context, store::Transaction& tx, const domain::Event& event,
                                     const domain::PressRelease& release) {
    auto figures = press_figures(context, tx, event);
    if (release.kind != domain::PressKind::correction) return figures;
    const auto corrected = store::find<domain::PressRelease>(tx, store::where("id", release.corrects_id));
    if (!corrected) return figures;
    const auto version = version_of(tx, *corrected, 0);
    if (!version) return figures;
    for (const auto& text : version->texts)
        for (auto& figure : desk::figures_read(reader_of(text.lang), text.text)) figures.push_back(std::move(figure));
    return figures;
}

Result<void> check_figures(const domain::PressVersion& version, const std::vector<desk::Figure>& figures) {
    for (const auto& text : version.texts) {
        const auto differences = desk::figure_differences(reader_of(text.lang), text.text, figures);
        if (differences.empty()) continue;
        const auto& first = differences.front();
        return fail(FaultCode::figures_differ,
                    {{"written", first.written}, {"recorded", first.recorded.empty() ? "–" : first.recorded}});
    }
    return {};
}

bool may_review(const Context& context, store::Transaction& tx, const domain::PressRelease& release) {
    if (!domain::may_organise(context.actor, release.workspace_id)) return false;
    const auto account = domain::account_of(context.actor);
    if (account != release.written_by || account.empty()) return true;
    const auto members = store::select_where<domain::Member>(tx, store::where("workspace_id", release.workspace_id));
    return std::ranges::none_of(members, [&](const domain::Member& member) {
        return member.role != domain::Role::auditor && member.account_id.str() != account;
    });
}

std::string embargo_words(domain::Lang lang, const domain::PressRelease& release) {
    if (!release.embargo_until) return {};
    const auto reader = reader_of(lang);
    const auto local = base::to_local(*release.embargo_until, release.embargo_zone);
    return text::day_in_text(reader, local.day) + " " + local.time.str() + ", " +
           text::zone_label(reader, release.embargo_zone, *release.embargo_until);
}

std::string press_url(const Services& services, const std::string& workspace_slug, const domain::PressReleaseId& id) {
    return services.settings.public_url + "/news/" + workspace_slug + "/" + id.str();
}

std::string name_of_account(store::Transaction& tx, const std::string& account) {
    if (account.empty()) return {};
    const auto found = store::find<domain::Account>(tx, store::where("id", account));
    return found ? found->display_name : std::string{};
}

std::string press_preview_url(const Services& services, const std::string& token) {
    return services.settings.public_url + "/press-preview/" + token;
}

std::string title_of(const domain::PressText& text) {
    const auto blocks = desk::press_blocks(text.text);
    if (blocks.empty()) return {};
    std::string title;
    for (const auto& run : blocks.front().runs) title += run.text;
    return title;
}

Result<PressRelease> view_of(Context& context, store::Transaction& tx, const domain::Event& event,
                             const domain::PressRelease& release, int number) {
    GYORYU_TRY(version, version_of(tx, release, number));
    const bool published = release.state == domain::PressState::published;
    const auto figures = figures_of(context, tx, event, release);
    PressRelease view;
    view.id = release.id;
    view.event_id = release.event_id;
    view.kind = release.kind;
    view.corrects_id = release.corrects_id;
    view.state = release.state;
    view.version = release.version;
    view.shown = version.number;
    view.texts = texts_of(version, figures, true);
    view.figures = figure_views(version, press_figures(context, tx, event));
    view.versions = versions_of(tx, release.id);
    view.written_by = name_of_account(tx, release.written_by);
    view.reviewed_by = name_of_account(tx, release.reviewed_by);
    view.reviewed_at = release.reviewed_at;
    view.may_review = release.state == domain::PressState::draft && may_review(context, tx, release);
    view.embargo_until = release.embargo_until;
    view.embargo_zone = release.embargo_zone;
    view.embargo_words = embargo_words(context.lang, release);
    for (const auto& account : release.listed) view.listed.push_back({account, name_of_account(tx, account)});
    view.held_back = release.held_back;
    view.published_at = release.published_at;
    if (published) {
        GYORYU_TRY(workspace, store::get<domain::Workspace>(tx, release.workspace_id));
        view.url = press_url(context.services, workspace.slug, release.id);
    }
    view.sample = release.sample;
    view.revision = release.revision;
    return view;
}

}  // namespace gyoryu::app
