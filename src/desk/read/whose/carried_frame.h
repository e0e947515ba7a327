#pragma once

#include "desk/read/whose/question.h"

namespace gyoryu::desk {

/// What the sentences before tell of: the event itself, another time, or another event beside it. A sentence that names
/// neither its time nor its event goes on with what the one before told.
class CarriedFrame {
public:
    /// The next sentence, before its figures are judged.
    void enter(const SentenceView& view);
    /// Whether a figure of this sentence belongs to what is carried.
    Answer other(const Question& question) const;
    /// How a figure of the sentence was judged; `rule` is empty if it was taken.
    void judged(std::string_view rule);

private:
    enum class Frame { own, other_time, side_event };

    Frame carried_ = Frame::own;  ///< from the sentences before
    std::size_t taken_ = 0, of_other_time_ = 0;
    std::uint32_t told_begin_ = 0, told_end_ = 0;  ///< the sentence that set it
    std::uint32_t begin_ = 0, end_ = 0;
    bool side_event_ = false;        ///< this sentence tells of another event held beside
    bool quiet_other_time_ = false;  ///< it tells of another time, perhaps without a figure
    bool several_events_ = false;    ///< it tells of several events together
};

}  // namespace gyoryu::desk
