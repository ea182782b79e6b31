// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/source_key.h"
#include "base/act.h"
#include "base/result.h"
#include "edit/edit.h"

#include <optional>
#include <vector>

namespace tasuki::account {

/// `wanted.source` calls `wanted.accountId` by `wanted.key` from now on. `present`: the row that has this key, if any;
/// then the key goes from its account to the other one. Empty where it is there already. Invalid without a system or a
/// key, or where the system's name has a colon, which parts it from the key.
Result<Edit> linkKey(SourceKey wanted, const std::optional<SourceKey>& present, const Act& act);
/// How files call an account that nobody knew by it so far: the key in a system, or with an empty one in the files of
/// the workspace's own.
struct NewKey {
    QString source;
    QString key;
    bool operator==(const NewKey&) const = default;
};
/// All of these are keys of the account from now on, as one act. None of them may be a key already.
Edit nameAlso(AccountId account, const std::vector<NewKey>& keys, const Act& act);
Result<Edit> unlinkKey(const SourceKey& present, const Act& act);

} // namespace tasuki::account
