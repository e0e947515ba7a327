#include "app/press/edit_templates.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/press/press_figures.h"
#include "app/press/press_rows.h"
#include "app/press/press_writing.h"
#include "app/reach.h"
#include "app/reader.h"
#include "app/saving.h"
#include "domain/press_access.h"
#include "store/press_desk_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::Lang;

constexpr std::array langs{Lang::ko, Lang::zh, Lang::en, Lang::ru};

/// The office's own templates lie in the data folder, beside the packs.
desk::PressTemplates without_changes(const Services& services) {
    const auto& packs = services.settings.pack_folder;
    return desk::PressTemplates(packs.empty() ? std::filesystem::path{} : packs.parent_path() / "templates");
}

struct Place {
    std::string name;
    Lang lang = Lang::ko;
};

Result<Place> place_of(const std::string& name, const std::string& lang) {
    Place place{name, {}};
    const auto names = desk::template_names();
    if (std::ranges::find(names, name) == names.end() || !boost::describe::enum_from_string(lang.c_str(), place.lang))
        return fail(FaultCode::not_found, {{"what", "template"}});
    return place;
}

PressTemplateOrigin origin_of(desk::TemplateOrigin origin) {
    switch (origin) {
        case desk::TemplateOrigin::workspace:
            return PressTemplateOrigin::workspace;
        case desk::TemplateOrigin::folder:
            return PressTemplateOrigin::folder;
        case desk::TemplateOrigin::product:
            break;
    }
    return PressTemplateOrigin::product;
}

std::optional<domain::PressTemplate> row_of(store::Transaction& tx, const WorkspaceId& workspace, const Place& place) {
    return store::find<domain::PressTemplate>(tx, store::where("workspace_id", workspace),
                                              store::where("name", place.name), store::where("lang", place.lang));
}

Result<PressTemplate> view_of(const Context& context, store::Transaction& tx, const WorkspaceId& workspace,
                              const Place& place) {
    const auto standard = without_changes(context.services).find(place.name, reader_of(place.lang));
    if (!standard) return fail(FaultCode::not_found, {{"what", "template"}});
    PressTemplate view{place.name, place.lang, origin_of(standard->origin), standard->text, standard->text, {}, {}, 0};
    const auto row = row_of(tx, workspace, place);
    if (!row) return view;
    view.origin = PressTemplateOrigin::workspace;
    view.text = row->text;
    view.edited_at = row->edited_at;
    view.revision = row->revision;
    if (const auto account = store::find<domain::Account>(tx, store::where("id", row->edited_by)))
        view.edited_by = account->display_name;
    return view;
}

/// Audits without the text itself, which is as long as a page.
void note(Context& context, store::Transaction& tx, Notices& notices, const WorkspaceId& workspace, const Place& place,
          std::string action) {
    const auto id = place.name + "." + boost::describe::enum_to_string(place.lang, "");
    audit_done(context, tx, {workspace, std::move(action), "press_template", id});
    notices.push_back({workspace, std::nullopt, "press_template", id, 0});
}

}  // namespace

desk::PressTemplates templates_of(const Services& services, store::Transaction& tx, const WorkspaceId& workspace) {
    auto templates = without_changes(services);
    for (auto& one : store::select_where<domain::PressTemplate>(tx, store::where("workspace_id", workspace)))
        templates.replace(one.name, reader_of(one.lang), std::move(one.text));
    return templates;
}

tl::unexpected<Fault> unreadable(Lang reader, const desk::TemplateProblem& problem) {
    auto detail =
        text::sentence(reader_of(reader), "template.problem." + problem.code, text::Parameters{{"what", problem.what}});
    return fail(FaultCode::unreadable_template, {{"line", std::to_string(problem.line)},
                                                 {"column", std::to_string(problem.column)},
                                                 {"detail", std::move(detail)}});
}

