// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/duplicate_keys.h"

#include "base/from_utf8.h"
#include "format/texts.h"
#include "import/import_row.h"
#include "import/import_session.h"

#include <vector>

namespace tasuki {

using namespace imports;

namespace {

constexpr qint64 kMainBit = 1;

struct Key {
    qint64 account = 0;
    QString key;
    bool isMain = false;
};

/// The keys in this system of accounts that have more than one there; of each account the main one comes first.
std::vector<Key> severalKeys(storage::Database& db, const QString& source)
{
    const char* const sql =
        source.isEmpty() ? "SELECT a.id, k.source_key, a.account_key FROM account_keys AS k JOIN accounts AS a ON a.id "
                           "= k.account_id WHERE k.source = ?1 ORDER BY a.id, k.id"
                         : "SELECT a.id, k.source_key, a.account_key FROM account_keys AS k JOIN accounts AS a ON a.id "
                           "= k.account_id WHERE k.source = ?1 AND (SELECT count(*) FROM account_keys AS o WHERE "
                           "o.account_id = a.id AND o.source = ?1) > 1 ORDER BY a.id, (a.account_key = k.source_key OR "
                           "a.account_key = ?1 || ':' || k.source_key) DESC, k.id";
    std::vector<Key> keys;
    storage::Statement rows = db.prepare(sql);
    rows.bind(1, source);
    while (rows.next()) {
        const bool isFirst = keys.empty() || keys.back().account != rows.integer(0);
        if (isFirst && source.isEmpty())
            keys.push_back({rows.integer(0), rows.text(2), true});
        keys.push_back({rows.integer(0), rows.text(1), isFirst && !source.isEmpty()});
    }
    return keys;
}

} // namespace

void DuplicateKeys::read(storage::Database& db, const QString& source, const QHash<qint64, int>& places)
{
    for (const Key& key : severalKeys(db, source)) {
        const int place = places.value(key.account, -1);
        if (place < 0)
            continue;
        m_ofKey.insert(keyHash(key.key.toStdString()), qint64(place) << 1 | (key.isMain ? kMainBit : 0));
        if (key.isMain)
            m_accounts[place].main = key.key;
    }
}

bool DuplicateKeys::isDuplicate(std::string_view key)
{
    const qint64* const found = hasAny() ? m_ofKey.find(keyHash(key)) : nullptr;
    return found && (*found & kMainBit) == 0;
}

void DuplicateKeys::seeInFile(std::string_view key)
{
    const qint64* const found = hasAny() ? m_ofKey.find(keyHash(key)) : nullptr;
    if (found && (*found & kMainBit) != 0)
        m_accounts[int(*found >> 1)].mainInFile = true;
}

bool DuplicateKeys::leaveOut(ImportSession& session, std::string_view key, int place, qint64 row)
{
    if (!isDuplicate(key))
        return false;
    Account& account = m_accounts[place];
    if (!account.mainInFile && account.row == 0) {
        account.row = row;
        return false;
    }
    session.noteDuplicate(format::Text::tr("row %1: %2 is part of %3").arg(row).arg(fromUtf8(key), account.main));
    return true;
}

} // namespace tasuki
