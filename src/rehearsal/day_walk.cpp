#include "rehearsal/day_walk.h"

#include "rehearsal/json_access.h"
#include "rehearsal/log_writers.h"
#include "rehearsal/secretariat.h"

#include <algorithm>
#include <condition_variable>
#include <set>

namespace gyoryu::rehearsal {

namespace {

using boost::json::object;

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t doors_open_ms = 30 * minute_ms;  // before the first meeting of a day
constexpr std::int64_t call_ms = 8 * minute_ms;         // before a meeting: who comes late has called by then

}  // namespace

class DayWalk::Steps {
public:
    Steps(Hands& hands, const Stage& stage, const Settings& settings, Troubles& troubles, Tell tell,
          std::stop_token stop)
        : hands_(hands),
          stage_(stage),
          settings_(settings),
          troubles_(troubles),
          tell_(std::move(tell)),
          stop_(std::move(stop)),
          random_(settings.seed) {}

    Walked walk(DayState& state) {
        state_ = &state;
        secretariat_.emplace(hands_.first(), stage_.event, state, troubles_);
        LogWriters logs(hands_, stage_.event, state, settings_.seed, troubles_);
        draw();
        open_sessions();
        for (std::size_t i = 0; i < state.slots.size() && !stop_.stop_requested(); ++i) {
            const bool first_of_day = i == 0 || state.slots[i - 1].day != state.slots[i].day;
            const bool last_of_day = i + 1 == state.slots.size() || state.slots[i + 1].day != state.slots[i].day;
            before(state.slots[i], first_of_day, i == 0 ? nullptr : &state.slots[i - 1]);
            during(state.slots[i]);
            after(state.slots[i], logs, last_of_day);
        }
        if (!stop_.stop_requested()) logs.settle_rest();
        return {secretariat_->repair_ms(), secretariat_->accepted(), logs.written(), logs.agreed()};
    }

private:
    /// Everything that chance decides about the day as planned.
    void draw() {
        auto fates = draw_fates(state_->meetings.size(), settings_.no_shows, settings_.late, random_);
        for (std::size_t m = 0; m < fates.size(); ++m) state_->meetings[m].fate = fates[m];
        const auto slots = state_->slots.size();
        const auto planned = state_->meetings.size();
        const auto some_slot = [&] { return static_cast<int>(1 + random_.below(slots)); };
        for (std::size_t i = 0; i < 1 + planned / 100; ++i) overruns_.insert(some_slot());
        for (std::size_t i = 0; i < 1 + planned / 200; ++i) wishes_.insert(some_slot());
        ill_in_ = static_cast<int>(1 + random_.below((slots + 1) / 2));
        table_lost_in_ = some_slot();
        walk_in_in_ = static_cast<int>(1 + random_.below((slots + 1) / 2));
    }

    /// Everybody who has a meeting opens their own page, as from the letter with the link.
    void open_sessions() {
        std::set<std::string> interpreting;
        for (const auto& meeting : state_->meetings)
            if (meeting.now) interpreting.insert(meeting.now->interpreter);
        hands_.each(state_->parties.size(),
                    [&](ApiClient& api, std::size_t p) { open_session(api, state_->parties[p]); });
    }

    void open_session(ApiClient& api, Party& party) {
        const auto link = api.post("/events/" + stage_.event + "/links",
                                   object{{"person_kind", party.interpreter ? "interpreter" : "participant"},
                                          {"person_id", party.id},
                                          {"purpose", "page"}});
        if (!link) return troubles_.note("making the link of " + party.code, link.error());
        const auto url = text(link->json, "url");
        const auto session = api.post("/session/link", object{{"token", url.substr(url.rfind('/') + 1)}});
        if (!session) return troubles_.note("opening the page of " + party.code, session.error());
        party.session = {session->cookie, text(session->json, "csrf_token")};
    }

    /// It is `at` there. The day goes on at most `speed` times as fast as a real one; where people need longer, the
    /// clock waits for them.
    void clock_at(base::Instant at, const std::string& day) {
        if (day != paced_day_) {
            paced_day_ = day;
            paced_from_ = at;
            began_ = std::chrono::steady_clock::now();
        }
        const std::chrono::milliseconds due((at.unix_ms - paced_from_.unix_ms) / settings_.speed);
        std::mutex guard;
        std::unique_lock lock(guard);
        std::condition_variable_any pause;
        if (began_ + due > std::chrono::steady_clock::now()) {
            set_clock(now_, settings_.speed);
            pause.wait_until(lock, stop_, began_ + due, [] { return false; });
        }
        now_ = at;
        set_clock(at, 0);
    }

    void set_clock(base::Instant at, int speed) {
        if (at.unix_ms == 0) return;
        const auto set =
            hands_.first().put("/events/" + stage_.event + "/day/clock", object{{"at", at.str()}, {"speed", speed}});
        if (!set) troubles_.note("setting the clock", set.error());
    }

