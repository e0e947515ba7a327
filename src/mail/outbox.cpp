#include "mail/outbox.h"

#include "store/mail_tables.h"
#include "store/record.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace gyoryu::mail {

namespace {

/// Longer than one sending may take: until then no other process takes the message.
constexpr std::chrono::minutes lease{5};

base::Instant later(base::Instant moment, std::chrono::minutes minutes) {
    return {moment.unix_ms + std::chrono::milliseconds(minutes).count()};
}

/// The message that has been due for the longest time.
store::Select due_at(base::Instant now) {
    return {{store::where("state", domain::MailState::waiting), store::at_most("next_attempt_at", now)},
            {{"next_attempt_at"}},
            1};
}

std::optional<domain::Mail> take_due(store::Database& database, base::Instant now) {
    // Mostly nothing is due: looking first does not hold up those who write.
    if (database.read([&](store::Transaction& tx) { return store::select<domain::Mail>(tx, due_at(now)).empty(); }))
        return std::nullopt;
    return database.write([&](store::Transaction& tx) -> std::optional<domain::Mail> {
        auto due = store::select<domain::Mail>(tx, due_at(now));
        if (due.empty()) return std::nullopt;
        auto& mail = due.front();
        mail.attempts += 1;
        mail.next_attempt_at = later(now, lease);
        if (!store::overwrite(tx, mail)) return std::nullopt;
        return mail;
    });
}

void note_outcome(domain::Mail& mail, const Outcome& outcome, base::Instant now) {
    if (outcome.delivery == Delivery::sent) {
        mail.state = domain::MailState::sent;
        mail.body.clear();
    } else if (outcome.delivery == Delivery::refused || mail.attempts >= attempts_max) {
        mail.state = domain::MailState::failed;
    } else {
        mail.next_attempt_at = later(now, pause_after(mail.attempts));
    }
    if (mail.state != domain::MailState::waiting) mail.next_attempt_at = std::nullopt;
}

}  // namespace

std::chrono::minutes pause_after(int attempts) {
    return std::min(std::chrono::minutes(1 << std::clamp(attempts - 1, 0, 10)), std::chrono::minutes(6 * 60));
}

Outbox::Outbox(store::Database& database, const base::Clock& clock, Sender& sender,
               std::function<void(std::string_view)> failed)
    : database_(database), clock_(clock), sender_(sender), failed_(std::move(failed)) {}

int Outbox::drain() {
    sent_ = 0;
    while (send_next()) continue;
    return sent_;
}

bool Outbox::send_next() {
    auto mail = take_due(database_, clock_.now());
    if (!mail) return false;
    const auto outcome = sender_.send({mail->message_id, "", mail->to, mail->subject, mail->body, mail->created_at});
    if (outcome.delivery == Delivery::sent)
        ++sent_;
    else
        tell(outcome.reason);
    note_outcome(*mail, outcome, clock_.now());
    // Deleted meanwhile: nothing to note.
    database_.write([&](store::Transaction& tx) { return store::overwrite(tx, *mail).has_value(); });
    return true;
}

void Outbox::tell(std::string_view reason) const {
    if (failed_) failed_(reason);
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
