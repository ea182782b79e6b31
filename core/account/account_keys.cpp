// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_keys.h"

#include "base/amount.h"
#include "settings/settings.h"

namespace tasuki {

AccountKeys::AccountKeys(storage::Database& db) : m_db(db)
{
    const qint64 count = db.queryInteger("SELECT count(*) FROM accounts");
    m_index.reserve(count);
    m_accounts.reserve(size_t(count));
    const int baseExponent = currencyExponent(Settings::read(db).baseCurrency);
    storage::Statement rows = db.prepare("SELECT id, account_key, currency FROM accounts");
    while (rows.next()) {
        m_index.insert(imports::keyHash(rows.utf8(1)), qint64(m_accounts.size()));
        m_accounts.push_back({rows.integer(0), rows.utf8(2).empty() ? baseExponent : currencyExponent(rows.text(2))});
    }
}

const AccountKeys::Account* AccountKeys::account(std::string_view key)
{
    const qint64* found = m_index.find(imports::keyHash(key));
    return found ? &m_accounts[size_t(*found)] : nullptr;
}

ReferenceFinder::Found AccountKeys::find(std::string_view key, qint64)
{
    const Account* found = account(key);
    return found ? Found{Answer::Found, found->id} : Found{};
}

QString AccountKeys::keyOf(qint64 id)
{
    storage::Statement row = m_db.prepare("SELECT account_key FROM accounts WHERE id = ?1");
    row.bind(1, id);
    return row.next() ? row.text(0) : QString();
}

} // namespace tasuki
