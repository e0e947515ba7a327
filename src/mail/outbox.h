#pragma once

#include "base/time.h"
#include "domain/mail.h"
#include "mail/smtp.h"
#include "store/database.h"

#include <chrono>
#include <functional>
#include <string_view>
#include <thread>

namespace gyoryu::mail {

/// A message that cannot be sent is tried again after 1, 2, 4 … minutes, at most 6 hours apart, and given up after
/// this many times.
inline constexpr int attempts_max = 12;
std::chrono::minutes pause_after(int attempts);

/// Who hears what the outbox does.
struct OutboxEars {
    std::function<void(std::string_view)> failed = {};      ///< why a message could not be sent, for the log
    std::function<void(const domain::Mail&)> changed = {};  ///< after each attempt, sent or not
};

/// Sends what waits in the table `mails`. Several processes may share one database: a message is taken by one of them
/// at a time. A message is sent at least once; its Message-ID tells a receiver that a second copy is the same.
class Outbox {
public:
    Outbox(store::Database& database, const base::Clock& clock, Sender& sender, OutboxEars ears = {});

    /// What a process took and did not finish is due again at once: to be called by the only process of a store, which
    /// has just started.
    void take_back();
    /// Sends the messages that are due; the number that went away. The secret address in them is erased afterwards.
    int drain();
    /// Passes a reason on to `failed`.
    void tell(std::string_view reason) const;

private:
    bool send_next();

    store::Database& database_;
    const base::Clock& clock_;
    Sender& sender_;
    const OutboxEars ears_;
    int sent_ = 0;
};

/// Drains again and again, on a thread of its own.
class OutboxWorker {
public:
    OutboxWorker(Outbox& outbox, std::chrono::milliseconds interval);
    ~OutboxWorker() { stop(); }
    void stop();

private:
    std::jthread thread_;
};

}  // namespace gyoryu::mail
