#include "app/jobs/solve_observer.h"

#include "planning/verdict.h"

#include <algorithm>

namespace gyoryu::app {

void SolveObserver::incumbent(const engine::Timetable&, const engine::Score& score, std::uint64_t work) {
    if (!first_seconds_) first_seconds_ = run_.seconds();
    incumbent_ = score;
    draw(work);
}

void SolveObserver::bound(const engine::Score& score, std::uint64_t work) {
    bound_ = score;
    if (incumbent_) draw(work);
}

void SolveObserver::progress(std::uint64_t) { tell(); }

void SolveObserver::draw(std::uint64_t work) {
    curve_.push_back(planning::curve_point(problem_, run_.seconds(), work, *incumbent_, bound_));
    if (curve_.size() > 2 * curve_points_most) curve_ = planning::thinned(std::move(curve_), curve_points_most);
    tell();
}

void SolveObserver::tell() {
    // The reporter looks five times a second: telling more often would only copy the curve.
    const double now = run_.seconds();
    if (now - told_at_ < 0.1) return;
    told_at_ = now;
    run_.report({std::min(now / seconds_most_, 0.99), "solving", planning::thinned(curve_, curve_points_most)});
}

std::vector<domain::CurvePoint> SolveObserver::curve(const engine::Score& incumbent, const engine::Score& bound,
                                                     std::uint64_t work) const {
    auto curve = curve_;
    curve.push_back(planning::curve_point(problem_, run_.seconds(), work, incumbent, bound));
    return planning::thinned(std::move(curve), curve_points_most);
}

}  // namespace gyoryu::app
