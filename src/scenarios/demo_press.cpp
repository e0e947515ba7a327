#include "scenarios/demo_press.h"

#include "app/press/publish_press_release.h"
#include "app/press/write_press_release.h"

namespace gyoryu::scenarios {

base::Result<void> publish_demo_press(app::Context& context, const std::string& event_slug) {
    using domain::Lang;
    const app::PressDraft draft{domain::PressKind::event, {Lang::ko, Lang::zh, Lang::en, Lang::ru}};
    GYORYU_TRY(written, app::write_press_release(context, domain::EventId(event_slug), draft));
    GYORYU_TRY(reviewed, app::review_press_release(context, written.id, written.revision));
    GYORYU_CHECK(app::publish_press_release(context, written.id, reviewed.revision));
    return {};
}

}  // namespace gyoryu::scenarios
