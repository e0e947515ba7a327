#pragma once

#include "app/documents/file.h"
#include "base/result.h"
#include "server/http/message.h"

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::server {

http::Response json_response(int status, const boost::json::value& json);
http::Response empty_response(int status);
/// 304 with the tag of `whole`.
http::Response not_modified(const http::Response& whole);
/// A download under its own name, in any script (RFC 8187).
http::Response file_response(const app::File& file);

/// `"7"`
std::string entity_tag(std::int64_t revision);
/// The revision of an If-Match value `"7"`; nothing for another form.
std::optional<std::int64_t> revision_in(std::string_view if_match);
/// A weak tag of the bytes.
std::string content_tag(std::string_view bytes);
/// True if If-None-Match names the tag (compared weakly) or is `*`.
bool names_tag(std::string_view if_none_match, std::string_view tag);

/// unsupported_media_type unless the body says it is JSON.
base::Result<void> expect_json(const http::Request& request);

}  // namespace gyoryu::server
