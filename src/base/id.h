#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace gyoryu::base {

/// An identifier that names one kind of thing only: an event's id is not a meeting's id.
/// Text of 1 to 64 characters [0-9A-Za-z_-]; what `IdSource` makes is a UUID of version 7,
/// so ids sort by the time they were made.
template <class Of>
class Id {
public:
    static constexpr std::string_view format = "id";

    Id() = default;
    explicit Id(std::string text) : text_(std::move(text)) {}

    static std::optional<Id> parse(std::string_view text) {
        if (text.empty() || text.size() > 64) return std::nullopt;
        for (const char c : text) {
            const bool allowed =
                (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
            if (!allowed) return std::nullopt;
        }
        return Id(std::string(text));
    }

    const std::string& str() const { return text_; }
    bool empty() const { return text_.empty(); }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string text_;
};

}  // namespace gyoryu::base

template <class Of>
struct std::hash<gyoryu::base::Id<Of>> {
    std::size_t operator()(const gyoryu::base::Id<Of>& id) const noexcept { return std::hash<std::string>{}(id.str()); }
};
