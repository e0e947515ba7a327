#include "server/log.h"

#include "base/time.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <unistd.h>
#include <cmath>

namespace gyoryu::server {

namespace {

/// One write, so that lines of different threads never mix. A log that cannot be written stops nothing.
void put(boost::json::object entry) {
    boost::json::object line{{"time", base::SystemClock().now().str()}};
    for (const auto& [name, value] : entry) line[name] = value;
    const std::string text = boost::json::serialize(line) + "\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace

void JsonLog::request(const RequestLine& line) {
    put({{"level", line.status >= 500 ? "error" : "info"},
         {"event", "request"},
         {"request_id", line.request_id},
         {"method", line.method},
         {"route", line.route},
         {"status", line.status},
         {"us", std::llround(line.ms * 1000)},
         {"bytes", line.bytes}});
}

void JsonLog::failure(std::string_view request_id, std::string_view detail) {
    put({{"level", "error"}, {"event", "failure"}, {"request_id", request_id}, {"detail", detail}});
}

void JsonLog::note(std::string_view what, std::string_view detail) {
    put({{"level", "info"}, {"event", what}, {"detail", detail}});
}

}  // namespace gyoryu::server
