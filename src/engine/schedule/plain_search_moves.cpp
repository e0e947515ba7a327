// Which slots the search of plain events exchanges, and for whom, on the way out of breaks.
#include "engine/schedule/any_slot.h"
#include "engine/schedule/plain_search.h"

namespace gyoryu::engine {

namespace {

constexpr std::uint64_t broken_percent = 60;   ///< of moves that begin with somebody who has a break
constexpr std::uint64_t aimed_percent = 50;    ///< of these, where a slot is chosen because it helps
constexpr std::uint64_t shifted_percent = 25;  ///< of the others, where a run moves by a slot
constexpr std::uint64_t given_percent = 25;    ///< and where it gives a slot to another day

}  // namespace

/// Costs nothing and gets nobody out of a break, but the chains of others lead elsewhere afterwards: on full days
/// nearly every exchange is refused, and the same ones would be asked again and again.
void PlainSearch::turn_any_ring() {
    const auto p = static_cast<ParticipantIndex>(random_.below(day_.people()));
    const DayMask busy = day_.busy(p);
    if (std::popcount(busy) < 2) return;
    const SlotIndex one = any_slot(random_, busy);
    day_.turn_ring(p, one, any_slot(random_, busy & ~(DayMask{1} << one)));
}

PlainSearch::Exchange PlainSearch::any_exchange() {
    if (!broken_.empty() && random_.below(100) < broken_percent)
        return of_broken(broken_[random_.below(broken_.size())]);
    const auto p = static_cast<ParticipantIndex>(random_.below(day_.people()));
    return where_broken_[p] != none ? of_broken(p) : of_unbroken(p);
}

/// Rather what helps: into a hole of the run that holds most of the day, from outside it.
PlainSearch::Exchange PlainSearch::of_broken(ParticipantIndex p) {
    if (random_.below(100) >= aimed_percent) return to_beside(p);
    const DayMask busy = day_.busy(p);
    const DayMask runs = fullest_runs(p, random_.below(2) == 0);
    switch (random_.below(4)) {
        case 0:
            return {p, any_slot(random_, busy), any_slot(random_, runs & ~busy)};
        case 1:
            return {p, any_slot(random_, busy & ~runs), any_slot(random_, beside(p))};
        default:
            return {p, any_slot(random_, busy & ~runs), any_slot(random_, runs & ~busy)};
    }
}

/// Those who have a break are asked again and again before anything of theirs changes.
DayMask PlainSearch::fullest_runs(ParticipantIndex p, bool latest) {
    DayMask& known = runs_[2 * static_cast<std::size_t>(p) + (latest ? 1 : 0)];
    if (known == 0) known = day_.scopes().fullest_runs(day_.busy(p), latest);
    return known;
}

/// Now and then a run moves by a slot or gives one to another day, which costs nobody but whom the chain leads to.
PlainSearch::Exchange PlainSearch::of_unbroken(ParticipantIndex p) {
    if (day_.busy(p) == 0) return {p, none, none};
    const auto kind = random_.below(100);
    if (kind < shifted_percent) return shifted(p);
    if (kind < shifted_percent + given_percent && day_.scopes().count() > 1) return to_other_run(p);
    return to_beside(p);
}

PlainSearch::Exchange PlainSearch::shifted(ParticipantIndex p) {
    const PlainScopes& scopes = day_.scopes();
    DayMask run = day_.busy(p);
    if (scopes.count() > 1) run = scopes.inside(run, scopes.of(any_slot(random_, run)));
    const SlotIndex first = std::countr_zero(run), last = 63 - std::countl_zero(run);
    const DayMask beside = scopes.beside(run);
    if (random_.below(2) == 0) return {p, first, beside >> last != 0 ? last + 1 : none};
    return {p, last, (beside & ((DayMask{1} << first) - 1)) != 0 ? first - 1 : none};
}

PlainSearch::Exchange PlainSearch::to_other_run(ParticipantIndex p) {
    const DayMask busy = day_.busy(p);
    const SlotIndex from = any_slot(random_, day_.scopes().begins(busy) | day_.scopes().ends(busy));
    const DayMask others = beside(p) & ~day_.scopes().inside(~DayMask{0}, day_.scopes().of(from));
    return {p, from, others == 0 ? none : any_slot(random_, others)};
}

PlainSearch::Exchange PlainSearch::to_beside(ParticipantIndex p) {
    const DayMask busy = day_.busy(p), to = beside(p);
    if (to == 0) return {p, none, none};
    return {p, any_slot(random_, busy), any_slot(random_, to)};
}

/// Next to what is busy; of scopes without meetings any one slot.
DayMask PlainSearch::beside(ParticipantIndex p) {
    const PlainScopes& scopes = day_.scopes();
    const DayMask busy = day_.busy(p);
    DayMask out = scopes.beside(busy);
    if (scopes.count() > 1) {
        if (const DayMask empty = scopes.empty(busy); empty != 0) out |= DayMask{1} << any_slot(random_, empty);
    }
    return out;
}

}  // namespace gyoryu::engine
