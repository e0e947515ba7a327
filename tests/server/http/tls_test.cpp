#include "server/certificate.h"
#include "server/http/http_server.h"
#include "server/http/stub_handler.h"
#include "server/raw_client.h"
#include "server/scratch_folder.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>

namespace gyoryu::server::http {

/// One request over TLS; empty when the handshake fails.
std::string answer_over_tls(std::uint16_t port, const std::string& request, long most_version) {
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    SSL_CTX_set_max_proto_version(context.get(), most_version);
    const int wire = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::connect(wire, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), SSL_free);
    SSL_set_fd(ssl.get(), wire);
    std::string answer;
    if (SSL_connect(ssl.get()) == 1) {
        SSL_write(ssl.get(), request.data(), static_cast<int>(request.size()));
        char piece[4096];
        for (int got = 0; (got = SSL_read(ssl.get(), piece, sizeof piece)) > 0;)
            answer.append(piece, static_cast<std::size_t>(got));
        SSL_shutdown(ssl.get());
    }
    ::close(wire);
    return answer;
}

class TlsTest : public ::testing::Test {
protected:
    TlsTest() {
        Settings settings;
        settings.port = 0;
        settings.close_grace = std::chrono::milliseconds(100);
        settings.head_timeout = std::chrono::milliseconds(500);
        settings.tls_cert_file = (folder.path() / "cert.pem").string();
        settings.tls_key_file = (folder.path() / "key.pem").string();
        write_certificate(settings.tls_cert_file, settings.tls_key_file);
        auto started = HttpServer::start(settings, handler);
        if (!started) throw std::runtime_error("the server does not start");
        server = std::move(*started);
    }

    ScratchFolder folder;
    StubHandler handler;
    std::unique_ptr<HttpServer> server;
};

TEST_F(TlsTest, answers_over_tls) {
    const auto answer = answer_over_tls(server->port(), request_text("PUT", "/secret", "Connection: close\r\n", "body"),
                                        TLS1_3_VERSION);
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 200 OK\r\n"));
    EXPECT_TRUE(answer.ends_with("PUT /secret body"));
}

TEST_F(TlsTest, refuses_old_versions) {
    EXPECT_EQ(answer_over_tls(server->port(), request_text("GET", "/"), TLS1_1_VERSION), "");
}

TEST_F(TlsTest, closes_on_a_client_that_speaks_plainly) {
    RawClient client(server->port());
    client.send(request_text("GET", "/"));
    const auto answer = client.receive();
    EXPECT_FALSE(answer);
}

}  // namespace gyoryu::server::http
