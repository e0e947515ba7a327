#include "store/test_store.h"

#include "base/random.h"
#include "store/postgres/postgres_connection.h"
#include "store/postgres_fixture.h"
#include "store/sqlite/sqlite_connection.h"

#include <cstdlib>
#include <cstring>

namespace gyoryu::store_tests {

namespace {

/// In memory where there is room: the tests are many, and waiting for the disk proves nothing that a kill would.
std::filesystem::path quick_folder() {
    std::error_code error;
    const auto memory = std::filesystem::space("/dev/shm", error);
    if (!error && memory.available > std::uintmax_t{1} << 30) return "/dev/shm";
    return std::filesystem::temp_directory_path();
}

}  // namespace

TemporaryFolder::TemporaryFolder() {
    std::string name = (quick_folder() / "gyoryu-store-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

TestStore::TestStore(store::Dialect dialect) {
    settings_.data_folder = folder_.path() / "data";
    if (dialect == store::Dialect::postgres) settings_.url = PostgresCluster::running().make_schema();
    open();
}

TestStore::~TestStore() {
    database_.reset();
    if (!settings_.url.empty()) PostgresCluster::running().drop_schema(settings_.url);
}

void TestStore::open() {
    auto opened = store::Database::open(settings_);
    if (!opened) throw std::runtime_error("the store does not open: " + std::string(name_of(opened.error().code)));
    database_ = std::move(*opened);
}

std::unique_ptr<store::Connection> TestStore::connect() const {
    if (settings_.url.empty())
        return store::open_sqlite(settings_.data_folder / store::sqlite_file_name, store::SqliteMode::existing);
    return store::open_postgres(settings_.url, std::chrono::seconds(30));
}

std::string driver_name(const ::testing::TestParamInfo<store::Dialect>& driver) {
    return driver.param == store::Dialect::sqlite ? "sqlite" : "postgres";
}

std::uint64_t test_seed() {
    static const std::uint64_t seed = [] {
        if (const char* given = std::getenv("GYORYU_TEST_SEED")) return std::strtoull(given, nullptr, 10);
        unsigned long long fresh = 0;
        std::memcpy(&fresh, base::secure_random_bytes(sizeof fresh).data(), sizeof fresh);
        return fresh;
    }();
    return seed;
}

}  // namespace gyoryu::store_tests
