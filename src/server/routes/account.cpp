#include "app/accounts/change_email.h"
#include "app/accounts/change_password.h"
#include "app/accounts/update_account.h"
#include "server/routes/all.h"

namespace gyoryu::server {

void add_account_routes(Router& router) {
    Routes routes(router, "account");
    routes.put<app::AccountEdit, app::Account>("/api/v1/account",
                                               {.id = "update_account",
                                                .summary = "Change the own name and language.",
                                                .access = Access::signed_in,
                                                .needs_revision = true,
                                                .newer = Newer::none},
                                               [](Call& call, const app::AccountEdit& edit) {
                                                   return app::update_account(call.context(), call.revision(), edit);
                                               });
    routes.put<app::EmailEdit, app::Account>("/api/v1/account/email",
                                             {.id = "change_email",
                                              .summary = "Change the own address, with which one signs in.",
                                              .access = Access::signed_in},
                                             [](Call& call, const app::EmailEdit& edit) {
                                                 return app::change_email(call.context(), edit, call.session_token());
                                             });
    routes.put<app::PasswordEdit, app::Account>("/api/v1/account/password",
                                                {.id = "change_password",
                                                 .summary = "Set the own password; ends all other sessions.",
                                                 .access = Access::signed_in},
                                                [](Call& call, const app::PasswordEdit& edit) {
                                                    return app::change_password(call.context(), edit,
                                                                                call.session_token());
                                                });
}

}  // namespace gyoryu::server
