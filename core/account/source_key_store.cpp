// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/source_key_store.h"

#include "import/source_name.h"
#include "storage/failure.h"
#include "storage/rows.h"

namespace tasuki {

Result<std::vector<NamedSourceKey>> SourceKeyStore::all() const
{
    return storage::attempt([&] {
        std::vector<NamedSourceKey> keys;
        storage::Statement rows = m_db.prepare(
            "SELECT t.id, t.account_id, t.source, t.source_key, a.account_key, a.name FROM account_keys AS t "
            "JOIN accounts AS a ON a.id = t.account_id ORDER BY t.source, t.source_key");
        while (rows.next())
            keys.push_back({storage::readRow<SourceKey>(rows), rows.text(4), rows.text(5)});
        return keys;
    });
}

Result<std::optional<SourceKey>> SourceKeyStore::find(const QString& source, const QString& key) const
{
    const auto named = spelled(source);
    if (!named)
        return named.error();
    return storage::attempt(
        [&] { return storage::readOne<SourceKey>(m_db, "WHERE t.source = ?1 AND t.source_key = ?2", *named, key); });
}

Result<QString> SourceKeyStore::spelled(const QString& source) const
{
    return storage::attempt([&] { return imports::spelledSource(m_db, source); });
}

} // namespace tasuki