    void before(const Slot& slot, bool first_of_day, const Slot* previous) {
        clock_at({slot.starts.unix_ms - (first_of_day ? doors_open_ms : call_ms)}, slot.day);
        check_in(slot);
        const bool running = !first_of_day && previous != nullptr && previous->ends == slot.starts;
        if (ill_in_ == slot.index) somebody_falls_ill(slot);
        if (table_lost_in_ == slot.index && state_->tables > 2)
            secretariat_->table_lost(static_cast<int>(1 + random_.below(static_cast<std::uint64_t>(state_->tables))),
                                     slot.index);
        if (walk_in_in_ == slot.index) somebody_walks_in(slot);
        if (wishes_.contains(slot.index)) somebody_wishes();
        for (const auto m : meet_fates(slot, true)) told_ahead(state_->meetings[m], slot, running ? previous : nullptr);
        some_arrive(slot);
        check_in(slot);
    }

    /// Of meetings that begin in the slot; each happens once. What a repair brings into the slot is looked at too.
    std::vector<std::size_t> meet_fates(const Slot& slot, bool ahead) {
        std::vector<std::size_t> met;
        for (const auto m : state_->beginning_in(slot.index)) {
            auto& meeting = state_->meetings[m];
            if (meeting.fate.mishap == Mishap::none || meeting.fate_met || meeting.fate.told_ahead != ahead) continue;
            meeting.fate_met = true;
            met.push_back(m);
        }
        return met;
    }

    static std::size_t who(const Meeting& meeting) { return meeting.fate.seller ? meeting.seller : meeting.buyer; }

    void told_ahead(const Meeting& meeting, const Slot& slot, const Slot* running) {
        const auto fate = meeting.fate;
        const auto party = who(meeting);
        // An earlier repair may have moved it away already.
        if (stop_.stop_requested() || !meeting.now || meeting.now->slot != slot.index) return;
        if (fate.mishap == Mishap::late) {
            // The server counts from the meeting that they are in now, if there is one.
            const bool busy = running != nullptr && state_->at(party, running->index);
            const auto more = busy ? (slot.starts.unix_ms - running->starts.unix_ms) / minute_ms : 0;
            secretariat_->late(party, slot.index, fate.minutes + static_cast<int>(more));
        } else if (fate.rest_of_day) {
            state_->parties[party].away_on.insert(slot.day);
            away_.push_back(party);
            secretariat_->no_show(party, slot.index, {});
        } else {
            secretariat_->no_show(party, slot.index, slot.index + meeting.duration - 1);
        }
    }

    /// Every fourth slot somebody who had been given up stands at the desk.
    void some_arrive(const Slot& slot) {
        if (away_.empty() || slot.index % 4 != 0) return;
        const auto party = away_.front();
        away_.erase(away_.begin());
        if (state_->parties[party].away_on.erase(slot.day) > 0) secretariat_->arrived(party);
    }

    void somebody_falls_ill(const Slot& slot) {
        std::set<std::size_t> interpreters;
        for (const auto m : state_->beginning_in(slot.index))
            if (const auto& id = state_->meetings[m].now->interpreter; !id.empty())
                interpreters.insert(state_->party_of.at(id));
        if (interpreters.empty()) return;
        const auto first = std::ranges::min(interpreters, {}, [&](std::size_t p) { return state_->parties[p].code; });
        secretariat_->ill(first, slot.index);
    }

    std::vector<std::size_t> on_side(bool seller) const {
        std::vector<std::size_t> found;
        for (std::size_t p = 0; p < state_->parties.size(); ++p)
            if (!state_->parties[p].interpreter && state_->parties[p].seller == seller) found.push_back(p);
        std::ranges::sort(found, {}, [&](std::size_t p) { return state_->parties[p].code; });
        return found;
    }

    std::size_t one_of(const std::vector<std::size_t>& parties) { return parties[random_.below(parties.size())]; }

    void somebody_wishes() {
        const auto sellers = on_side(true), buyers = on_side(false);
        if (sellers.empty() || buyers.empty()) return;
        const auto seller = one_of(sellers);
        secretariat_->wish(seller, {one_of(buyers)}, false);
    }

    void somebody_walks_in(const Slot& slot) {
        const auto sellers = on_side(true);
        if (sellers.empty()) return;
        const auto registered = hands_.first().post(
            "/events/" + stage_.event + "/walk-ins",
            object{{"client_id", "rehearsal-walk-in"},
                   {"side", "buyer"},
                   {"names", boost::json::array{object{{"lang", "en"}, {"text", "Walk-in (sample)"}}}},
                   {"country", "CN"},
                   {"languages", boost::json::array{"ko", "en", "zh"}},
                   {"device", "desk"}});
        if (!registered) return troubles_.note("registering a walk-in", registered.error());
        Party party;
        party.id = text(registered->json.at("check_in"), "person_id");
        party.code = "~walk-in";
        party.country = "CN";
        party.seen_on.insert(slot.day);
        const auto who = state_->add_party(std::move(party));
        open_session(hands_.first(), state_->parties[who]);
        secretariat_->wish(who, {one_of(sellers), one_of(sellers)}, true);
    }

