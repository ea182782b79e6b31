// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/source_key_rules.h"

#include "base/texts.h"
#include "import/source_name.h"

namespace tasuki::account {

Result<Edit> linkKey(SourceKey wanted, const std::optional<SourceKey>& present, const Act& act)
{
    const auto source = imports::sourceName(wanted.source);
    if (!source)
        return source.error();
    wanted.source = *source;
    wanted.key = wanted.key.trimmed();
    if (wanted.key.isEmpty())
        return invalid(AccountText::tr("Enter the key."));
    Edit edit(QStringLiteral("account.key"), act);
    if (present) {
        wanted.id = present->id;
        wanted.source = present->source;
        wanted.key = present->key;
        edit.update(*present, wanted);
    } else {
        wanted.id = act.ids->make<RowId>();
        edit.insert(wanted);
    }
    return edit;
}

Edit nameAlso(AccountId account, const std::vector<NewKey>& keys, const Act& act)
{
    Edit edit(QStringLiteral("account.key"), act);
    for (const NewKey& key : keys)
        edit.insert(SourceKey{act.ids->make<RowId>(), account, key.source, key.key});
    return edit;
}

Result<Edit> unlinkKey(const SourceKey& present, const Act& act)
{
    Edit edit(QStringLiteral("account.unkey"), act);
    edit.remove(present);
    return edit;
}

} // namespace tasuki::account
