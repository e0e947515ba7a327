#include "store/backup_file.h"

#include "schema/read.h"
#include "schema/write.h"
#include "store/durable_file.h"
#include "store/failures.h"
#include "store/migrate.h"
#include "store/sqlite/sqlite_connection.h"
#include "store/table_copy.h"

#include <fmt/format.h>
#include <sodium/crypto_hash_sha256.h>
#include <sodium/utils.h>

#include <array>
#include <charconv>
#include <fstream>

namespace gyoryu::store {

namespace {

constexpr std::uintmax_t digest_digits = crypto_hash_sha256_BYTES * 2;
constexpr std::uintmax_t length_digits = 8;
constexpr std::uintmax_t longest_info = 1 << 16;

/// SHA-256 of the first `bytes` of a file, in hexadecimal digits.
std::string digest_of(const std::filesystem::path& file, std::uintmax_t bytes) {
    std::ifstream in(file, std::ios::binary);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::array<char, 1 << 16> buffer{};
    while (bytes > 0 && in) {
        in.read(buffer.data(), static_cast<std::streamsize>(std::min<std::uintmax_t>(buffer.size(), bytes)));
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(buffer.data()),
                                  static_cast<unsigned long long>(in.gcount()));
        bytes -= static_cast<std::uintmax_t>(in.gcount());
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&state, digest.data());
    std::string hex;
    for (const unsigned char byte : digest) hex += fmt::format("{:02x}", byte);
    return hex;
}

void append(const std::filesystem::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary | std::ios::app);
    out << text;
    out.flush();
    if (!out) throw StoreFailure(file.string() + ": cannot be written");
}

std::string text_at(const std::filesystem::path& file, std::uintmax_t at, std::uintmax_t count) {
    std::ifstream in(file, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(at));
    std::string text(count, '\0');
    in.read(text.data(), static_cast<std::streamsize>(count));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

base::Result<void> look_into(const std::filesystem::path& file, const BackupInfo& info) {
    const auto database = open_sqlite(file, SqliteMode::read_copy);
    const Rows integrity = database->query("PRAGMA integrity_check", {});
    if (integrity.size() != 1 || text_of(integrity[0][0]) != "ok") return backup_invalid("integrity");
    if (!database->query("PRAGMA foreign_key_check", {}).empty()) return backup_invalid("foreign keys");
    if (stored_schema_version(*database) != info.schema_version) return backup_invalid("schema version");
    if (count_tables(*database, table_names(*database)) != info.tables) return backup_invalid("number of rows");
    return {};
}

}  // namespace

tl::unexpected<base::Fault> backup_invalid(std::string reason) {
    return base::fail(base::FaultCode::backup_invalid, {{"reason", std::move(reason)}});
}

base::Result<void> seal_backup(const std::filesystem::path& file, const BackupInfo& info) {
    const std::string json = boost::json::serialize(schema::to_json(info));
    append(file, json + fmt::format("{:08x}", json.size()));
    append(file, digest_of(file, std::filesystem::file_size(file)));
    sync_file(file);
    return {};
}

base::Result<BackupInfo> read_seal(const std::filesystem::path& file) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error) return backup_invalid(error.message());
    if (size < digest_digits + length_digits) return backup_invalid("too short");
    const std::uintmax_t sealed = size - digest_digits;
    if (text_at(file, sealed, digest_digits) != digest_of(file, sealed)) return backup_invalid("digest");
    const std::string length_text = text_at(file, sealed - length_digits, length_digits);
    std::uintmax_t length = 0;
    const auto read = std::from_chars(length_text.data(), length_text.data() + length_text.size(), length, 16);
    if (read.ec != std::errc{} || length > longest_info || length + length_digits > sealed)
        return backup_invalid("seal");
    auto info = schema::from_text<BackupInfo>(text_at(file, sealed - length_digits - length, length));
    if (!info || info->format != BackupInfo{}.format) return backup_invalid("format");
    return info;
}

base::Result<BackupInfo> verify_backup(const std::filesystem::path& file) {
    GYORYU_TRY(info, read_seal(file));
    if (info.schema_version > program_schema_version())
        return base::fail(
            base::FaultCode::store_newer_than_program,
            {{"store", std::to_string(info.schema_version)}, {"program", std::to_string(program_schema_version())}});
    try {
        GYORYU_CHECK(look_into(file, info));
    } catch (const StoreFailure& failure) {
        return backup_invalid(failure.what());
    } catch (const BadStatement& foreign) {
        return backup_invalid(foreign.what());
    }
    return info;
}

}  // namespace gyoryu::store
