#pragma once

#include "app/context.h"
#include "app/jobs/job_runner.h"
#include "server/application.h"
#include "server/scratch_folder.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace gyoryu::server {

/// Keeps what would be logged.
class KeptLog final : public Log {
public:
    void request(const RequestLine& line) override;
    void failure(std::string_view request_id, std::string_view detail) override;
    void note(std::string_view what, std::string_view detail) override;
    std::string text() const;

private:
    void keep(std::string line);
    mutable std::mutex guard_;
    std::string text_;
};

/// A whole installation in this process: a store of its own, the server on a free port, no job at work.
class TestInstallation {
public:
    explicit TestInstallation(ApplicationSettings settings = {});
    ~TestInstallation();

    std::uint16_t port() const { return application_->port(); }
    app::Services& services() { return services_; }
    LiveHub& hub() { return hub_; }
    Application& application() { return *application_; }
    KeptLog& log() { return log_; }
    app::Context system() { return {services_, domain::SystemActor{}, domain::Lang::en, ""}; }

    bool ready = true;

private:
    ScratchFolder folder_;
    base::SystemClock clock_;
    base::IdSource ids_{clock_};
    std::unique_ptr<store::Database> database_;
    LiveHub hub_;
    app::JobRunner jobs_;
    KeptLog log_;
    app::Services services_;
    std::unique_ptr<Application> application_;
};

}  // namespace gyoryu::server
