#include "app/press/template_rows.h"

#include "app/audit/audit.h"
#include "app/press/edit_templates.h"
#include "app/press/press_rows.h"
#include "app/reader.h"
#include "desk/write/letter_template.h"
#include "domain/press_access.h"
#include "store/press_desk_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

using domain::TemplateChange;

Result<TemplatePlace> template_place(const WorkspaceId& workspace, const std::string& name, const std::string& lang) {
    TemplatePlace place{workspace, name, {}};
    const auto names = desk::template_names();
    const bool known = desk::letter_kind(name) != nullptr || std::ranges::find(names, name) != names.end();
    if (!known || !boost::describe::enum_from_string(lang.c_str(), place.lang))
        return fail(FaultCode::not_found, {{"what", "template"}});
    return place;
}

desk::PressTemplates standard_templates(const Services& services) {
    // The office's own templates lie in the data folder, beside the packs.
    const auto& packs = services.settings.pack_folder;
    return desk::PressTemplates(packs.empty() ? std::filesystem::path{} : packs.parent_path() / "templates");
}

std::optional<desk::TemplateSource> standard_template(const Services& services, const TemplatePlace& place) {
    const auto language = reader_of(place.lang);
    if (auto found = standard_templates(services).find(place.name, language)) return found;
    const auto* letter = desk::letter_kind(place.name);
    if (letter == nullptr) return std::nullopt;
    return desk::TemplateSource{desk::built_in_letter(*letter, language), desk::TemplateOrigin::product};
}

Result<void> check_template(const Context& context, store::Transaction& tx, const TemplatePlace& place,
                            std::string_view text) {
    const auto* letter = desk::letter_kind(place.name);
    const auto language = reader_of(place.lang);
    const auto sound = letter != nullptr
                           ? desk::check_letter(*letter, language, text)
                           : templates_of(context.services, tx, place.workspace).check(place.name, language, text);
    if (!sound) return unreadable(context.lang, sound.error());
    return {};
}

PressTemplateOrigin template_origin(desk::TemplateOrigin origin) {
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

std::optional<domain::PressTemplate> template_row(store::Transaction& tx, const TemplatePlace& place) {
    return store::find<domain::PressTemplate>(tx, store::where("workspace_id", place.workspace),
                                              store::where("name", place.name), store::where("lang", place.lang));
}

Result<PressTemplate> template_view(const Context& context, store::Transaction& tx, const TemplatePlace& place) {
    const auto standard = standard_template(context.services, place);
    if (!standard) return fail(FaultCode::not_found, {{"what", "template"}});
    PressTemplate view;
    view.name = place.name;
    view.lang = place.lang;
    view.origin = template_origin(standard->origin);
    view.text = view.standard = standard->text;
    if (const auto* letter = desk::letter_kind(place.name)) {
        view.names = letter->names;
        view.needs_link = letter->link;
    }
    const auto row = template_row(tx, place);
    if (!row) return view;
    view.origin = PressTemplateOrigin::workspace;
    view.text = row->text;
    view.edited_by = name_of_account(tx, row->edited_by);
    view.edited_at = row->edited_at;
    view.revision = row->revision;
    return view;
}

Result<PressTemplate> put_template(Context& context, store::Transaction& tx, Notices& notices,
                                   const TemplatePlace& place, std::int64_t expected_revision, std::string text,
                                   const TemplateStep& step) {
    GYORYU_CHECK(check_template(context, tx, place, text));
    const domain::PressTemplate row{place.workspace,
                                    place.name,
                                    place.lang,
                                    text,
                                    domain::account_of(context.actor),
                                    context.services.clock.now(),
                                    1};
    const bool changed = template_row(tx, place).has_value();
    if (expected_revision == 0 && !changed)
        store::insert(tx, row);
    else if (!changed)  // somebody has taken the changes back in between
        return fail(FaultCode::stale_revision, {{"what", "press_template"}, {"id", place.name}});
    else
        GYORYU_CHECK(store::update(tx, row, expected_revision));
    keep_template_revision(context, tx, notices, place, std::move(text), step);
    return template_view(context, tx, place);
}

void keep_template_revision(Context& context, store::Transaction& tx, Notices& notices, const TemplatePlace& place,
                            std::string text, const TemplateStep& step) {
    const std::vector of_place{store::where("workspace_id", place.workspace), store::where("name", place.name),
                               store::where("lang", place.lang)};
    const auto kept = store::select<domain::PressTemplateRevision>(tx, {of_place, {{"number", true}}, 0});
    const int number = kept.empty() ? 1 : kept.front().number + 1;
    for (const auto& one : kept)
        if (one.number <= number - domain::template_revisions_most)
            store::erase_where<domain::PressTemplateRevision>(tx, of_place[0], of_place[1], of_place[2],
                                                              store::where("number", one.number));
    store::insert(tx, domain::PressTemplateRevision{place.workspace, place.name, place.lang, number, step.change,
                                                    step.restored, std::move(text), domain::account_of(context.actor),
                                                    context.services.clock.now()});
    const auto id = place.name + "." + boost::describe::enum_to_string(place.lang, "");
    std::vector<domain::FieldChange> facts{{"number", "", std::to_string(number)}};
    if (step.restored > 0) facts.push_back({"restored", "", std::to_string(step.restored)});
    audit_done(context, tx, {place.workspace, std::string(step.action), "press_template", id}, std::move(facts));
    notices.push_back({place.workspace, std::nullopt, "press_template", id, 0});
}

}  // namespace gyoryu::app
