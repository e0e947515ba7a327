#include "app/links/find_calendar.h"

#include "app/accounts/secret_token.h"
#include "app/person_data/erased_marks.h"
#include "store/record.h"

namespace gyoryu::app {

Result<domain::PersonActor> find_calendar(Services& services, const std::string& token) {
    return services.database.read([&](store::Transaction& tx) -> Result<domain::PersonActor> {
        const auto link = store::find<domain::Link>(tx, store::where("token_hash", token_hash(token)));
        if (!link) GYORYU_CHECK(refuse_erased(tx, token_hash(token)));
        if (!link || link->revoked || link->purpose != domain::LinkPurpose::calendar)
            return fail(FaultCode::not_found, {{"what", "link"}});
        return domain::PersonActor{link->id, link->event_id, link->person_kind, link->person_id};
    });
}

}  // namespace gyoryu::app
