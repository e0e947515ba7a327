#include "desk/write/template_parser.h"

#include "desk/write/template_expression.h"
#include "desk/write/template_scanner.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

constexpr int nesting_most = 16;

class Parser {
public:
    explicit Parser(std::string_view source) : pieces_(template_pieces(source)) {}

    TemplateNodes run() {
        auto nodes = block();
        if (next_ < pieces_.size()) stop_at_command();
        return nodes;
    }

private:
    /// Up to a command that ends or divides the block around it, which is left to read.
    TemplateNodes block() {
        TemplateNodes nodes;
        for (; next_ < pieces_.size(); ++next_) {
            const auto& piece = pieces_[next_];
            if (piece.kind == PieceKind::text) {
                nodes.push_back({TextNode{std::string(piece.inside)}, piece.at});
            } else if (piece.kind == PieceKind::output) {
                ExpressionReader reader(piece.inside, piece.at);
                OutputNode output{reader.expression()};
                reader.finish();
                nodes.push_back({std::move(output), piece.at});
            } else if (const auto word = command_word(); word == "elif" || word == "else" || word == "end") {
                return nodes;
            } else {
                nodes.push_back(command(word));
            }
        }
        return nodes;
    }

    std::string command_word() const { return ExpressionReader(pieces_[next_].inside, pieces_[next_].at).word(); }

    [[noreturn]] void stop_at_command() const {
        const auto& piece = pieces_[next_];
        ExpressionReader reader(piece.inside, piece.at);
        const auto place = reader.place();
        throw TemplateStop{place, "command_out_of_place", reader.word()};
    }

    TemplateNode command(const std::string& word) {
        const auto& piece = pieces_[next_];
        ExpressionReader reader(piece.inside, piece.at);
        const auto at = reader.place();
        reader.word();
        if (++nesting_ > nesting_most) throw TemplateStop{at, "too_deep", {}};
        TemplateNode node;
        if (word == "if")
            node = branches(reader, at);
        else if (word == "for")
            node = loop(reader, at);
        else if (word == "include")
            node = include(reader, at);
        else
            throw TemplateStop{at, "unknown_command", word};
        --nesting_;
        return node;
    }

    TemplateNode include(ExpressionReader& reader, std::uint32_t at) {
        IncludeNode node{reader.quoted()};
        reader.finish();
        return {std::move(node), at};
    }

    TemplateNode loop(ExpressionReader& reader, std::uint32_t at) {
        LoopNode node;
        node.variable = reader.name();
        const auto in_at = reader.place();
        if (reader.word() != "in") throw TemplateStop{in_at, "in_expected", {}};
        node.list = reader.expression();
        reader.finish();
        ++next_;
        node.body = block();
        expect_end(at);
        return {std::move(node), at};
    }

    TemplateNode branches(ExpressionReader& reader, std::uint32_t at) {
        BranchNode node;
        node.branches.push_back({reader.expression(), {}});
        reader.finish();
        ++next_;
        node.branches.back().body = block();
        while (next_ < pieces_.size() && command_word() == "elif") {
            ExpressionReader more(pieces_[next_].inside, pieces_[next_].at);
            more.word();
            node.branches.push_back({more.expression(), {}});
            more.finish();
            ++next_;
            node.branches.back().body = block();
        }
        if (next_ < pieces_.size() && command_word() == "else") {
            ++next_;
            node.otherwise = block();
        }
        expect_end(at);
        return {std::move(node), at};
    }

    /// Names the place of what was opened: the end that is missing has none.
    void expect_end(std::uint32_t opened_at) const {
        if (next_ >= pieces_.size()) throw TemplateStop{opened_at, "end_missing", {}};
        ExpressionReader reader(pieces_[next_].inside, pieces_[next_].at);
        if (command_word() != "end") stop_at_command();
        reader.word();
        reader.finish();
    }

    std::vector<TemplatePiece> pieces_;
    std::size_t next_ = 0;
    int nesting_ = 0;
};

}  // namespace

TemplateNodes parsed_template(std::string_view source) { return Parser(source).run(); }

TemplateProblem problem_at(std::string_view source, const TemplateStop& stop) {
    const auto before = source.substr(0, std::min<std::size_t>(stop.at, source.size()));
    const auto line_begin = before.rfind('\n');
    const auto line = before.substr(line_begin == before.npos ? 0 : line_begin + 1);
    const auto letters =
        std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return {static_cast<int>(std::ranges::count(before, '\n')) + 1, static_cast<int>(letters) + 1, stop.code,
            stop.what};
}

}  // namespace gyoryu::desk
