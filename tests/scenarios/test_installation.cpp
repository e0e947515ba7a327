#include "scenarios/test_installation.h"

namespace gyoryu::scenarios {

namespace fs = std::filesystem;

class TestInstallation::SilentFeed final : public app::Feed {
    void changed(const domain::WorkspaceId&, const std::optional<domain::EventId>&, std::string_view, std::string_view,
                 std::int64_t) override {}
    void job(const domain::WorkspaceId&, const app::Job&) override {}
};

namespace {

fs::path new_folder() {
    std::string pattern = (fs::temp_directory_path() / "gyoryu-scenarios-XXXXXX").string();
    return mkdtemp(pattern.data());
}

/// Hashing at full cost would be most of the time of these tests.
app::Settings cheap_settings() {
    app::Settings settings;
    settings.password_cost = {1, std::size_t{8} << 10};
    return settings;
}

}  // namespace

TestInstallation::TestInstallation()
    : folder_(new_folder()),
      database_(store::Database::open({folder_, "", 4, std::chrono::milliseconds(30'000)}).value()),
      feed_(std::make_unique<SilentFeed>()),
      services_{*database_, clock_, ids_, *feed_, jobs_, cheap_settings()},
      context_{services_, domain::SystemActor{}, domain::Lang::ko, {}} {}

TestInstallation::~TestInstallation() {
    jobs_.stop();
    database_.reset();
    fs::remove_all(folder_);
}

}  // namespace gyoryu::scenarios
