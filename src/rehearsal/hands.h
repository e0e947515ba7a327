#pragma once

#include "rehearsal/api_client.h"

#include <functional>
#include <mutex>
#include <vector>

namespace gyoryu::rehearsal {

/// What went wrong and should not have. Safe to use from several threads.
class Troubles {
public:
    void note(const std::string& what, const Refusal& refusal);
    void note(const std::string& what);
    int count() const;
    /// The first ones, as lines.
    std::vector<std::string> lines() const;

private:
    mutable std::mutex guard_;
    int count_ = 0;
    std::vector<std::string> lines_;
};

/// People who act at the same moment, each with a connection of their own.
class Hands {
public:
    Hands(const ApiClient::Settings& settings, int count);

    void use_token(const std::string& token);
    /// Calls f(api, i) for every i below `count`, in no order; comes back when all are done. What one
    /// of them throws ends that hand's work and is thrown here.
    void each(std::size_t count, const std::function<void(ApiClient&, std::size_t)>& f);
    /// The organiser's own.
    ApiClient& first() { return clients_.front(); }

private:
    std::vector<ApiClient> clients_;
};

}  // namespace gyoryu::rehearsal
