#include "mail/smtp.h"

#include <curl/curl.h>

#include <cstring>
#include <memory>
#include <mutex>
#include <string_view>

namespace gyoryu::mail {

namespace {

struct CurlFree {
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// libcurl asks piece by piece.
std::size_t give(char* into, std::size_t size, std::size_t count, void* source) {
    auto& rest = *static_cast<std::string_view*>(source);
    const std::size_t bytes = std::min(size * count, rest.size());
    std::memcpy(into, rest.data(), bytes);
    rest.remove_prefix(bytes);
    return bytes;
}

Outcome outcome_of(CURL* curl, CURLcode code) {
    if (code == CURLE_OK) return {};
    long answer = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    const bool final = answer >= 500 && answer < 600 && code != CURLE_LOGIN_DENIED;
    return {final ? Delivery::refused : Delivery::try_again,
            std::string(curl_easy_strerror(code)) + " (" + std::to_string(answer) + ")"};
}

}  // namespace

SmtpSender::SmtpSender(SmtpSettings settings) : settings_(std::move(settings)) {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

Outcome SmtpSender::send(const Message& message) {
    const std::string from = "<" + address_in(settings_.from) + ">";
    const std::string address = address_in(message.to);
    if (address.empty()) return {Delivery::refused, "the address cannot be used"};
    Message signed_message = message;
    signed_message.from = settings_.from;
    const std::string text = composed(signed_message);
    std::string_view rest = text;

    const std::unique_ptr<CURL, CurlFree> curl(curl_easy_init());
    const std::unique_ptr<curl_slist, CurlFree> to(curl_slist_append(nullptr, ("<" + address + ">").c_str()));
    curl_easy_setopt(curl.get(), CURLOPT_URL, settings_.url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl.get(), CURLOPT_USE_SSL, settings_.allow_plain ? CURLUSESSL_TRY : CURLUSESSL_ALL);
    if (!settings_.ca_file.empty()) curl_easy_setopt(curl.get(), CURLOPT_CAINFO, settings_.ca_file.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, static_cast<long>(settings_.timeout_s));
    if (!settings_.user.empty()) {
        curl_easy_setopt(curl.get(), CURLOPT_USERNAME, settings_.user.c_str());
        curl_easy_setopt(curl.get(), CURLOPT_PASSWORD, settings_.password.c_str());
    }
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, to.get());
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, give);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &rest);
    return outcome_of(curl.get(), curl_easy_perform(curl.get()));
}

}  // namespace gyoryu::mail
