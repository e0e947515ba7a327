#pragma once

#include "app/day/hall_view.h"

namespace gyoryu::server {

BOOST_DEFINE_ENUM_CLASS(ScreenHelloType, hello)
BOOST_DEFINE_ENUM_CLASS(ScreenBoardType, board)
BOOST_DEFINE_ENUM_CLASS(ScreenTablesType, tables)

/// The first message of every connection, and again when the clock of a practice was set: what time it is there.
struct ScreenHello {
    ScreenHelloType type = ScreenHelloType::hello;
    std::int64_t sequence = 0;
    base::Instant now;
    int speed = 1;
};
BOOST_DESCRIBE_STRUCT(ScreenHello, (), (type, sequence, now, speed))

/// The whole board.
struct ScreenBoard {
    ScreenBoardType type = ScreenBoardType::board;
    std::int64_t sequence = 0;
    app::HallBoard board;
};
BOOST_DESCRIBE_STRUCT(ScreenBoard, (), (type, sequence, board))

/// Tables that are no longer as they were, each as a whole, with the names that are new to the screens.
struct ScreenTables {
    ScreenTablesType type = ScreenTablesType::tables;
    std::int64_t sequence = 0;
    bool desk_used = false;
    std::optional<base::Instant> next_start;
    std::vector<app::HallTable> tables;
    std::map<std::string, domain::Names> names;
};
BOOST_DESCRIBE_STRUCT(ScreenTables, (), (type, sequence, desk_used, next_start, tables, names))

}  // namespace gyoryu::server
