#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gyoryu::server {

/// One answered request, for the log: never a raw path, a query value, an address or a token.
struct RequestLine {
    std::string_view request_id;
    std::string_view method;
    std::string_view route;  ///< the pattern
    int status = 0;
    double ms = 0;  ///< written as whole microseconds, `us`
    std::size_t bytes = 0;
};

/// One JSON object a line, on standard error.
class Log {
public:
    virtual ~Log() = default;
    virtual void request(const RequestLine& line) = 0;
    /// What went wrong inside, for whoever runs the program.
    virtual void failure(std::string_view request_id, std::string_view detail) = 0;
    /// Something the program did: "listening", "stopping".
    virtual void note(std::string_view what, std::string_view detail) = 0;
};

class JsonLog final : public Log {
public:
    void request(const RequestLine& line) override;
    void failure(std::string_view request_id, std::string_view detail) override;
    void note(std::string_view what, std::string_view detail) override;
};

}  // namespace gyoryu::server
