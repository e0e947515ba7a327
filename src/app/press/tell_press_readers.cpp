#include "app/press/tell_press_readers.h"

#include "app/accounts/secret_token.h"
#include "app/mails/queue_mail.h"
#include "app/press/press_rows.h"
#include "app/reader.h"
#include "store/mail_tables.h"
#include "store/press_desk_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::MailState;
using domain::PressState;
using domain::PressTold;

constexpr std::string_view first_letter = "press_preview";

PressTold standing_of(const domain::PressRelease& release) {
    if (release.state == PressState::scheduled) return PressTold::embargo;
    return release.state == PressState::published ? PressTold::publication : PressTold::lifted;
}

std::string purpose_of(PressTold told, PressTold standing) {
    switch (standing) {
        case PressTold::embargo:
            return told == PressTold::nothing ? std::string(first_letter) : "press_embargo_changed";
        case PressTold::publication:
            return "press_published";
        case PressTold::nothing:
        case PressTold::lifted:
            break;
    }
    return "press_embargo_lifted";
}

std::string title_for(store::Transaction& tx, const domain::PressRelease& release, domain::Lang lang) {
    const auto version = version_of(tx, release, 0);
    if (!version || version->texts.empty()) return {};
    const auto own = std::ranges::find(version->texts, lang, &domain::PressText::lang);
    return title_of(own == version->texts.end() ? version->texts.front() : *own);
}

/// What stands for `{url}`: the reader's own link, or the public page.
std::string link_for(Context& context, domain::PressReader& reader, std::string url) {
    if (!url.empty()) return url;
    const auto token = new_secret_token();
    reader.letter_token_hash = token_hash(token);
    return press_preview_url(context.services, token);
}

void write(Context& context, store::Transaction& tx, const domain::Event& event, const domain::PressRelease& release,
           const domain::PressReader& reader, std::string purpose, std::string url) {
    const auto workspace = store::get<domain::Workspace>(tx, reader.workspace_id);
    Letter letter;
    letter.to = {reader.email, reader.lang, reader.name, event.time_zone, {}, reader.id.str()};
    letter.purpose = std::move(purpose);
    letter.params = {{"name", reader.name},
                     {"issuer", workspace ? shown(reader.lang, *workspace) : std::string()},
                     {"title", title_for(tx, release, reader.lang)},
                     {"until", embargo_words(reader.lang, release)}};
    letter.secret_url = std::move(url);
    letter.expires_at = release.embargo_until;
    if (release.state == PressState::published) {
        letter.secret_url = workspace ? press_url(context.services, workspace->slug, release.id) : std::string();
        letter.expires_at.reset();
    }
    queue_mail(context, tx, &event, letter);
}

}  // namespace

bool withdraw_press_letters(store::Transaction& tx, const domain::PressReader& reader) {
    bool first = false;
    for (auto& mail :
         store::select_where<domain::Mail>(tx, store::where("person_id", reader.id.str()), store::where("taken", false),
                                           store::one_of("state", std::vector{MailState::waiting, MailState::held}))) {
        first |= mail.purpose == first_letter;
        mail.state = MailState::withdrawn;
        mail.next_attempt_at.reset();
        mail.secret_url.clear();
        store::put(tx, mail);
    }
    return first;
}

void tell_press_reader(Context& context, store::Transaction& tx, const domain::Event& event,
                       const domain::PressRelease& release, domain::PressReader reader, std::string url) {
    const auto standing = standing_of(release);
    const auto until = standing == PressTold::embargo ? release.embargo_until : std::nullopt;
    if (reader.revoked_at || (reader.told == standing && reader.told_until == until)) return;
    const bool as_told = standing == PressTold::publication && reader.told == PressTold::embargo &&
                         reader.told_until == release.published_at;
    if (!as_told && withdraw_press_letters(tx, reader)) reader.told = PressTold::nothing;
    const bool knows = reader.told != PressTold::nothing;
    if (!as_told && (knows || standing == PressTold::embargo)) {
        if (!knows) url = link_for(context, reader, std::move(url));
        write(context, tx, event, release, reader, purpose_of(reader.told, standing), std::move(url));
    }
    reader.told = knows || standing == PressTold::embargo ? standing : PressTold::nothing;
    reader.told_until = until;
    store::put(tx, reader);
}

void tell_press_readers(Context& context, store::Transaction& tx, const domain::Event& event,
                        const domain::PressRelease& release) {
    for (auto& reader : store::select_where<domain::PressReader>(tx, store::where("release_id", release.id)))
        tell_press_reader(context, tx, event, release, std::move(reader));
}

}  // namespace gyoryu::app
