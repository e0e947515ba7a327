#include "documents/imports/read_sheet.h"

#include "documents/imports/read_csv.h"
#include "documents/imports/read_xlsx.h"
#include "text/encoding.h"

namespace gyoryu::documents {

namespace {

bool is_zip(std::string_view bytes) { return bytes.starts_with("PK"); }

/// Old binary workbooks and those with a password are compound files; pictures and PDF are no lists either.
bool is_other_file(std::string_view bytes) {
    using namespace std::string_view_literals;
    for (const auto mark : {"\xD0\xCF\x11\xE0"sv, "%PDF"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "{\\rtf"sv, "\x1F\x8B"sv}) {
        if (bytes.starts_with(mark)) return true;
    }
    return false;
}

base::Result<void> check_size(std::string_view bytes, const SheetLimits& limits) {
    if (bytes.size() <= limits.file_bytes) return {};
    return base::fail(base::FaultCode::file_too_large, {{"max", std::to_string(limits.file_bytes >> 20) + " MB"}});
}

}  // namespace

base::Result<Sheet> read_sheet(std::string_view bytes, const SheetReading& reading) {
    GYORYU_CHECK(check_size(bytes, reading.limits));
    if (is_zip(bytes)) return read_xlsx(bytes, reading);
    if (is_other_file(bytes)) return base::fail(base::FaultCode::unreadable_file);
    GYORYU_TRY(decoded, text::decode(bytes, reading.expected));
    GYORYU_TRY(rows, parse_csv(decoded.text, detect_delimiter(decoded.text), reading.limits));
    return Sheet{"", std::string(text::name_of(decoded.encoding)), std::move(rows)};
}

base::Result<std::vector<std::string>> sheet_names(std::string_view bytes, const SheetLimits& limits) {
    GYORYU_CHECK(check_size(bytes, limits));
    if (is_zip(bytes)) return xlsx_sheet_names(bytes, limits);
    if (is_other_file(bytes)) return base::fail(base::FaultCode::unreadable_file);
    return std::vector<std::string>{""};
}

}  // namespace gyoryu::documents
