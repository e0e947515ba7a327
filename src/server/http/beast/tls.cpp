#include "server/http/beast/connection.h"

namespace gyoryu::server::http {

namespace {

std::string address_of(const tcp::socket& socket) {
    boost::system::error_code unknown;
    const auto peer = socket.remote_endpoint(unknown);
    return unknown ? std::string("unknown") : peer.address().to_string();
}

}  // namespace

void start_tls(Transport& transport, tcp::socket socket) {
    std::string remote = address_of(socket);
    TlsStream stream(PlainStream(std::move(socket)), *transport.tls);
    std::make_shared<Connection<TlsStream>>(transport, std::move(stream), std::move(remote))->start();
}

}  // namespace gyoryu::server::http
