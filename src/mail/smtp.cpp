#include "mail/smtp.h"

#include <curl/curl.h>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace gyoryu::mail {

namespace {

struct CurlFree {
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

constexpr std::size_t answer_max = 500;

/// libcurl asks piece by piece.
std::size_t give(char* into, std::size_t size, std::size_t count, void* source) {
    auto& rest = *static_cast<std::string_view*>(source);
    const std::size_t bytes = std::min(size * count, rest.size());
    std::memcpy(into, rest.data(), bytes);
    rest.remove_prefix(bytes);
    return bytes;
}

std::string without_controls(std::string_view line) {
    std::string text(line.substr(0, answer_max));
    std::erase_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    return text;
}

}  // namespace

/// A connection that stays open between messages, and how far the talk about this one has come.
struct SmtpSender::Conversation {
    std::unique_ptr<CURL, CurlFree> curl{curl_easy_init()};
    bool recipient_named = false;  ///< RCPT was said
    bool recipient_known = false;  ///< and answered with yes
    bool leaving = false;          ///< what comes now is the farewell
    std::string answer;            ///< the last before it

    /// What libcurl says and hears, line by line.
    static int overhear(CURL*, curl_infotype kind, char* data, std::size_t size, void* self) {
        static_cast<Conversation*>(self)->note(kind, {data, size});
        return 0;
    }

    void note(curl_infotype kind, std::string_view line) {
        if (kind == CURLINFO_HEADER_OUT && line.starts_with("RCPT")) recipient_named = true;
        if (kind == CURLINFO_HEADER_OUT && line.starts_with("QUIT")) leaving = true;
        if (kind != CURLINFO_HEADER_IN || leaving) return;
        answer = without_controls(line);
        if (recipient_named && line.starts_with('2')) recipient_known = true;
    }

    Outcome outcome_of(CURLcode code) const {
        if (code == CURLE_OK) return {};
        const std::string reason =
            std::string(curl_easy_strerror(code)) + (answer.empty() ? "" : " (" + answer.substr(0, 3) + ")");
        const bool permanent = recipient_named && answer.starts_with('5');
        if (!permanent) return {Delivery::try_again, reason, answer};
        return {recipient_known ? Delivery::refused : Delivery::wrong_address, reason, answer};
    }
};

SmtpSender::SmtpSender(SmtpSettings settings) : settings_(std::move(settings)) {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    conversation_ = std::make_unique<Conversation>();
}

SmtpSender::~SmtpSender() = default;

Outcome SmtpSender::send(const Message& message) {
    const std::scoped_lock lock(guard_);
    const std::string from = "<" + address_in(settings_.from) + ">";
    const std::string address = address_in(message.to);
    if (address.empty()) return {Delivery::wrong_address, "the address cannot be used"};
    Message signed_message = message;
    signed_message.from = settings_.from;
    const std::string text = composed(signed_message);
    std::string_view rest = text;

    CURL* curl = conversation_->curl.get();
    curl_easy_reset(curl);  // keeps the connection
    conversation_->recipient_named = conversation_->recipient_known = conversation_->leaving = false;
    conversation_->answer.clear();
    const std::unique_ptr<curl_slist, CurlFree> to(curl_slist_append(nullptr, ("<" + address + ">").c_str()));
    curl_easy_setopt(curl, CURLOPT_URL, settings_.url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, settings_.allow_plain ? CURLUSESSL_TRY : CURLUSESSL_ALL);
    if (!settings_.ca_file.empty()) curl_easy_setopt(curl, CURLOPT_CAINFO, settings_.ca_file.c_str());
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(settings_.timeout_s));
    if (!settings_.user.empty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, settings_.user.c_str());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, settings_.password.c_str());
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.c_str());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to.get());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(curl, CURLOPT_READDATA, &rest);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, Conversation::overhear);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, conversation_.get());
    return conversation_->outcome_of(curl_easy_perform(curl));
}

}  // namespace gyoryu::mail
