#include "app/press/write_press_release.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/press/press_figures.h"
#include "app/press/press_rows.h"
#include "app/press/press_writing.h"
#include "app/press/tell_press_readers.h"
#include "app/saving.h"
#include "domain/press_access.h"
#include "store/ledger_tables.h"
#include "store/press_tables.h"
#include "store/record.h"

#include <algorithm>
#include <set>

namespace gyoryu::app {

namespace {

using Release = domain::PressRelease;
using domain::PressState;

AuditSubject subject(const Release& release, std::string action) {
    return {release.workspace_id, std::move(action), "press_release", release.id.str()};
}

void notify(Notices& notices, const Release& release, std::int64_t revision) {
    notices.push_back({release.workspace_id, release.event_id, "press_release", release.id.str(), revision});
}

void insert_version(Context& context, store::Transaction& tx, const Release& release,
                    std::vector<domain::PressText> texts) {
    store::insert(tx, domain::PressVersion{release.id, release.version, std::move(texts), release.written_by,
                                           context.services.clock.now()});
}

Result<PressRelease> insert_release(Context& context, store::Transaction& tx, Notices& notices,
                                    const domain::Event& event, Release release, std::vector<domain::PressText> texts) {
    release.id = context.services.ids.next<domain::PressReleaseId>();
    release.workspace_id = event.workspace_id;
    release.event_id = event.id;
    release.written_by = domain::account_of(context.actor);
    release.created_at = context.services.clock.now();
    release.sample = event.sample || store::count_where<domain::LedgerEntry>(tx, store::where("event_id", event.id),
                                                                             store::where("sample", true)) > 0;
    store::insert(tx, release);
    insert_version(context, tx, release, std::move(texts));
    audit_created(context, tx, subject(release, "write_press_release"), release);
    notify(notices, release, release.revision);
    return view_of(context, tx, event, release);
}

Result<PressRelease> save_version(Context& context, store::Transaction& tx, Notices& notices, InEvent<Release>& reached,
                                  std::int64_t expected_revision, std::vector<domain::PressText> texts) {
    if (reached.row.state == PressState::published) return fail(FaultCode::already_published);
    auto after = reached.row;
    after.version += 1;
    after.state = PressState::draft;
    after.written_by = domain::account_of(context.actor);
    after.reviewed_by.clear();
    after.reviewed_at.reset();
    after.embargo_until.reset();
    after.embargo_zone.clear();
    after.listed.clear();
    after.held_back = false;
    GYORYU_TRY(saved, store::update(tx, std::move(after), expected_revision));
    insert_version(context, tx, saved, std::move(texts));
    audit_changed(context, tx, subject(saved, "edit_press_release"), reached.row, saved);
    tell_press_readers(context, tx, reached.event, saved);
    notify(notices, saved, saved.revision);
    return view_of(context, tx, reached.event, saved);
}

std::vector<domain::Lang> langs_of(const std::vector<domain::PressText>& texts) {
    std::vector<domain::Lang> langs;
    for (const auto& text : texts) langs.push_back(text.lang);
    return langs;
}

void check_langs(const std::vector<domain::Lang>& langs, const std::string& path, Checks& checks) {
    if (std::set(langs.begin(), langs.end()).size() != langs.size()) checks.add(path, "duplicate");
}

}  // namespace

Result<PressRelease> write_press_release(Context& context, const EventId& id, const PressDraft& draft) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressRelease> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        auto checks = Checks::of(draft);
        check_langs(draft.langs, "/langs", checks);
        if (draft.kind == domain::PressKind::correction) checks.add("/kind", "not_in_list");
        GYORYU_CHECK(checks.done());
        const auto figures = press_figures(context, tx, event);
        GYORYU_TRY(texts, press_texts(context, tx, event, draft.kind, draft.langs, figures));
        Release release;
        release.kind = draft.kind;
        return insert_release(context, tx, notices, event, std::move(release), std::move(texts));
    });
}

Result<PressRelease> edit_press_release(Context& context, const domain::PressReleaseId& id,
                                        std::int64_t expected_revision, const PressTexts& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressRelease> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        auto checks = Checks::of(edit);
        check_langs(langs_of(edit.texts), "/texts", checks);
        GYORYU_CHECK(checks.done());
        return save_version(context, tx, notices, reached, expected_revision, edit.texts);
    });
}

Result<PressRelease> rewrite_press_release(Context& context, const domain::PressReleaseId& id,
                                           std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressRelease> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        const auto& release = reached.row;
        GYORYU_TRY(version, version_of(tx, release, 0));
        const auto figures = press_figures(context, tx, reached.event);
        if (release.kind == domain::PressKind::correction) {
            GYORYU_TRY(corrected, store::get<Release>(tx, release.corrects_id));
            GYORYU_TRY(said, version_of(tx, corrected, 0));
            GYORYU_TRY(texts, correction_texts(context, tx, reached.event, corrected, said, "", figures));
            return save_version(context, tx, notices, reached, expected_revision, std::move(texts));
        }
        GYORYU_TRY(texts, press_texts(context, tx, reached.event, release.kind, langs_of(version.texts), figures));
        return save_version(context, tx, notices, reached, expected_revision, std::move(texts));
    });
}

Result<PressRelease> correct_press_release(Context& context, const domain::PressReleaseId& id,
                                           const PressCorrectionEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressRelease> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        if (reached.row.state != PressState::published) return fail(FaultCode::not_released);
        GYORYU_TRY(version, version_of(tx, reached.row, 0));
        const auto figures = press_figures(context, tx, reached.event);
        GYORYU_TRY(texts, correction_texts(context, tx, reached.event, reached.row, version, edit.note, figures));
        Release release;
        release.kind = domain::PressKind::correction;
        release.corrects_id = reached.row.id;
        return insert_release(context, tx, notices, reached.event, std::move(release), std::move(texts));
    });
}

Result<void> delete_press_release(Context& context, const domain::PressReleaseId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        if (reached.row.state == PressState::published) return fail(FaultCode::already_published);
        auto gone = reached.row;
        gone.state = PressState::draft;
        gone.embargo_until.reset();
        tell_press_readers(context, tx, reached.event, gone);
        GYORYU_CHECK(store::erase<Release>(tx, reached.row.id, expected_revision));
        audit_deleted(context, tx, subject(reached.row, "delete_press_release"), reached.row);
        notify(notices, reached.row, 0);
        return {};
    });
}

}  // namespace gyoryu::app
