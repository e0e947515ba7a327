// Messages that come back from anywhere.
#include "fuzz/fuzz_target.h"
#include "mail/bounce.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view message(reinterpret_cast<const char*>(data), size);
    const auto bounce = gyoryu::mail::read_bounce(message);
    // Whatever comes in, the id looks like one: it goes into a query and a log.
    if (bounce &&
        (bounce->message_id.find('@') == std::string::npos || bounce->message_id.find('\n') != std::string::npos))
        std::abort();
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 no such user\n--b\nContent-Type: message/rfc822\n\n"
        "Message-ID: <1@gyoryu.example>\n--b--\n",
        "In-Reply-To: <2@gyoryu.example>\r\nContent-Type: multipart/mixed; boundary=\"a b\"\r\n\r\n--a b\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: message/delivery-status\r\n\r\n=41ction: "
        "delayed"};
}
