#include "app/mails/letter_preview.h"

#include "app/checks.h"
#include "app/mails/letter_words.h"
#include "app/mails/release_letters.h"
#include "app/timetables/draft_release.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"

#include <map>

namespace gyoryu::app {

namespace {

using Told = std::map<std::pair<domain::PersonKind, std::string>, LetterToBe>;

Told people_told(const domain::Release& release, const ReleasedEvent& released) {
    Told told;
    for (const auto& change : release.changes) {
        for (const auto& one : change.tell) {
            auto& person = told[{one.kind, one.id}];
            if (person.changes++ > 0) continue;
            const auto to = recipient_in(released, one.kind, one.id);
            person.kind = one.kind;
            person.id = one.id;
            person.names = one.names;
            person.lang = to.lang;
            person.has_address = !to.email.empty();
        }
    }
    return told;
}

void show_words(const Services& services, store::Transaction& tx, LetterPreview& preview, const LetterFrame& frame,
                const LetterToBe& person) {
    const auto letters = release_letters(frame, person.kind, person.id, {}, frame.released.release().number == 1);
    if (letters.empty()) return;
    auto words = letter_words(services, tx, frame.released.event.workspace_id, letters.front());
    preview.subject = std::move(words.subject);
    preview.body = without_link(std::move(words.body), person.lang);
}

}  // namespace

Result<LetterPreview> preview_letters(Context& context, const DraftId& id, const LetterPreviewQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<LetterPreview> {
        GYORYU_TRY(reached, reach_draft(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_TRY(board, board_of(context.services, tx, reached.event, reached.row));
        const auto release = draft_release(context, *board, reached.row, newest_release(tx, reached.event.id));
        const auto released = load_released(tx, reached.event, std::make_shared<const ToldRelease>(release));
        const auto frame = letter_frame(context, tx, released);
        LetterPreview preview;
        preview.mail_configured = context.services.settings.mail_configured;
        const bool each = frame.settings.invitations == domain::Invitations::each;
        bool shown_one = false;
        for (const auto& [key, person] : people_told(release, released)) {
            if (person.has_address) preview.letters += each ? 1 + person.changes : 1;
            if (!person.has_address) ++preview.without_address;
            if (!shown_one && (query.person_id.empty() ? person.has_address : query.person_id == person.id)) {
                show_words(context.services, tx, preview, frame, person);
                shown_one = true;
            }
            preview.people.push_back(person);
        }
        return preview;
    });
}

}  // namespace gyoryu::app
