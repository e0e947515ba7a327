#include "app/mails/draft_sharing.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/mails/release_letters.h"
#include "app/reader.h"
#include "app/saving.h"
#include "app/timetables/draft_release.h"
#include "app/timetables/planning_cache.h"
#include "app/timetables/reach_draft.h"
#include "store/mail_tables.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using Person = std::pair<domain::PersonKind, std::string>;

/// The draft as if it were a release, so that people read it as they will read one.
Result<ReleasedEvent> as_released(Context& context, store::Transaction& tx, const domain::Event& event,
                                  const domain::Draft& draft) {
    GYORYU_TRY(board, board_of(context.services, tx, event, draft));
    auto told =
        std::make_shared<const ToldRelease>(draft_release(context, *board, draft, newest_release(tx, event.id)));
    return load_released(tx, event, std::move(told));
}

std::set<Person> people_in(const ReleasedEvent& released) {
    std::set<Person> people;
    for (const auto& placement : released.release().placements) {
        const auto* meeting = released.meeting(placement.meeting_id);
        if (meeting == nullptr) continue;
        people.emplace(domain::PersonKind::participant, meeting->seller_id.str());
        people.emplace(domain::PersonKind::participant, meeting->buyer_id.str());
        if (placement.interpreter_id) people.emplace(domain::PersonKind::interpreter, placement.interpreter_id->str());
    }
    return people;
}

Letter asking(const ReleasedEvent& released, const Person& person) {
    const auto to = recipient_in(released, person.first, person.second);
    const auto personal = personal_of(released, {person.first, person.second, to.zone});
    const auto reader = reader_of(to.lang);
    Letter letter;
    letter.to = to;
    letter.purpose = "draft";
    letter.params = {{"name", to.name},
                     {"event", shown(to.lang, released.event.names)},
                     {"meetings", meeting_lines(personal, reader)},
                     {"zone", zone_line(personal, reader)}};
    letter.own_page = true;
    for (const auto& item : personal.items) letter.meeting_ids.push_back(item.meeting_id);
    return letter;
}

std::optional<domain::SharedDraft> shared_in(store::Transaction& tx, const EventId& event) {
    return store::find<domain::SharedDraft>(tx, store::where("event_id", event));
}

SharedDraft view_of(store::Transaction& tx, const EventId& event) {
    SharedDraft view;
    view.event_id = event;
    if (const auto shared = shared_in(tx, event)) {
        view.draft_id = shared->draft_id;
        view.shared_at = shared->shared_at;
        if (const auto draft = store::find<domain::Draft>(tx, store::where("id", shared->draft_id)))
            view.draft_number = draft->number;
    }
    view.open_comments = static_cast<int>(
        store::count_where<domain::DraftComment>(tx, store::where("event_id", event), store::where("settled", false)));
    return view;
}

struct Mine {
    domain::Event event;
    domain::SharedDraft shared;
    Personal timetable;
};

Result<Mine> own_draft(Context& context, store::Transaction& tx, const domain::PersonActor& person) {
    GYORYU_TRY(event, store::get<domain::Event>(tx, person.event_id));
    const auto shared = shared_in(tx, event.id);
    if (!shared) return fail(FaultCode::not_found, {{"what", "draft"}});
    GYORYU_TRY(draft, store::get<domain::Draft>(tx, shared->draft_id));
    if (draft.released) return fail(FaultCode::not_found, {{"what", "draft"}});
    GYORYU_TRY(released, as_released(context, tx, event, draft));
    if (recipient_in(released, person.kind, person.person_id).person_id.empty())
        return fail(FaultCode::not_found, {{"what", "person"}});
    auto timetable = personal_of(released, {person.kind, person.person_id});
    // A draft is no release: nobody is told that something was cancelled by it.
    std::erase_if(timetable.items, [](const auto& item) { return item.status == PersonalStatus::cancelled; });
    timetable.release_number = std::nullopt;
    timetable.released_at = std::nullopt;
    return Mine{std::move(event), *shared, std::move(timetable)};
}

std::vector<domain::DraftComment> comments_of(store::Transaction& tx, const domain::SharedDraft& shared,
                                              const domain::PersonActor& person) {
    return store::select<domain::DraftComment>(
        tx, {{store::where("draft_id", shared.draft_id), store::where("person_kind", person.kind),
              store::where("person_id", person.person_id)},
             {{"created_at"}},
             0});
}

}  // namespace

