#include "app/imports/get_import.h"

#include "app/imports/reach_import.h"

namespace gyoryu::app {

Result<Import> get_import(Context& context, const ImportId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Import> {
        GYORYU_TRY(reached, reach_import(context, tx, id));
        return preview_of(context, tx, reached);
    });
}

}  // namespace gyoryu::app
