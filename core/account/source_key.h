// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"

namespace tasuki {

/// What another system calls an account: its key in the CRM, in billing, at the support desk. An account may have
/// several, also of one system; the same key in two systems is two keys.
struct SourceKey {
    RowId id;
    AccountId accountId;
    QString source; ///< the system's name; empty: this workspace, of a key that went with a merged account
    QString key;    ///< as the system spells it; never empty, unique within its source

    bool operator==(const SourceKey&) const = default;
};

template <>
struct RowTraits<SourceKey> {
    static constexpr Entity entity = Entity::SourceKey;
    static constexpr const char* table = "account_keys";
    static constexpr std::tuple fields{
        field("account_id", &SourceKey::accountId),
        field("source", &SourceKey::source, {.label = {u"System", u"システム"}}),
        field("source_key", &SourceKey::key, {.label = {u"Key", u"キー"}}),
    };
};

} // namespace tasuki
