#include "app/partners/request_letters.h"

#include "app/mails/queue_mail.h"
#include "app/reader.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

void send(Context& context, store::Transaction& tx, const Me& me, const domain::Participant& partner,
          const std::string& purpose, const text::Parameters& more = {}) {
    const auto theirs = store::find<domain::Organisation>(tx, store::where("id", partner.organisation_id));
    const auto mine = store::find<domain::Organisation>(tx, store::where("id", me.participant.organisation_id));
    if (!theirs || !mine) return;
    Letter letter;
    letter.to = recipient_of(me.event, partner, *theirs);
    letter.purpose = purpose;
    letter.own_page = true;
    letter.params = {{"name", letter.to.name},
                     {"event", shown(letter.to.lang, me.event.names)},
                     {"partner", shown(letter.to.lang, mine->names)}};
    letter.params.insert(letter.params.end(), more.begin(), more.end());
    queue_mail(context, tx, &me.event, letter);
}

}  // namespace

void mail_request(Context& context, store::Transaction& tx, const Me& me, const domain::Participant& partner,
                  const domain::Ask& ask) {
    const auto until = base::to_local(ask.expires_at, me.event.time_zone);
    send(context, tx, me, partner, "request_received", {{"until", until.day.str() + " " + until.time.str()}});
}

void mail_answer(Context& context, store::Transaction& tx, const Me& me, const domain::Participant& partner,
                 bool accepted) {
    send(context, tx, me, partner, accepted ? "request_accepted" : "request_declined");
}

}  // namespace gyoryu::app
