#include "server/http/beast/connection.h"

namespace gyoryu::server::http {

void start_tls(Transport& transport, tcp::socket socket) {
    std::string remote = address_of(socket);
    TlsStream stream(PlainStream(std::move(socket)), *transport.tls);
    std::make_shared<Connection<TlsStream>>(transport, std::move(stream), std::move(remote))->start();
}

}  // namespace gyoryu::server::http
