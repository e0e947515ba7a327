#pragma once

#include "server/http/beast/closing.h"
#include "server/http/beast/socket_session.h"
#include "server/http/beast/transport.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>

#include <array>
#include <utility>

namespace gyoryu::server::http {

namespace beast = boost::beast;
namespace bhttp = boost::beast::http;

/// One client connection: reads a request whole, has it handled on the pool, writes the answer, reads the next.
/// Pipelined requests wait in the buffer, so answers keep their order. All members run on the connection's strand.
template <class Stream>
class Connection final : public Stoppable, public std::enable_shared_from_this<Connection<Stream>> {
public:
    Connection(Transport& transport, Stream stream, std::string remote)
        : transport_(transport), stream_(std::move(stream)), remote_(std::move(remote)) {}
    ~Connection() override {
        let_go_of_body();
        transport_.leave(this);
    }

    void start() {
        transport_.enter(this->shared_from_this());
        asio::dispatch(stream_.get_executor(), [self = this->shared_from_this()] { self->shake_hands(); });
    }

    void stop_soon() override {
        asio::post(stream_.get_executor(), [self = this->shared_from_this()] {
            if (self->idle_) self->cut();
        });
    }

    void stop_now() override {
        asio::post(stream_.get_executor(), [self = this->shared_from_this()] { self->cut(); });
    }

private:
    static constexpr std::size_t small_body = 64 * 1024;

    using Parser = bhttp::request_parser<bhttp::buffer_body>;
    using Error = boost::system::error_code;

    /// A completion handler that keeps this connection alive.
    template <class F>
    auto then(F&& f) {
        return [self = this->shared_from_this(), f = std::forward<F>(f)](auto&&... args) mutable {
            f(*self, std::forward<decltype(args)>(args)...);
        };
    }

    auto& lowest() { return beast::get_lowest_layer(stream_); }

    void cut() {
        Error ignored;
        lowest().socket().close(ignored);
    }

    void shake_hands() {
        if constexpr (is_tls<Stream>) {
            lowest().expires_after(transport_.settings.head_timeout);
            stream_.async_handshake(asio::ssl::stream_base::server, then([](auto& self, Error error) {
                                        if (!error) self.wait_for_request();
                                    }));
        } else {
            wait_for_request();
        }
    }

    void wait_for_request() {
        if (buffer_.size() > 0) return read_head();
        if (transport_.stopping) return close();
        idle_ = true;
        lowest().expires_after(transport_.settings.idle_timeout);
        stream_.async_read_some(buffer_.prepare(4096), then([](auto& self, Error error, std::size_t read) {
                                    self.idle_ = false;
                                    if (error) return;
                                    self.buffer_.commit(read);
                                    self.read_head();
                                }));
    }

    void read_head() {
        parser_.emplace();
        parser_->header_limit(static_cast<std::uint32_t>(transport_.settings.head_bytes_max));
        parser_->body_limit(boost::none);  // counted here: a refused body is still read to its end
        lowest().expires_after(transport_.settings.head_timeout);
        bhttp::async_read_header(stream_, buffer_, *parser_, then([](auto& self, Error error, std::size_t) {
                                     if (error)
                                         self.on_broken(error);
                                     else
                                         self.on_head();
                                 }));
    }

    void on_broken(Error error) {
        if (error.category() != Error(bhttp::error::bad_method).category()) return;  // the peer is gone or too slow
        if (error == bhttp::error::end_of_stream || error == bhttp::error::partial_message) return;
        const bool large = error == bhttp::error::header_limit || error == bhttp::error::buffer_overflow;
        keep_alive_ = false;
        answer(transport_.handler.refuse(request_, large ? Refusal::head_too_large : Refusal::malformed));
    }

    void on_head() {
        request_ = Request{};
        const auto& head = parser_->get();
        request_.method = method_of(head.method_string());
        request_.target = std::string(head.target());
        request_.remote_address = remote_;
        request_.secure = is_tls<Stream>;
        for (const auto& field : head)
            request_.headers.push_back({std::string(field.name_string()), std::string(field.value())});
        keep_alive_ = parser_->keep_alive();
        head_only_ = request_.method == Method::head;
        body_max_ = transport_.handler.body_bytes_max(request_);
        const auto announced = parser_->content_length();
        if (announced && *announced > body_max_) return refuse_body();
        lowest().expires_after(transport_.settings.body_timeout);
        if (same_token(request_.header("Expect"), "100-continue")) return say_continue();
        read_body();
    }

    void say_continue() {
        static constexpr std::string_view line = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(stream_, asio::buffer(line.data(), line.size()),
                          then([](auto& self, Error error, std::size_t) {
                              if (!error) self.read_body();
                          }));
    }