Result<List<PressTemplateBrief>> list_press_templates(Context& context, const WorkspaceId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<PressTemplateBrief>> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        const auto rows = store::select_where<domain::PressTemplate>(tx, store::where("workspace_id", workspace.id));
        const auto standard = without_changes(context.services);
        List<PressTemplateBrief> list;
        for (const auto& name : desk::template_names())
            for (const auto lang : langs) {
                const auto source = standard.find(name, reader_of(lang));
                if (!source) continue;
                PressTemplateBrief brief{name, lang, origin_of(source->origin), {}, 0};
                const auto row = std::ranges::find_if(
                    rows, [&](const domain::PressTemplate& one) { return one.name == name && one.lang == lang; });
                if (row != rows.end()) {
                    brief.origin = PressTemplateOrigin::workspace;
                    brief.edited_at = row->edited_at;
                    brief.revision = row->revision;
                }
                list.items.push_back(std::move(brief));
            }
        list.total = static_cast<std::int64_t>(list.items.size());
        return list;
    });
}

Result<PressTemplate> get_press_template(Context& context, const WorkspaceId& id, const std::string& name,
                                         const std::string& lang) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<PressTemplate> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        GYORYU_TRY(place, place_of(name, lang));
        return view_of(context, tx, workspace.id, place);
    });
}

Result<PressTemplate> save_press_template(Context& context, const WorkspaceId& id, const std::string& name,
                                          const std::string& lang, std::int64_t expected_revision,
                                          const PressTemplateEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressTemplate> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        GYORYU_TRY(place, place_of(name, lang));
        GYORYU_CHECK(Checks::of(edit).done());
        const auto templates = templates_of(context.services, tx, workspace.id);
        if (const auto sound = templates.check(place.name, reader_of(place.lang), edit.text); !sound)
            return unreadable(context.lang, sound.error());
        domain::PressTemplate row{workspace.id,
                                  place.name,
                                  place.lang,
                                  edit.text,
                                  domain::account_of(context.actor),
                                  context.services.clock.now(),
                                  1};
        const bool changed = row_of(tx, workspace.id, place).has_value();
        if (expected_revision == 0 && !changed)
            store::insert(tx, row);
        else if (!changed)  // somebody has taken the changes back in between
            return fail(FaultCode::stale_revision, {{"what", "press_template"}, {"id", place.name}});
        else
            GYORYU_CHECK(store::update(tx, row, expected_revision));
        note(context, tx, notices, workspace.id, place, "save_press_template");
        return view_of(context, tx, workspace.id, place);
    });
}

Result<PressTemplate> restore_press_template(Context& context, const WorkspaceId& id, const std::string& name,
                                             const std::string& lang, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressTemplate> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        GYORYU_TRY(place, place_of(name, lang));
        if (const auto row = row_of(tx, workspace.id, place)) {
            // The revision is compared where it is written: somebody may save in this very moment.
            GYORYU_CHECK(store::update(tx, *row, expected_revision));
            store::erase_where<domain::PressTemplate>(tx, store::where("workspace_id", workspace.id),
                                                      store::where("name", place.name),
                                                      store::where("lang", place.lang));
            note(context, tx, notices, workspace.id, place, "restore_press_template");
        }
        return view_of(context, tx, workspace.id, place);
    });
}

Result<PressTemplateTried> try_press_template(Context& context, const WorkspaceId& id, const std::string& name,
                                              const std::string& lang, const PressTemplateTrial& trial) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<PressTemplateTried> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        GYORYU_TRY(place, place_of(name, lang));
        GYORYU_CHECK(Checks::of(trial).done());
        GYORYU_TRY(event, reach_event(context, tx, trial.event_id, Need::organise));
        if (event.workspace_id != workspace.id) return fail(FaultCode::not_found, {{"what", "event"}});
        auto templates = templates_of(context.services, tx, workspace.id);
        if (const auto sound = templates.check(place.name, reader_of(place.lang), trial.text); !sound)
            return unreadable(context.lang, sound.error());
        templates.replace(place.name, reader_of(place.lang), trial.text);
        GYORYU_TRY(text, tried_text(context, tx, event, templates, place.name, place.lang));
        return PressTemplateTried{place.lang, title_of(text), text.text};
    });
}

}  // namespace gyoryu::app
