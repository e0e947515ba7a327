#include "store/small_world.h"

namespace gyoryu::store_tests {

domain::Participant participant_of(const SmallWorld& world, const std::string& id) {
    domain::Participant participant;
    participant.id = domain::ParticipantId(id);
    participant.event_id = world.event.id;
    participant.organisation_id = world.organisation.id;
    participant.code = id;
    participant.languages = {"ko"};
    return participant;
}

SmallWorld make_small_world(store::Database& database) {
    SmallWorld world;
    world.workspace = {domain::WorkspaceId("workspace"), "wonju", "원주", domain::Lang::ko, "Asia/Seoul", {}, 1};
    world.account.id = domain::AccountId("account");
    world.account.email = "a@example.org";
    world.organisation.id = domain::OrganisationId("organisation");
    world.organisation.workspace_id = world.workspace.id;
    world.programme.id = domain::ProgrammeId("programme");
    world.programme.workspace_id = world.workspace.id;
    world.programme.slug = "programme";
    world.event.id = domain::EventId("event");
    settle(world.event, world);
    world.event.slug = "event";
    world.seller = participant_of(world, "S1");
    world.buyer = participant_of(world, "B1");
    world.buyer.side = domain::ParticipantSide::buyer;
    world.draft.id = domain::DraftId("draft");
    world.draft.event_id = world.event.id;
    world.link.id = domain::LinkId("link");
    world.link.event_id = world.event.id;
    world.link.token_hash = "hash";
    database.write([&](store::Transaction& tx) {
        store::insert(tx, world.workspace);
        store::insert(tx, world.account);
        store::insert(tx, world.organisation);
        store::insert(tx, world.programme);
        store::insert(tx, world.event);
        store::insert_all(tx, std::vector{world.seller, world.buyer});
        store::insert(tx, world.draft);
        store::insert(tx, world.link);
    });
    return world;
}

}  // namespace gyoryu::store_tests
