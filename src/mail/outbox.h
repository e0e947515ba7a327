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

/// For so long a message belongs to the process that took it; when the process dies, another one may send the message
/// afterwards. Sending one takes half of it at most (`timeout_within`), so that two never send the same.
inline constexpr std::chrono::seconds lease_usual{120}, lease_min{5}, lease_max{3600};

/// How many seconds sending one message may take at most where `wished` would be good.
int timeout_within(std::chrono::seconds lease, int wished);

/// Who hears what the outbox does.
struct OutboxEars {
    std::function<void(std::string_view)> failed = {};      ///< why a message could not be sent, for the log
    std::function<void(const domain::Mail&)> changed = {};  ///< after each attempt, sent or not
};

/// Sends what waits in the table `mails`. Several processes may share one database: a message is taken by one of them
/// at a time. A message is sent at least once; its Message-ID tells a receiver that a second copy is the same.
class Outbox {
public:
    Outbox(store::Database& database, const base::Clock& clock, Sender& sender, OutboxEars ears = {},
           std::chrono::seconds lease = lease_usual);

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
    const std::chrono::seconds lease_;
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
