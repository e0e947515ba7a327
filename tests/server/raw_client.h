#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::server {

/// An answer as it came over the wire. Header names in lower case; of repeated ones the last.
struct RawAnswer {
    int status = 0;
    std::map<std::string, std::string> headers;
    std::string body;
};

/// A client that sends exactly the bytes it is told to: what well-behaved clients cannot do is what is tested.
class RawClient {
public:
    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    /// False when the peer has closed.
    bool send(std::string_view bytes);
    /// The next answer; nothing when the peer closes or says nothing for `patience`.
    std::optional<RawAnswer> receive(bool head_only = false);
    /// Reads exactly so many bytes.
    std::optional<std::string> receive_bytes(std::size_t count);
    /// True when the peer closes in time without another byte.
    bool closed_by_peer();

    std::chrono::milliseconds patience{10'000};

private:
    bool read_more();

    int socket_ = -1;
    std::string buffer_;
};

/// A request in one piece.
std::string request_text(std::string_view method, std::string_view target, std::string_view headers = "",
                         std::string_view body = "");

}  // namespace gyoryu::server
