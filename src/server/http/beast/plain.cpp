#include "server/http/beast/connection.h"

namespace gyoryu::server::http {

void start_plain(Transport& transport, tcp::socket socket) {
    std::string remote = address_of(socket);
    std::make_shared<Connection<PlainStream>>(transport, PlainStream(std::move(socket)), std::move(remote))->start();
}

}  // namespace gyoryu::server::http
