#include "server/live/hub.h"

#include "schema/write.h"
#include "server/live/message.h"

#include <algorithm>

namespace gyoryu::server {

namespace {

template <class T>
std::string text_of(const T& message) {
    return boost::json::serialize(schema::to_json(message));
}

}  // namespace

/// One open WebSocket. `sink_` is there between opened() and closed(); both come on an I/O thread.
class LiveHub::Client final : public http::SocketListener, public std::enable_shared_from_this<Client> {
public:
    Client(LiveHub& hub, Subscription subscription, std::optional<std::int64_t> after)
        : subscription(std::move(subscription)), hub_(hub), after_(after) {}

    void opened(std::shared_ptr<http::SocketSink> opened_sink) override {
        sink = std::move(opened_sink);
        hub_.join(shared_from_this(), after_);
    }
    void received(std::string_view) override {}  // clients have nothing to say
    void closed() override { hub_.leave(*this); }

    const Subscription subscription;
    std::shared_ptr<http::SocketSink> sink;

private:
    LiveHub& hub_;
    const std::optional<std::int64_t> after_;
};

LiveHub::LiveHub(std::int64_t first) : sequence_(first) {}

void LiveHub::changed(const domain::WorkspaceId& workspace, const std::optional<domain::EventId>& event,
                      std::string_view entity, std::string_view id, std::int64_t revision) {
    LiveChanged message{LiveChangedType::changed, 0, std::string(entity), std::string(id), revision};
    publish({workspace, event, message.entity}, [&](std::int64_t sequence) {
        message.sequence = sequence;
        return text_of(message);
    });
    const std::scoped_lock lock(guard_);
    if (event && listener_) listener_(*event, entity);
}

void LiveHub::pass_on(std::function<void(const domain::EventId&, std::string_view)> listener) {
    const std::scoped_lock lock(guard_);
    listener_ = std::move(listener);
}

void LiveHub::job(const domain::WorkspaceId& workspace, const app::Job& job) {
    publish({workspace, job.event_id, "job"},
            [&](std::int64_t sequence) { return text_of(LiveJob{LiveJobType::job, sequence, job}); });
}

void LiveHub::publish(LiveTopic topic, const std::function<std::string(std::int64_t)>& text_of_sequence) {
    const std::scoped_lock lock(guard_);  // held while sending: the order of messages is the same for everybody
    ++sequence_;
    auto text = std::make_shared<const std::string>(text_of_sequence(sequence_));
    for (const auto& client : clients_)
        if (may_hear(client->subscription, topic)) client->sink->send(text);
    remembered_.push_back({sequence_, std::move(topic), std::move(text)});
    if (remembered_.size() > remembered_max) remembered_.pop_front();
}

std::shared_ptr<http::SocketListener> LiveHub::listener(Subscription subscription, std::optional<std::int64_t> after) {
    return std::make_shared<Client>(*this, std::move(subscription), after);
}

void LiveHub::join(const std::shared_ptr<Client>& client, std::optional<std::int64_t> after) {
    const std::scoped_lock lock(guard_);
    const std::int64_t forgotten = remembered_.empty() ? sequence_ : remembered_.front().sequence - 1;
    const bool resync = after && (*after < forgotten || *after > sequence_);
    const bool resume = after && !resync;
    const LiveHello hello{LiveHelloType::hello, resume ? *after : sequence_, resync};
    client->sink->send(std::make_shared<const std::string>(text_of(hello)));
    if (resume)
        for (const auto& message : remembered_)
            if (message.sequence > *after && may_hear(client->subscription, message.topic))
                client->sink->send(message.text);
    clients_.push_back(client);
}

void LiveHub::leave(Client& client) {
    const std::scoped_lock lock(guard_);
    std::erase_if(clients_, [&](const auto& other) { return other.get() == &client; });
    client.sink = nullptr;  // the sink holds its listener
}

std::size_t LiveHub::clients() const {
    const std::scoped_lock lock(guard_);
    return clients_.size();
}

void LiveHub::close_if(const std::function<bool(const Subscription&)>& gone) {
    std::vector<std::pair<std::shared_ptr<Client>, std::shared_ptr<http::SocketSink>>> asked;
    {
        const std::scoped_lock lock(guard_);
        for (const auto& client : clients_) asked.emplace_back(client, client->sink);
    }
    for (const auto& [client, sink] : asked)  // outside the lock: the answer may take the store's time
        if (gone(client->subscription)) sink->close(http::CloseCode::signed_out);
}

}  // namespace gyoryu::server
