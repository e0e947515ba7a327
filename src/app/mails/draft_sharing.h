#pragma once

#include "app/list.h"
#include "app/personal/personal_view.h"
#include "app/timetables/release_view.h"
#include "domain/shared_draft.h"

namespace gyoryu::app {

/// The draft that people are asked about; `draft_id` empty when there is none.
struct SharedDraft {
    EventId event_id;
    DraftId draft_id;
    int draft_number = 0;
    std::optional<base::Instant> shared_at;
    int letters = 0;        ///< written by the call that shared it
    int open_comments = 0;  ///< not settled yet
};
BOOST_DESCRIBE_STRUCT(SharedDraft, (), (event_id, draft_id, draft_number, shared_at, letters, open_comments))

struct ShareRequest {
    ReleaseLetters letters = ReleaseLetters::send;
};
BOOST_DESCRIBE_STRUCT(ShareRequest, (), (letters))
constexpr auto optional_members(const ShareRequest*) { return std::to_array<std::string_view>({"letters"}); }

/// A comment as the organiser reads it.
struct DraftComment : domain::DraftComment {
    domain::Names names;  ///< of who wrote it
    std::string code;
};
BOOST_DESCRIBE_STRUCT(DraftComment, (domain::DraftComment), (names, code))

struct DraftCommentEdit {
    std::optional<MeetingId> meeting_id;  ///< one of their own in the shared draft; none: the whole
    std::string message;
};
BOOST_DESCRIBE_STRUCT(DraftCommentEdit, (), (meeting_id, message))
constexpr auto limits_of(const DraftCommentEdit*) { return std::to_array<base::MemberLimit>({{"message", 1, 2000}}); }

struct SettleEdit {
    bool settled = true;
};
BOOST_DESCRIBE_STRUCT(SettleEdit, (), (settled))

/// What a person sees of a shared draft: their own meetings and comments.
struct MyDraft {
    Personal timetable;
    base::Instant shared_at;
    std::vector<DraftComment> comments;  ///< without the own name
};
BOOST_DESCRIBE_STRUCT(MyDraft, (), (timetable, shared_at, comments))

/// For pages that ask whether there is one.
struct MyDraftIfAny {
    std::optional<MyDraft> draft;
};
BOOST_DESCRIBE_STRUCT(MyDraftIfAny, (), (draft))

inline constexpr int comments_per_person_max = 50;

/// Shows a draft to everybody who has a meeting in it, and asks them by letter; in place of the one shared before.
/// Organisers only. draft_released, nothing_to_release as for a release.
Result<SharedDraft> share_draft(Context& context, const DraftId& draft, const ShareRequest& request);
/// Members may read which draft is shared.
Result<SharedDraft> get_shared_draft(Context& context, const EventId& event);
/// Nobody sees a draft any more; comments stay. Organisers only.
Result<void> stop_sharing(Context& context, const EventId& event);

/// Newest first. Members may read them.
Result<List<DraftComment>> list_draft_comments(Context& context, const EventId& event, const ListQuery& query);
/// Organisers only.
Result<DraftComment> settle_draft_comment(Context& context, const domain::DraftCommentId& comment,
                                          std::int64_t expected_revision, const SettleEdit& edit);

/// For the person behind a page link; not_found when no draft is shared, or it has become a release.
Result<MyDraft> my_draft(Context& context);
/// The same; that none is shared is an answer and no fault.
Result<MyDraftIfAny> my_draft_if_any(Context& context);
Result<DraftComment> comment_on_draft(Context& context, const DraftCommentEdit& edit);

}  // namespace gyoryu::app
