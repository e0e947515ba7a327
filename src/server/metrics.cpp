#include "server/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <mutex>
#include <vector>

namespace gyoryu::server {

struct Metrics::Inner {
    struct Measure {
        prometheus::Gauge* gauge;
        std::function<double()> now;
    };

    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter>& requests = prometheus::BuildCounter()
                                                            .Name("gyoryu_http_requests_total")
                                                            .Help("Requests answered, by route and status")
                                                            .Register(registry);
    prometheus::Family<prometheus::Histogram>& durations = prometheus::BuildHistogram()
                                                               .Name("gyoryu_http_request_seconds")
                                                               .Help("From the whole request to its answer")
                                                               .Register(registry);
    std::mutex guard;
    std::vector<Measure> measures;
};

Metrics::Metrics() : inner_(std::make_unique<Inner>()) {}
Metrics::~Metrics() = default;

void Metrics::answered(std::string_view method, std::string_view route, int status, double seconds) {
    const prometheus::Histogram::BucketBoundaries bounds{0.001, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                         0.25,  0.5,   1,    2.5,   5,    10};
    const std::string route_text(route);
    inner_->requests.Add({{"method", std::string(method)}, {"route", route_text}, {"status", std::to_string(status)}})
        .Increment();
    inner_->durations.Add({{"route", route_text}}, bounds).Observe(seconds);
}

void Metrics::measure(const std::string& name, const std::string& help, std::function<double()> now,
                      const std::pair<std::string, std::string>& label) {
    auto& family = prometheus::BuildGauge().Name(name).Help(help).Register(inner_->registry);
    prometheus::Labels labels;
    if (!label.first.empty()) labels.insert(label);
    const std::scoped_lock lock(inner_->guard);
    inner_->measures.push_back({&family.Add(labels), std::move(now)});
}

std::string Metrics::text() const {
    {
        const std::scoped_lock lock(inner_->guard);
        for (const auto& measure : inner_->measures) measure.gauge->Set(measure.now());
    }
    return prometheus::TextSerializer().Serialize(inner_->registry.Collect());
}

}  // namespace gyoryu::server
