#include "app/day/screens.h"

#include "app/accounts/secret_token.h"
#include "app/audit/audit.h"
#include "app/listed.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/day_tables.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

constexpr std::int64_t screens_max = 200;

Screen view_of(const domain::Screen& screen) {
    return {screen.id, screen.event_id, screen.name, std::nullopt, screen.created_at, screen.revoked};
}

}  // namespace

Result<Screen> create_screen(Context& context, const EventId& id, const ScreenEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Screen> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        if (store::count_where<domain::Screen>(tx, store::where("event_id", event.id)) >= screens_max)
            return fail(FaultCode::limit_reached, {{"max", std::to_string(screens_max)}});
        const auto token = new_secret_token();
        const domain::Screen screen{context.services.ids.next<domain::ScreenId>(),
                                    event.id,
                                    edit.name,
                                    token_hash(token),
                                    context.services.clock.now(),
                                    false};
        store::insert(tx, screen);
        audit_done(context, tx, {event.workspace_id, "create_screen", "screen", screen.id.str()});
        notices.push_back({event.workspace_id, event.id, "screen", screen.id.str(), 1});
        auto view = view_of(screen);
        view.url = context.services.settings.public_url + "/hall/" + token;
        return view;
    });
}

Result<List<Screen>> list_screens(Context& context, const EventId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Screen>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        const store::Select select{{store::where("event_id", event.id)}, {{"created_at", true}}};
        GYORYU_TRY(page, page_of<domain::Screen>(tx, select, query));
        List<Screen> list{{}, std::move(page.next_cursor), page.total};
        for (const auto& one : page.items) list.items.push_back(view_of(one));
        return list;
    });
}

Result<void> revoke_screen(Context& context, const domain::ScreenId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        auto screen = store::find<domain::Screen>(tx, store::where("id", id));
        if (!screen) return fail(FaultCode::not_found, {{"what", "screen"}});
        GYORYU_TRY(event, store::get<domain::Event>(tx, screen->event_id));
        GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "screen"));
        screen->revoked = true;
        GYORYU_CHECK(store::overwrite(tx, *screen));
        audit_done(context, tx, {event.workspace_id, "revoke_screen", "screen", id.str()});
        notices.push_back({event.workspace_id, event.id, "screen", id.str(), 0});
        return {};
    });
}

}  // namespace gyoryu::app
