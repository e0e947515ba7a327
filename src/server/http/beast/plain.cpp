#include "server/http/beast/connection.h"

namespace gyoryu::server::http {

namespace {

std::string address_of(const tcp::socket& socket) {
    boost::system::error_code unknown;
    const auto peer = socket.remote_endpoint(unknown);
    return unknown ? std::string("unknown") : peer.address().to_string();
}

}  // namespace

void start_plain(Transport& transport, tcp::socket socket) {
    std::string remote = address_of(socket);
    std::make_shared<Connection<PlainStream>>(transport, PlainStream(std::move(socket)), std::move(remote))->start();
}

}  // namespace gyoryu::server::http
