#pragma once

#include "server/http/http_server.h"
#include "server/http/stub_handler.h"

#include <gtest/gtest.h>

#include <memory>

namespace gyoryu::server::http {

/// A server on a free port in front of the stub handler.
class ServedTest : public ::testing::Test {
protected:
    void start(Settings settings = {}) {
        settings.port = 0;
        settings.close_grace = std::chrono::milliseconds(100);
        auto started = HttpServer::start(settings, handler);
        ASSERT_TRUE(started);
        server = std::move(*started);
    }

    StubHandler handler;
    std::unique_ptr<HttpServer> server;
};

}  // namespace gyoryu::server::http
