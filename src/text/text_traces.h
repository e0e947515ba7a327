#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::text {

/// Looks for texts (names, addresses) in other texts and files, however they are written there: in small or capital
/// letters, decomposed (NFD), as JSON or percent or HTML escapes, quoted-printable, in UTF-16 of either order, or
/// inside base64 at any offset.
///
/// A text of Latin or Cyrillic letters or digits is found as whole words only; so is one of at most two characters of
/// Hangul or Han: "Lee" is not in "sleeve".
class TextTraces {
public:
    /// Texts too short to tell anything are left out: less than two characters of Hangul or Han, or three of others.
    explicit TextTraces(const std::vector<std::string>& texts);

    bool empty() const { return plain_.empty(); }
    std::size_t texts() const { return texts_; }
    bool found_in(std::string_view bytes) const;
    /// With `instead` in the place of each; of texts in plain letters and in JSON escapes. What is not found stays.
    std::string without(std::string_view text, std::string_view instead) const;

private:
    struct Form {
        std::string bytes;
        bool whole_words = false;
    };
    void add(const std::string& text);
    std::size_t find_plain(std::string_view lowered, const Form& form, std::size_t from) const;

    std::size_t texts_ = 0;
    std::vector<Form> plain_;           ///< the longest first, small ASCII letters
    std::vector<std::string> encoded_;  ///< as they stand in files
};

}  // namespace gyoryu::text
