#pragma once

#include "server/http/beast/closing.h"
#include "server/http/beast/transport.h"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket.hpp>

#include <deque>

namespace gyoryu::server::http {

/// One open WebSocket. Sends in order, one message at a time; what waits is bounded in number and bytes.
/// permessage-deflate stays off: it costs more than it saves on small messages to many clients.
template <class Stream>
class SocketSession final : public Stoppable,
                            public SocketSink,
                            public std::enable_shared_from_this<SocketSession<Stream>> {
public:
    SocketSession(Transport& transport, Stream stream, std::shared_ptr<SocketListener> listener)
        : transport_(transport),
          socket_(std::move(stream)),
          listener_(std::move(listener)),
          last_moment_(socket_.get_executor()) {
        ++transport_.sockets;
    }
    ~SocketSession() override {
        --transport_.sockets;
        transport_.leave(this);
    }

    void accept(boost::beast::http::request<boost::beast::http::empty_body> handshake) {
        namespace websocket = boost::beast::websocket;
        transport_.enter(this->shared_from_this());
        boost::beast::get_lowest_layer(socket_).expires_never();
        websocket::stream_base::timeout timeout{transport_.settings.head_timeout, transport_.settings.socket_idle,
                                                true};
        socket_.set_option(timeout);
        socket_.read_message_max(transport_.settings.socket_received_max);
        socket_.text(true);
        auto kept = std::make_shared<decltype(handshake)>(std::move(handshake));
        socket_.async_accept(*kept, [self = this->shared_from_this(), kept](Error error) {
            if (error) return self->finish();
            self->open_ = true;
            self->listener_->opened(self);
            self->read();
        });
    }

    void send(std::shared_ptr<const std::string> message) override {
        asio::post(socket_.get_executor(), [self = this->shared_from_this(), message = std::move(message)]() mutable {
            self->enqueue(std::move(message));
        });
    }

    void close(CloseCode code) override {
        asio::post(socket_.get_executor(), [self = this->shared_from_this(), code] { self->close_with(code); });
    }

    void stop_soon() override { close(CloseCode::going_away); }
    void stop_now() override {
        asio::post(socket_.get_executor(), [self = this->shared_from_this()] { self->cut(); });
    }

private:
    using Error = boost::system::error_code;

    void enqueue(std::shared_ptr<const std::string> message) {
        if (!open_ || closing_) return;
        waiting_bytes_ += message->size();
        waiting_.push_back(std::move(message));
        const auto& settings = transport_.settings;
        if (waiting_.size() > settings.socket_messages_max || waiting_bytes_ > settings.socket_bytes_max)
            return close_with(CloseCode::too_slow);
        if (!writing_) write();
    }

    void write() {
        writing_ = true;
        socket_.async_write(asio::buffer(*waiting_.front()),
                            [self = this->shared_from_this()](Error error, std::size_t) {
                                self->writing_ = false;
                                if (error) return;  // the pending read ends with the same failure and finishes
                                if (!self->waiting_.empty()) {
                                    self->waiting_bytes_ -= self->waiting_.front()->size();
                                    self->waiting_.pop_front();
                                }
                                if (self->closing_)
                                    self->send_close();
                                else if (!self->waiting_.empty())
                                    self->write();
                            });
    }

    void read() {
        socket_.async_read(received_, [self = this->shared_from_this()](Error error, std::size_t) {
            if (error) return self->finish();
            const auto data = self->received_.data();
            self->listener_->received({static_cast<const char*>(data.data()), data.size()});
            self->received_.consume(self->received_.size());
            self->read();
        });
    }

    void close_with(CloseCode code) {
        if (closing_) return;
        closing_ = code;
        if (!open_) return cut();
        if (!writing_) return send_close();
        waiting_.erase(waiting_.begin() + 1, waiting_.end());
        close_in_the_end();  // a write that does not end belongs to a client that does not read
    }

    void close_in_the_end() {
        last_moment_.expires_after(transport_.settings.close_grace);
        last_moment_.async_wait([self = this->shared_from_this()](Error error) {
            if (!error) self->cut();
        });
    }

    void send_close() {
        close_in_the_end();
        const boost::beast::websocket::close_reason reason(static_cast<std::uint16_t>(*closing_));
        socket_.async_close(reason, [self = this->shared_from_this()](Error) { self->cut(); });
    }

    void cut() {
        Error ignored;
        boost::beast::get_lowest_layer(socket_).socket().close(ignored);
    }

    void finish() {
        if (!finished_) listener_->closed();
        finished_ = true;
        open_ = false;
        last_moment_.cancel();
        cut();
    }

    Transport& transport_;
    boost::beast::websocket::stream<Stream> socket_;
    std::shared_ptr<SocketListener> listener_;
    asio::steady_timer last_moment_;
    boost::beast::flat_buffer received_;
    std::deque<std::shared_ptr<const std::string>> waiting_;
    std::size_t waiting_bytes_ = 0;
    std::optional<CloseCode> closing_;
    bool writing_ = false;
    bool open_ = false;
    bool finished_ = false;
};

}  // namespace gyoryu::server::http
