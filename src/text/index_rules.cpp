#include "text/index_rules.h"

#include "base/embedded.h"
#include "text/name_tables.h"

#include <boost/crc.hpp>

namespace gyoryu::text {

namespace {

/// Raised by whoever changes what tokens_of, name_tokens_of or term_tokens_of give for the same tables.
constexpr int code_of_tokens = 2;

}  // namespace

std::string index_rules() {
    boost::crc_32_type sum;
    const auto add = [&](std::string_view bytes) { sum.process_bytes(bytes.data(), bytes.size()); };
    for (const auto& file : name_files()) add(file.bytes);
    for (const auto& file : embedded::devices()) add(file.bytes);
    return std::to_string(code_of_tokens) + "-" + std::to_string(sum.checksum());
}

}  // namespace gyoryu::text
