#pragma once

#include <cstdint>

namespace gyoryu::engine {

/// Everything in a problem is numbered from 0 in the order of its list.
using ParticipantIndex = std::int32_t;
using MeetingIndex = std::int32_t;
using SlotIndex = std::int32_t;
using SessionIndex = std::int32_t;
using TableIndex = std::int32_t;
using InterpreterIndex = std::int32_t;
using LanguageIndex = std::int32_t;

/// No slot, no table, no interpreter.
inline constexpr std::int32_t none = -1;

}  // namespace gyoryu::engine
