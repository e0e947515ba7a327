#include "cli/bounce.h"

#include "app/mails/bounce_tray.h"
#include "base/id_source.h"
#include "cli/problem_argument.h"
#include "cli/say.h"
#include "cli/store_options.h"
#include "mail/bounce.h"
#include "store/failures.h"

#include <iostream>

namespace gyoryu::cli {

namespace {

std::string all_of(std::istream& in) {
    std::string text(mail::bounce_bytes_max, '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(in.gcount()));
    return text;
}

}  // namespace

int bounce(const Call& call) {
    const auto options = Options::parse(call.arguments, {{"--data"}});
    if (!options || !options->rest().empty()) {
        if (!options) print_fault(call.err, "gyoryu bounce", options.error());
        call.err << "gyoryu bounce " << bounce_usage << '\n';
        return exit_bad_input;
    }
    const auto message = all_of(std::cin);
    if (!mail::read_bounce(message)) {
        print_fault(call.err, "gyoryu bounce", base::Fault{base::FaultCode::unreadable_file, {}, {}});
        return exit_bad_input;
    }
    try {
        const base::SystemClock clock;
        base::IdSource ids(clock);
        app::put_into_tray(app::bounce_tray(options->text("--data").value_or("data")), ids.next_text(), message);
    } catch (const std::exception& lost) {
        print_fault(call.err, "gyoryu bounce",
                    base::Fault{base::FaultCode::store_unavailable, {{"reason", lost.what()}}, {}});
        return exit_failed;
    }
    call.out << say("bounce.taken") << '\n';
    return exit_ok;
}

}  // namespace gyoryu::cli
