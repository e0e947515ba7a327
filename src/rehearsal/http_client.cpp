#include "rehearsal/http_client.h"

#include <curl/curl.h>

#include <string_view>

namespace gyoryu::rehearsal {

namespace {

constexpr long connect_ms_max = 5'000;
constexpr long answer_ms_max = 120'000;

struct ListFree {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using HeaderList = std::unique_ptr<curl_slist, ListFree>;

std::size_t take_body(char* data, std::size_t size, std::size_t count, void* into) {
    static_cast<HttpAnswer*>(into)->body.append(data, size * count);
    return size * count;
}

std::size_t take_header(char* data, std::size_t size, std::size_t count, void* into) {
    constexpr std::string_view name = "set-cookie: ";
    const std::string_view line(data, size * count);
    if (line.size() > name.size() && curl_strnequal(data, name.data(), name.size()) != 0) {
        const auto value = line.substr(name.size());
        static_cast<HttpAnswer*>(into)->cookie = std::string(value.substr(0, value.find_first_of(";\r\n")));
    }
    return size * count;
}

HeaderList headers_of(const HttpRequest& request) {
    curl_slist* list = nullptr;
    for (const auto& header : request.headers) list = curl_slist_append(list, header.c_str());
    list = curl_slist_append(list, "Content-Type: application/json");
    list = curl_slist_append(list, "Expect:");
    return HeaderList(list);
}

}  // namespace

struct HttpClient::Handle {
    Handle() : curl(curl_easy_init()) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { curl_easy_cleanup(curl); }

    CURL* curl;
};

HttpClient::HttpClient(std::string server) : server_(std::move(server)), handle_(std::make_unique<Handle>()) {
    while (server_.ends_with('/')) server_.pop_back();
}
HttpClient::HttpClient(HttpClient&&) noexcept = default;
HttpClient::~HttpClient() = default;

std::optional<HttpAnswer> HttpClient::send(const HttpRequest& request) {
    CURL* curl = handle_->curl;
    HttpAnswer answer;
    const auto url = server_ + request.path;
    const auto headers = headers_of(request);
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.c_str());
    if (!request.body.empty() || request.method == "POST" || request.method == "PUT") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.c_str());
    }
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &answer);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, connect_ms_max);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, answer_ms_max);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    const auto code = curl_easy_perform(curl);
    if (code != CURLE_OK) {
        trouble_ = curl_easy_strerror(code);
        return std::nullopt;
    }
    long status = 0;
    curl_off_t microseconds = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME_T, &microseconds);
    answer.status = static_cast<int>(status);
    answer.ms = static_cast<double>(microseconds) / 1000;
    return answer;
}

}  // namespace gyoryu::rehearsal