    /// Whoever is expected for the slot and is not away comes to the desk, or taps "I am here" on their own page.
    void check_in(const Slot& slot) {
        std::set<std::size_t> expected;
        for (const auto m : state_->beginning_in(slot.index)) {
            const auto& meeting = state_->meetings[m];
            for (const auto p : {meeting.seller, meeting.buyer})
                if (!stays_away(meeting, p, slot)) expected.insert(p);
        }
        std::vector<std::size_t> coming;
        for (const auto p : expected)
            if (!state_->parties[p].seen_on.contains(slot.day) && !state_->parties[p].away_on.contains(slot.day))
                coming.push_back(p);
        hands_.each(coming.size(),
                    [&](ApiClient& api, std::size_t i) { check_in(api, state_->parties[coming[i]], slot); });
    }

    static bool stays_away(const Meeting& meeting, std::size_t party, const Slot&) {
        return meeting.fate.mishap == Mishap::no_show && who(meeting) == party && !meeting.fate_met;
    }

    void check_in(ApiClient& api, Party& party, const Slot& slot) {
        const bool self = party.code.empty() || party.code.back() % 2 == 0;
        const auto done = self ? api.post("/me/check-in", nullptr, party.session)
                               : api.post("/events/" + stage_.event + "/check-ins",
                                          object{{"client_id", "rehearsal-" + slot.day + "-" + party.id},
                                                 {"person_kind", "participant"},
                                                 {"person_id", party.id},
                                                 {"device", "desk"}});
        if (!done) return troubles_.note("checking in " + party.code, done.error());
        party.seen_on.insert(slot.day);
    }

    void during(const Slot& slot) {
        clock_at({slot.starts.unix_ms + 2 * minute_ms}, slot.day);
        for (const auto m : meet_fates(slot, false)) {
            auto& meeting = state_->meetings[m];
            if (stop_.stop_requested()) return;
            meeting.absent_seller = meeting.fate.seller;
            meeting.reason = "absent";
            secretariat_->no_show(who(meeting), slot.index, slot.index + meeting.duration - 1);
        }
        if (!overruns_.contains(slot.index)) return;
        clock_at({slot.ends.unix_ms - minute_ms}, slot.day);
        for (const auto m : state_->ending_in(slot.index)) {
            if (state_->meetings[m].absent_seller || state_->meetings[m].duration > 1) continue;
            secretariat_->overrun(state_->meetings[m], 10);
            break;
        }
    }

    void after(const Slot& slot, LogWriters& logs, bool last_of_day) {
        clock_at(slot.ends, slot.day);
        const auto ended = state_->ending_in(slot.index);
        if (stop_.stop_requested()) return;
        logs.write(ended);
        for (const auto m : ended) {
            auto& meeting = state_->meetings[m];
            meeting.state = meeting.absent_seller ? MeetingState::lost : MeetingState::held;
        }
        tell_("cli.rehearse.slot",
              {{"slot", std::to_string(slot.index)},
               {"slots", std::to_string(state_->slots.size())},
               {"held", std::to_string(std::ranges::count(state_->meetings, MeetingState::held, &Meeting::state))},
               {"repairs", std::to_string(secretariat_->accepted())},
               {"errors", std::to_string(troubles_.count())}});
        if (!last_of_day) return;
        const auto board = hands_.first().get("/events/" + stage_.event + "/day?day=" + slot.day);
        if (!board) return troubles_.note("reading the board", board.error());
        state_->compare(board->json, troubles_);
    }

    Hands& hands_;
    const Stage& stage_;
    const Settings& settings_;
    Troubles& troubles_;
    const Tell tell_;
    const std::stop_token stop_;
    base::Random random_;
    DayState* state_ = nullptr;
    std::optional<Secretariat> secretariat_;
    std::set<int> overruns_;
    std::set<int> wishes_;
    int ill_in_ = 0;
    int table_lost_in_ = 0;
    int walk_in_in_ = 0;
    std::vector<std::size_t> away_;
    std::string paced_day_;
    base::Instant paced_from_;
    base::Instant now_;
    std::chrono::steady_clock::time_point began_;
};

DayWalk::DayWalk(Hands& hands, const Stage& stage, const Settings& settings, Troubles& troubles, Tell tell,
                 std::stop_token stop)
    : steps_(std::make_unique<Steps>(hands, stage, settings, troubles, std::move(tell), std::move(stop))) {}
DayWalk::~DayWalk() = default;

Walked DayWalk::walk(DayState& state) { return steps_->walk(state); }

}  // namespace gyoryu::rehearsal
