#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// The text of a release as it is kept and edited: plain lines with few marks.
///   # Title      ## Heading      - item of a list      any other line: a paragraph
///   [words](figure:key)  words that state a figure of the ledger        [words](https://…)  a link
///   \[ \] \\ and \# or \- at the beginning of a line are those characters themselves.
enum class PressLine { title, heading, item, paragraph };

struct PressRun {
    std::string text;
    std::string figure;  ///< key of the figure (figure.h), or empty
    std::string link;    ///< http, https or mailto, or empty
};

struct PressBlock {
    PressLine line = PressLine::paragraph;
    std::vector<PressRun> runs;
};

/// Any text is readable: marks that are not complete stand for themselves. Empty lines are left out.
std::vector<PressBlock> press_blocks(std::string_view text);

/// The words alone, a line for each block: what a reader sees.
std::string plain_text(const std::vector<PressBlock>& blocks);
std::string plain_text(std::string_view text);

/// Writes words so that they are no marks.
std::string escaped(std::string_view words);
std::string marked_figure(std::string_view words, std::string_view key);

}  // namespace gyoryu::desk
