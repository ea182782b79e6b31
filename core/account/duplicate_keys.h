// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/key_map.h"

#include <QHash>
#include <QString>

#include <string_view>

namespace tasuki {

namespace storage {
class Database;
}
namespace imports {
class ImportSession;
}

/// An account may have several keys in one system: two records of a CRM that were merged here are still two there. One
/// of the keys is the account's main one; where its row is in the file, those of the others say nothing of the account
/// and are left out.
///
/// The main key is the account's own, or the one of which that was made; else the one that was linked first.
class DuplicateKeys {
public:
    /// The keys of a system. `places`: the accounts' places with the caller, by id; of those that have one there.
    void read(storage::Database& db, const QString& source, const QHash<qint64, int>& places);
    bool hasAny() const { return m_ofKey.size() > 0; }
    bool isDuplicate(std::string_view key);
    /// The file names this key, anywhere.
    void seeInFile(std::string_view key);
    /// Whether another row of the file speaks for the account at `place`; then the session is told of it.
    bool leaveOut(imports::ImportSession& session, std::string_view key, int place, qint64 row);

private:
    struct Account {
        QString main;
        bool mainInFile = false;
        qint64 row = 0; ///< that speaks for it where the main key is not in the file
    };
    imports::KeyMap
        m_ofKey; ///< keys of accounts that have several: the account's place, and whether it is the main one
    QHash<int, Account> m_accounts;
};

} // namespace tasuki
