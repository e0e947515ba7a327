#include "server/installation.h"

#include <fmt/format.h>

namespace gyoryu::server {

namespace {

std::unique_ptr<store::Database> opened(const std::filesystem::path& folder) {
    auto database = store::Database::open({.data_folder = folder});
    if (!database) throw std::runtime_error("the store does not open");
    return std::move(*database);
}

app::Settings test_settings() {
    app::Settings settings;
    settings.public_url = "http://localhost";
    settings.version = "test";
    settings.password_cost = {1, 8192};  // quick: strength is tested elsewhere
    return settings;
}

}  // namespace

void KeptLog::keep(std::string line) {
    const std::scoped_lock lock(guard_);
    text_ += line + "\n";
}

void KeptLog::request(const RequestLine& line) { keep(fmt::format("{} {} {}", line.method, line.route, line.status)); }
void KeptLog::failure(std::string_view, std::string_view detail) { keep("failure " + std::string(detail)); }
void KeptLog::note(std::string_view what, std::string_view detail) {
    keep(std::string(what) + " " + std::string(detail));
}

std::string KeptLog::text() const {
    const std::scoped_lock lock(guard_);
    return text_;
}

TestInstallation::TestInstallation(ApplicationSettings settings)
    : database_(opened(folder_.path() / "data")),
      hub_(clock_.now().unix_ms),
      services_{*database_, clock_, ids_, hub_, jobs_, test_settings()} {
    settings.http.port = 0;
    settings.http.workers = 4;
    settings.http.close_grace = std::chrono::milliseconds(100);
    server::Installation installation;
    installation.ready = [this]() -> base::Result<void> {
        if (!ready) return base::fail(base::FaultCode::store_unavailable);
        return {};
    };
    installation.fault_of = [](const std::exception&) { return base::FaultCode::internal; };
    auto started = Application::start(settings, services_, hub_, log_, std::move(installation));
    if (!started) throw std::runtime_error("the server does not start");
    application_ = std::move(*started);
}

TestInstallation::~TestInstallation() { application_->stop(); }

}  // namespace gyoryu::server
