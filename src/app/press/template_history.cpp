#include "app/press/template_history.h"

#include "app/press/press_rows.h"
#include "app/press/template_rows.h"
#include "app/reach.h"
#include "store/press_desk_tables.h"
#include "store/record.h"

#include <map>

namespace gyoryu::app {

namespace {

using Revision = domain::PressTemplateRevision;

Result<TemplatePlace> reach(const Context& context, store::Transaction& tx, const WorkspaceId& id,
                            const std::string& name, const std::string& lang) {
    GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
    return template_place(workspace.id, name, lang);
}

Result<Revision> revision_of(store::Transaction& tx, const TemplatePlace& place, int number) {
    auto found =
        store::find<Revision>(tx, store::where("workspace_id", place.workspace), store::where("name", place.name),
                              store::where("lang", place.lang), store::where("number", number));
    if (!found) return fail(FaultCode::not_found, {{"what", "template"}});
    return std::move(*found);
}

}  // namespace

Result<List<PressTemplateRevisionBrief>> list_template_revisions(Context& context, const WorkspaceId& workspace,
                                                                 const std::string& name, const std::string& lang) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<PressTemplateRevisionBrief>> {
        GYORYU_TRY(place, reach(context, tx, workspace, name, lang));
        List<PressTemplateRevisionBrief> list;
        std::map<std::string, std::string> names;
        for (auto& row :
             store::select<Revision>(tx, {{store::where("workspace_id", place.workspace),
                                           store::where("name", place.name), store::where("lang", place.lang)},
                                          {{"number", true}},
                                          0})) {
            const auto [known, first] = names.try_emplace(row.edited_by);
            if (first) known->second = name_of_account(tx, row.edited_by);
            list.items.push_back({row.number, row.change, row.restored, known->second, row.edited_at});
        }
        list.total = static_cast<std::int64_t>(list.items.size());
        return list;
    });
}

Result<PressTemplateRevision> get_template_revision(Context& context, const WorkspaceId& workspace,
                                                    const std::string& name, const std::string& lang, int number) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<PressTemplateRevision> {
        GYORYU_TRY(place, reach(context, tx, workspace, name, lang));
        GYORYU_TRY(row, revision_of(tx, place, number));
        return PressTemplateRevision{
            row.number, row.change, row.restored, row.text, name_of_account(tx, row.edited_by), row.edited_at};
    });
}

Result<PressTemplate> restore_template_revision(Context& context, const WorkspaceId& workspace, const std::string& name,
                                                const std::string& lang, int number, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressTemplate> {
        GYORYU_TRY(place, reach(context, tx, workspace, name, lang));
        GYORYU_TRY(row, revision_of(tx, place, number));
        return put_template(context, tx, notices, place, expected_revision, row.text,
                            {domain::TemplateChange::restored, number, "restore_press_template_revision"});
    });
}

}  // namespace gyoryu::app
