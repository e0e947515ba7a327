#pragma once

#include "engine/model/index.h"
#include "engine/model/rule_key.h"
#include "engine/model/slot_set.h"

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace gyoryu::engine {

/// One line of the day. Slots are in the order of time and equally long.
struct Slot {
    std::int32_t day = 0;              ///< not decreasing along the list
    SessionIndex session = 0;          ///< not decreasing along the list
    bool contiguous_with_next = true;  ///< false before a pause (lunch, night): longer meetings stop here
    int burden = 0;                    ///< how unwelcome the slot is (early, late), 0 … burden_most (fairness_slots)
};

/// A rest asked for: so many idle slots one after the other, somewhere from `first` to `last`.
struct Rest {
    SlotIndex first = 0;
    SlotIndex last = 0;
    int slots = 1;  ///< 1 … last − first + 1

    friend bool operator==(const Rest&, const Rest&) = default;
};

/// One organisation's entry on one side of the event.
struct Participant {
    SlotSet available;                             ///< zone hours and wished breaks are taken out of it
    std::optional<int> meetings_most;              ///< in the whole event
    std::vector<std::optional<int>> session_most;  ///< per session; empty = no limit in any
    std::vector<LanguageIndex> languages;          ///< empty = unknown: needs no interpreter
    std::vector<LanguageIndex> second_languages;   ///< can do with these, at a penalty (second_language)
    int delegates = 1;      ///< people who came, 1 … delegates_most; one of them is enough for a meeting
    bool together = false;  ///< the delegates sit together: one meeting at a time all the same
    std::vector<Rest> rests;
};

enum class Mode {
    table,  ///< needs a table that is nobody's booth
    booth,  ///< at the booth of one of the two; the other walks there
    video,  ///< no table
};

/// Two participants who are to meet.
struct Meeting {
    std::array<ParticipantIndex, 2> sides{none, none};  ///< two different participants
    std::int64_t priority = 1;                          ///< what leaving it out costs, 1 … priority_most
    bool mandatory = false;                             ///< no timetable without it
    int duration = 1;                                   ///< slots in a row, 1 … duration_most
    Mode mode = Mode::table;
    std::optional<SlotIndex> fixed_slot;  ///< its first slot
    std::optional<TableIndex> fixed_table;
    std::optional<SessionIndex> session;  ///< every slot of it lies in this session
    std::vector<MeetingIndex> after;      ///< these end before it starts, where both are placed
    std::uint64_t features = 0;           ///< bits a table must have
    std::uint64_t fields = 0;             ///< bits its interpreter should know (interpreter_field)
    bool frozen = false;                  ///< must stay exactly where `Problem::earlier` has it
};

/// A place where meetings are held.
struct Table {
    int capacity = 1;  ///< meetings at the same time
    std::uint64_t features = 0;
    std::int32_t hall = 0;
    std::int32_t x_m = 0;  ///< position in metres within its hall
    std::int32_t y_m = 0;
    std::optional<ParticipantIndex> booth_of;  ///< only booth meetings of this participant
    SlotSet closed{};                          ///< slots at which it holds no meeting
};

struct Interpreter {
    std::vector<std::pair<LanguageIndex, LanguageIndex>> pairs;  ///< both directions
    SlotSet available;
    int consecutive_most = 0;        ///< slots in a row before one of rest (a pause counts); 0 = no limit
    std::optional<int> slots_most;   ///< in the whole event
    std::optional<TableIndex> seat;  ///< works at this table only; none = comes to any, and to video
    std::uint64_t fields = 0;        ///< bits of the fields whose words they know
};

/// Where one meeting is: nothing, or a first slot with a table (none for video) and an interpreter (or none).
struct Placement {
    SlotIndex slot = none;
    TableIndex table = none;
    InterpreterIndex interpreter = none;

    bool placed() const { return slot != none; }
    friend bool operator==(const Placement&, const Placement&) = default;
};

/// A gap counts as a break when both its neighbours lie in the same event, day or session.
enum class BreakScope { event, day, session };

/// Levels are compared in order, the first that differs decides; within a level penalties add up by weight.
struct ObjectiveTerm {
    RuleKey rule = RuleKey::breaks;  ///< a measured rule
    int level = 0;
    std::int64_t weight = 1;  ///< 1 … weight_most

    friend bool operator==(const ObjectiveTerm&, const ObjectiveTerm&) = default;
};

/// Everything the engine knows. The engine sees numbers only: names, languages and features are token ids
/// given by the caller. A problem is valid when `issues_of` (validate.h) finds nothing.
struct Problem {
    std::vector<Slot> slots;
    std::vector<Participant> participants;
    std::vector<Meeting> meetings;
    std::vector<Table> tables;
    std::vector<Interpreter> interpreters;
    BreakScope breaks_within = BreakScope::day;
    std::optional<int> fairness_breaks_most;  ///< most allowed difference of two participants' breaks
    int meetings_floor = 0;                   ///< everyone should have this many of their meetings (fairness_floor)
    int hall_change_m = 50;                   ///< walking from one hall to another, metres
    std::vector<ObjectiveTerm> objective = {{RuleKey::unscheduled, 0, 1}, {RuleKey::breaks, 1, 1}};
    std::vector<Placement> earlier;  ///< an earlier timetable, or empty
};

inline constexpr int duration_most = 4;
inline constexpr std::int64_t priority_most = 1'000'000;
inline constexpr std::int64_t weight_most = 1'000'000;
inline constexpr int participants_most = 50'000;
inline constexpr int meetings_most = 200'000;
inline constexpr int tables_most = 5'000;
inline constexpr int interpreters_most = 5'000;
inline constexpr int languages_most = 64;
inline constexpr int delegates_most = 100;
inline constexpr int burden_most = 9;
inline constexpr int rests_most = 20;

/// In whose words a meeting is held.
enum class Words {
    first,   ///< both sides speak a language of theirs, or the interpreter does it for them
    second,  ///< somebody has to use a second language
    none,    ///< they do not understand each other
};

/// True when slot + 1 exists, is of the same day and follows without a pause.
bool runs_on(const Problem& problem, SlotIndex slot);
/// The number of the first slot after the last one the meeting would take from `slot`, or none when a pause or the
/// end of the day comes before.
SlotIndex end_of(const Problem& problem, const Meeting& meeting, SlotIndex slot);
/// Sessions are numbered 0 … this − 1.
int session_count(const Problem& problem);
/// Meetings the participant can be in at the same time.
int at_once(const Participant& participant);
/// How the sides understand each other with that interpreter, or without one (`none`).
Words words_with(const Problem& problem, const Meeting& meeting, InterpreterIndex interpreter);
/// True when the two sides share no language, not even a second one, so that an interpreter is needed.
bool needs_interpreter(const Problem& problem, const Meeting& meeting);
/// True when the interpreter joins a language of one side to a language of the other, second ones counted.
bool can_interpret(const Problem& problem, const Interpreter& interpreter, const Meeting& meeting);
/// Meetings the table holds at that slot: none where it is closed.
int capacity_at(const Table& table, SlotIndex slot);
/// True when the interpreter knows every field of the meeting.
bool knows_fields(const Interpreter& interpreter, const Meeting& meeting);
/// True when the rest has no room beside these busy slots.
bool lacks_rest(const Rest& rest, const SlotSet& busy);
/// Metres between two tables, along the aisles; at least one for a change of table.
int walk_between_m(const Problem& problem, TableIndex a, TableIndex b);
/// True when the meeting may be held at the table, by mode, booth, features and fixed table.
bool may_use_table(const Meeting& meeting, const Table& table, TableIndex index);

}  // namespace gyoryu::engine
