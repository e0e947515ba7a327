#pragma once

#include <filesystem>
#include <string>

namespace gyoryu::store_tests {

/// A PostgreSQL cluster of this test program's own: in a temporary folder, on a free port of 127.0.0.1, run by an
/// ordinary user when the tests run as root. Started when first asked for; it ends with the program however that ends.
class PostgresCluster {
public:
    static PostgresCluster& running();

    /// Address of a new, empty schema.
    std::string make_schema();
    void drop_schema(const std::string& url);

    /// As the machine is in use: commits wait for the disk. Off until asked for, since tests are many.
    void set_fsync(bool on);

    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;
    ~PostgresCluster();

private:
    PostgresCluster();
    std::string base_url() const;
    void wait_until_ready() const;
    void run_sql(const std::string& sql) const;

    std::filesystem::path folder_;
    int port_ = 0;
    int server_pid_ = 0;
    int schemas_ = 0;
};

}  // namespace gyoryu::store_tests
