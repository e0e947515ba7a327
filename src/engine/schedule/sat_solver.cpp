#include "engine/schedule/sat_solver.h"

#include "base/assertions.h"
#include "engine/sat/counting_solver.h"

#include <algorithm>
#include <cadical.hpp>
#include <limits>

namespace gyoryu::engine {

namespace {

class StopWhenAsked final : public CaDiCaL::Terminator {
public:
    bool terminate() override { return stop.stop_requested() || (question && question()); }
    std::stop_token stop;
    std::function<bool()> question;
};

/// CaDiCaL tells no number of conflicts; each learns one clause.
class CountConflicts final : public CaDiCaL::Learner {
public:
    bool learning(int) override {
        ++count;
        return false;
    }
    void learn(int) override {}
    std::uint64_t count = 0;
};

}  // namespace

class SatSolver::Inside {
public:
    virtual ~Inside() = default;
    virtual void clause(std::span<const Literal> literals) = 0;
    virtual SatAnswer solve(std::span<const Literal> assumptions, std::uint64_t conflicts_most,
                            const std::stop_token& stop) = 0;
    virtual bool value(Literal literal) const = 0;
    virtual bool failed(Literal assumption) const = 0;
    virtual void prefer(Literal literal) = 0;
    virtual void stress(Literal) {}
    virtual std::uint64_t conflicts() const = 0;
    std::function<bool()> question;
};

class SatSolver::Cadical final : public SatSolver::Inside {
public:
    explicit Cadical(const SatSettings& settings) {
        solver_.set("quiet", 1);
        // Long restarts around the best phases alone: measured two to four times faster here for solutions and for
        // proofs from below, but slower by half where the clauses themselves have no solution.
        if (!settings.alternating) solver_.set("stabilizeonly", 1);
        solver_.set("seed", settings.seed);
        solver_.set("scorefactor", settings.decay);
        solver_.connect_terminator(&terminator_);
        solver_.connect_learner(&learner_);
    }
    ~Cadical() override {
        solver_.disconnect_terminator();
        solver_.disconnect_learner();
    }

    void clause(std::span<const Literal> literals) override {
        for (const Literal literal : literals) solver_.add(literal);
        solver_.add(0);
    }

    SatAnswer solve(std::span<const Literal> assumptions, std::uint64_t conflicts_most,
                    const std::stop_token& stop) override {
        for (const Literal literal : assumptions) solver_.assume(literal);
        if (conflicts_most > 0) {
            const auto most = std::min<std::uint64_t>(conflicts_most, std::numeric_limits<int>::max());
            solver_.limit("conflicts", static_cast<int>(most));
        }
        terminator_.stop = stop;
        terminator_.question = question;
        const int answer = solver_.solve();
        if (answer == 10) return SatAnswer::satisfiable;
        return answer == 20 ? SatAnswer::unsatisfiable : SatAnswer::undecided;
    }

    // The library's own questions of a solved state change nothing, but are not const.
    bool value(Literal literal) const override { return solver_.val(literal) > 0; }
    bool failed(Literal assumption) const override { return solver_.failed(assumption); }
    void prefer(Literal literal) override { solver_.phase(literal); }
    std::uint64_t conflicts() const override { return learner_.count; }

private:
    mutable CaDiCaL::Solver solver_;
    StopWhenAsked terminator_;
    CountConflicts learner_;
};

class SatSolver::Counting final : public SatSolver::Inside {
public:
    explicit Counting(const SatSettings& settings)
        : solver_({.decay = settings.decay,
                   .alternating = settings.alternating,
                   .seed = settings.seed,
                   .shorten_after = settings.shorten_after}) {}

    void clause(std::span<const Literal> literals) override {
        declare(literals);
        solver_.clause(literals);
    }
    void at_most(std::span<const Literal> literals, int most) {
        declare(literals);
        solver_.at_most(literals, most);
    }

    SatAnswer solve(std::span<const Literal> assumptions, std::uint64_t conflicts_most,
                    const std::stop_token& stop) override {
        declare(assumptions);
        return solver_.solve(assumptions, conflicts_most,
                             [&] { return stop.stop_requested() || (question && question()); });
    }

    bool value(Literal literal) const override { return std::abs(literal) <= variables_ && solver_.value(literal); }
    bool failed(Literal assumption) const override { return solver_.failed(assumption); }
    void prefer(Literal literal) override {
        declare(std::span(&literal, 1));
        solver_.prefer(literal);
    }
    void stress(Literal literal) override {
        declare(std::span(&literal, 1));
        solver_.stress(literal);
    }
    std::uint64_t conflicts() const override { return solver_.conflicts(); }
    void share(int variables) { solver_.share(static_cast<std::uint32_t>(variables)); }
    std::vector<std::vector<Literal>> told() { return solver_.told(); }
    void hear(const std::vector<std::vector<Literal>>& told) {
        for (const auto& clause : told) {
            declare(clause);
            solver_.hear(clause);
        }
    }

private:
    void declare(std::span<const Literal> literals) {
        for (const Literal literal : literals) {
            while (variables_ < std::abs(literal)) variables_ = solver_.variable();
        }
    }

    CountingSolver solver_;
    int variables_ = 0;
};

SatSolver::SatSolver(const SatSettings& settings) : settings_(settings) {
    if (settings.counting) {
        inside_ = std::make_unique<Counting>(settings);
    } else {
        inside_ = std::make_unique<Cadical>(settings);
    }
}

SatSolver::~SatSolver() = default;

void SatSolver::clause(std::span<const Literal> literals) { inside_->clause(literals); }

void SatSolver::at_most(std::span<const Literal> literals, int most) {
    GYORYU_ASSERT(counts());
    static_cast<Counting&>(*inside_).at_most(literals, most);
}

void SatSolver::share_variables() {
    GYORYU_ASSERT(counts() && settings_.sharing);
    static_cast<Counting&>(*inside_).share(variables_);
}

std::vector<std::vector<Literal>> SatSolver::told() {
    GYORYU_ASSERT(counts() && settings_.sharing);
    return static_cast<Counting&>(*inside_).told();
}

void SatSolver::hear(const std::vector<std::vector<Literal>>& told) {
    GYORYU_ASSERT(counts() && settings_.sharing);
    static_cast<Counting&>(*inside_).hear(told);
}

Literal SatSolver::truth() {
    if (truth_ == 0) {
        truth_ = variable();
        clause({truth_});
    }
    return truth_;
}

SatAnswer SatSolver::solve(std::span<const Literal> assumptions, std::uint64_t conflicts_most,
                           const std::stop_token& stop) {
    return inside_->solve(assumptions, conflicts_most, stop);
}

bool SatSolver::value(Literal literal) const { return inside_->value(literal); }

bool SatSolver::failed(Literal assumption) const { return inside_->failed(assumption); }

void SatSolver::prefer(Literal literal) { inside_->prefer(literal); }

void SatSolver::stress(Literal literal) { inside_->stress(literal); }

void SatSolver::give_up_when(std::function<bool()> question) { inside_->question = std::move(question); }

std::uint64_t SatSolver::conflicts() const { return inside_->conflicts(); }

std::uint64_t SatSolver::conflicts_for(std::uint64_t work) const {
    return work == 0 ? 0 : std::max<std::uint64_t>(1, work / conflict_work());
}

}  // namespace gyoryu::engine
