#include "app/press/edit_templates.h"

#include "app/checks.h"
#include "app/press/press_figures.h"
#include "app/press/press_rows.h"
#include "app/press/press_writing.h"
#include "app/press/template_rows.h"
#include "app/reach.h"
#include "app/reader.h"
#include "desk/write/letter_template.h"
#include "store/press_desk_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::Lang;

constexpr std::array langs{Lang::ko, Lang::zh, Lang::en, Lang::ru};

/// Those of releases and memoranda, then those of letters.
std::vector<std::string> all_names() {
    auto names = desk::template_names();
    for (const auto& kind : desk::letter_kinds()) names.push_back(desk::letter_template_name(kind.purpose));
    return names;
}

/// A letter of that kind with invented values, under the event's name.
Result<PressTemplateTried> tried_letter(const Context& context, const desk::LetterKind& kind,
                                        const domain::Event& event, const TemplatePlace& place,
                                        const PressTemplateTrial& trial) {
    const auto language = reader_of(place.lang);
    auto values = desk::letter_sample(kind, language);
    if (values.contains("event")) values["event"] = shown(place.lang, event.names);
    auto letter = desk::write_letter(trial.text, language, std::move(values));
    if (!letter) return unreadable(context.lang, letter.error());
    const auto link = text::sentence(language, "mail.sample.url");
    for (auto at = letter->body.find(desk::letter_link); at != std::string::npos;
         at = letter->body.find(desk::letter_link, at + link.size()))
        letter->body.replace(at, desk::letter_link.size(), link);
    return PressTemplateTried{place.lang, std::move(letter->subject), std::move(letter->body)};
}

}  // namespace

desk::PressTemplates templates_of(const Services& services, store::Transaction& tx, const WorkspaceId& workspace) {
    auto templates = standard_templates(services);
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
        List<PressTemplateBrief> list;
        for (const auto& name : all_names())
            for (const auto lang : langs) {
                const auto source = standard_template(context.services, {workspace.id, name, lang});
                if (!source) continue;
                PressTemplateBrief brief{name, lang, template_origin(source->origin), {}, 0};
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
        GYORYU_TRY(place, template_place(workspace.id, name, lang));
        return template_view(context, tx, place);
    });
}

Result<PressTemplate> save_press_template(Context& context, const WorkspaceId& id, const std::string& name,
                                          const std::string& lang, std::int64_t expected_revision,
                                          const PressTemplateEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressTemplate> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        GYORYU_TRY(place, template_place(workspace.id, name, lang));
        GYORYU_CHECK(Checks::of(edit).done());
        return put_template(context, tx, notices, place, expected_revision, edit.text, {});
    });
}

Result<PressTemplate> restore_press_template(Context& context, const WorkspaceId& id, const std::string& name,
                                             const std::string& lang, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressTemplate> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        GYORYU_TRY(place, template_place(workspace.id, name, lang));
        if (const auto row = template_row(tx, place)) {
            // The revision is compared where it is written: somebody may save in this very moment.
            GYORYU_CHECK(store::update(tx, *row, expected_revision));
            store::erase_where<domain::PressTemplate>(tx, store::where("workspace_id", workspace.id),
                                                      store::where("name", place.name),
                                                      store::where("lang", place.lang));
            GYORYU_TRY(view, template_view(context, tx, place));
            keep_template_revision(context, tx, notices, place, view.text,
                                   {domain::TemplateChange::original, 0, "restore_press_template"});
        }
        return template_view(context, tx, place);
    });
}

Result<PressTemplateTried> try_press_template(Context& context, const WorkspaceId& id, const std::string& name,
                                              const std::string& lang, const PressTemplateTrial& trial) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<PressTemplateTried> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        GYORYU_TRY(place, template_place(workspace.id, name, lang));
        GYORYU_CHECK(Checks::of(trial).done());
        GYORYU_TRY(event, reach_event(context, tx, trial.event_id, Need::organise));
        if (event.workspace_id != workspace.id) return fail(FaultCode::not_found, {{"what", "event"}});
        GYORYU_CHECK(check_template(context, tx, place, trial.text));
        if (const auto* letter = desk::letter_kind(place.name))
            return tried_letter(context, *letter, event, place, trial);
        auto templates = templates_of(context.services, tx, workspace.id);
        templates.replace(place.name, reader_of(place.lang), trial.text);
        GYORYU_TRY(text, tried_text(context, tx, event, templates, place.name, place.lang));
        return PressTemplateTried{place.lang, title_of(text), text.text};
    });
}

}  // namespace gyoryu::app
