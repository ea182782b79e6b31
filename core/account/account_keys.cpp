// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_keys.h"

#include "base/amount.h"
#include "base/from_utf8.h"
#include "settings/settings.h"

namespace tasuki {

AccountKeys::AccountKeys(storage::Database& db) : m_db(db)
{
    const qint64 count = db.queryInteger("SELECT count(*) FROM accounts");
    m_index.reserve(count);
    m_accounts.reserve(size_t(count));
    const int baseExponent = currencyExponent(Settings::read(db).baseCurrency);
    std::string last;
    int place = 0;
    storage::Statement rows = db.prepare("SELECT id, account_key, currency FROM accounts");
    while (rows.next()) {
        m_index.add(rows.utf8(1), qint64(m_accounts.size()));
        if (m_currencies.isEmpty() || rows.utf8(2) != last) {
            last = rows.utf8(2);
            place = int(m_currencies.indexOf(rows.text(2)));
            if (place < 0) {
                place = int(m_currencies.size());
                m_currencies += rows.text(2);
            }
        }
        m_accounts.push_back(
            {rows.integer(0), last.empty() ? baseExponent : currencyExponent(m_currencies[place]), place});
    }
}

QString AccountKeys::currencyOf(const Account& account) const
{
    return m_currencies[account.currency];
}

const AccountKeys::Account* AccountKeys::account(std::string_view key, Found& found)
{
    using How = imports::KeyIndex::How;
    const imports::KeyIndex::Found at = m_index.find(key);
    found.meant = fromUtf8(at.meant);
    switch (at.how) {
    case How::Unknown: found.answer = Answer::Unknown; break;
    case How::Several: found.answer = Answer::Ambiguous; break;
    case How::LostZeros: found.answer = Answer::LostZeros; break;
    case How::Shortened: found.answer = Answer::Shortened; break;
    case How::Exact:
    case How::Respelled: {
        const Account* const account = &m_accounts[size_t(at.value)];
        found.answer = Answer::Found;
        found.id = account->id;
        return account;
    }
    }
    return nullptr;
}

ReferenceFinder::Found AccountKeys::find(std::string_view key, qint64)
{
    Found found;
    account(key, found);
    return found;
}

QString AccountKeys::keyOf(qint64 id)
{
    storage::Statement row = m_db.prepare("SELECT account_key FROM accounts WHERE id = ?1");
    row.bind(1, id);
    return row.next() ? row.text(0) : QString();
}

} // namespace tasuki
