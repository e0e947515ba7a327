#include "app/workspaces/add_member.h"
#include "app/workspaces/invite_member.h"
#include "app/workspaces/list_members.h"
#include "app/workspaces/remove_member.h"
#include "app/workspaces/update_member.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_member_routes(Router& router) {
    Routes routes(router, "members");
    routes.get<app::List<app::Member>, app::ListQuery>(
        "/api/v1/workspaces/{workspace}/members", {.id = "list_members", .summary = "Who works in a workspace."},
        [](Call& call, const app::ListQuery& query) {
            return app::list_members(call.context(), call.id<domain::WorkspaceId>("workspace"), query);
        });
    routes.post<app::MemberInvite, app::Member>(
        "/api/v1/workspaces/{workspace}/members",
        {.id = "add_member",
         .summary = "Add somebody by e-mail; makes an account when there is none.",
         .access = Access::owner,
         .status = 201},
        [](Call& call, const app::MemberInvite& invite) {
            return app::add_member(call.context(), call.id<domain::WorkspaceId>("workspace"), invite);
        });
    routes.post<Nothing, app::MemberInvitation>(
        "/api/v1/members/{member}/invitation",
        {.id = "invite_member",
         .summary = "Write a member how to come in; makes a link for whoever has no password.",
         .access = Access::owner},
        [](Call& call) { return app::invite_member(call.context(), call.id<domain::MemberId>("member")); });
    routes.put<app::MemberEdit, app::Member>(
        "/api/v1/members/{member}",
        {.id = "update_member", .summary = "Change a member's role.", .access = Access::owner, .needs_revision = true},
        [](Call& call, const app::MemberEdit& edit) {
            return app::update_member(call.context(), call.id<domain::MemberId>("member"), call.revision(), edit);
        });
    routes.remove("/api/v1/members/{member}",
                  {.id = "remove_member",
                   .summary = "Take a member out of the workspace.",
                   .access = Access::owner,
                   .needs_revision = true},
                  [](Call& call) {
                      return app::remove_member(call.context(), call.id<domain::MemberId>("member"), call.revision());
                  });
}

}  // namespace gyoryu::server
