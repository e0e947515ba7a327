#pragma once

#include "store/database.h"
#include "store/record.h"

namespace gyoryu::store_tests {

/// One event with two people and a draft: what all other rows refer to.
struct SmallWorld {
    domain::Workspace workspace;
    domain::Account account;
    domain::Organisation organisation;
    domain::Programme programme;
    domain::Event event;
    domain::Participant seller;
    domain::Participant buyer;
    domain::Draft draft;
    domain::Link link;
};

SmallWorld make_small_world(store::Database& database);

/// Another participant of the world's event, with this id and code; not stored.
domain::Participant participant_of(const SmallWorld& world, const std::string& id);

/// Makes a row refer to what is in the world.
template <class T>
void settle(T& row, const SmallWorld& world) {
    if constexpr (requires { row.workspace_id; }) row.workspace_id = world.workspace.id;
    if constexpr (requires { row.programme_id; }) row.programme_id = world.programme.id;
    if constexpr (requires { row.event_id; }) row.event_id = world.event.id;
    if constexpr (requires { row.organisation_id; }) row.organisation_id = world.organisation.id;
    if constexpr (requires { row.draft_id; }) row.draft_id = world.draft.id;
    if constexpr (requires { row.link_id; }) row.link_id = world.link.id;
    if constexpr (requires { row.account_id; }) row.account_id = world.account.id;
    if constexpr (requires { row.from_id; }) {
        row.from_id = world.seller.id;
        row.to_id = world.buyer.id;
    }
    if constexpr (requires { row.seller_organisation_id; })
        row.seller_organisation_id = row.buyer_organisation_id = world.organisation.id;
    if constexpr (requires { row.release_id.reset(); }) row.release_id.reset();
    if constexpr (requires { row.participant_id; }) row.participant_id = world.seller.id;
    if constexpr (requires { row.seller_id; }) {
        row.seller_id = world.seller.id;
        row.buyer_id = world.buyer.id;
    }
}

}  // namespace gyoryu::store_tests
