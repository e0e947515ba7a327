#pragma once

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/stream_traits.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <array>
#include <chrono>
#include <memory>

namespace gyoryu::server::http {

using PlainStream = boost::beast::tcp_stream;
using TlsStream = boost::beast::ssl_stream<boost::beast::tcp_stream>;

template <class Stream>
inline constexpr bool is_tls = std::is_same_v<Stream, TlsStream>;

/// Reads and forgets until the peer closes or the stream's deadline passes.
template <class Owner>
void forget_the_rest(PlainStream& stream, std::shared_ptr<Owner> owner, std::shared_ptr<std::array<char, 4096>> space,
                     int pieces_left) {
    if (pieces_left == 0) return;
    stream.async_read_some(boost::asio::buffer(*space),
                           [&stream, owner, space, pieces_left](boost::system::error_code error, std::size_t) {
                               if (!error) forget_the_rest(stream, owner, space, pieces_left - 1);
                           });
}

/// Says goodbye and waits a little for the peer to do the same: bytes still on their way to us would otherwise make
/// the kernel reset the connection before the peer has read its answer. `owner` lives until then.
template <class Stream, class Owner>
void close_gently(Stream& stream, std::shared_ptr<Owner> owner, std::chrono::milliseconds grace) {
    auto& lowest = boost::beast::get_lowest_layer(stream);
    lowest.expires_after(grace);
    if constexpr (is_tls<Stream>) {
        stream.async_shutdown([owner](boost::system::error_code) {});
    } else {
        boost::system::error_code ignored;
        lowest.socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
        if (!ignored) forget_the_rest(lowest, owner, std::make_shared<std::array<char, 4096>>(), 256);
    }
}

}  // namespace gyoryu::server::http
