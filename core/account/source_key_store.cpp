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

Result<std::vector<SourceKey>> SourceKeyStore::ofAccount(AccountId account) const
{
    Q_ASSERT(account.isValid());
    return storage::attempt([&] {
        return storage::readRows<SourceKey>(m_db, "WHERE t.account_id = ?1 ORDER BY t.source, t.source_key", account);
    });
}

Result<QStringList> SourceKeyStore::sources() const
{
    return storage::attempt([&] {
        QStringList names;
        storage::Statement rows = m_db.prepare("SELECT DISTINCT source FROM account_keys ORDER BY source");
        while (rows.next())
            names += rows.text(0);
        return names;
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
