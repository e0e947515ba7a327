#include "rehearsal/log_writers.h"

#include "rehearsal/json_access.h"

#include <fmt/format.h>

#include <algorithm>

namespace gyoryu::rehearsal {

namespace {

using boost::json::object;
using boost::json::value;

constexpr std::size_t batch_max = 500;
constexpr const char* written_at = "2026-01-01T00:00:00Z";  // the server knows better when it is

std::string new_write_id() {
    std::string id = "rehearsal-";
    for (const char c : base::secure_random_bytes(12)) id += fmt::format("{:02x}", static_cast<unsigned char>(c));
    return id;
}

/// FNV-1a: the same on every machine.
std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

const value* version_by(const value& log, std::string_view author) {
    for (const auto& version : list(log, "versions"))
        if (text(version, "author") == author) return &version;
    return nullptr;
}

bool is_settled(const value& log) { return text(log, "state") == "settled"; }

std::string log_path(const Meeting& meeting) { return "/me/logs/" + meeting.id; }

}  // namespace

LogWriters::LogWriters(Hands& hands, std::string event, const DayState& state, std::uint64_t seed, Troubles& troubles)
    : hands_(hands), event_(std::move(event)), state_(state), seed_(seed), troubles_(troubles) {}

Talk LogWriters::talk_of(const Meeting& meeting) const {
    base::Random random(seed_ ^ hash_of(state_.label(meeting)));
    return talk_about(random, !meeting.now->interpreter.empty());
}

LogPeople LogWriters::people_of(const Meeting& meeting) const {
    const auto& seller = state_.parties[meeting.seller];
    const auto& buyer = state_.parties[meeting.buyer];
    LogPeople people;
    people.product = seller.product.empty() ? seller.code : seller.product;
    people.seller = seller.code;
    people.buyer = buyer.code;
    people.buyer_email = lower(buyer.code.empty() ? "buyer" : buyer.code) + "@rehearsal.invalid";
    people.country = buyer.country;
    people.interpreted = meeting.now && !meeting.now->interpreter.empty();
    return people;
}

/// A person who is asked back looks again and says that it is meant so.
Attempt<Reply> LogWriters::put(ApiClient& api, const Meeting& meeting, const Party& as, const object& content,
                               const std::optional<std::string>& base) {
    object edit{{"write_id", new_write_id()}, {"content", content}, {"written_at", written_at}};
    if (base) edit["base_write_id"] = *base;
    auto written = api.put(log_path(meeting), edit, as.session);
    if (!written && written.error().code == "amount_doubtful") {
        edit["amounts_confirmed"] = true;
        written = api.put(log_path(meeting), edit, as.session);
    }
    if (!written) troubles_.note("writing the log of " + state_.label(meeting), written.error());
    return written;
}

void LogWriters::agree(ApiClient& api, const Meeting& meeting, const value& log, const std::string& author,
                       const Party& as) {
    const auto* version = version_by(log, author);
    if (version == nullptr)
        return troubles_.note("the version of the " + author + " of " + state_.label(meeting) + " is lost");
    const object edit{
        {"version_id", text(*version, "id")}, {"digest", text(*version, "digest")}, {"amounts_confirmed", true}};
    const auto agreed = api.post(log_path(meeting) + "/agreement", edit, as.session);
    // The answer of an earlier attempt may have been lost, not the agreement.
    if (!agreed && agreed.error().code != "log_settled")
        troubles_.note("agreeing to the log of " + state_.label(meeting), agreed.error());
}

void LogWriters::keep(const Meeting& meeting, const Talk& talk) {
    const std::scoped_lock lock(guard_);
    written_.add("consultation", talk.currency, talk.amount_minor);
    written_.add("expected_contract", talk.currency, talk.expected_minor.value_or(0));
    written_.add("contract", talk.currency, talk.concluded_minor.value_or(0));
    agreed_[meeting.id] = {talk.currency, talk.amount_minor, talk.expected_minor.value_or(0),
                           talk.concluded_minor.value_or(0)};
    if (talk.way == LogWay::both_alike || talk.way == LogWay::one_only) open_.push_back(meeting.id);
}

void LogWriters::write_one(ApiClient& api, const Meeting& meeting) {
    const auto talk = talk_of(meeting);
    const auto& seller = state_.parties[meeting.seller];
    const auto& buyer = state_.parties[meeting.buyer];
    const auto content = held_content(talk, people_of(meeting));
    const bool by_interpreter = talk.way == LogWay::interpreter;
    const auto& writer = by_interpreter ? state_.parties[state_.party_of.at(meeting.now->interpreter)] : seller;
    auto first = talk;
    // Somebody heard a nought too many.
    if (talk.way == LogWay::differ_then_agree) first.quantity *= 2, first.amount_minor *= 2;
    const auto begun = put(api, meeting, writer, held_content(first, people_of(meeting)), {});
    if (!begun) return;
    keep(meeting, talk);
    if (talk.way == LogWay::one_only) return;
    if (by_interpreter) {
        agree(api, meeting, begun->json, "interpreter", seller);
        agree(api, meeting, begun->json, "interpreter", buyer);
        return;
    }
    if (talk.way == LogWay::one_writes) return agree(api, meeting, begun->json, "seller", buyer);
    const auto other = put(api, meeting, buyer, content, {});
    if (!other || talk.way == LogWay::both_alike) return;
    const auto seen = api.get(log_path(meeting), seller.session);
    if (!seen) return troubles_.note("reading the log of " + state_.label(meeting), seen.error());
    if (text(seen->json, "state") != "differ")
        troubles_.note("the contradiction about " + state_.label(meeting) + " is not seen");
    const auto* own = version_by(seen->json, "seller");
    if (own == nullptr) return troubles_.note("the seller's version of " + state_.label(meeting) + " is lost");
    if (const auto corrected = put(api, meeting, seller, content, text(*own, "write_id")))
        agree(api, meeting, corrected->json, "seller", buyer);
}

void LogWriters::write_absence(ApiClient& api, const Meeting& meeting) {
    const auto& there = state_.parties[*meeting.absent_seller ? meeting.buyer : meeting.seller];
    if (!put(api, meeting, there, absent_content(*meeting.absent_seller, people_of(meeting)), {})) return;
    const std::scoped_lock lock(guard_);
    open_.push_back(meeting.id);
}

void LogWriters::write(const std::vector<std::size_t>& which) {
    hands_.each(which.size(), [&](ApiClient& api, std::size_t i) {
        const auto& meeting = state_.meetings[which[i]];
        if (meeting.absent_seller)
            write_absence(api, meeting);
        else
            write_one(api, meeting);
    });
}

/// Empty when the log is settled, else why not.
std::string LogWriters::settle_alone(ApiClient& api, const std::string& meeting) {
    const auto path = "/meetings/" + meeting + "/log";
    const auto log = api.get(path);
    if (!log) return log.error().code;
    if (is_settled(log->json)) return "";
    const auto& versions = list(log->json, "versions");
    if (versions.empty()) return "log_lost";
    const object edit{{"content", versions.front().at("content")}, {"amounts_confirmed", true}};
    const auto settled = api.post(path + "/settlement", edit, {}, number(log->json, "revision"));
    return settled || settled.error().code == "log_settled" ? "" : settled.error().code;
}

void LogWriters::settle_rest() {
    auto& api = hands_.first();
    for (std::size_t at = 0; at < open_.size(); at += batch_max) {
        boost::json::array ids;
        for (std::size_t i = at; i < std::min(open_.size(), at + batch_max); ++i) ids.emplace_back(open_[i]);
        const auto done = api.post("/events/" + event_ + "/logs/settlements", object{{"meeting_ids", ids}});
        if (!done) {
            troubles_.note("settling the logs", done.error());
            continue;
        }
        for (const auto& left : list(done->json, "left")) {
            const auto why = settle_alone(api, text(left, "meeting_id"));
            if (!why.empty()) troubles_.note("settling the log of " + text(left, "meeting_id") + ": " + why);
        }
    }
    open_.clear();
}

}  // namespace gyoryu::rehearsal
