#pragma once

#include "app/jobs/job_run.h"
#include "engine/model/observer.h"
#include "planning/planned_event.h"

namespace gyoryu::app {

/// Draws the curve of a run and reports it as the job's progress.
class SolveObserver final : public engine::Observer {
public:
    SolveObserver(JobRun& run, const planning::PlanningProblem& problem, double seconds_most)
        : run_(run), problem_(problem), seconds_most_(seconds_most) {}

    void incumbent(const engine::Timetable&, const engine::Score& score, std::uint64_t work) override;
    void bound(const engine::Score& score, std::uint64_t work) override;
    void progress(std::uint64_t work) override;

    const std::optional<double>& first_seconds() const { return first_seconds_; }
    /// With a last point for the outcome, at most `curve_points_most`.
    std::vector<domain::CurvePoint> curve(const engine::Score& incumbent, const engine::Score& bound,
                                          std::uint64_t work) const;

private:
    void draw(std::uint64_t work);
    void tell();

    JobRun& run_;
    const planning::PlanningProblem& problem_;
    const double seconds_most_;
    std::optional<engine::Score> incumbent_;
    engine::Score bound_;
    std::optional<double> first_seconds_;
    std::vector<domain::CurvePoint> curve_;
    double told_at_ = -1;
};

inline constexpr std::size_t curve_points_most = 200;

}  // namespace gyoryu::app
