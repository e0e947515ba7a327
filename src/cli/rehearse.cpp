#include "cli/rehearse.h"

#include "cli/problem_argument.h"
#include "cli/rehearse_settings.h"
#include "cli/say.h"
#include "cli/stop_watch.h"
#include "rehearsal/rehearse.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <ostream>

namespace gyoryu::cli {

namespace {

constexpr int exit_stopped = 130;

std::string from_environment(const std::string& name) {
    const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe): nothing sets the environment
    return value == nullptr ? "" : value;
}

std::string amount_text(const std::string& currency, std::int64_t minor) {
    std::int64_t unit = 1;
    for (int i = 0; i < rehearsal::minor_digits(currency); ++i) unit *= 10;
    return say("cli.rehearse.amount", {{"currency", currency}, {"amount", std::to_string(minor / unit)}});
}

std::string line(const std::string& key, std::vector<base::FaultParameter> params) {
    return say("cli.rehearse.result." + key, params) + "\n";
}

std::string table_of(const rehearsal::Report& report) {
    std::string consulted;
    for (const auto& [currency, minor] : report.consulted_minor)
        consulted += (consulted.empty() ? "" : " + ") + amount_text(currency, minor);
    std::string out = line("meetings", {{"planned", std::to_string(report.planned)},
                                        {"held", std::to_string(report.held)},
                                        {"lost", std::to_string(report.lost.size())}});
    out += line("repaired",
                {{"repaired", std::to_string(report.repaired)}, {"repairs", std::to_string(report.repair_ms.size())}});
    out += line("repair_ms", {{"median", fmt::format("{:.1f}", rehearsal::percentile(report.repair_ms, 0.5))},
                              {"p99", fmt::format("{:.1f}", rehearsal::percentile(report.repair_ms, 0.99))}});
    out += line("messages", {{"messages", std::to_string(report.messages)}});
    out += line("consulted", {{"amounts", consulted.empty() ? "0" : consulted}});
    out += line(report.reconciled ? "reconciled" : "not_reconciled", {});
    for (const auto& loss : report.lost)
        out += line("lost", {{"meeting", loss.label}, {"reason", say("cli.rehearse.reason." + loss.reason)}});
    out += line("errors", {{"errors", std::to_string(report.errors)}});
    out += line("copy", {{"copy", report.copy}});
    return out;
}

/// A line for what cannot go on; codes of the server come with its own sentence.
std::string sentence_of(const rehearsal::Refusal& refusal, const rehearsal::Settings& settings) {
    if (refusal.status == 0 && refusal.code == "unreachable")
        return say("cli.rehearse.unreachable", {{"server", settings.server}, {"detail", refusal.detail}});
    if (refusal.code == "no_credentials") return say("cli.rehearse.no_credentials");
    if (refusal.code == "wrong_credentials") return say("cli.rehearse.wrong_credentials");
    if (refusal.code == "not_found") return say("cli.rehearse.unknown_event", {{"event", settings.event}});
    if (refusal.code == "not_planned") return say("cli.rehearse.not_planned");
    if (refusal.code == "unreadable_answer")
        return say("cli.rehearse.no_gyoryu", {{"server", settings.server}, {"detail", refusal.detail}});
    return say("cli.rehearse.refused",
               {{"status", std::to_string(refusal.status)}, {"code", refusal.code}, {"detail", refusal.detail}});
}

/// Progress: one line that changes on a terminal, lines elsewhere.
rehearsal::Tell teller(const Call& call) {
    return [&call](const std::string& key, const std::vector<std::pair<std::string, std::string>>& params) {
        std::vector<base::FaultParameter> named;
        for (const auto& [name, value] : params) named.push_back({name, value});
        if (call.err_is_terminal)
            call.err << "\r\033[K" << say(key, named) << std::flush;
        else
            call.err << say(key, named) << std::endl;
    };
}

}  // namespace

int rehearse(const Call& call) {
    auto settings = rehearse_settings(call.arguments, from_environment);
    if (!settings) {
        print_fault(call.err, "gyoryu rehearse", settings.error());
        return exit_bad_input;
    }
    StopWatch watch({});
    const auto done = rehearsal::rehearse(settings->settings, teller(call), watch.token());
    if (call.err_is_terminal) call.err << "\r\033[K" << std::flush;
    if (!done) {
        if (done.error().code == "stopped") {
            call.err << say("cli.rehearse.stopped") << '\n';
            return exit_stopped;
        }
        call.err << "gyoryu rehearse: " << sentence_of(done.error(), settings->settings) << '\n';
        return exit_bad_input;
    }
    for (const auto& trouble : done->troubles) call.err << trouble << '\n';
    call.out << (settings->table ? table_of(done->report) : rehearsal::to_json(done->report)) << std::flush;
    return rehearsal::is_good(done->report) ? exit_ok : exit_failed;
}

}  // namespace gyoryu::cli
