#include "app/accounts/sign_out.h"

#include "app/accounts/secret_token.h"
#include "store/record.h"

namespace gyoryu::app {

Result<void> sign_out(Context& context, const std::string& token) {
    return context.services.database.write([&](store::Transaction& tx) -> Result<void> {
        store::erase_where<domain::SignIn>(tx, store::where("token_hash", token_hash(token)));
        return {};
    });
}

}  // namespace gyoryu::app
