#pragma once

#include "base/random.h"
#include "engine/sat/clause_store.h"
#include "engine/sat/code.h"
#include "engine/sat/links.h"
#include "engine/sat/phases.h"
#include "engine/sat/restarts.h"
#include "engine/sat/variable_heap.h"
#include "engine/sat/watches.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace gyoryu::engine {

/// A SAT solver that learns clauses from conflicts (CDCL: Marques-Silva and Sakallah 1996, Moskewicz et al. 2001) and
/// knows "at most so many of these" as it is: no clauses, no further variables, a number that goes up and down.
/// The same calls give the same answers after the same number of conflicts everywhere.
class CountingSolver {
public:
    struct Settings {
        int decay = 950;           ///< of what mattered in earlier conflicts, in thousandths a conflict
        bool alternating = false;  ///< between long and short restarts
        int seed = 0;              ///< of the order of variables before the first conflicts; 0 = as they were added
        int shorten_after = 0;     ///< so often clauses were dropped, what is learned is made shorter; 0 = never
    };
    explicit CountingSolver(const Settings& settings);

    Literal variable();
    void clause(std::span<const Literal> literals);
    /// No more than `most` of the literals, all different, hold.
    void at_most(std::span<const Literal> literals, int most);
    /// Tries this value first.
    void prefer(Literal literal);
    /// Decides this sooner than others that were in as many conflicts.
    void stress(Literal literal);

    /// Decides what was added under assumptions; undecided after `conflicts_most` conflicts (0 = no limit), or when
    /// `give_up`, asked now and then, says so.
    SatAnswer solve(std::span<const Literal> assumptions, std::uint64_t conflicts_most,
                    const std::function<bool()>& give_up);
    /// After satisfiable.
    bool value(Literal literal) const { return model_[code_of(literal)] > 0; }
    /// After unsatisfiable: whether the assumption was used.
    bool failed(Literal assumption) const { return failed_[code_of(assumption)] != 0; }
    /// Conflicts so far.
    std::uint64_t conflicts() const { return conflicts_; }

    /// From now on keeps what it learns about the first variables alone, and over few levels, to be told.
    void share(std::uint32_t variables) { shared_ = variables; }
    /// What it kept since the last time. Each follows from the clauses without assumptions.
    std::vector<std::vector<Literal>> told();
    /// Adds what another solver learned that allows no less; between two calls of `solve`.
    void hear(std::span<const Literal> clause);

private:
    /// Why a literal holds.
    struct Reason {
        enum Kind : std::uint32_t { nothing, other, in_clause, in_count } kind = nothing;
        std::uint32_t index = 0;  ///< the literal that implies it; the clause; the count
    };
    /// In a watch: the blocker is all there is besides.
    static constexpr ClauseStore::Index clause_of_two = ~ClauseStore::Index{0};
    struct Count {
        std::vector<Code> literals;
        int most;
        int held;  ///< so many of them hold, as far as propagated
    };
    struct Known {
        Reason reason;
        int level;
        std::uint32_t place;  ///< in the trail
    };

    // adding (counting_solver.cpp)
    void unit(Code literal);
    void add_long(std::span<const Code> literals, bool learned, std::uint32_t levels);
    void add_group(std::span<const Code> literals);
    // propagate.cpp
    int level() const { return static_cast<int>(decided_.size()); }
    void assign(Code literal, Reason reason);
    void decide(Code literal);
    void backtrack(int level);
    /// False on a conflict; then `conflict_` has literals that are false but one of which must hold.
    bool propagate();
    bool propagate_links(Code holds, std::uint32_t at);
    bool fill_count(std::uint32_t id);
    bool propagate_clauses(Code holds);
    bool imply(Code literal, Code because);
    // analyze.cpp
    /// Adds the literals that are false and because of which this one holds.
    void explain(Code literal, std::vector<Code>& out);
    void explain_count(const Count& count, std::uint32_t before, int enough, std::vector<Code>& out) const;
    int analyze();
    void mark(Code literal, int& open);
    void used(ClauseStore::Index clause);
    bool redundant(Code literal, int depth);
    void minimise();
    std::uint32_t levels_in(std::span<const Code> literals);
    std::uint32_t levels_above(std::size_t least, std::span<const Code> literals);
    /// The negations of the decisions because of which these have their values.
    std::vector<Code> decided_for(std::span<const Code> known);
    void find_failed(Code assumption);
    void keep(std::span<const Code> learned, std::uint32_t levels);
    void learn(int back);
    // sharing.cpp
    void keep_to_tell(std::span<const Code> learned);
    // search.cpp
    SatAnswer search(std::uint64_t conflicts_most, const std::function<bool()>& give_up);
    bool next_decision(SatAnswer& answer);
    void reduce();
    void watch_anew();
    void pack_links();
    // shorten.cpp
    void shorten();
    void shorten(ClauseStore::Index clause);
    std::vector<Code> enough_of(std::vector<Code> literals);
    void attach(ClauseStore::Index clause);
    void detach(ClauseStore::Index clause);

    Settings settings_;
    base::Random random_;
    bool possible_ = true;            ///< without assumptions, as far as known
    std::vector<signed char> value_;  ///< by code: 1 holds, -1 does not, 0 open
    std::vector<signed char> model_;
    std::vector<char> failed_;  ///< by code
    std::vector<Known> known_;  ///< by variable
    std::vector<Code> trail_;
    std::vector<std::uint32_t> decided_;  ///< where in the trail each level begins
    std::uint32_t next_ = 0;              ///< in the trail, to propagate
    ClauseStore clauses_;
    Watches watches_;
    Links links_;
    std::vector<Count> counts_;
    std::vector<char> counted_;  ///< by code: in some count
    VariableHeap heap_;
    Phases phases_;
    Restarts restarts_;
    std::vector<Code> assumptions_;
    std::vector<Code> conflict_, learned_, reasons_;
    std::vector<char> seen_;  ///< by variable: 1 in the conflict, 2 redundant, 3 not
    std::vector<std::uint32_t> touched_;
    std::vector<std::uint64_t> level_stamp_;
    std::uint64_t stamp_ = 0;
    std::uint64_t conflicts_ = 0;
    std::uint64_t reduce_at_;
    std::uint64_t reductions_ = 0;
    std::uint64_t propagated_ = 0, shortened_at_ = 0;  ///< literals propagated so far, and when clauses were shortened
    std::uint32_t shared_ = 0;                         ///< so many variables mean the same to others
    std::vector<std::vector<Code>> to_tell_;
    bool probing_ = false;  ///< decisions are no steps of the search
};

}  // namespace gyoryu::engine
