#pragma once

#include "server/http/message.h"

#include <string>
#include <string_view>

namespace gyoryu::server::http {

/// True if `Accept-Encoding` allows the coding (named, or `*`, with a weight above 0).
bool accepts_coding(std::string_view accept_encoding, std::string_view coding);

std::string gzipped(std::string_view bytes);

/// Compresses a textual answer above a few hundred bytes when the client takes gzip; adds `Vary`.
/// Leaves alone what has a Content-Encoding or must not be compressed (`Cache-Control: no-transform`).
void compress(const Request& request, Response& response);

}  // namespace gyoryu::server::http
