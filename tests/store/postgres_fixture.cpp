#include "store/postgres_fixture.h"

#include "base/assertions.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <thread>
#include <vector>

namespace gyoryu::store_tests {

namespace {

/// The newest that apt has installed.
std::filesystem::path program_folder() {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator("/usr/lib/postgresql"))
        if (std::filesystem::exists(entry.path() / "bin/initdb")) found.push_back(entry.path() / "bin");
    if (found.empty()) throw std::runtime_error("install the package postgresql");
    return *std::ranges::max_element(found);
}

/// initdb and postgres refuse to run as root.
const passwd* ordinary_user() {
    if (::geteuid() != 0) return nullptr;
    const passwd* user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

int free_port() {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    GYORYU_ASSERT(::bind(descriptor, reinterpret_cast<sockaddr*>(&address), size) == 0);
    ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(descriptor);
    return ntohs(address.sin_port);
}

[[noreturn]] void become(const std::vector<std::string>& command, const passwd* user,
                         const std::filesystem::path& log) {
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    ::dup2(out, 1);
    ::dup2(out, 2);
    ::setsid();
    if (user && (::setgroups(0, nullptr) != 0 || ::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0))
        ::_exit(126);
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);  // after setuid, which clears it
    std::vector<char*> arguments;
    for (const auto& part : command) arguments.push_back(const_cast<char*>(part.c_str()));
    arguments.push_back(nullptr);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

int start(const std::vector<std::string>& command, const passwd* user, const std::filesystem::path& log) {
    const int pid = ::fork();
    if (pid == 0) become(command, user, log);
    return pid;
}

}  // namespace

PostgresCluster& PostgresCluster::running() {
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster() {
    std::string name = (std::filesystem::temp_directory_path() / "gyoryu-postgres-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    folder_ = name;
    const passwd* user = ordinary_user();
    if (user && ::chown(folder_.c_str(), user->pw_uid, user->pw_gid) != 0) throw std::runtime_error("chown");
    const auto programs = program_folder();
    const auto data = folder_ / "data";
    const int made = start({(programs / "initdb").string(), "-D", data.string(), "-U", "gyoryu", "-A", "trust", "-E",
                            "UTF8", "--locale=C", "--no-sync"},
                           user, folder_ / "initdb.log");
    int status = 0;
    ::waitpid(made, &status, 0);
    if (status != 0) throw std::runtime_error("initdb failed: " + (folder_ / "initdb.log").string());
    port_ = free_port();
    server_pid_ = start({(programs / "postgres").string(), "-D", data.string(), "-p", std::to_string(port_), "-c",
                         "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=" + folder_.string(), "-c",
                         "fsync=off", "-c", "max_connections=60"},
                        user, folder_ / "server.log");
    wait_until_ready();
}

PostgresCluster::~PostgresCluster() {
    ::kill(server_pid_, SIGINT);
    ::waitpid(server_pid_, nullptr, 0);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::string PostgresCluster::base_url() const {
    return "postgresql://gyoryu@127.0.0.1:" + std::to_string(port_) + "/postgres";
}

void PostgresCluster::wait_until_ready() const {
    for (int tries = 0; tries < 600; ++tries) {
        if (PQping(base_url().c_str()) == PQPING_OK) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    throw std::runtime_error("PostgreSQL did not start: " + (folder_ / "server.log").string());
}

void PostgresCluster::run_sql(const std::string& sql) const {
    PGconn* connection = PQconnectdb(base_url().c_str());
    PQsetNoticeProcessor(connection, [](void*, const char*) {}, nullptr);
    PGresult* result = PQexec(connection, sql.c_str());
    const bool done = PQresultStatus(result) == PGRES_COMMAND_OK || PQresultStatus(result) == PGRES_TUPLES_OK;
    const std::string reason = PQerrorMessage(connection);
    PQclear(result);
    PQfinish(connection);
    if (!done) throw std::runtime_error(sql + ": " + reason);
}

std::string PostgresCluster::make_schema() {
    const std::string schema = "test_" + std::to_string(++schemas_);
    run_sql("CREATE SCHEMA " + schema);
    return base_url() + "?options=-csearch_path%3D" + schema;
}

void PostgresCluster::drop_schema(const std::string& url) {
    run_sql("DROP SCHEMA IF EXISTS " + url.substr(url.rfind("3D") + 2) + " CASCADE");
}

void PostgresCluster::set_fsync(bool on) {
    run_sql(std::string("ALTER SYSTEM SET fsync = ") + (on ? "on" : "off"));
    run_sql("SELECT pg_reload_conf()");
}

}  // namespace gyoryu::store_tests
