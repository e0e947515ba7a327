#include "app/partners/my_profile.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/index.h"
#include "app/partners/reach_me.h"
#include "app/saving.h"
#include "store/record.h"
#include "store/registration_tables.h"

namespace gyoryu::app {

namespace {

MyProfile view_of(store::Transaction& tx, const domain::Participant& participant) {
    MyProfile profile;
    profile.id = participant.id;
    if (const auto found = store::find<domain::Organisation>(tx, store::where("id", participant.organisation_id)))
        profile.names = found->names;
    profile.side = participant.side;
    profile.contact_name = participant.contact_name;
    profile.email = participant.email;
    profile.phone = participant.phone;
    profile.languages = participant.languages;
    profile.offers = participant.offers;
    profile.needs = participant.needs;
    profile.products = participant.products;
    for (auto& one : store::select_where<domain::Delegate>(tx, store::where("participant_id", participant.id)))
        profile.delegates.push_back({one.name, one.role, one.email, one.phone, one.languages});
    profile.revision = participant.revision;
    return profile;
}

void replace_delegates(Context& context, store::Transaction& tx, const domain::Participant& participant,
                       const std::vector<domain::DelegateEntry>& delegates) {
    store::erase_where<domain::Delegate>(tx, store::where("participant_id", participant.id));
    for (const auto& one : delegates)
        store::insert(tx, domain::Delegate{context.services.ids.next<domain::DelegateId>(), participant.event_id,
                                           participant.id, one.name, one.role, one.email, one.phone, one.languages});
}

}  // namespace

Result<MyProfile> my_profile(Context& context) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<MyProfile> {
        GYORYU_TRY(me, reach_me(context, tx));
        return view_of(tx, me.participant);
    });
}

Result<MyProfile> update_my_profile(Context& context, std::int64_t expected_revision, const MyProfileEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<MyProfile> {
        GYORYU_TRY(me, reach_me(context, tx));
        auto checks = Checks::of(edit);
        checks.languages("/languages", edit.languages);
        for (std::size_t i = 0; i < edit.delegates.size(); ++i)
            checks.languages("/delegates/" + std::to_string(i) + "/languages", edit.delegates[i].languages);
        GYORYU_CHECK(checks.done());
        auto participant = me.participant;
        participant.contact_name = edit.contact_name;
        participant.phone = edit.phone;
        participant.languages = edit.languages;
        participant.offers = edit.offers;
        participant.needs = edit.needs;
        participant.products = edit.products;
        GYORYU_TRY(saved, store::update(tx, std::move(participant), expected_revision));
        replace_delegates(context, tx, saved, edit.delegates);
        index_row(tx, me.event.workspace_id, saved);
        audit_changed(context, tx, {me.event.workspace_id, "update_my_profile", "participant", saved.id.str()},
                      me.participant, saved);
        notices.push_back({me.event.workspace_id, me.event.id, "participant", saved.id.str(), saved.revision});
        return view_of(tx, saved);
    });
}

}  // namespace gyoryu::app
