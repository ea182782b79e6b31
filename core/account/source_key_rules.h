// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/source_key.h"
#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"

#include <optional>

namespace tasuki::account {

/// `wanted.source` calls `wanted.accountId` by `wanted.key` from now on. `present`: the row that has this key, if any;
/// then the key goes from its account to the other one. Empty where it is there already. Invalid without a system or a
/// key, or where the system's name has a colon, which parts it from the key.
Result<Edit> linkKey(SourceKey wanted, const std::optional<SourceKey>& present, const Act& act);
Result<Edit> unlinkKey(const SourceKey& present, const Act& act);

} // namespace tasuki::account
