#pragma once

#include "app/feed.h"
#include "server/http/socket.h"
#include "server/live/subscription.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace gyoryu::server {

/// Tells every open WebSocket what it may know, in order, with one sequence for all. Keeps the last messages, so that
/// a client that comes back names the last sequence it saw and gets the rest.
class LiveHub final : public app::Feed {
public:
    static constexpr std::size_t remembered_max = 4096;

    /// Sequences start at `first` (milliseconds of the start): those of an earlier run are seen to be too old.
    explicit LiveHub(std::int64_t first);

    void changed(const domain::WorkspaceId& workspace, const std::optional<domain::EventId>& event,
                 std::string_view entity, std::string_view id, std::int64_t revision) override;
    void job(const domain::WorkspaceId& workspace, const app::Job& job) override;

    /// Tells `listener` of every change of an event too; it must not block. Nothing: nobody any more.
    void pass_on(std::function<void(const domain::EventId&, std::string_view entity)> listener);

    /// Who listens to a new WebSocket. `after`: the last sequence the client saw.
    std::shared_ptr<http::SocketListener> listener(Subscription subscription, std::optional<std::int64_t> after);

    std::size_t clients() const;
    /// Closes the sockets of which `gone` says so.
    void close_if(const std::function<bool(const Subscription&)>& gone);

private:
    class Client;
    struct Message {
        std::int64_t sequence = 0;
        LiveTopic topic;
        std::shared_ptr<const std::string> text;
    };

    void publish(LiveTopic topic, const std::function<std::string(std::int64_t)>& text_of);
    void join(const std::shared_ptr<Client>& client, std::optional<std::int64_t> after);
    void leave(Client& client);

    mutable std::mutex guard_;
    std::function<void(const domain::EventId&, std::string_view)> listener_;
    std::int64_t sequence_;
    std::deque<Message> remembered_;
    std::vector<std::shared_ptr<Client>> clients_;
};

}  // namespace gyoryu::server
