#include "server/live/screen_hub.h"

#include "schema/write.h"
#include "server/live/screen_message.h"

#include <algorithm>

namespace gyoryu::server {

namespace {

/// How often the boards are looked at without a change: meetings begin and end by the clock alone.
constexpr std::chrono::seconds tick{10};
constexpr std::int64_t clock_slack_ms = 2000;

template <class T>
std::string text_of(const T& value) {
    return boost::json::serialize(schema::to_json(value));
}

template <class T>
std::shared_ptr<const std::string> message_of(const T& value) {
    return std::make_shared<const std::string>(text_of(value));
}

/// What screens show that is of no table.
std::string head_of(const app::HallBoard& board) {
    return text_of(ScreenTables{{}, 0, board.desk_used, board.next_start, {}, {}});
}

bool matters(std::string_view entity) {
    constexpr std::string_view entities[] = {"release", "day", "check_in", "participant", "event", "organisation"};
    return std::ranges::find(entities, entity) != std::end(entities);
}

}  // namespace

/// One open screen. `sink` is there between opened() and closed().
class ScreenHub::Client final : public http::SocketListener, public std::enable_shared_from_this<Client> {
public:
    Client(ScreenHub& hub, domain::EventId event_id, domain::ScreenId screen_id, std::optional<std::int64_t> after_seen)
        : event(std::move(event_id)), screen(std::move(screen_id)), after(after_seen), hub_(hub) {}

    void opened(std::shared_ptr<http::SocketSink> opened_sink) override {
        const std::scoped_lock lock(hub_.guard_);
        sink = std::move(opened_sink);
        hub_.stages_[event].joining.push_back(shared_from_this());
        hub_.work_ = true;
        hub_.wake_.notify_all();
    }
    void received(std::string_view) override {}  // screens have nothing to say
    void closed() override { hub_.leave(*this); }

