#pragma once

#include "store/database.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>

namespace gyoryu::store_tests {

/// A folder that goes when the test goes.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// An empty place for a store of one driver, and the store in it.
class TestStore {
public:
    explicit TestStore(store::Dialect dialect);
    ~TestStore();

    store::Database& database() { return *database_; }
    store::DatabaseSettings settings() const { return settings_; }
    const std::filesystem::path& folder() const { return folder_.path(); }
    void close() { database_.reset(); }
    void open();
    /// A connection past the pool, to look or to meddle.
    std::unique_ptr<store::Connection> connect() const;

private:
    TemporaryFolder folder_;
    store::DatabaseSettings settings_;
    std::unique_ptr<store::Database> database_;
};

/// The contract: every test runs on both drivers.
class StoreContract : public ::testing::TestWithParam<store::Dialect> {
protected:
    StoreContract() : store_(GetParam()) {}
    store::Database& database() { return store_.database(); }
    TestStore store_;
};

std::string driver_name(const ::testing::TestParamInfo<store::Dialect>& driver);

#define GYORYU_ON_BOTH_DRIVERS(Suite)                                                                             \
    INSTANTIATE_TEST_SUITE_P(Drivers, Suite,                                                                      \
                             ::testing::Values(gyoryu::store::Dialect::sqlite, gyoryu::store::Dialect::postgres), \
                             gyoryu::store_tests::driver_name)

/// The seed of this run: GYORYU_TEST_SEED, or a new one; printed with every failure through SCOPED_TRACE.
std::uint64_t test_seed();

}  // namespace gyoryu::store_tests
