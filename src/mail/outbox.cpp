#include "mail/outbox.h"

#include "base/utf8.h"
#include "store/mail_tables.h"
#include "store/record.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace gyoryu::mail {

namespace {

using domain::MailFailure;
using domain::MailState;

base::Instant later(base::Instant moment, std::chrono::milliseconds span) { return {moment.unix_ms + span.count()}; }

/// The message that has been due for the longest time.
store::Select due_at(base::Instant now) {
    return {
        {store::where("state", MailState::waiting), store::at_most("next_attempt_at", now)}, {{"next_attempt_at"}}, 1};
}

void end(domain::Mail& mail, MailState state, MailFailure failure) {
    mail.state = state;
    mail.failure = failure;
    mail.next_attempt_at = std::nullopt;
}

std::optional<domain::Mail> take_due(store::Database& database, base::Instant now, std::chrono::seconds lease) {
    // Mostly nothing is due: looking first does not hold up those who write.
    if (database.read([&](store::Transaction& tx) { return store::select<domain::Mail>(tx, due_at(now)).empty(); }))
        return std::nullopt;
    return database.write([&](store::Transaction& tx) -> std::optional<domain::Mail> {
        auto due = store::select<domain::Mail>(tx, due_at(now));
        if (due.empty()) return std::nullopt;
        auto& mail = due.front();
        if (mail.expires_at && *mail.expires_at <= now) {
            end(mail, MailState::failed, MailFailure::expired);
        } else {
            mail.attempts += 1;
            mail.next_attempt_at = later(now, lease);
            mail.taken = true;
        }
        if (!store::overwrite(tx, mail)) return std::nullopt;
        return mail;
    });
}

void note_outcome(domain::Mail& mail, const Outcome& outcome, base::Instant now) {
    mail.taken = false;
    mail.last_refusal = base::well_formed(outcome.answer.empty() ? outcome.reason : outcome.answer);
    if (outcome.delivery == Delivery::sent) {
        end(mail, MailState::sent, MailFailure::none);
        mail.secret_url.clear();
        mail.last_refusal.clear();
        mail.sent_at = now;
    } else if (mail.state != MailState::waiting) {
        return;  // taken back by the organiser while it was on its way
    } else if (outcome.delivery == Delivery::wrong_address) {
        end(mail, MailState::failed, MailFailure::wrong_address);
    } else if (outcome.delivery == Delivery::refused) {
        end(mail, MailState::failed, MailFailure::rejected);
    } else if (mail.attempts >= attempts_max) {
        end(mail, MailState::failed, MailFailure::unreachable);
    } else {
        mail.next_attempt_at = later(now, pause_after(mail.attempts));
    }
}

Message message_of(const domain::Mail& mail) {
    Message message{mail.message_id, "", mail.to, mail.subject, mail.body, mail.created_at, mail.reply_to};
    if (!mail.secret_url.empty())
        for (auto at = message.body.find("{url}"); at != std::string::npos;
             at = message.body.find("{url}", at + mail.secret_url.size()))
            message.body.replace(at, 5, mail.secret_url);
    for (const auto& part : mail.calendars)
        message.calendars.push_back(
            {part.method == domain::CalendarPartMethod::cancel ? "CANCEL" : "REQUEST", part.text});
    return message;
}

}  // namespace

std::chrono::minutes pause_after(int attempts) {
    return std::min(std::chrono::minutes(1 << std::clamp(attempts - 1, 0, 10)), std::chrono::minutes(6 * 60));
}

int timeout_within(std::chrono::seconds lease, int wished) {
    return std::max(1, std::min(wished, static_cast<int>(lease.count() / 2)));
}

Outbox::Outbox(store::Database& database, const base::Clock& clock, Sender& sender, OutboxEars ears,
               std::chrono::seconds lease)
    : database_(database), clock_(clock), sender_(sender), ears_(std::move(ears)), lease_(lease) {}

void Outbox::take_back() {
    database_.write([&](store::Transaction& tx) {
        tx.execute("UPDATE mails SET taken = 0, next_attempt_at = $1 WHERE taken = 1 AND state = 'waiting'",
                   {clock_.now().unix_ms});
    });
}

int Outbox::drain() {
    sent_ = 0;
    while (send_next()) continue;
    return sent_;
}

bool Outbox::send_next() {
    const auto taken = take_due(database_, clock_.now(), lease_);
    if (!taken) return false;
    if (taken->state != MailState::waiting) {
        if (ears_.changed) ears_.changed(*taken);
        return true;
    }
    const auto outcome = sender_.send(message_of(*taken));
    if (outcome.delivery == Delivery::sent)
        ++sent_;
    else
        tell(outcome.reason);
    const auto noted = database_.write([&](store::Transaction& tx) -> std::optional<domain::Mail> {
        auto mail = store::find<domain::Mail>(tx, store::where("id", taken->id));
        if (!mail) return std::nullopt;  // deleted meanwhile: nothing to note
        note_outcome(*mail, outcome, clock_.now());
        if (!store::overwrite(tx, *mail)) return std::nullopt;
        return mail;
    });
    if (noted && ears_.changed) ears_.changed(*noted);
    return true;
}

void Outbox::tell(std::string_view reason) const {
    if (ears_.failed) ears_.failed(reason);
}

OutboxWorker::OutboxWorker(Outbox& outbox, std::chrono::milliseconds interval)
    : thread_([&outbox, interval](const std::stop_token& stop) {
          std::mutex guard;
          std::condition_variable_any pause;
          std::unique_lock lock(guard);
          do {
              try {
                  outbox.drain();
              } catch (const std::exception& lost) {
                  outbox.tell(lost.what());  // the store is away; the messages wait in it
              }
          } while (!pause.wait_for(lock, stop, interval, [&] { return stop.stop_requested(); }));
      }) {}

void OutboxWorker::stop() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

}  // namespace gyoryu::mail
