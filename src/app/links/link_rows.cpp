#include "app/links/link_rows.h"

#include "app/accounts/secret_token.h"
#include "base/assertions.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

Link stored(Context& context, store::Transaction& tx, const EventId& event, const LinkEdit& edit,
            const std::string& token) {
    const domain::Link link{
        context.services.ids.next<LinkId>(), event, edit.person_kind, edit.person_id, edit.purpose, token_hash(token),
        context.services.clock.now(),        false};
    store::insert(tx, link);
    auto view = view_of(link);
    const auto& settings = context.services.settings;
    view.url =
        edit.purpose == domain::LinkPurpose::calendar ? calendar_url(settings, token) : page_url(settings, token);
    return view;
}

}  // namespace

Link view_of(const domain::Link& link) {
    return {link.id,      link.event_id, link.person_kind, link.person_id,
            link.purpose, std::nullopt,  link.created_at,  link.revoked};
}

Result<void> revoke(store::Transaction& tx, domain::Link link) {
    link.revoked = true;
    GYORYU_CHECK(store::overwrite(tx, link));
    store::erase_where<domain::SignIn>(tx, store::where("link_id", link.id));
    return {};
}

Link make_link(Context& context, store::Transaction& tx, const EventId& event, const LinkEdit& edit) {
    return keep_link(context, tx, event, edit, new_secret_token());
}

Link keep_link(Context& context, store::Transaction& tx, const EventId& event, const LinkEdit& edit,
               const std::string& token) {
    for (const auto& old : store::select_where<domain::Link>(
             tx, store::where("event_id", event), store::where("person_kind", edit.person_kind),
             store::where("person_id", edit.person_id), store::where("purpose", edit.purpose),
             store::where("revoked", false)))
        GYORYU_ASSERT(revoke(tx, old).has_value());
    return stored(context, tx, event, edit, token);
}

Link make_another_link(Context& context, store::Transaction& tx, const EventId& event, const LinkEdit& edit) {
    return stored(context, tx, event, edit, new_secret_token());
}

}  // namespace gyoryu::app
