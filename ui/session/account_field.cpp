// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_field.h"

#include "session/account_rows.h"
#include "session/account_words.h"

#include <QCompleter>

namespace tasuki {

AccountField::AccountField(Session& session, AccountId chosen, AccountId except, QWidget* parent) : QLineEdit(parent)
{
    QStringList lines;
    for (const AccountRow& row : AccountRows::of(session).rows()) {
        const Account& account = row.account();
        if (account.id == except)
            continue;
        QStringList parts = {oneLine(account.name, 60), oneLine(account.code, 30), oneLine(account.yomi, 60)};
        parts.removeAll(QString());
        QString shown = parts.join(QStringLiteral("  "));
        if (m_accounts.contains(shown))
            shown += QStringLiteral("  ") + account.key; // else it could not be chosen
        lines += shown;
        m_accounts.insert(shown, account.id);
        if (chosen.isValid() && account.id == chosen)
            setText(shown);
    }
    auto* completer = new QCompleter(lines, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
}

AccountId AccountField::typedAccount() const
{
    if (const AccountId found = account(); found.isValid())
        return found;
    const QString typed = text().trimmed();
    std::vector<AccountId> fitting;
    for (auto it = m_accounts.begin(); it != m_accounts.end(); ++it)
        if (!typed.isEmpty() && it.key().contains(typed, Qt::CaseInsensitive))
            fitting.push_back(it.value());
    return fitting.size() == 1 ? fitting.front() : AccountId();
}

} // namespace tasuki
