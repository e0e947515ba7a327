#include "store/postgres/postgres_connection.h"

#include "store/failures.h"
#include "store/postgres/postgres_result.h"

#include <fmt/format.h>

#include <unordered_map>

namespace gyoryu::store {

namespace {

constexpr std::size_t most_statements = 256;
constexpr Oid int8_type = 20, text_type = 25, float8_type = 701, untold_type = 0;

Oid type_of(const Value& value) {
    switch (value.index()) {
        case 1:
            return int8_type;
        case 2:
            return float8_type;
        case 3:
            return text_type;
        default:
            return untold_type;
    }
}

/// Parameters as libpq wants them: text, with the type said, so that nothing is guessed.
class Parameters {
public:
    explicit Parameters(std::span<const Value> params) {
        texts_.reserve(params.size());
        for (const Value& value : params) add(value);
    }
    int count() const { return static_cast<int>(types_.size()); }
    const Oid* types() const { return types_.data(); }
    const char* const* texts() const { return pointers_.data(); }

private:
    void add(const Value& value) {
        types_.push_back(type_of(value));
        if (const auto* text = std::get_if<std::string>(&value)) return pointers_.push_back(text->c_str());
        if (is_nothing(value)) return pointers_.push_back(nullptr);
        const auto* integer = std::get_if<std::int64_t>(&value);
        texts_.push_back(integer ? fmt::format("{}", *integer) : fmt::format("{}", std::get<double>(value)));
        pointers_.push_back(texts_.back().c_str());
    }

    std::vector<Oid> types_;
    std::vector<std::string> texts_;
    std::vector<const char*> pointers_;
};

class PostgresConnection final : public Connection {
public:
    explicit PostgresConnection(PGconn* connection) : connection_(connection) {}
    ~PostgresConnection() override { PQfinish(connection_); }

    Dialect dialect() const override { return Dialect::postgres; }
    void begin(Access access) override {
        plain(access == Access::write ? "BEGIN ISOLATION LEVEL SERIALIZABLE"
                                      : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }
    void commit() override {
        const PostgresResult result(PQexec(connection_, "COMMIT"));
        check_postgres(connection_, result.get(), "COMMIT", true);
    }
    void rollback() noexcept override {
        if (PQtransactionStatus(connection_) != PQTRANS_IDLE) PQclear(PQexec(connection_, "ROLLBACK"));
    }
    Rows query(std::string_view sql, std::span<const Value> params) override {
        return postgres_rows(run(sql, params).get());
    }
    std::int64_t execute(std::string_view sql, std::span<const Value> params) override {
        return postgres_changes(run(sql, params).get());
    }
    void stream(std::string_view sql, const RowSink& sink) override;
    void run_script(std::string_view sql) override {
        count_statement();
        plain(std::string(sql).c_str());
    }
    bool broken() const override { return PQstatus(connection_) != CONNECTION_OK; }

    PGconn* handle() const { return connection_; }

private:
    void plain(const char* sql) {
        const PostgresResult result(PQexec(connection_, sql));
        check_postgres(connection_, result.get(), sql);
    }
    PostgresResult run(std::string_view sql, std::span<const Value> params);
    const std::string& prepared(std::string_view sql, const Parameters& parameters);

    PGconn* connection_;
    std::unordered_map<std::string, std::string> names_;  // statement and its types → name
};

const std::string& PostgresConnection::prepared(std::string_view sql, const Parameters& parameters) {
    std::string key(sql);
    for (int i = 0; i < parameters.count(); ++i) key += fmt::format("|{}", parameters.types()[i]);
    if (const auto found = names_.find(key); found != names_.end()) return found->second;
    if (names_.size() >= most_statements) {
        plain("DEALLOCATE ALL");
        names_.clear();
    }
    std::string name = fmt::format("s{}", names_.size());
    const PostgresResult result(
        PQprepare(connection_, name.c_str(), std::string(sql).c_str(), parameters.count(), parameters.types()));
    check_postgres(connection_, result.get(), sql);
    return names_.try_emplace(std::move(key), std::move(name)).first->second;
}

PostgresResult PostgresConnection::run(std::string_view sql, std::span<const Value> params) {
    count_statement();
    const Parameters parameters(params);
    const std::string& name = prepared(sql, parameters);
    PostgresResult result(
        PQexecPrepared(connection_, name.c_str(), parameters.count(), parameters.texts(), nullptr, nullptr, 0));
    check_postgres(connection_, result.get(), sql);
    return result;
}

void PostgresConnection::stream(std::string_view sql, const RowSink& sink) {
    count_statement();
    plain(("DECLARE gyoryu_rows NO SCROLL CURSOR FOR " + std::string(sql)).c_str());
    for (;;) {
        const PostgresResult result(PQexec(connection_, "FETCH 500 FROM gyoryu_rows"));
        check_postgres(connection_, result.get(), sql);
        const int count = PQntuples(result.get());
        for (int row = 0; row < count; ++row) sink(postgres_row(result.get(), row));
        if (count == 0) break;
    }
    plain("CLOSE gyoryu_rows");
}

}  // namespace

std::unique_ptr<Connection> open_postgres(const std::string& url, std::chrono::milliseconds statement_timeout) {
    const char* keys[] = {"connect_timeout", "application_name", "dbname", nullptr};
    const char* values[] = {"10", "gyoryu", url.c_str(), nullptr};
    auto connection = std::make_unique<PostgresConnection>(PQconnectdbParams(keys, values, 1));
    PGconn* handle = connection->handle();
    if (PQstatus(handle) != CONNECTION_OK) throw StoreFailure(PQerrorMessage(handle));
    // The server would otherwise write "relation exists already" and the like on standard error.
    PQsetNoticeProcessor(handle, [](void*, const char*) {}, nullptr);
    PQsetClientEncoding(handle, "UTF8");
    if (std::string_view(PQparameterStatus(handle, "server_encoding")) != "UTF8")
        throw StoreFailure("the database does not keep UTF-8: create it with ENCODING 'UTF8'");
    connection->run_script(fmt::format(
        "SET statement_timeout = {}; SET lock_timeout = {}; SET idle_in_transaction_session_timeout = 120000",
        statement_timeout.count(), statement_timeout.count()));
    return connection;
}

}  // namespace gyoryu::store
