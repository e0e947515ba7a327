#include "documents/content/pdf_content.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::documents {

namespace {

using namespace std::string_view_literals;

// All are long enough that compressed data does not hold one by chance, so nothing need be skipped.
constexpr auto active_names =
    std::to_array<std::string_view>({"JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Rendition",
                                     "SubmitForm", "ImportData", "GoToE", "XFA"});
constexpr std::size_t name_bytes_max = 64;
constexpr std::size_t unpacked_bytes_max = std::size_t{64} << 20;

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool ends_name(char c) { return c <= ' ' || "()<>[]{}/%"sv.find(c) != std::string_view::npos; }

/// The name after the slash at `at`, its #xx read.
std::string name_at(std::string_view bytes, std::size_t at) {
    std::string name;
    for (std::size_t i = at + 1; i < bytes.size() && name.size() < name_bytes_max && !ends_name(bytes[i]); ++i) {
        if (bytes[i] == '#' && i + 2 < bytes.size() && hex_digit(bytes[i + 1]) >= 0 && hex_digit(bytes[i + 2]) >= 0) {
            name += static_cast<char>(hex_digit(bytes[i + 1]) * 16 + hex_digit(bytes[i + 2]));
            i += 2;
        } else {
            name += bytes[i];
        }
    }
    return name;
}

template <class F>
void each_name(std::string_view bytes, F&& f) {
    for (std::size_t at = bytes.find('/'); at != std::string_view::npos; at = bytes.find('/', at + 1))
        f(name_at(bytes, at), at);
}

bool has_active_name(std::string_view bytes) {
    bool found = false;
    each_name(bytes, [&](const std::string& name, std::size_t) {
        found = found || std::ranges::find(active_names, name) != active_names.end();
    });
    return found;
}

/// Unpacks zlib data that may be followed by anything; nothing when it is damaged or too much.
std::optional<std::string> inflated(std::string_view bytes, std::size_t most) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string out;
    std::array<char, 32768> piece{};
    int state = Z_OK;
    while (state == Z_OK && out.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.data(), piece.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END) return std::nullopt;
    return out;
}

/// The data after the next `stream` keyword of the same object.
std::optional<std::string_view> stream_after(std::string_view bytes, std::size_t at) {
    const auto begin = bytes.find("stream"sv, at);
    if (begin == std::string_view::npos || bytes.substr(at, begin - at).find("endobj"sv) != std::string_view::npos)
        return std::nullopt;
    auto data = bytes.substr(begin + 6);
    if (data.starts_with("\r\n"sv))
        data.remove_prefix(2);
    else if (data.starts_with('\n') || data.starts_with('\r'))
        data.remove_prefix(1);
    return data;
}

/// Objects may hide in object streams: those say how many (/N) and where the first is (/First), whatever their /Type.
std::vector<std::size_t> object_streams(std::string_view bytes) {
    std::vector<std::size_t> places;
    each_name(bytes, [&](const std::string& name, std::size_t at) {
        if ((name == "ObjStm" || name == "First") && stream_after(bytes, at)) places.push_back(at);
    });
    return places;
}

bool is_encrypted(std::string_view bytes) {
    bool found = false;
    each_name(bytes, [&](const std::string& name, std::size_t) { found = found || name == "Encrypt"; });
    return found;
}

}  // namespace

ContentFinding find_in_pdf(std::string_view bytes) {
    if (has_active_name(bytes)) return ContentFinding::active;
    if (is_encrypted(bytes)) return ContentFinding::unreadable;
    std::size_t unpacked = 0;
    const char* looked_at = nullptr;
    for (const auto place : object_streams(bytes)) {
        const auto data = *stream_after(bytes, place);
        if (data.data() == looked_at) continue;
        looked_at = data.data();
        if (has_active_name(data.substr(0, data.find("endstream"sv)))) return ContentFinding::active;
        const auto objects = inflated(data, unpacked_bytes_max - unpacked);
        if (!objects) return ContentFinding::unreadable;
        unpacked += objects->size();
        if (has_active_name(*objects)) return ContentFinding::active;
    }
    return ContentFinding::still;
}

}  // namespace gyoryu::documents
