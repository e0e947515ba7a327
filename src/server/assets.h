#pragma once

#include "base/embedded.h"
#include "server/http/message.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gyoryu::server {

/// The files of the web pages, ready to be sent: compressed once, with their tags.
class Assets {
public:
    /// Files keep their names below `prefix` (which ends with a slash).
    void add(std::span<const embedded::File> files, std::string_view prefix);

    /// A file by its path with leading slash; nothing if there is none. Answers 304 where the client has it.
    std::optional<http::Response> find(const http::Request& request, std::string_view path) const;

    /// The page that the browser's own router continues from: for paths that look like pages and a client that takes
    /// HTML. Nothing otherwise.
    std::optional<http::Response> page(const http::Request& request, std::string_view path) const;

private:
    struct Asset {
        std::string_view bytes;
        std::string gzip;  ///< empty when not worth it
        std::string type;
        std::string tag;
        bool immutable = false;
    };
    static http::Response response_of(const Asset& asset, const http::Request& request);

    std::map<std::string, Asset, std::less<>> assets_;
};

/// By the ending of a name; application/octet-stream for others.
std::string_view content_type_of(std::string_view name);

}  // namespace gyoryu::server
