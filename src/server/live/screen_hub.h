#pragma once

#include "app/day/hall_view.h"
#include "server/http/socket.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace gyoryu::server {

/// Where the hub takes what it tells from.
struct ScreenSource {
    std::function<base::Result<app::HallBoard>(const domain::EventId&)> board;
    std::function<app::HallTime(const domain::EventId&)> time;
    std::function<bool(const domain::ScreenId&)> is_open;
};

/// Brings the board of an event to its hall screens. A thread of its own works the board out once per change, however
/// many screens there are, and sends the tables that are no longer the same. The last messages are kept: a screen that
/// comes back names the last sequence it saw and gets the rest, or the whole board when that is too long ago.
class ScreenHub {
public:
    static constexpr std::size_t remembered_max = 1024;  ///< per event

    /// Sequences start at `first`, as those of LiveHub.
    ScreenHub(std::int64_t first, ScreenSource source);
    ~ScreenHub();

    /// Something of an event has changed. Thread-safe, does not block.
    void changed(const domain::EventId& event, std::string_view entity);
    std::shared_ptr<http::SocketListener> listener(const domain::EventId& event, const domain::ScreenId& screen,
                                                   std::optional<std::int64_t> after);
    std::size_t clients() const;
    void stop();

private:
    class Client;
    struct Message {
        std::int64_t sequence = 0;
        std::shared_ptr<const std::string> text;
    };
    struct Stage {
        bool dirty = true;
        bool revoked = false;  ///< some screen of it may have been
        std::int64_t forgotten = 0;
        std::optional<app::HallBoard> board;
        app::HallTime time;  ///< as last told, at `timed`
        std::chrono::steady_clock::time_point timed;
        std::map<int, std::string> tables;            ///< as last told
        std::string head;                             ///< what is not of a table, as last told
        std::shared_ptr<const std::string> snapshot;  ///< of the newest sequence, or null
        std::deque<Message> remembered;
        std::vector<std::shared_ptr<Client>> clients;
        std::vector<std::shared_ptr<Client>> joining;
    };

    void run(const std::stop_token& stop);
    void look_again(const domain::EventId& event, Stage& stage);
    void tell_difference(Stage& stage, const app::HallBoard& next);
    static app::HallTime time_now(const Stage& stage);
    void tell_time(Stage& stage, const app::HallTime& time);
    void let_in(Stage& stage, const app::HallTime& time);
    void send_off(Stage& stage);
    void leave(Client& client);

    ScreenSource source_;
    mutable std::mutex guard_;
    std::condition_variable_any wake_;
    std::int64_t sequence_;
    std::map<domain::EventId, Stage> stages_;
    bool work_ = false;
    std::jthread thread_;
};

}  // namespace gyoryu::server
