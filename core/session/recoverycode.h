// The key of a workspace as a code to print, to read aloud and to type.
//
// 17 groups of six digits. Each of the first sixteen is 16 bits of the key times 11, the last one is their check sum
// (CRC-16/CCITT-FALSE) times 11. A group with one wrong digit, or with two digits swapped, is no multiple of 11 and is
// named; swapped groups are found by the check sum.
#pragma once

#include "core/session/workspacekey.h"

namespace shihe {

inline constexpr int RecoveryGroups = 17;

/// `123456-123456-…`
[[nodiscard]] Secret recoveryCode(const WorkspaceKey &key);

/// The digits (hex) of the key that @p typed stands for. Spaces, hyphens, line breaks and full-width digits are taken.
/// Errors: recovery.character, recovery.length (digits typed), recovery.group (its number), recovery.order.
[[nodiscard]] Result<Secret> keyOfRecoveryCode(const Secret &typed);

} // namespace shihe
