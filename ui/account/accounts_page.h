// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account_filter.h"
#include "session/account_rows.h"
#include "session/list_page.h"
#include "settings/saved_view.h"

#include <QTimer>

namespace tasuki {

class AccountInspector;
class ConditionBar;

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
    bool chipsFilter() const override { return false; }
    Filter alsoFits() const override;
    void chipChosen() override;
    /// What a chip asks for: what a built-in one or a saved view says; nothing where it is of another version.
    std::optional<account::Conditions> conditionsOf(const QString& chip) const;
    const SavedView* chosenView() const;
    void readViews();
    void addConditionBar();
    void setConditions(account::Conditions conditions);
    /// Says what is filtered by, and whether that differs from what the chip asks for.
    void showConditions();
    void saveView();
    void removeView();
    void refresh() override;
    void connectTable();
    QString seenKey() const;
    void keepSeen();
    /// Where the list shows it or is sorted by it.
    void askForUsage();
    RowTable::KnownRanks knownRanks() const;
    void openCurrent();
    void createAccount();
    void logTouchpoint();
    void addTask();
    void merge();
    std::vector<AccountId> chosen() const;

    AccountRows& m_rows;
    std::vector<SavedView> m_views;
    account::Conditions m_conditions; ///< what the list is filtered by now
    ConditionBar* m_bar = nullptr;
    AccountInspector* m_inspector = nullptr;
    AccountId m_made; ///< a new account to select as soon as the list is there
    QTimer m_prepare; ///< makes the list ready to be searched while nothing else is to do
    QTimer m_inspect; ///< a moment after the last step: walking the list with J costs nothing
};

} // namespace tasuki
