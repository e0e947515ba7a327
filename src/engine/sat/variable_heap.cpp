#include "engine/sat/variable_heap.h"

#include <algorithm>

namespace gyoryu::engine {

namespace {

constexpr double score_most = 1e100;

}  // namespace

void VariableHeap::add_variable(double score) {
    score_.push_back(score);
    weight_.push_back(1);
    place_.push_back(absent);
    insert(static_cast<std::uint32_t>(score_.size() - 1));
}

std::uint32_t VariableHeap::pop() {
    while (heap_.empty() && unscored_ < score_.size()) {
        if (score_[unscored_++] == 0) return unscored_ - 1;
    }
    if (heap_.empty()) return none_left;
    const std::uint32_t top = heap_[0];
    place_[top] = absent;
    const std::uint32_t last = heap_.back();
    heap_.pop_back();
    if (!heap_.empty()) {
        heap_[0] = last;
        place_[last] = 0;
        down(0);
    }
    return top;
}

void VariableHeap::put(std::uint32_t variable) {
    if (score_[variable] == 0) {
        unscored_ = std::min(unscored_, variable);
        return;
    }
    place_[variable] = static_cast<std::uint32_t>(heap_.size());
    heap_.push_back(variable);
    up(place_[variable]);
}

void VariableHeap::bump(std::uint32_t variable) {
    score_[variable] += increment_ * weight_[variable];
    if (score_[variable] > score_most) rescale();
    if (place_[variable] != absent) up(place_[variable]);
}

void VariableHeap::decay(double factor) { increment_ /= factor; }

void VariableHeap::rescale() {
    for (double& score : score_) score /= score_most;
    increment_ /= score_most;
}

void VariableHeap::up(std::uint32_t place) {
    const std::uint32_t variable = heap_[place];
    while (place > 0) {
        const std::uint32_t parent = (place - 1) / 2;
        if (!before(variable, heap_[parent])) break;
        heap_[place] = heap_[parent];
        place_[heap_[place]] = place;
        place = parent;
    }
    heap_[place] = variable;
    place_[variable] = place;
}

void VariableHeap::down(std::uint32_t place) {
    const std::uint32_t variable = heap_[place];
    while (true) {
        std::uint32_t child = 2 * place + 1;
        if (child >= heap_.size()) break;
        if (child + 1 < heap_.size() && before(heap_[child + 1], heap_[child])) ++child;
        if (!before(heap_[child], variable)) break;
        heap_[place] = heap_[child];
        place_[heap_[place]] = place;
        place = child;
    }
    heap_[place] = variable;
    place_[variable] = place;
}

}  // namespace gyoryu::engine
