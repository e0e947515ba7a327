#include "formats/problem_dzn.h"

#include "engine/model/validate.h"
#include "formats/dzn_value.h"
#include "formats/text_place.h"

#include <algorithm>
#include <map>

namespace gyoryu::formats {

namespace {

using engine::SlotSet;
using Kind = DznValue::Kind;

constexpr std::string_view fields[] = {"nBusiness",         "nMeetings",         "nTables",  "nTotalSlots",
                                       "nMorningSlots",     "requested",         "fixed",    "precedences",
                                       "meetingsxBusiness", "nMeetingsBusiness", "forbidden"};
constexpr int morning_only = 1;
constexpr int afternoon_only = 2;
constexpr int any_session = 3;

struct FieldError {
    std::size_t offset;
    std::string code;
    std::vector<base::FaultParameter> params;
};

class Reader {
public:
    Reader(const std::vector<DznAssignment>& items, std::size_t end) : end_(end) {
        for (const DznAssignment& item : items) {
            if (std::ranges::find(fields, item.name) == std::end(fields)) {
                throw FieldError{item.offset, "unknown_key", {{"key", item.name}}};
            }
            if (!values_.emplace(item.name, &item.value).second) throw FieldError{item.offset, "key_twice", {}};
        }
    }

    engine::Problem read(int fairness) {
        problem_.breaks_within = engine::BreakScope::event;
        problem_.fairness_breaks_most = fairness;
        slots();
        problem_.tables.resize(count("nTables", engine::tables_most));
        participants();
        meetings();
        fixed();
        precedences();
        return std::move(problem_);
    }

private:
    const DznValue& field(const std::string& name) const {
        const auto found = values_.find(name);
        if (found == values_.end()) throw FieldError{end_, "key_missing", {{"key", name}}};
        return *found->second;
    }
    static std::int64_t number(const DznValue& value, std::int64_t min, std::int64_t max) {
        if (value.kind != Kind::integer) throw FieldError{value.offset, "integer_expected", {}};
        if (value.first >= min && value.first <= max) return value.first;
        throw FieldError{
            value.offset,
            "out_of_range",
            {{"value", std::to_string(value.first)}, {"min", std::to_string(min)}, {"max", std::to_string(max)}}};
    }
    int count(const std::string& name, std::int64_t max) const { return static_cast<int>(number(field(name), 0, max)); }
    /// The items of an array (a matrix's rows) of exactly that length.
    const std::vector<DznValue>& list(const std::string& name, Kind kind, std::size_t length) const {
        const DznValue& value = field(name);
        const bool empty = value.kind == Kind::array && value.items.empty();
        if (value.kind != kind && !empty) throw FieldError{value.offset, "array_expected", {}};
        if (value.items.size() == length) return value.items;
        throw FieldError{value.offset,
                         "length_differs",
                         {{"found", std::to_string(value.items.size())}, {"expected", std::to_string(length)}}};
    }
    /// Calls `visit` for each number of a set or range; 0 stands for nothing.
    template <class Visit>
    static void members(const DznValue& value, std::int64_t max, Visit visit) {
        if (value.kind == Kind::set) {
            for (const DznValue& item : value.items) members(item, max, visit);
        } else if (value.kind == Kind::integer || value.kind == Kind::range) {
            if (value.first > value.last) return;
            DznValue end = value;
            end.kind = Kind::integer;
            end.first = value.last;
            number(end, 0, max);
            end.first = value.first;
            number(end, 0, max);
            for (auto i = std::max<std::int64_t>(value.first, 1); i <= value.last; ++i) visit(static_cast<int>(i) - 1);
        } else {
            throw FieldError{value.offset, "set_expected", {}};
        }
    }

    void slots() {
        const int total = count("nTotalSlots", engine::slots_most);
        const int morning = count("nMorningSlots", total);
        for (int s = 0; s < total; ++s) problem_.slots.push_back({0, s < morning ? 0 : 1, true});
    }

    void participants() {
        const int total = count("nBusiness", engine::participants_most);
        const auto slot_count = static_cast<int>(problem_.slots.size());
        for (const DznValue& forbidden : list("forbidden", Kind::array, total)) {
            engine::Participant one;
            one.available = SlotSet::range(0, slot_count);
            members(forbidden, slot_count, [&](int slot) { one.available.erase(slot); });
            problem_.participants.push_back(std::move(one));
        }
    }

    void meetings() {
        const int total = count("nMeetings", engine::meetings_most);
        const auto businesses = static_cast<std::int64_t>(problem_.participants.size());
        for (const DznValue& row : list("requested", Kind::matrix, total)) {
            if (row.items.size() != 3) throw FieldError{row.offset, "row_of_three_expected", {}};
            engine::Meeting one;
            one.mandatory = true;
            one.sides[0] = static_cast<int>(number(row.items[0], 1, businesses)) - 1;
            one.sides[1] = static_cast<int>(number(row.items[1], 1, businesses)) - 1;
            if (one.sides[0] == one.sides[1]) throw FieldError{row.items[1].offset, "meeting_with_oneself", {}};
            const auto session = number(row.items[2], morning_only, any_session);
            if (session != any_session) one.session = session == afternoon_only ? 1 : 0;
            problem_.meetings.push_back(std::move(one));
        }
    }

    void fixed() {
        const auto& items = list("fixed", Kind::array, problem_.meetings.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto slot = number(items[i], 0, static_cast<std::int64_t>(problem_.slots.size()));
            if (slot > 0) problem_.meetings[i].fixed_slot = static_cast<int>(slot) - 1;
        }
    }

    void precedences() {
        const auto& items = list("precedences", Kind::array, problem_.meetings.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            members(items[i], static_cast<std::int64_t>(items.size()), [&](int before) {
                if (before == static_cast<int>(i)) throw FieldError{items[i].offset, "after_itself", {}};
                problem_.meetings[i].after.push_back(before);
            });
        }
    }

    std::size_t end_;
    std::map<std::string, const DznValue*, std::less<>> values_;
    engine::Problem problem_;
};

}  // namespace

base::Result<NamedProblem> read_problem_dzn(std::string_view text, int fairness) {
    GYORYU_TRY(items, parse_dzn(text));
    NamedProblem named;
    try {
        named.problem = Reader(items, text.size()).read(fairness);
    } catch (const FieldError& error) {
        base::Fault fault{base::FaultCode::unreadable_problem, {}, {}};
        fault.issues.push_back({place_of(text, error.offset).str(), error.code, error.params});
        return base::fail(std::move(fault));
    }
    named.participants.resize(named.problem.participants.size());
    named.meetings.resize(named.problem.meetings.size());
    named.tables.resize(named.problem.tables.size());
    return named;
}

}  // namespace gyoryu::formats
