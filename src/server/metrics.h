#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace gyoryu::server {

/// What /metrics tells in the Prometheus text format.
class Metrics {
public:
    Metrics();
    ~Metrics();

    void answered(std::string_view method, std::string_view route, int status, double seconds);
    /// A number asked for at each reading. `label` tells rows of one name apart: {"state", "queued"}.
    void measure(const std::string& name, const std::string& help, std::function<double()> now,
                 const std::pair<std::string, std::string>& label = {});
    std::string text() const;

private:
    struct Inner;
    std::unique_ptr<Inner> inner_;
};

}  // namespace gyoryu::server