    const domain::EventId event;
    const domain::ScreenId screen;
    const std::optional<std::int64_t> after;
    std::shared_ptr<http::SocketSink> sink;

private:
    ScreenHub& hub_;
};

ScreenHub::ScreenHub(std::int64_t first, ScreenSource source) : source_(std::move(source)), sequence_(first) {
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

ScreenHub::~ScreenHub() { stop(); }

void ScreenHub::stop() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

void ScreenHub::changed(const domain::EventId& event, std::string_view entity) {
    if (!matters(entity) && entity != "screen") return;
    const std::scoped_lock lock(guard_);
    const auto found = stages_.find(event);
    if (found == stages_.end()) return;
    if (entity == "screen") found->second.revoked = true;
    found->second.dirty = true;
    work_ = true;
    wake_.notify_all();
}

std::shared_ptr<http::SocketListener> ScreenHub::listener(const domain::EventId& event, const domain::ScreenId& screen,
                                                          std::optional<std::int64_t> after) {
    return std::make_shared<Client>(*this, event, screen, after);
}

std::size_t ScreenHub::clients() const {
    const std::scoped_lock lock(guard_);
    std::size_t count = 0;
    for (const auto& [event, stage] : stages_) count += stage.clients.size();
    return count;
}

void ScreenHub::leave(Client& client) {
    const std::scoped_lock lock(guard_);
    const auto found = stages_.find(client.event);
    if (found != stages_.end()) {
        const auto same = [&](const auto& other) { return other.get() == &client; };
        std::erase_if(found->second.clients, same);
        std::erase_if(found->second.joining, same);
    }
    client.sink = nullptr;  // the sink holds its listener
}

void ScreenHub::run(const std::stop_token& stop) {
    std::unique_lock lock(guard_);
    while (!stop.stop_requested()) {
        const bool asked = wake_.wait_for(lock, stop, tick, [&] { return work_; });
        if (stop.stop_requested()) return;
        work_ = false;
        std::vector<domain::EventId> events;
        for (auto& [event, stage] : stages_) events.push_back(event);
        for (const auto& event : events) {
            auto& stage = stages_[event];
            if (stage.clients.empty() && stage.joining.empty()) continue;
            const bool look = stage.dirty || !asked || !stage.board || stage.clients.empty();
            stage.dirty = false;
            lock.unlock();  // only this thread makes and changes stages, but for who joins and leaves
            if (look) look_again(event, stage);
            send_off(stage);
            lock.lock();
            if (stage.board) let_in(stage, time_now(stage));
        }
    }
}

/// Only this thread works out boards and tells them, so that the order is the same for everybody; the lock is held to
/// send, not while the store is read.
void ScreenHub::look_again(const domain::EventId& event, Stage& stage) {
    try {
        const auto next = source_.board(event);
        const auto time = source_.time(event);
        const std::scoped_lock lock(guard_);
        tell_difference(stage, next ? *next : app::HallBoard{});
        tell_time(stage, time);
    } catch (const std::exception&) {
        const std::scoped_lock lock(guard_);
        stage.dirty = true;  // the store is away: the next tick looks again
    }
}

void ScreenHub::tell_difference(Stage& stage, const app::HallBoard& next) {
    ScreenTables told{{}, 0, next.desk_used, next.next_start, {}, {}};
    std::map<int, std::string> tables;
    for (const auto& table : next.tables) {
        auto text = text_of(table);
        const auto known = stage.tables.find(table.index);
        if (known == stage.tables.end() || known->second != text) told.tables.push_back(table);
        tables[table.index] = std::move(text);
    }
    const auto head = head_of(next);
    const bool first = !stage.board.has_value();
    const bool other_event = first || stage.board->event != next.event || tables.size() != stage.tables.size();
    if (!other_event && told.tables.empty() && head == stage.head) return;
    for (const auto& [id, names] : next.names) {
        const bool known = !first && stage.board->names.contains(id) && stage.board->names.at(id) == names;
        if (!known) told.names.emplace(id, names);
    }
    told.sequence = ++sequence_;
    stage.board = next;
    stage.tables = std::move(tables);
    stage.head = head;
    stage.snapshot = nullptr;
    const auto text = other_event ? message_of(ScreenBoard{{}, told.sequence, next}) : message_of(told);
    for (const auto& client : stage.clients) client->sink->send(text);
    if (first) stage.forgotten = told.sequence;
    stage.remembered.push_back({told.sequence, text});
    while (stage.remembered.size() > remembered_max) {
        stage.forgotten = stage.remembered.front().sequence;
        stage.remembered.pop_front();
    }
}

app::HallTime ScreenHub::time_now(const Stage& stage) {
    const auto at = std::chrono::steady_clock::now();
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(at - stage.timed).count();
    return {{stage.time.now.unix_ms + passed * stage.time.speed}, stage.time.speed};
}

/// Screens keep their own time from what they were told; a practice clock that was set makes it wrong.
void ScreenHub::tell_time(Stage& stage, const app::HallTime& time) {
    const auto expected = time_now(stage).now.unix_ms;
    const bool off = stage.time.speed != time.speed || std::abs(expected - time.now.unix_ms) > clock_slack_ms;
    stage.time = time;
    stage.timed = std::chrono::steady_clock::now();
    if (!off) return;
    const auto text = message_of(ScreenHello{{}, sequence_, time.now, time.speed});
    for (const auto& client : stage.clients) client->sink->send(text);
}

void ScreenHub::let_in(Stage& stage, const app::HallTime& time) {
    for (const auto& client : stage.joining) {
        const bool resume = client->after && *client->after >= stage.forgotten && *client->after <= sequence_;
        client->sink->send(message_of(ScreenHello{{}, resume ? *client->after : sequence_, time.now, time.speed}));
        if (resume) {
            for (const auto& message : stage.remembered)
                if (message.sequence > *client->after) client->sink->send(message.text);
        } else {
            if (stage.snapshot == nullptr) stage.snapshot = message_of(ScreenBoard{{}, sequence_, *stage.board});
            client->sink->send(stage.snapshot);
        }
        stage.clients.push_back(client);
    }
    stage.joining.clear();
}

void ScreenHub::send_off(Stage& stage) {
    std::vector<std::pair<domain::ScreenId, std::shared_ptr<http::SocketSink>>> asked;
    {
        const std::scoped_lock lock(guard_);
        if (!stage.revoked) return;
        stage.revoked = false;
        for (const auto& client : stage.clients) asked.emplace_back(client->screen, client->sink);
    }
    std::map<domain::ScreenId, bool> open;
    for (const auto& [screen, sink] : asked) {  // outside the lock: closing may come back to leave()
        const auto [known, first] = open.try_emplace(screen, true);
        if (first) known->second = source_.is_open(screen);
        if (!known->second) sink->close(http::CloseCode::signed_out);
    }
}

}  // namespace gyoryu::server
