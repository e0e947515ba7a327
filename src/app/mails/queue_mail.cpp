#include "app/mails/queue_mail.h"

#include "app/links/link_rows.h"
#include "app/mails/letter_words.h"
#include "app/rehearsals/rehearsal_rows.h"
#include "store/mail_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::MailState;

/// What could break a header or a command is no address; whether anybody lives there the mail server knows.
bool is_usable(std::string_view address) {
    const auto at = address.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < address.size() &&
           std::ranges::none_of(address, [](char c) {
               return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || c == '<' || c == '>' || c == ',';
           });
}

std::string reply_address(store::Transaction& tx, const domain::Event* event, const Letter& letter) {
    if (!letter.reply_to.empty() || event == nullptr) return letter.reply_to;
    const auto settings = store::find<domain::MailSettings>(tx, store::where("event_id", event->id));
    return settings ? settings->reply_to : std::string();
}

std::string secret_of(Context& context, store::Transaction& tx, const domain::Event* event, const Letter& letter) {
    if (!letter.own_page || event == nullptr || !letter.to.kind) return letter.secret_url;
    return make_another_link(context, tx, event->id, {*letter.to.kind, letter.to.person_id, domain::LinkPurpose::page})
        .url.value_or("");
}

}  // namespace

std::string host_of(std::string_view url) {
    const auto scheme = url.find("://");
    if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
    return std::string(url.substr(0, url.find_first_of(":/")));
}

std::optional<domain::Mail> queue_mail(Context& context, store::Transaction& tx, const domain::Event* event,
                                       const Letter& letter) {
    if (!is_usable(letter.to.email)) return std::nullopt;
    auto words =
        letter_words(context.services, tx, event != nullptr ? event->workspace_id : letter.workspace_id, letter);
    domain::Mail mail;
    mail.id = context.services.ids.next<domain::MailId>();
    mail.message_id = mail.id.str() + "@" + host_of(context.services.settings.public_url);
    mail.to = letter.to.email;
    mail.subject = std::move(words.subject);
    mail.body = std::move(words.body);
    const bool captured = event != nullptr && is_rehearsal(tx, event->id);
    mail.state = captured ? MailState::captured : letter.held ? MailState::held : MailState::waiting;
    mail.created_at = context.services.clock.now();
    if (mail.state == MailState::waiting) mail.next_attempt_at = mail.created_at;
    if (event != nullptr) {
        mail.workspace_id = event->workspace_id;
        mail.event_id = event->id;
    }
    mail.lang = letter.to.lang;
    mail.purpose = letter.purpose;
    mail.person_kind = letter.to.kind;
    mail.person_id = letter.to.person_id;
    if (!captured) mail.secret_url = secret_of(context, tx, event, letter);
    mail.own_page = letter.own_page;
    mail.reply_to = reply_address(tx, event, letter);
    mail.calendars = letter.calendars;
    mail.meeting_ids = letter.meeting_ids;
    mail.expires_at = letter.expires_at;
    store::insert(tx, mail);
    return mail;
}

}  // namespace gyoryu::app
