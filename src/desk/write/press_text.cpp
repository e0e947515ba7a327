#include "desk/write/press_text.h"

#include <optional>

namespace gyoryu::desk {

namespace {

constexpr std::size_t target_bytes_most = 400;

bool is_mark(char c) { return c == '[' || c == ']' || c == '\\'; }
bool is_escapable(char c) { return is_mark(c) || c == '#' || c == '-'; }

/// `[words](target)`: the run and where the text goes on.
struct Marked {
    PressRun run;
    std::size_t end = 0;
};

bool leads_somewhere(std::string_view target) {
    return target.starts_with("https://") || target.starts_with("http://") || target.starts_with("mailto:");
}

std::optional<Marked> marked_at(std::string_view line, std::size_t at) {
    Marked found;
    for (++at; at < line.size() && line[at] != ']'; ++at) {
        if (line[at] == '[') return std::nullopt;
        if (line[at] == '\\' && at + 1 < line.size() && is_escapable(line[at + 1])) ++at;
        found.run.text += line[at];
    }
    if (at + 1 >= line.size() || line[at + 1] != '(') return std::nullopt;
    const auto target_and_rest = line.substr(at + 2, target_bytes_most);
    const auto close = target_and_rest.find(')');
    if (close == line.npos || found.run.text.empty()) return std::nullopt;
    const auto target = target_and_rest.substr(0, close);
    if (target.starts_with("figure:"))
        found.run.figure = target.substr(7);
    else if (leads_somewhere(target))
        found.run.link = target;
    else
        return std::nullopt;
    found.end = at + 2 + close + 1;
    return found;
}

void add_letter(std::vector<PressRun>& runs, char c) {
    if (runs.empty() || !runs.back().figure.empty() || !runs.back().link.empty()) runs.emplace_back();
    runs.back().text += c;
}

std::vector<PressRun> runs_of(std::string_view line) {
    std::vector<PressRun> runs;
    for (std::size_t at = 0; at < line.size();) {
        if (line[at] == '\\' && at + 1 < line.size() && is_escapable(line[at + 1])) {
            add_letter(runs, line[at + 1]);
            at += 2;
            continue;
        }
        if (line[at] == '[') {
            if (auto found = marked_at(line, at)) {
                runs.push_back(std::move(found->run));
                at = found->end;
                continue;
            }
        }
        add_letter(runs, line[at++]);
    }
    return runs;
}

PressBlock block_of(std::string_view line) {
    PressBlock block;
    if (line.starts_with("## "))
        block.line = PressLine::heading, line.remove_prefix(3);
    else if (line.starts_with("# "))
        block.line = PressLine::title, line.remove_prefix(2);
    else if (line.starts_with("- "))
        block.line = PressLine::item, line.remove_prefix(2);
    block.runs = runs_of(line);
    return block;
}

}  // namespace

std::vector<PressBlock> press_blocks(std::string_view text) {
    std::vector<PressBlock> blocks;
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
        while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t'))
            line.remove_suffix(1);
        while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
        if (!line.empty()) blocks.push_back(block_of(line));
    }
    return blocks;
}

std::string plain_text(const std::vector<PressBlock>& blocks) {
    std::string out;
    for (const auto& block : blocks) {
        for (const auto& run : block.runs) out += run.text;
        out += '\n';
    }
    return out;
}

std::string plain_text(std::string_view text) { return plain_text(press_blocks(text)); }

std::string escaped(std::string_view words) {
    std::string out;
    for (const char c : words) {
        if (is_mark(c)) out += '\\';
        out += c == '\n' || c == '\r' ? ' ' : c;
    }
    if (out.starts_with('#') || out.starts_with("- ")) out.insert(0, "\\");
    return out;
}

std::string marked_figure(std::string_view words, std::string_view key) {
    return "[" + escaped(words) + "](figure:" + std::string(key) + ")";
}

}  // namespace gyoryu::desk
