#include "desk/write/template_scanner.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

struct Piece {
    TemplatePiece piece;
    bool comment = false;
};

std::size_t next_opening(std::string_view source, std::size_t from) {
    for (auto at = source.find('{', from); at != source.npos; at = source.find('{', at + 1))
        if (at + 1 < source.size() && (source[at + 1] == '{' || source[at + 1] == '%' || source[at + 1] == '#'))
            return at;
    return source.npos;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r") == text.npos; }

std::uint32_t place(std::size_t at) { return static_cast<std::uint32_t>(at); }

std::vector<Piece> all_pieces(std::string_view source) {
    std::vector<Piece> pieces;
    std::size_t at = 0;
    while (at < source.size()) {
        const auto open = next_opening(source, at);
        const auto text_end = std::min(open, source.size());
        if (text_end > at) pieces.push_back({{PieceKind::text, source.substr(at, text_end - at), place(at)}});
        if (open == source.npos) break;
        const char kind = source[open + 1];
        const std::string_view closing = kind == '{' ? "}}" : kind == '%' ? "%}" : "#}";
        const auto close = source.find(closing, open + 2);
        if (close == source.npos) throw TemplateStop{place(open), "not_closed", std::string(source.substr(open, 2))};
        const auto inside = source.substr(open + 2, close - open - 2);
        pieces.push_back(
            {{kind == '{' ? PieceKind::output : PieceKind::command, inside, place(open + 2)}, kind == '#'});
        at = close + 2;
    }
    return pieces;
}

bool writes(const Piece& piece) { return piece.piece.kind == PieceKind::output; }

/// Takes the line's blanks and its end away around commands that stand alone on it.
void trim_lone_lines(std::vector<Piece>& pieces) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].piece.kind == PieceKind::text || writes(pieces[i])) continue;
        std::size_t last = i;
        while (last + 1 < pieces.size() && pieces[last + 1].piece.kind == PieceKind::command) ++last;
        auto* before = i > 0 ? &pieces[i - 1].piece : nullptr;
        auto* after = last + 1 < pieces.size() ? &pieces[last + 1].piece : nullptr;
        const bool text_before = before == nullptr || before->kind == PieceKind::text;
        const bool text_after = after == nullptr || after->kind == PieceKind::text;
        if (text_before && text_after) {
            const auto line_begin = before == nullptr ? std::string_view::npos : before->inside.rfind('\n');
            const auto head = before == nullptr                      ? std::string_view{}
                              : line_begin == std::string_view::npos ? before->inside
                                                                     : before->inside.substr(line_begin + 1);
            const bool begins = is_blank(head) && (before == nullptr || line_begin != std::string_view::npos ||
                                                   i == 1 || before->inside.empty());
            const auto line_end = after == nullptr ? std::string_view::npos : after->inside.find('\n');
            const auto tail = after == nullptr ? std::string_view{} : after->inside.substr(0, line_end);
            const bool ends = is_blank(tail) && (after == nullptr || line_end != std::string_view::npos);
            if (begins && ends) {
                if (before != nullptr) before->inside.remove_suffix(head.size());
                if (after != nullptr) {
                    after->inside.remove_prefix(line_end + 1);
                    after->at += place(line_end + 1);
                }
            }
        }
        i = last;
    }
}

}  // namespace

std::vector<TemplatePiece> template_pieces(std::string_view source) {
    auto pieces = all_pieces(source);
    trim_lone_lines(pieces);
    std::vector<TemplatePiece> kept;
    for (const auto& piece : pieces)
        if (!piece.comment && !(piece.piece.kind == PieceKind::text && piece.piece.inside.empty()))
            kept.push_back(piece.piece);
    return kept;
}

}  // namespace gyoryu::desk