    /// Calls `next` with the bytes of the body that came.
    template <class F>
    void read_piece(F next) {
        auto& body = parser_->get().body();
        body.data = piece_.data();
        body.size = piece_.size();
        bhttp::async_read(stream_, buffer_, *parser_, then([next](auto& self, Error error, std::size_t) {
                              const std::size_t got = self.piece_.size() - self.parser_->get().body().size;
                              if (error && error != bhttp::error::need_buffer) return self.on_broken(error);
                              next(self, std::string_view(self.piece_.data(), got));
                          }));
    }

    void read_body() {
        if (parser_->is_done()) return dispatch();
        read_piece([](auto& self, std::string_view bytes) {
            if (self.request_.body.size() + bytes.size() > self.body_max_) return self.refuse_body();
            if (!self.hold_of_body(bytes.size())) return self.refuse_body(Refusal::overloaded);
            self.request_.body.append(bytes);
            self.read_body();
        });
    }

    /// False when all bodies together are too large for more of one that is not small.
    bool hold_of_body(std::size_t bytes) {
        held_ += bytes;
        const auto all = transport_.body_bytes.fetch_add(bytes) + bytes;
        return held_ <= small_body || all <= transport_.settings.bodies_bytes_max;
    }
    void let_go_of_body() { transport_.body_bytes -= std::exchange(held_, 0); }

    /// Answers first and reads on, so that a client still sending sees the answer and not a reset connection.
    void refuse_body(Refusal why = Refusal::body_too_large) {
        request_.body = std::string();
        draining_ = !same_token(request_.header("Expect"), "100-continue");
        if (!draining_) keep_alive_ = false;
        const auto announced = parser_->content_length();
        if (announced && *announced > transport_.settings.drained_bytes_max) keep_alive_ = false;
        answer(transport_.handler.refuse(request_, why));
    }

    void drain(std::size_t drained) {
        draining_ = false;
        if (parser_->is_done()) return next_or_close();
        if (drained > transport_.settings.drained_bytes_max) return close();
        read_piece([drained](auto& self, std::string_view bytes) { self.drain(drained + bytes.size()); });
    }

    void dispatch() {
        lowest().expires_never();
        auto work = [self = this->shared_from_this(), request = std::move(request_),
                     upgrade = bhttp_is_upgrade()]() mutable {
            auto result = upgrade ? self->transport_.handler.open_socket(std::move(request))
                                  : SocketAnswer(self->transport_.handler.handle(std::move(request)));
            asio::post(self->stream_.get_executor(), [self, result = std::move(result)]() mutable {
                if (auto* response = std::get_if<Response>(&result))
                    self->answer(std::move(*response));
                else
                    self->become_socket(std::get<std::shared_ptr<SocketListener>>(std::move(result)));
            });
        };
        if (!transport_.pool.submit(std::move(work))) answer(transport_.handler.refuse(request_, Refusal::overloaded));
    }

    bool bhttp_is_upgrade() const { return beast::websocket::is_upgrade(parser_->get().base()); }

    void become_socket(std::shared_ptr<SocketListener> listener) {
        auto session = std::make_shared<SocketSession<Stream>>(transport_, std::move(stream_), std::move(listener));
        bhttp::request<bhttp::empty_body> handshake(parser_->get().base());
        session->accept(std::move(handshake));
    }

    void answer(Response response) {
        let_go_of_body();
        response_ = std::move(response);
        keep_alive_ = keep_alive_ && !response_.close && !transport_.stopping;
        head_ = head_of(response_, keep_alive_);
        const auto body = head_only_ || response_.status == 304 ? std::string_view() : response_.bytes();
        const std::array<asio::const_buffer, 2> buffers{asio::buffer(head_), asio::buffer(body.data(), body.size())};
        lowest().expires_after(transport_.settings.write_timeout);
        asio::async_write(stream_, buffers, then([](auto& self, Error error, std::size_t) {
                              self.response_ = {};
                              if (error) return;
                              if (self.draining_)
                                  self.drain(0);
                              else
                                  self.next_or_close();
                          }));
    }

    void next_or_close() {
        if (keep_alive_)
            wait_for_request();
        else
            close();
    }

    void close() { close_gently(stream_, this->shared_from_this(), transport_.settings.close_grace); }

    Transport& transport_;
    Stream stream_;
    const std::string remote_;
    beast::flat_buffer buffer_{64 * 1024};
    std::optional<Parser> parser_;
    std::array<char, 16 * 1024> piece_;
    Request request_;
    Response response_;
    std::string head_;
    std::size_t body_max_ = 0;
    std::size_t held_ = 0;  ///< of its body
    bool keep_alive_ = true;
    bool head_only_ = false;
    bool draining_ = false;
    bool idle_ = false;
};

}  // namespace gyoryu::server::http