Result<SharedDraft> share_draft(Context& context, const DraftId& id, const ShareRequest& request) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<SharedDraft> {
        GYORYU_TRY(reached, reach_draft(context, tx, id, Need::organise));
        if (reached.row.released) return fail(FaultCode::draft_released);
        GYORYU_TRY(released, as_released(context, tx, reached.event, reached.row));
        if (released.release().placements.empty()) return fail(FaultCode::nothing_to_release);
        store::put(tx, domain::SharedDraft{reached.event.id, id, context.services.clock.now()});
        int letters = 0;
        for (const auto& person : people_in(released)) {
            if (request.letters == ReleaseLetters::none) break;
            auto letter = asking(released, person);
            letter.held = request.letters == ReleaseLetters::hold;
            if (queue_mail(context, tx, &reached.event, letter)) ++letters;
        }
        audit_done(context, tx, {reached.event.workspace_id, "share_draft", "draft", id.str()},
                   {{"letters", "", std::to_string(letters)}});
        notices.push_back({reached.event.workspace_id, reached.event.id, "shared_draft", id.str(), 1});
        auto view = view_of(tx, reached.event.id);
        view.letters = letters;
        return view;
    });
}

Result<SharedDraft> get_shared_draft(Context& context, const EventId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<SharedDraft> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        return view_of(tx, event.id);
    });
}

Result<void> stop_sharing(Context& context, const EventId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        const auto shared = shared_in(tx, event.id);
        if (!shared) return {};
        store::erase_where<domain::SharedDraft>(tx, store::where("event_id", event.id));
        audit_done(context, tx, {event.workspace_id, "stop_sharing", "draft", shared->draft_id.str()});
        notices.push_back({event.workspace_id, event.id, "shared_draft", shared->draft_id.str(), 0});
        return {};
    });
}

Result<MyDraft> my_draft(Context& context) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    return context.services.database.read([&](store::Transaction& tx) -> Result<MyDraft> {
        GYORYU_TRY(mine, own_draft(context, tx, *person));
        MyDraft draft{std::move(mine.timetable), mine.shared.shared_at, {}};
        for (const auto& comment : comments_of(tx, mine.shared, *person)) draft.comments.push_back({comment, {}, {}});
        return draft;
    });
}

Result<MyDraftIfAny> my_draft_if_any(Context& context) {
    auto draft = my_draft(context);
    if (draft) return MyDraftIfAny{std::move(*draft)};
    const auto& params = draft.error().params;
    const auto what = std::ranges::find(params, "what", &base::FaultParameter::name);
    const bool none = draft.error().code == FaultCode::not_found && what != params.end() && what->value == "draft";
    return none ? Result<MyDraftIfAny>(MyDraftIfAny{}) : fail(std::move(draft).error());
}

Result<DraftComment> comment_on_draft(Context& context, const DraftCommentEdit& edit) {
    const auto* person = std::get_if<domain::PersonActor>(&context.actor);
    if (person == nullptr) return fail(FaultCode::not_signed_in);
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<DraftComment> {
        GYORYU_CHECK(Checks::of(edit).done());
        GYORYU_TRY(mine, own_draft(context, tx, *person));
        const auto& items = mine.timetable.items;
        if (edit.meeting_id && std::ranges::find(items, *edit.meeting_id, &PersonalItem::meeting_id) == items.end())
            return fail(FaultCode::not_found, {{"what", "meeting"}});
        if (comments_of(tx, mine.shared, *person).size() >= comments_per_person_max)
            return fail(FaultCode::limit_reached,
                        {{"what", "draft_comment"}, {"most", std::to_string(comments_per_person_max)}});
        domain::DraftComment comment;
        comment.id = context.services.ids.next<domain::DraftCommentId>();
        comment.event_id = mine.event.id;
        comment.draft_id = mine.shared.draft_id;
        comment.person_kind = person->kind;
        comment.person_id = person->person_id;
        comment.meeting_id = edit.meeting_id;
        comment.message = edit.message;
        comment.created_at = context.services.clock.now();
        store::insert(tx, comment);
        audit_created(context, tx, {mine.event.workspace_id, "comment_on_draft", "draft_comment", comment.id.str()},
                      comment);
        notices.push_back({mine.event.workspace_id, mine.event.id, "draft_comment", comment.id.str(), 1});
        return DraftComment{comment, {}, {}};
    });
}

}  // namespace gyoryu::app
