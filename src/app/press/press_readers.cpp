#include "app/press/press_readers.h"

#include "app/accounts/secret_token.h"
#include "app/aftermath/archive.h"
#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/press/press_rows.h"
#include "app/press/public_view.h"
#include "app/press/publish_press_release.h"
#include "app/press/tell_press_readers.h"
#include "app/saving.h"
#include "domain/press_access.h"
#include "store/press_desk_tables.h"
#include "store/press_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::PressState;

constexpr std::int64_t readers_most = 200;

PressReader view_of(const domain::PressReader& row) {
    return {row.id,         row.name, row.email,      row.lang, row.added_at, row.first_read_at,
            row.revoked_at, row.told, row.told_until, {}};
}

AuditSubject subject_of(const domain::PressReader& row, std::string action) {
    return {row.workspace_id, std::move(action), "press_reader", row.id.str()};
}

/// Says which release and nothing of who it is.
std::vector<domain::FieldChange> facts_of(const domain::PressReader& row) {
    return {{"release_id", "", row.release_id.str()}};
}

void revoke(Context& context, store::Transaction& tx, domain::PressReader row) {
    row.revoked_at = context.services.clock.now();
    withdraw_press_letters(tx, row);
    (void)store::overwrite(tx, row);
    audit_done(context, tx, subject_of(row, "revoke_press_reader"), facts_of(row));
}

struct Found {
    domain::PressReader reader;
    PressPreview preview;
};

Result<Found> find_preview(Context& context, store::Transaction& tx, const std::string& token,
                           const std::string& lang) {
    const auto hash = token_hash(token);
    auto reader = store::find<domain::PressReader>(tx, store::where("token_hash", hash));
    if (!reader) reader = store::find<domain::PressReader>(tx, store::where("letter_token_hash", hash));
    if (!reader || reader->revoked_at) return fail(FaultCode::not_found, {{"what", "link"}});
    const auto release = store::find<domain::PressRelease>(tx, store::where("id", reader->release_id));
    if (!release || (release->state != PressState::scheduled && release->state != PressState::published))
        return fail(FaultCode::not_found, {{"what", "link"}});
    GYORYU_TRY(workspace, store::get<domain::Workspace>(tx, release->workspace_id));
    GYORYU_TRY(version, version_of(tx, *release, 0));
    auto press = public_of(context, workspace, *release, version, lang);
    auto words = release->state == PressState::scheduled ? embargo_words(press.lang, *release) : std::string();
    return Found{*reader, {std::move(press), reader->name, std::move(words)}};
}

}  // namespace

Result<List<PressReader>> list_press_readers(Context& context, const domain::PressReleaseId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<PressReader>> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        List<PressReader> list;
        for (const auto& row : store::select<domain::PressReader>(
                 tx,
                 {{store::where("release_id", reached.row.id)}, {{"added_at", true}, {"id", true}}, list_limit_max}))
            list.items.push_back(view_of(row));
        list.total = static_cast<std::int64_t>(list.items.size());
        return list;
    });
}

Result<PressReader> add_press_reader(Context& context, const domain::PressReleaseId& id, const PressReaderEdit& edit) {
    const auto token = new_secret_token();
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<PressReader> {
        GYORYU_TRY(reached, reach_press(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(edit).done());
        if (reached.row.state == PressState::published) return fail(FaultCode::already_published);
        for (auto& earlier : store::select_where<domain::PressReader>(tx, store::where("release_id", id),
                                                                      store::where("email", edit.email)))
            if (!earlier.revoked_at) revoke(context, tx, std::move(earlier));
        if (store::count_where<domain::PressReader>(tx, store::where("release_id", id)) >= readers_most)
            return fail(FaultCode::limit_reached, {{"max", std::to_string(readers_most)}});
        domain::PressReader row;
        row.id = context.services.ids.next<domain::PressReaderId>();
        row.release_id = id;
        row.workspace_id = reached.row.workspace_id;
        row.name = edit.name;
        row.email = edit.email;
        row.lang = edit.lang;
        row.token_hash = token_hash(token);
        row.added_by = domain::account_of(context.actor);
        row.added_at = context.services.clock.now();
        store::insert(tx, row);
        audit_done(context, tx, subject_of(row, "add_press_reader"), facts_of(row));
        notices.push_back({row.workspace_id, reached.event.id, "press_release", id.str(), reached.row.revision});
        const auto url = press_preview_url(context.services, token);
        // What is not under embargo yet has no time to tell; the letter goes when it is put under one.
        tell_press_reader(context, tx, reached.event, reached.row, row, url);
        GYORYU_TRY(told, store::get<domain::PressReader>(tx, row.id));
        auto view = view_of(told);
        view.url = url;
        return view;
    });
}

Result<void> revoke_press_reader(Context& context, const domain::PressReaderId& id) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
        const auto row = store::find<domain::PressReader>(tx, store::where("id", id));
        if (!row) return fail(FaultCode::not_found, {{"what", "link"}});
        GYORYU_TRY(reached, reach_press(context, tx, row->release_id, Need::organise));
        GYORYU_CHECK(refuse_archived(tx, reached.event.id));
        if (!row->revoked_at) revoke(context, tx, *row);
        notices.push_back(
            {row->workspace_id, reached.event.id, "press_release", row->release_id.str(), reached.row.revision});
        return {};
    });
}

Result<PressPreview> read_press_preview(Context& context, const std::string& token, const std::string& lang) {
    const auto find = [&](store::Transaction& tx) { return find_preview(context, tx, token, lang); };
    GYORYU_TRY(found, context.services.database.read(find));
    if (!found.preview.embargo_words.empty() && publish_due_releases(context.services) > 0) {
        GYORYU_TRY(now, context.services.database.read(find));
        found = std::move(now);
    }
    if (!found.reader.first_read_at)
        GYORYU_CHECK(save(context, [&](store::Transaction& tx, Notices&) -> Result<void> {
            GYORYU_TRY(fresh, find_preview(context, tx, token, lang));
            if (fresh.reader.first_read_at) return {};
            fresh.reader.first_read_at = context.services.clock.now();
            GYORYU_CHECK(store::overwrite(tx, fresh.reader));
            audit_done(context, tx, subject_of(fresh.reader, "read_press_preview"), facts_of(fresh.reader));
            return {};
        }));
    return std::move(found.preview);
}

}  // namespace gyoryu::app
