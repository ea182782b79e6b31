// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "session/account_rows.h"
#include "shell/page.h"

#include <QTimer>

namespace tasuki {

class AccountInspector;
class DataTable;
class FilterChips;
class SearchEdit;
class Session;

/// Every account: filtered as you type, changed in place, passed on.
class AccountsPage final : public Page {
    Q_OBJECT
public:
    explicit AccountsPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("accounts"); }
    QString title() const override { return tr("Accounts"); }
    QString icon() const override { return QStringLiteral("building-2"); }
    PageSection section() const override { return PageSection::Mine; }
    QString caption() const override;
    QString newCommand() const override { return QStringLiteral("account.new"); }
    bool isReady() override;
    DataTable* preview(QWidget* parent) override;
    void build() override;
    /// `place`: an account's id to stand on, or empty.
    void activate(const QString& place) override;
    QString place() const override;
    QWidget* inspector() override;
    void retranslate() override;
    bool focusFilter() override;
    bool canFilter() const override { return true; }
    void setFilterText(const QString& text) override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;
    std::optional<TableExport> exportTable() override;
    bool canExport() override { return m_table != nullptr; }

private:
    void connectTable();
    QString seenKey() const;
    void keepSeen();
    RowTable::KnownRanks knownRanks() const;
    void refreshChips();
    void applyChip();
    void clearFilters();
    void select(AccountId account);
    void openCurrent();
    void createAccount();
    void logTouchpoint();
    void showMenu(const QPoint& at);
    QPoint menuPoint() const;
    std::vector<AccountId> selection() const;
    std::function<bool(const AccountRow&)> filterOf(const QString& chip) const;
    Command onSelection(const QString& id, std::function<QString()> text, const QString& key,
                        std::function<void()> run);

    Session& m_session;
    AccountRows& m_rows;
    FilterChips* m_chips = nullptr;
    SearchEdit* m_search = nullptr;
    DataTable* m_table = nullptr;
    RowTableModel<AccountRow>* m_model = nullptr;
    AccountInspector* m_inspector = nullptr;
    AccountId m_made; ///< a new account to select as soon as the list is there
    QTimer m_prepare; ///< makes the list ready to be searched while nothing else is to do
    QTimer m_inspect; ///< a moment after the last step: walking the list with J costs nothing
};

} // namespace tasuki
