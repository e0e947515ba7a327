#pragma once

#include "app/participants/participant_view.h"
#include "text/name_index.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace gyoryu::app {

/// Finds the participants that a list names.
class ParticipantReferences {
public:
    explicit ParticipantReferences(std::vector<Participant> people);

    struct Found {
        const Participant* one = nullptr;
        bool ambiguous = false;
        bool by_likeness = false;              ///< the name differs in more than a legal form, perhaps in its script
        const Participant* nearest = nullptr;  ///< of nobody found: whose name is likest, if any is like it
    };
    /// By code, e-mail or the organisation's name in any language; then by a name so like it that it is the same
    /// (text::same_name_likeness), if only one is.
    Found find(const std::string& text) const;

private:
    Found find_alike(const std::string& text) const;

    std::vector<Participant> people_;
    std::unordered_map<std::string, std::vector<const Participant*>> index_;  ///< "code/S01", "email/…", "name/…"
    mutable std::optional<text::NameIndex> names_;                            ///< by position; made when first needed
    mutable std::unordered_map<std::string, Found> alike_;                    ///< lists repeat their names
};

}  // namespace gyoryu::app
