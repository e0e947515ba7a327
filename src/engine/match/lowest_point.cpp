#include "engine/match/lowest_point.h"

#include <cmath>
#include <cstddef>

namespace gyoryu::engine {

namespace {

constexpr double tiny = 1e-9;
constexpr int pivots_most = 2000;

/// max Σ worth·x over columns with Σ column·x = right side, x ≥ 0; rows: one for the mixture, one for each price.
class DualProgramme {
public:
    DualProgramme(const std::vector<Plane>& planes, const std::vector<double>& lower, const std::vector<double>& upper)
        : planes_(planes), rows_(lower.size() + 1) {
        for (const Plane& plane : planes) {
            std::vector<double> column{1};
            for (const double slope : plane.slope) column.push_back(-slope);
            add(std::move(column), plane.height);
        }
        for (std::size_t g = 0; g < lower.size(); ++g) {
            std::vector<double> column(rows_);
            column[g + 1] = 1;
            add(column, lower[g]);
            column[g + 1] = -1;
            add(column, -upper[g]);
        }
        begin();
    }

    LowestPoint run() {
        for (int pivot = 0; pivot < pivots_most; ++pivot) {
            const int entering = improving();
            if (entering < 0 || !exchange(entering)) break;
        }
        return read();
    }

private:
    void add(std::vector<double> column, double worth) {
        columns_.push_back(std::move(column));
        worth_.push_back(worth);
    }

    /// The first plane, and for each price the bound that its slope pushes against.
    void begin() {
        inverse_.assign(rows_, std::vector<double>(rows_));
        value_.assign(rows_, 0);
        basis_.push_back(0);
        inverse_[0][0] = 1;
        value_[0] = 1;
        for (std::size_t g = 0; g + 1 < rows_; ++g) {
            const double push = planes_[0].slope[g];
            const bool low = push >= 0;
            basis_.push_back(static_cast<int>(planes_.size() + 2 * g + (low ? 0 : 1)));
            const double sign = low ? 1 : -1;
            inverse_[g + 1][g + 1] = sign;
            inverse_[g + 1][0] = sign * push;
            value_[g + 1] = sign * push;
        }
    }

    std::vector<double> duals() const {
        std::vector<double> dual(rows_);
        for (std::size_t i = 0; i < rows_; ++i)
            for (std::size_t r = 0; r < rows_; ++r) dual[r] += worth_[basis_[i]] * inverse_[i][r];
        return dual;
    }

    /// The first column whose worth exceeds its price: the lowest number, so that no cycle is possible.
    int improving() const {
        const auto dual = duals();
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            double gain = worth_[c];
            double size = 1 + std::abs(worth_[c]);
            for (std::size_t r = 0; r < rows_; ++r) {
                gain -= dual[r] * columns_[c][r];
                size += std::abs(dual[r] * columns_[c][r]);
            }
            if (gain > tiny * size) return static_cast<int>(c);
        }
        return -1;
    }

    bool exchange(int entering) {
        std::vector<double> direction(rows_);
        for (std::size_t i = 0; i < rows_; ++i)
            for (std::size_t r = 0; r < rows_; ++r) direction[i] += inverse_[i][r] * columns_[entering][r];
        int leaving = -1;
        double step = 0;
        for (std::size_t i = 0; i < rows_; ++i) {
            if (direction[i] <= tiny) continue;
            const double ratio = value_[i] / direction[i];
            const bool first = leaving < 0 || ratio < step - tiny;
            const bool tie = leaving >= 0 && ratio <= step + tiny && basis_[i] < basis_[leaving];
            if (first || tie) {
                leaving = static_cast<int>(i);
                step = ratio;
            }
        }
        if (leaving < 0) return false;
        pivot(leaving, direction);
        basis_[leaving] = entering;
        return true;
    }

    void pivot(int row, const std::vector<double>& direction) {
        for (double& entry : inverse_[row]) entry /= direction[row];
        value_[row] /= direction[row];
        for (std::size_t i = 0; i < rows_; ++i) {
            if (static_cast<int>(i) == row) continue;
            for (std::size_t r = 0; r < rows_; ++r) inverse_[i][r] -= direction[i] * inverse_[row][r];
            value_[i] -= direction[i] * value_[row];
        }
    }

    LowestPoint read() const {
        const auto dual = duals();
        LowestPoint point;
        point.height = dual[0];
        point.prices.assign(dual.begin() + 1, dual.end());
        point.shares.assign(planes_.size(), 0);
        for (std::size_t i = 0; i < rows_; ++i)
            if (basis_[i] < static_cast<int>(planes_.size())) point.shares[basis_[i]] = value_[i];
        return point;
    }

    const std::vector<Plane>& planes_;
    std::size_t rows_;
    std::vector<std::vector<double>> columns_;
    std::vector<double> worth_;
    std::vector<int> basis_;
    std::vector<std::vector<double>> inverse_;
    std::vector<double> value_;
};

}  // namespace

LowestPoint lowest_point(const std::vector<Plane>& planes, const std::vector<double>& lower,
                         const std::vector<double>& upper) {
    return DualProgramme(planes, lower, upper).run();
}

}  // namespace gyoryu::engine
