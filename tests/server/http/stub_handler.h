#pragma once

#include "server/http/handler.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace gyoryu::server::http {

/// Repeats what it hears.
class Echo final : public SocketListener {
public:
    void opened(std::shared_ptr<SocketSink> sink) override {
        sink_ = std::move(sink);
        if (!on_open.empty())
            for (int i = 0; i < copies; ++i) sink_->send(std::make_shared<const std::string>(on_open));
    }
    void received(std::string_view text) override { sink_->send(std::make_shared<const std::string>(text)); }
    void closed() override {
        sink_ = nullptr;
        gone = true;
    }

    std::string on_open;
    int copies = 1;
    std::atomic<bool> gone = false;

private:
    std::shared_ptr<SocketSink> sink_;
};

/// Answers with what it was asked; `/slow` waits until it is let go.
class StubHandler final : public Handler {
public:
    std::size_t body_bytes_max(const Request&) const override { return body_limit; }

    Response handle(Request request) override {
        if (request.target == "/slow") {
            std::unique_lock lock(guard_);
            ++waiting;
            changed_.notify_all();
            changed_.wait(lock, [this] { return released_; });
        }
        Response response;
        response.body = std::string(name_of(request.method)) + " " + request.target + " " + request.body;
        response.set("X-Injected", "a\r\nSet-Cookie: stolen=1");
        return response;
    }

    SocketAnswer open_socket(Request request) override {
        if (request.target != "/echo") return refuse(request, Refusal::malformed);
        return echo;
    }

    Response refuse(const Request&, Refusal why) override {
        Response response;
        response.status = why == Refusal::malformed        ? 400
                          : why == Refusal::head_too_large ? 431
                          : why == Refusal::body_too_large ? 413
                                                           : 503;
        return response;
    }

    void let_go() {
        const std::scoped_lock lock(guard_);
        released_ = true;
        changed_.notify_all();
    }

    void wait_for_waiting(int count) {
        std::unique_lock lock(guard_);
        changed_.wait(lock, [&] { return waiting >= count; });
    }

    std::size_t body_limit = 1024;
    std::shared_ptr<Echo> echo = std::make_shared<Echo>();

private:
    std::mutex guard_;
    std::condition_variable changed_;
    bool released_ = false;
    int waiting = 0;
};

}  // namespace gyoryu::server::http
