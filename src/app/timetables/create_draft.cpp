#include "app/timetables/create_draft.h"

#include "app/checks.h"
#include "app/reader.h"
#include "app/saving.h"
#include "app/timetables/add_draft.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"
#include "app/timetables/show_draft.h"
#include "planning/verdict.h"
#include "store/record.h"
#include "text/catalogue.h"

namespace gyoryu::app {

namespace {

std::string name_of(const Context& context, const DraftStart& start, const std::optional<domain::Draft>& copied) {
    if (!start.name.empty()) return start.name;
    const auto reader = reader_of(context.lang);
    if (!copied) return text::sentence(reader, "draft.name.manual");
    return text::sentence(reader, "draft.name.copy", text::Parameters{{"name", copied->name}});
}

}  // namespace

Result<Draft> create_draft(Context& context, const EventId& event, const DraftStart& start) {
    GYORYU_CHECK(Checks::of(start).done());
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Draft> {
        GYORYU_TRY(reached, reach_event(context, tx, event, Need::organise));
        std::optional<domain::Draft> copied;
        if (start.copy_of) {
            copied = store::find<domain::Draft>(tx, store::where("id", *start.copy_of),
                                                store::where("event_id", reached.id));
            if (!copied) return fail(FaultCode::not_found, {{"what", "draft"}});
        }
        domain::Draft draft = copied.value_or(domain::Draft{});
        draft.name = name_of(context, start, copied);
        draft.origin = copied ? domain::DraftOrigin::copy : domain::DraftOrigin::manual;
        if (!copied) {
            GYORYU_TRY(plan, plan_of(context.services, tx, reached));
            draft.verdict = planning::edited_verdict_of(plan->planning, plan->snapshot,
                                                        planning::timetable_of(plan->planning, {}), {});
        }
        draft = add_draft(context, tx, reached, std::move(draft));
        notices.push_back({reached.workspace_id, reached.id, "draft", draft.id.str(), draft.revision});
        return show_draft(context, tx, reached, draft);
    });
}

}  // namespace gyoryu::app
