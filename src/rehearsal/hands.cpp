#include "rehearsal/hands.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

namespace gyoryu::rehearsal {

namespace {

constexpr std::size_t lines_max = 20;

}  // namespace

void Troubles::note(const std::string& what, const Refusal& refusal) {
    if (refusal.code == "stopped") return;
    note(what + ": " + std::to_string(refusal.status) + " " + refusal.code + " " + refusal.detail);
}

void Troubles::note(const std::string& what) {
    const std::scoped_lock lock(guard_);
    ++count_;
    if (lines_.size() < lines_max) lines_.push_back(what);
}

int Troubles::count() const {
    const std::scoped_lock lock(guard_);
    return count_;
}

std::vector<std::string> Troubles::lines() const {
    const std::scoped_lock lock(guard_);
    return lines_;
}

Hands::Hands(const ApiClient::Settings& settings, int count) {
    clients_.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) clients_.emplace_back(settings);
}

void Hands::use_token(const std::string& token) {
    for (auto& client : clients_) client.use_token(token);
}

void Hands::each(std::size_t count, const std::function<void(ApiClient&, std::size_t)>& f) {
    std::atomic<std::size_t> next = 0;
    std::mutex guard;
    std::exception_ptr first;
    {
        std::vector<std::jthread> threads;
        for (std::size_t hand = 0; hand < std::min(clients_.size(), count); ++hand)
            threads.emplace_back([&, hand] {
                try {
                    for (std::size_t i = next++; i < count; i = next++) f(clients_[hand], i);
                } catch (...) {
                    const std::scoped_lock lock(guard);
                    if (!first) first = std::current_exception();
                }
            });
    }
    if (first) std::rethrow_exception(first);
}

}  // namespace gyoryu::rehearsal
