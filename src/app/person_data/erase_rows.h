#pragma once

#include "app/person_data/subject.h"

#include <map>
#include <span>
#include <string>

namespace gyoryu::app {

/// How many rows of which table.
using RowCounts = std::map<std::string, std::int64_t>;

struct ErasedRows {
    RowCounts removed;
    RowCounts emptied;
    RowCounts taken_out;  ///< rows of others, and of the organiser, out of whose words the person's names were taken
};

/// Stands where a name was.
inline constexpr std::string_view erased_name = "■■■";

/// Erases a person from the store in the caller's transaction: their rows go or are emptied as person_map.inc says,
/// their names go out of what others wrote. Ledger entries, with every amount and hash, stay as they are.
ErasedRows erase_rows(Context& context, store::Transaction& tx, const Subject& subject, const text::TextTraces& traces);

/// The rows alone that go with the person's records, such as check-ins, badges, letters and links: what is left to
/// remove when a record itself is deleted.
void remove_own_rows(store::Transaction& tx, const Subject& subject, ErasedRows& done);

/// Empties or removes a person's rows of some tables, as person_map.inc says.
void erase_own_rows(store::Transaction& tx, const Subject& subject, std::span<const std::string_view> tables,
                    ErasedRows& done);

/// Lets what is append-only be changed until it goes: `what` is "person" or "audit".
class Erasing {
public:
    Erasing(store::Transaction& tx, std::string what);
    ~Erasing() noexcept(false);
    Erasing(const Erasing&) = delete;
    Erasing& operator=(const Erasing&) = delete;

private:
    store::Transaction& tx_;
    const std::string what_;
};

}  // namespace gyoryu::app
