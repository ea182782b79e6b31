// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_rows.h"
#include "session/list_page.h"

#include <QTimer>

namespace tasuki {

class AccountInspector;

/// Every account: filtered as you type, changed in place, passed on.
class AccountsPage final : public ListPage<AccountRow> {
    Q_OBJECT
public:
    explicit AccountsPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("accounts"); }
    QString title() const override { return tr("Accounts"); }
    QString icon() const override { return QStringLiteral("building-2"); }
    PageSection section() const override { return PageSection::Mine; }
    QString caption() const override;
    QString totals() override;
    QString newCommand() const override { return QStringLiteral("account.new"); }
    bool isReady() override;
    DataTable* preview(QWidget* parent) override;
    void build() override;
    /// `place`: an account's id to stand on, or empty.
    void activate(const QString& place) override;
    QWidget* inspector() override;
    void retranslate() override;
    std::vector<Command> commands() override;
    std::optional<TableExport> exportTable() override;

private:
    /// Of the rows that are shown, base currency.
    Amount shownMrr() const;
    std::vector<Choice> choices() const override;
    void refresh() override;
    void connectTable();
    QString seenKey() const;
    void keepSeen();
    RowTable::KnownRanks knownRanks() const;
    void openCurrent();
    void createAccount();
    void logTouchpoint();
    void merge();
    std::vector<AccountId> chosen() const;

    AccountRows& m_rows;
    AccountInspector* m_inspector = nullptr;
    AccountId m_made; ///< a new account to select as soon as the list is there
    QTimer m_prepare; ///< makes the list ready to be searched while nothing else is to do
    QTimer m_inspect; ///< a moment after the last step: walking the list with J costs nothing
};

} // namespace tasuki
