#pragma once

#include <stdexcept>
#include <string>

namespace gyoryu::store {

/// A resource is lost: disk full, database gone, statement out of time. The message is for the log only.
/// Caught once at the boundary, which answers store_unavailable.
class StoreFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The file is no database any more, or contradicts itself.
class StoreDamaged final : public StoreFailure {
public:
    using StoreFailure::StoreFailure;
};

/// The connection went away. `maybe_committed` when that happened while a commit was under way.
class ConnectionLost final : public StoreFailure {
public:
    ConnectionLost(const std::string& detail, bool maybe) : StoreFailure(detail), maybe_committed(maybe) {}
    bool maybe_committed = false;
};

/// Two transactions cannot both go on; the database runs the transaction again. Never reaches a use case.
class Contention final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A constraint of the schema refused a row. The transaction can only be rolled back afterwards:
/// return a fault from it, or let this pass.
class ConstraintViolation : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// There is already a row with these values.
class UniqueViolation final : public ConstraintViolation {
public:
    UniqueViolation(std::string in_table, std::string of_columns, std::size_t of_row = 0)
        : ConstraintViolation(in_table + "(" + of_columns + ") exists already"),
          table(std::move(in_table)),
          columns(std::move(of_columns)),
          row(of_row) {}
    std::string table;
    std::string columns;  ///< comma-separated, as in "event_id,code"
    std::size_t row = 0;  ///< a hash of table, columns and values: the same for the same key; 0 when unknown
};

/// A row refers to one that is not there, or a row that others refer to was to be removed.
class ForeignKeyViolation final : public ConstraintViolation {
public:
    using ConstraintViolation::ConstraintViolation;
};

/// Somebody tried to change or remove what is only ever appended: audit entries, releases.
class AppendOnlyViolation final : public ConstraintViolation {
public:
    using ConstraintViolation::ConstraintViolation;
};

/// A statement the database does not understand, or text that is no UTF-8: a defect of the program.
class BadStatement final : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

}  // namespace gyoryu::store
