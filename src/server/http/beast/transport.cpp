#include "server/http/beast/transport.h"

namespace gyoryu::server::http {

std::string address_of(const tcp::socket& socket) {
    boost::system::error_code unknown;
    const auto peer = socket.remote_endpoint(unknown);
    return unknown ? std::string("unknown") : peer.address().to_string();
}

Transport::Transport(const Settings& given, Handler& asked, unsigned workers)
    : settings(given), handler(asked), pool(workers, given.waiting_requests_max) {}

void Transport::enter(const std::shared_ptr<Stoppable>& who) {
    const std::scoped_lock lock(guard_);
    open_.emplace(who.get(), who);
}

void Transport::leave(Stoppable* who) {
    {
        const std::scoped_lock lock(guard_);
        open_.erase(who);
    }
    left_.notify_all();
}

std::size_t Transport::open() const {
    const std::scoped_lock lock(guard_);
    return open_.size();
}

void Transport::stop_all(void (Stoppable::*how)()) {
    std::vector<std::shared_ptr<Stoppable>> everybody;  // locked one by one: their end would take the same lock
    {
        const std::scoped_lock lock(guard_);
        for (auto& [address, weak] : open_)
            if (auto who = weak.lock()) everybody.push_back(std::move(who));
    }
    for (auto& who : everybody) ((*who).*how)();
}

bool Transport::wait_until_empty(std::chrono::milliseconds at_most) {
    std::unique_lock lock(guard_);
    return left_.wait_for(lock, at_most, [this] { return open_.empty(); });
}

}  // namespace gyoryu::server::http
