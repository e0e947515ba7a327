#include "app/press/publish_press_release.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/press/press_rows.h"
#include "app/press/tell_press_readers.h"
#include "app/rehearsals/rehearsal_rows.h"
#include "app/saving.h"
#include "domain/press_access.h"
#include "store/press_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using Release = domain::PressRelease;
using domain::PressState;

Result<void> figures_hold(const Context& context, store::Transaction& tx, const InEvent<Release>& reached) {
    GYORYU_TRY(version, version_of(tx, reached.row, 0));
    return check_figures(version, figures_of(context, tx, reached.event, reached.row));
}

Result<PressRelease> saved(Context& context, store::Transaction& tx, Notices& notices, const InEvent<Release>& before,
                           Release after, std::int64_t expected_revision, std::string action) {
    GYORYU_TRY(release, store::update(tx, std::move(after), expected_revision));
    audit_changed(context, tx, {release.workspace_id, std::move(action), "press_release", release.id.str()}, before.row,
                  release);
    tell_press_readers(context, tx, before.event, release);
    notices.push_back({release.workspace_id, release.event_id, "press_release", release.id.str(), release.revision});
    return view_of(context, tx, before.event, release);
}

tl::unexpected<Fault> review_by_another() {
    Fault fault{FaultCode::validation_failed, {}, {}};
    fault.issues.push_back({"", "review_by_another", {}});
    return fail(std::move(fault));
}

void list_once(std::vector<std::string>& listed, const std::string& account) {
    if (!account.empty() && std::ranges::find(listed, account) == listed.end()) listed.push_back(account);
}

Result<void> check_schedule(Context& context, store::Transaction& tx, const Release& release,
                            const PressSchedule& schedule) {
    auto checks = Checks::of(schedule);
    checks.zone("/zone", schedule.zone, true);
    GYORYU_CHECK(checks.done());
    if (base::to_instant(schedule.day, schedule.time, schedule.zone) <= context.services.clock.now())
        checks.add("/day", "in_the_past");
    for (std::size_t i = 0; i < schedule.listed.size(); ++i)
        if (store::count_where<domain::Member>(tx, store::where("workspace_id", release.workspace_id),
                                               store::where("account_id", schedule.listed[i])) == 0)
            checks.add("/listed/" + std::to_string(i), "not_in_list");
    return checks.done();
}

/// One that is due, with the reader of nobody: the program publishes.
void publish_one(Context& context, const domain::PressReleaseId& id, int& published) {
    const auto now = context.services.clock.now();
    bool done = false;
    (void)save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        done = false;
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        // Another node may have been quicker, or somebody took it back.
        if (reached.row.state != PressState::scheduled || !reached.row.embargo_until ||
            *reached.row.embargo_until > now)
            return {};
        auto after = reached.row;
        const bool holds = figures_hold(context, tx, reached).has_value();
        after.state = holds ? PressState::published : PressState::draft;
        after.held_back = !holds;
        if (holds) after.published_at = *reached.row.embargo_until;
        GYORYU_CHECK(saved(context, tx, notices, reached, std::move(after), reached.row.revision,
                           holds ? "publish_press_release" : "hold_back_press_release"));
        done = holds;
        return {};
    });
    published += done ? 1 : 0;
}

}  // namespace

Result<PressRelease> review_press_release(Context& context, const domain::PressReleaseId& id,
                                          std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressRelease> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        if (reached.row.state == PressState::published) return fail(FaultCode::already_published);
        if (!may_review(context, tx, reached.row)) return review_by_another();
        GYORYU_CHECK(figures_hold(context, tx, reached));
        auto after = reached.row;
        after.state = PressState::reviewed;
        after.reviewed_by = domain::account_of(context.actor);
        after.reviewed_at = context.services.clock.now();
        after.embargo_until.reset();
        after.embargo_zone.clear();
        after.listed.clear();
        after.held_back = false;
        return saved(context, tx, notices, reached, std::move(after), expected_revision, "review_press_release");
    });
}

Result<PressRelease> schedule_press_release(Context& context, const domain::PressReleaseId& id,
                                            std::int64_t expected_revision, const PressSchedule& schedule) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressRelease> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        GYORYU_CHECK(refuse_rehearsal(tx, reached.event.id));
        if (reached.row.state == PressState::published) return fail(FaultCode::already_published);
        if (reached.row.state == PressState::draft) return fail(FaultCode::not_reviewed);
        GYORYU_CHECK(check_schedule(context, tx, reached.row, schedule));
        GYORYU_CHECK(figures_hold(context, tx, reached));
        auto after = reached.row;
        after.state = PressState::scheduled;
        after.embargo_until = base::to_instant(schedule.day, schedule.time, schedule.zone);
        after.embargo_zone = schedule.zone;
        after.listed.clear();
        for (const auto& account : schedule.listed) list_once(after.listed, account);
        for (const auto& account : {after.written_by, after.reviewed_by, domain::account_of(context.actor)})
            list_once(after.listed, account);
        return saved(context, tx, notices, reached, std::move(after), expected_revision, "schedule_press_release");
    });
}

Result<PressRelease> publish_press_release(Context& context, const domain::PressReleaseId& id,
                                           std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressRelease> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        GYORYU_CHECK(refuse_rehearsal(tx, reached.event.id));
        if (reached.row.state == PressState::published) return fail(FaultCode::already_published);
        if (reached.row.state != PressState::reviewed) return fail(FaultCode::not_reviewed);
        GYORYU_CHECK(figures_hold(context, tx, reached));
        auto after = reached.row;
        after.state = PressState::published;
        after.published_at = context.services.clock.now();
        return saved(context, tx, notices, reached, std::move(after), expected_revision, "publish_press_release");
    });
}

Result<PressRelease> withdraw_press_release(Context& context, const domain::PressReleaseId& id,
                                            std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressRelease> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        if (reached.row.state == PressState::published) return fail(FaultCode::already_published);
        if (reached.row.state != PressState::scheduled) return fail(FaultCode::not_reviewed);
        auto after = reached.row;
        after.state = PressState::reviewed;
        after.embargo_until.reset();
        after.embargo_zone.clear();
        after.listed.clear();
        return saved(context, tx, notices, reached, std::move(after), expected_revision, "withdraw_press_release");
    });
}

int publish_due_releases(Services& services) {
    Context context{services, domain::SystemActor{}, domain::Lang::en, {}};
    const auto due = services.database.read([&](store::Transaction& tx) {
        std::vector<domain::PressReleaseId> ids;
        for (const auto& release : store::select_where<Release>(tx, store::where("state", PressState::scheduled),
                                                                store::at_most("embargo_until", services.clock.now())))
            ids.push_back(release.id);
        return ids;
    });
    int published = 0;
    for (const auto& id : due) publish_one(context, id, published);
    return published;
}

}  // namespace gyoryu::app
