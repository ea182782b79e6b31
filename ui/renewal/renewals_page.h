// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal/renewal_columns.h"
#include "session/book_page.h"

class QPushButton;

namespace tasuki {

class DataTable;
class DueItems;
class FilterChips;
class MonthStrip;
class RenewalCards;
class SearchEdit;
class Session;

/// What is due when, what its CSM says will come of it, and what came.
class RenewalsPage final : public BookPage {
    Q_OBJECT
public:
    explicit RenewalsPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("renewals"); }
    QString title() const override { return tr("Renewals"); }
    QString icon() const override { return QStringLiteral("refresh-cw"); }
    PageSection section() const override { return PageSection::Mine; }
    QString caption() const override;
    bool isReady() override;
    void build() override;
    /// `place`: the id of a renewal, or of an account, whose next one is shown, or else its latest.
    void activate(const QString& place) override;
    QString place() const override;
    void retranslate() override;
    bool focusFilter() override;
    bool canFilter() const override { return true; }
    void setFilterText(const QString& text) override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;
    std::optional<TableExport> exportTable() override;
    bool canExport() override { return m_model != nullptr; }

    /// What the list comes to, and the renewals of all accounts.
    const RenewalCards& cards() const { return *m_cards; }

private:
    QWidget* buildHead();
    void connectParts();
    bool isStale() const override;
    void refresh() override;
    void refreshSeen();
    void showItems();
    void showCards();
    void refreshChips();
    void refreshMonths();
    void refreshTotals();
    void applyFilter();
    void clearFilters();
    void show(qint64 id);
    qint64 rowOf(qint64 id) const;
    std::vector<RenewalRow> selection() const;
    std::vector<AccountId> accounts() const;
    void openAccount();
    void chooseCall();
    void recordOutcome();
    void reflectRow();

    DueItems* m_due;
    bool m_cardsStale = true;
    bool m_begun = false;
    FilterChips* m_chips = nullptr;
    FilterChips* m_mine = nullptr;
    SearchEdit* m_search = nullptr;
    RenewalCards* m_cards = nullptr;
    MonthStrip* m_months = nullptr;
    DataTable* m_table = nullptr;
    RowTableModel<RenewalRow>* m_model = nullptr;
    QPushButton* m_call = nullptr;
    QPushButton* m_outcome = nullptr;
};

} // namespace tasuki
