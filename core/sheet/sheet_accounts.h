// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to this room.

#include "account/account_keys.h"
#include "sheet/sheet_columns.h"
#include "sheet/sheet_values.h"

#include <QHash>

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace tasuki::sheet {

/// An account of a sheet, of which one or more rows tell.
struct SheetAccount {
    std::string key;            ///< the sheet's own; else that of the workspace's account of this name; else a new one
    qint64 keyRow = 0;          ///< the row that has it first; 0: none has
    bool isFoundByName = false; ///< its name stays as the workspace spells it
    bool isInWorkspace = false; ///< … and keeps its name where the sheet has none
    QDate startInWorkspace;     ///< the contract start that it has there
    std::vector<const SheetRow*> rows;
};

/// Puts the rows of a sheet to accounts: by the key; where a row has none, by the folded name among the accounts of the
/// sheet and of the workspace; a new account gets a key. A row with neither is asked about: it may go on with the
/// account of the row above. What is ambiguous is an error of its row.
class SheetAccounts {
public:
    SheetAccounts(imports::ImportSession& session, const std::vector<SheetRow>& rows);

    const std::vector<SheetAccount>& all() const { return m_accounts; }
    /// The rows that become accounts, with `columns` in their order behind the key. What the rows of an account tell
    /// differently is an error of the later one.
    imports::ComposedRows compose(const SheetColumns& columns);

private:
    struct Known {
        std::string key;
        QString name; ///< of the account
    };
    void readWorkspace();
    void readMerged();
    void takeRowsWithKeys(const std::vector<SheetRow>& rows);
    void takeRow(const SheetRow& row);
    SheetAccount* accountOf(const SheetRow& row);
    SheetAccount* ofName(const SheetRow& row, const QString& name);
    SheetAccount& add(std::string key);
    SheetAccount& addOfRow(const SheetRow& row, std::string key);
    QString compared(const std::string& key);
    void tellOfNames();
    std::vector<imports::ComposedCell> cellsOf(const SheetAccount& account, const SheetColumns& columns);
    imports::ComposedCell contractStart(const SheetAccount& account);
    imports::ComposedCell parent(imports::ComposedCell cell);
    void error(qint64 row, int place, const QString& value, const QString& reason);

    imports::ImportSession& m_session;
    AccountKeys m_keys;
    std::multimap<QString, Known> m_known;            ///< the workspace's accounts by folded name, also of merged ones
    std::unordered_map<std::string, QDate> m_startOf; ///< … by their key: the contract start, if they have one
    std::vector<SheetAccount> m_accounts;
    QHash<QString, int> m_byKey;       ///< by the key as it is compared
    QMultiHash<QString, int> m_byName; ///< by folded name: accounts of the sheet
    int m_aboveAt = -1;                ///< of the row above; -1: it has none
    std::vector<qint64> m_blank;       ///< rows without a key and a name
    QStringList m_respelled;           ///< "row 5: ㈱青空 is 株式会社青空"
    qint64 m_respelledCount = 0;
    QStringList m_namesakes; ///< new accounts that are called like one of the workspace
    qint64 m_namesakeCount = 0;
    QStringList m_seatsDiffer;
    bool m_hasContracts = false; ///< whose import reads the days, too
    const int m_key;
    const int m_name;
    const int m_start;
    const int m_notes;
    const int m_tags;
    const int m_seats;
    const int m_parent;
};

} // namespace tasuki::sheet
