#pragma once

#include "app/press/press_view.h"
#include "domain/press_reader.h"

#include <array>
#include <optional>
#include <string>

namespace gyoryu::app {

struct PressReader {
    domain::PressReaderId id;
    std::string name;
    std::string email;
    domain::Lang lang = domain::Lang::ko;
    base::Instant added_at;
    std::optional<base::Instant> first_read_at;
    std::optional<base::Instant> revoked_at;
    domain::PressTold told = domain::PressTold::nothing;  ///< by letter
    std::optional<base::Instant> told_until;              ///< the embargo they were told of
    std::string url;                                      ///< only in the answer that made it
};
BOOST_DESCRIBE_STRUCT(PressReader, (),
                      (id, name, email, lang, added_at, first_read_at, revoked_at, told, told_until, url))

struct PressReaderEdit {
    std::string name;
    std::string email;
    domain::Lang lang = domain::Lang::ko;
};
BOOST_DESCRIBE_STRUCT(PressReaderEdit, (), (name, email, lang))
constexpr auto limits_of(const PressReaderEdit*) {
    return std::to_array<base::MemberLimit>({{"name", 1, 120}, {"email", 3, 254, "[^@\\s]+@[^@\\s]+"}});
}

/// A release as somebody on its list reads it.
struct PressPreview {
    PublicPress press;
    std::string reader;         ///< whose link it is
    std::string embargo_words;  ///< in the reader's language, with weekday and zone; empty once published
};
BOOST_DESCRIBE_STRUCT(PressPreview, (), (press, reader, embargo_words))

}  // namespace gyoryu::app
